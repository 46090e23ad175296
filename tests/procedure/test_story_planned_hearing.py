"""A hearing is planned: everybody hears in time, and what counts back moves along."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import after
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import About, Result
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Rehearsal
from gehoord.rehearsal.report import report
from gehoord.words.dates import long_date
from gehoord.words.objections import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, DE_VRIES, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling

NOTICE = timedelta(days=10)
DOCUMENTS = timedelta(days=5)
LETTER = "invitation"
NEEDS = 'needs = ["hearing-planned"]'


def handled() -> Telling:
    """Joost is complained about and knows it; Noor handles it."""
    story = Telling(invented("sports-federation"))
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)),
        a.AppointHandler(staff=NOOR.number),
    )
    inform = a.InformRespondent(staff=DE_VRIES.number, words="Er is een klacht.")
    story.act(NOOR.actor, inform)
    return story


def planned(story: Telling, on: date) -> None:
    story.act(NOOR.actor, a.PlanHearing(on=on, words="Om 14.00 uur, zaal 2."))


def sound(*changes: tuple[str, str]) -> Procedure:
    said = text("sports-federation")
    for old, new in changes:
        assert old in said
        said = said.replace(old, new)
    return read(said, calendars(), patterns())


def test_a_hearing_is_planned_before_it_is_held_and_held_on_its_day() -> None:
    story = handled()
    held = a.Hear(party=COMPLAINANT, on=story.day, minutes="Ja.")

    assert "plan-hearing" in story.todo
    assert "hear" not in story.todo
    assert story.refused(NOOR.actor, held) == ("hearing-planned",)
    planned(story, story.day + NOTICE)

    due = {duty.act: duty.due for duty in story.duties}
    assert due["hear"] == story.day + NOTICE
    assert "plan-hearing" not in due


def test_both_sides_are_invited_and_the_promise_of_notice_is_kept() -> None:
    story = handled()
    on = story.day + NOTICE

    planned(story, on)

    assert LETTER in story.letters_to(COMPLAINANT)
    assert LETTER in story.letters_to(DE_VRIES.actor)
    assert story.result(LETTER) is Result.KEPT
    assert story.last_days["hearing"] == on
    assert story.last_days["documents"] == on - DOCUMENTS


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_hearing_of_which_nobody_hears_in_time_cannot_be_planned(lang: str) -> None:
    story = handled()
    first = story.day + NOTICE
    early = a.PlanHearing(on=first - timedelta(days=1), words="Kom.")

    assert story.refused(NOOR.actor, early) == ("hearing-too-soon",)
    with pytest.raises(Refused) as found:
        story.act(NOOR.actor, early)
    (said,) = (
        sentence(each, lang, act="plan-hearing") for each in found.value.objections
    )
    assert f" {long_date(first, lang)} " in said


def test_where_no_notice_is_promised_it_can_be_tomorrow_and_not_today() -> None:
    story = handled()
    story.procedure = sound(
        (
            'strength = "promise"\nwithin   = "10 days"',
            'strength = "practice"\nwithin   = "10 days"',
        )
    )

    assert story.refused(NOOR.actor, a.PlanHearing(on=story.day, words="Kom."))
    planned(story, story.day + timedelta(days=1))

    assert story.last_days["hearing"] == story.day + timedelta(days=1)


def test_on_another_day_everything_counts_back_from_that_one() -> None:
    story = handled()
    planned(story, story.day + NOTICE)
    story.days(2)
    later = story.day + timedelta(days=20)
    too_soon = a.PlanHearing(on=story.day + timedelta(days=9), words="Kom.")

    assert story.refused(NOOR.actor, too_soon) == ("hearing-too-soon",)
    planned(story, later)

    invited = [x for x in story.letters_to(COMPLAINANT) if x == LETTER]
    assert len(invited) == 2
    assert story.last_days["hearing"] == later
    assert story.last_days["documents"] == later - DOCUMENTS
    assert story.last_days[LETTER] == later - NOTICE
    assert story.result(LETTER) is Result.KEPT


def test_an_invitation_that_came_back_breaks_the_promise_of_notice() -> None:
    story = handled()
    planned(story, story.day + NOTICE)

    story.bounce(LETTER)
    story.days(1)

    assert story.result(LETTER) is Result.SENT


def test_who_is_complained_about_sees_the_plan() -> None:
    story = handled()
    planned(story, story.day + NOTICE)

    seen = [x.event for x in story.seen(DE_VRIES.actor)]

    assert any(isinstance(each, e.HearingPlanned) for each in seen)


def test_a_later_stage_plans_its_own_hearing() -> None:
    story = handled()
    planned(story, story.day + NOTICE)
    further = Entry(
        position=story.case.length + 1,
        at=story.now,
        by=COMPLAINANT,
        event=e.Escalated(stage="2"),
    )

    gone_on = after(story.case, further)

    assert story.case.hearing_planned
    assert not gone_on.hearing_planned


@pytest.mark.parametrize(
    ("lang", "notice", "documents"),
    [
        (
            "nl",
            "Uiterlijk tien dagen voor de hoorzitting",
            "Dat kan tot vijf dagen voor de hoorzitting.",
        ),
        (
            "en",
            "At least ten days before the hearing",
            "That is possible until five days before the hearing.",
        ),
    ],
)
def test_the_page_says_how_long_before_the_hearing(
    lang: str, notice: str, documents: str
) -> None:
    sections = page(invented("sports-federation"), lang).published
    lines = [line for each in sections for line in each.lines]

    assert notice in {each.label for each in lines}
    assert documents in {each.text for each in lines}


def test_a_day_that_nobody_is_told_and_a_hearing_that_nobody_plans_are_found() -> None:
    untold = sound(('after    = "hearing-planned"', 'after    = "filed"'))
    unplanned = sound((f', {NEEDS}, source = "art. 7"', ', source = "art. 7"'))
    codes = {"hearing-untold", "hearing-unplanned"}

    assert codes.isdisjoint(x.code for x in problems(sound()))
    assert codes & {x.code for x in problems(untold)} == {"hearing-untold"}
    assert codes & {x.code for x in problems(unplanned)} == {"hearing-unplanned"}


def test_a_rehearsal_invites_in_time_and_hears_on_the_day() -> None:
    rules = invented("sports-federation")
    calm = Assumptions(people=3, hours=20.0, ill=0.0, per_month=3.0)

    done = Rehearsal(rules, calm, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311

    found = {each.term: each for each in report(rules, done).terms}
    assert found["invitation"].due > 0
    assert found["invitation"].missed == 0
    assert done.tally.unfinished <= 2
