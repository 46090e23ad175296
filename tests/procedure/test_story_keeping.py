"""Story 9: destruction is postponed, then released; what else keeps a dossier."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.lapse import keep_until, next_moment, postponing
from gehoord.procedure.parts import (
    About,
    Medium,
    Satisfied,
)
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import ANK, BEA, NOOR, ONE_PERSON_FIRM
from tests.procedure.telling import Telling, lines

LAST_DAY = date(2028, 3, 5)


@pytest.fixture
def closed(story: Telling) -> Telling:
    """Return a story of a complaint that closed on 5 March 2027."""
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.act(
        NOOR.actor,
        a.RecordConversation(
            on=story.day,
            medium=Medium.PHONE,
            words="Wij spraken elkaar.",
            satisfied=Satisfied.YES,
            closing_words="Fijn dat het is opgelost.",
        ),
    )
    return story


def test_a_year_after_closing_it_is_destroyed(closed: Telling) -> None:
    counted = keep_until(closed.procedure, closed.case)

    assert counted is not None
    assert counted.last_day == LAST_DAY
    closed.until(LAST_DAY)
    assert not closed.destroyed
    closed.days(1)
    assert closed.destroyed


def test_postponed_destruction_waits_is_looked_at_again_and_once_released_follows(
    closed: Telling,
) -> None:
    closed.until(date(2028, 2, 1))
    before = len(closed.entries)
    closed.act(
        ANK.actor,
        a.PostponeDestruction(reason="Er loopt een zaak.", review_on=date(2028, 6, 1)),
    )
    closed.until(date(2028, 7, 1))
    assert not closed.destroyed
    assert [(x.act, x.due) for x in closed.duties] == [
        ("release-destruction", date(2028, 6, 1))
    ]

    closed.act(ANK.actor, a.ReleaseDestruction())

    assert closed.told_since(before) == lines("""
        01-02 staff:1 destruction-postponed
        01-07 staff:1 destruction-released
    """)
    assert closed.destroyed


def test_where_every_owner_turns_out_concerned_the_handler_releases_it(
    closed: Telling,
) -> None:
    review = date(2027, 6, 1)
    closed.act(ANK.actor, a.PostponeDestruction(reason="Een zaak.", review_on=review))
    closed.act(ANK.actor, a.Reopen(reason="Er was nog iets."))
    owners = (ANK.number, BEA.number)
    closed.act(NOOR.actor, a.RecordConcern(about=About.STAFF, staff=owners))
    closed.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    closed.act(NOOR.actor, a.Close(words="Klaar."))
    closed.days(400)
    assert closed.todo["release-destruction"] == (NOOR.number,)

    closed.act(NOOR.actor, a.ReleaseDestruction())

    assert closed.destroyed


def test_releasing_before_the_year_is_over_shortens_nothing(closed: Telling) -> None:
    postponing_it = a.PostponeDestruction(reason="x", review_on=date(2027, 6, 1))
    closed.act(ANK.actor, postponing_it, a.ReleaseDestruction())

    closed.until(LAST_DAY)
    assert not closed.destroyed


def test_an_open_agreement_keeps_the_dossier_until_it_is_settled(
    closed: Telling,
) -> None:
    closed.act(ANK.actor, a.Reopen(reason="Er was nog iets."))
    closed.act(NOOR.actor, a.Agree(what="Boek sturen", who="Noor"))
    closed.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    closed.act(NOOR.actor, a.Close(words="Klaar."))
    closed.days(400)
    assert not closed.destroyed
    assert postponing(closed.case) == ("open-agreement",)

    closed.act(NOOR.actor, a.SettleAgreement(number=1, kept=True))
    assert closed.destroyed


def test_who_asks_to_keep_it_longer_gets_an_answer_first(closed: Telling) -> None:
    closed.act(COMPLAINANT, a.AskToKeepLonger(words="Ik wil het nog lezen."))
    closed.days(400)
    assert not closed.destroyed
    assert closed.todo["postpone-destruction"] == (1, 2)

    closed.act(ANK.actor, a.ReleaseDestruction())
    assert closed.destroyed


def test_in_a_one_person_firm_the_request_can_be_answered_too(story: Telling) -> None:
    story.office = ONE_PERSON_FIRM
    story.file("Ank luistert niet.")
    story.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=(ANK.number,)))
    story.act(COMPLAINANT, a.Withdraw())
    story.act(COMPLAINANT, a.AskToKeepLonger(words="Bewaar het."))

    assert story.todo["postpone-destruction"] == (ANK.number,)


def test_reopening_starts_the_year_anew(closed: Telling) -> None:
    closed.until(date(2027, 9, 1))
    closed.act(ANK.actor, a.Reopen(reason="Het gebeurde weer."))
    closed.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    closed.act(NOOR.actor, a.Close(words="Klaar."))

    counted = keep_until(closed.procedure, closed.case)

    assert counted is not None
    assert counted.last_day == date(2028, 9, 1)


def test_the_clock_knows_when_to_look_next(closed: Telling) -> None:
    moment = next_moment(closed.procedure, closed.case, now=closed.now)

    assert moment is not None
    assert moment.isoformat() == "2028-03-05T23:00:00+00:00"


def test_an_open_case_is_never_due_for_destruction(story: Telling) -> None:
    story.file()
    story.sleep(2000)

    assert not story.destroyed
