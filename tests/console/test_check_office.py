"""A firm in which nobody impartial is left is told so by `gehoord check`."""

from __future__ import annotations

from dataclasses import replace

from gehoord.console.check_office import doubts
from gehoord.words.own_words import localised
from tests.cast import ANK, OFFICE, ONE_PERSON_FIRM
from tests.procedure.examples.test_invented import invented
from tests.shipped import shipped

FOUNDING = shipped("kleuterrevolutie")


def test_a_firm_with_two_owners_and_a_third_party_is_in_order() -> None:
    assert list(doubts(FOUNDING, OFFICE)) == []


def test_one_owner_alone_has_nobody_impartial() -> None:
    (said,) = doubts(FOUNDING, ONE_PERSON_FIRM)

    assert "nobody impartial" in said


def test_a_mailbox_that_is_a_persons_own_is_named_with_the_person() -> None:
    hers = replace(ANK, email="anouk@kleuterrevolutie.nl")

    (said,) = doubts(FOUNDING, (hers, *OFFICE[1:]))

    assert "the address of Ank Bos" in said


def test_a_firm_in_which_nobody_can_take_over_is_told_so() -> None:
    nobody = tuple(replace(each, substitute_order=None) for each in OFFICE)

    (said,) = doubts(FOUNDING, nobody)

    assert "order of substitution" in said


def test_a_third_party_without_an_account_is_named() -> None:
    (said,) = doubts(FOUNDING, OFFICE[:-1])

    assert FOUNDING.third_party is not None
    assert said.startswith(localised(FOUNDING.third_party.name, "en"))


def test_a_post_that_handles_complaints_and_that_nobody_holds_is_named() -> None:
    hall = invented("concert-hall")
    held = tuple(
        replace(ANK, number=50 + n, roles=frozenset({"handler"}), body=each.id)
        for n, each in enumerate(hall.posts)
        if each.id != "supervisor"
    )

    said = [each for each in doubts(hall, (*OFFICE, *held)) if "Nobody here is" in each]

    assert len(said) == 1
    assert "a member of the supervisory board" in said[0]
