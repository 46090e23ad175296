"""Whose handler is away or left: somebody else must take it over in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.roles import Colleague, Role
from tests.cast import ANK, BEA, NOOR, OFFICE
from tests.procedure.telling import Telling

OWNERS = {ANK.number, BEA.number}


@pytest.mark.parametrize(
    "gone",
    [
        replace(NOOR, present=False),
        replace(NOOR, present=False, roles=frozenset()),
        replace(NOOR, roles=frozenset({Role.TECHNICIAN})),
    ],
    ids=["away", "left", "handler no more"],
)
def test_owners_must_hand_it_over_by_the_last_day_of_what_the_handler_would_do(
    story: Telling, gone: Colleague
) -> None:
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    before = story.todo

    story.office = tuple(gone if each == NOOR else each for each in OFFICE)

    (owed,) = [each for each in story.duties if each.act == "hand-over"]
    assert "hand-over" not in before
    assert set(owed.who) >= OWNERS
    assert owed.due == date(2027, 3, 26)
    assert owed.term == "propose-or-tell"


def test_who_is_handler_no_more_reads_the_case_no_more(story: Telling) -> None:
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    before = story.readers

    now_auditor = replace(NOOR, roles=frozenset({Role.AUDITOR}))
    story.office = tuple(now_auditor if each == NOOR else each for each in OFFICE)

    assert NOOR.number in before
    assert NOOR.number not in story.readers
    assert story.objects(NOOR.actor, "propose") != ()


def test_where_nothing_has_a_day_it_is_to_be_handed_over_without_one(
    story: Telling,
) -> None:
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.act(NOOR.actor, a.Propose(words="Wij betalen de rekening terug."))

    story.office = tuple(
        replace(each, present=False) if each == NOOR else each for each in OFFICE
    )

    (owed,) = [each for each in story.duties if each.act == "hand-over"]
    assert owed.due is None
