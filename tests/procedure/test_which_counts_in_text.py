"""Two ends for one time, a receipt for some alone, and sentences that break off."""

from __future__ import annotations

import pytest

from gehoord.procedure.sentences.either import either
from tests.procedure.test_what_a_text_leaves_open import found as found_in
from tests.procedure.test_what_a_text_leaves_open import quoted

TWO = """
[[term]]
id = "soon"
strength = "target"
within = "10 days"
from = "filed"
kept_by = ["{letter}", "closing-letter"]
source = "1"

[[term]]
id = "late"
strength = "target"
within = "1 month"
from = "filed"
kept_by = ["judgement", "closing-letter"]
source = "2"
"""
SOON = "We attempt to answer within 10 days of receipt."
LATE = "We attempt to answer within one month of receipt."


@pytest.mark.parametrize(
    "said",
    [
        "Binnen 8 weken na ontvangst of 6 weken na de bevestiging reageren wij.",
        "Please complain within 12 months of the incident or from when you knew of it.",
        "Within one year of the act or from when you should have known, you can go on.",
    ],
)
def test_two_ends_of_one_time_are_found(said: str) -> None:
    assert either(said)


@pytest.mark.parametrize(
    "said",
    [
        "Within 12 months of the incident or, if later, of when you knew of it.",
        "Within 12 months of the event or of when you knew, whichever is later.",
        "Binnen 8 weken na ontvangst, of 6 weken na ons bericht als dat eerder is.",
        "Within one year of the act or omission you can go on.",
        "We answer within six weeks of your letter or e-mail.",
        "U hoort binnen zes weken na ontvangst of wij uw klacht behandelen.",
    ],
)
def test_an_end_that_is_chosen_and_an_or_between_other_words_are_let_be(
    said: str,
) -> None:
    assert either(said) == ""


def test_two_ends_are_asked_about() -> None:
    said = "Binnen 8 weken na ontvangst of 6 weken na de bevestiging reageren wij."

    assert [name for name, _ in quoted("two-ends", said)] == ["1"]


@pytest.mark.parametrize(("letter", "twice"), [("judgement", True), ("receipt", False)])
def test_two_times_for_one_answer_are_asked_about(letter: str, *, twice: bool) -> None:
    every = found_in(SOON, LATE, lang="en", below=TWO.format(letter=letter))
    found = [x.facts["quoted"] for x in every if x.code == "lengths-at-odds"]

    assert found == ([(("1", "10 days"), ("2", "one month"))] if twice else [])


@pytest.mark.parametrize(("first", "twice"), [("10 days", False), ("6 weeks", True)])
def test_an_aim_and_how_long_it_takes_at_most_are_no_two_times(
    first: str, *, twice: bool
) -> None:
    aimed = f"We attempt to answer within {first} of receipt."
    firm = "You have our answer within one month of receipt."
    soon, late = TWO.format(letter="judgement").split("[[term]]")[1:]
    terms = (soon.replace("10 days", first), late.replace("target", "promise"))

    every = found_in(aimed, firm, lang="en", below="[[term]]".join(("", *terms)))

    assert ("lengths-at-odds" in {each.code for each in every}) is twice


def test_how_often_a_board_meets_is_not_quoted_as_the_time_for_an_answer() -> None:
    meets = "The board meets every 10 days. We attempt to answer in ten days."

    every = found_in(meets, LATE, lang="en", below=TWO.format(letter="judgement"))

    (quotes,) = (x.facts["quoted"] for x in every if x.code == "lengths-at-odds")
    assert quotes == (("1", "ten days"), ("2", "one month"))


RECEIPT = "If longer is needed, the firm will confirm that the claim has been received."


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ((RECEIPT,), True),
        (("Is er meer tijd nodig, dan krijgt u een ontvangstbevestiging.",), True),
        ((RECEIPT, "We acknowledge each claim within a week of receipt."), False),
        (("If you write to us we will acknowledge it.",), False),
    ],
)
def test_a_receipt_for_what_takes_longer_alone_is_asked_about(
    said: tuple[str, ...], *, asked: bool
) -> None:
    lang = "nl" if "krijgt" in said[0] else "en"

    assert bool(quoted("receipt-for-some", *said, lang=lang)) is asked


@pytest.mark.parametrize(
    ("said", "breaks"),
    [
        ("We agree how it will be handled, including the timescales for", True),
        ("De behandelaar neemt contact op met de", True),
        ("The person you were looking for", False),
        ("What we are responsible for", False),
        ("Verbally (in person or by phone)", False),
        ("Wij nemen contact met u op", False),
    ],
)
def test_a_sentence_that_breaks_off_is_told(said: str, *, breaks: bool) -> None:
    lang = "nl" if said.startswith(("De", "Wij")) else "en"

    assert bool(quoted("sentence-breaks-off", said, lang=lang)) is breaks


def test_a_time_that_is_agreed_and_a_fixed_one_are_held_together() -> None:
    agreed = "We will agree with you how it is handled, and the timescales."
    fixed = "We aim to respond within 10 working days of receipt."

    both = quoted("lengths-at-odds", agreed, fixed, lang="en")
    assert [name for name, _ in both] == ["1", "2"]
