"""What only one organisation does: named in its file, recorded, watched by a term."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.leaflet.plain import text
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.chronology import by_time
from gehoord.procedure.entries import dump, load
from gehoord.procedure.parts import About, Medium, Result, Satisfied
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.seeing import seen
from gehoord.procedure.soundness import problems
from gehoord.procedure.stages import Stage
from gehoord.rehearsal.deeds import DEEDS
from gehoord.words import story as words
from gehoord.words.duties import why_in
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.cast import ANK, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.examples.test_invented import text as firm
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import FIRST_LINES, recipes

FILE = next(
    FIRST_LINES.format(base=base) + block
    for base, block in recipes()
    if base == "wkkgz" and "[[milestone]]" in block
)
BY = '["owner", "handler", "responding-owner"]'
RECORD = f'record-milestone = {{ by = {BY}, source = "…" }}'


def procedure(text: str = FILE) -> Procedure:
    return read(text, calendars(), patterns())


@pytest.fixture
def story() -> Telling:
    """Return a story that Noor handles, filed on Friday 5 March 2027."""
    told = Telling(procedure())
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return told


def done(which: str, on: date) -> a.RecordMilestone:
    return a.RecordMilestone(milestone=which, on=on, words="Wij keken in de kelder.")


def test_a_promised_visit_is_a_task_until_it_was_there(story: Telling) -> None:
    assert story.last_days["come-and-look"] == date(2027, 3, 19)
    due = next(x for x in story.duties if x.term == "come-and-look")
    assert (due.act, due.due) == ("record-milestone", date(2027, 3, 19))
    assert why_in(story.procedure, story.case, due, "nl") == (
        "Doe dit, en leg dat vast: ons bezoek."
    )

    story.act(NOOR.actor, done("visit", story.day))

    assert story.result("come-and-look") is Result.KEPT
    assert all(x.term != "come-and-look" for x in story.duties)


def test_a_conversation_is_no_visit(story: Telling) -> None:
    talk = a.RecordConversation(on=story.day, medium=Medium.PHONE, words="Gebeld.")
    story.act(NOOR.actor, talk)

    assert story.result("come-and-look") is Result.OPEN


def test_what_comes_after_the_inquiry_counts_from_the_day_on_which_that_ended(
    story: Telling,
) -> None:
    ended = story.day + timedelta(days=1)
    story.days(3)

    story.act(NOOR.actor, done("inquiry", ended))

    assert story.last_days["tell-findings"] == ended + timedelta(weeks=2)


def test_who_left_it_too_long_has_it_to_do_all_the_same(story: Telling) -> None:
    story.days(20)
    assert story.result("come-and-look") is Result.MISSED
    assert "come-and-look" in {x.term for x in story.duties}

    story.act(NOOR.actor, done("visit", story.day))

    assert "come-and-look" not in {x.term for x in story.duties}


def test_who_complains_reads_that_it_happened_and_what_was_found(
    story: Telling,
) -> None:
    story.act(NOOR.actor, done("visit", story.day))

    theirs = seen(story.case, story.entries, frozenset({Role.COMPLAINANT}), COMPLAINANT)
    (entry,) = [x for x in theirs if isinstance(x.event, e.MilestoneReached)]
    assert words.line(entry, "nl", {NOOR.actor: "Noor Kok"}) == (
        "Noor Kok legde vast dat dit op vrijdag 5 maart is gebeurd: ons bezoek."
    )
    assert load(dump(entry)) == entry


def test_terms_stand_behind_the_visit_that_they_count_from() -> None:
    terms = by_time(each for each in invented("heating-firm").terms if each.public)

    assert [each.id for each in terms] == [
        "name-handler",
        "come-and-look",
        "propose-or-tell",
        "do-repair",
        "new-date",
    ]


@pytest.mark.parametrize(
    ("accepted", "last_days"), [(True, [date(2027, 4, 2)]), (False, [])]
)
def test_what_follows_agreeing_runs_for_nobody_else(
    *, accepted: bool, last_days: list[date]
) -> None:
    story = Telling(invented("heating-firm"))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, done("visit", story.day), a.Propose(words="Een nieuwe pomp."))

    story.act(COMPLAINANT, a.AnswerProposal(accepted=accepted))

    running = story.last_days
    assert [running[x] for x in running if x == "do-repair"] == last_days


def test_it_can_happen_again(story: Telling) -> None:
    story.act(NOOR.actor, done("visit", story.day), done("visit", story.day))

    assert sum(isinstance(x.event, e.MilestoneReached) for x in story.entries) == 2


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (done("party", date(2027, 3, 5)), "milestone-unknown"),
        (done("visit", date(2027, 3, 6)), "in-the-future"),
        (done("visit", date(2027, 3, 4)), "milestone-too-early"),
    ],
)
def test_what_cannot_be_recorded_so_is_refused(
    story: Telling, act: a.Act, why: str
) -> None:
    assert story.refused(NOOR.actor, act) == (why,)


def test_what_began_with_a_visit_does_not_begin_again_with_the_next() -> None:
    story = Telling(invented("heating-firm"))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, done("visit", story.day), a.Propose(words="Een nieuwe pomp."))
    story.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    story.days(3)

    story.act(NOOR.actor, done("visit", story.day))

    opened = (x.event for x in story.entries)
    begun = [x.term for x in opened if isinstance(x, e.TermOpened)]
    assert begun.count("propose-or-tell") == 1
    assert story.result("propose-or-tell") is Result.KEPT


def test_after_the_end_it_is_recorded_only_where_something_waits_for_it(
    story: Telling,
) -> None:
    story.act(COMPLAINANT, a.Withdraw())

    assert story.refused(NOOR.actor, done("inquiry", story.day)) == ("milestone-over",)
    repaired = Telling(invented("heating-firm"))
    repaired.file()
    repaired.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    repaired.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    repaired.act(NOOR.actor, done("visit", repaired.day), a.Propose(words="Een pomp."))
    repaired.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    repaired.act(NOOR.actor, a.AskSatisfaction())
    repaired.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    repaired.act(NOOR.actor, a.Close(words="Klaar."))
    assert repaired.is_at(Stage.CLOSED)
    repaired.act(NOOR.actor, done("repair", repaired.day))
    assert repaired.result("do-repair") is Result.KEPT


def test_in_a_rehearsal_one_that_is_there_is_not_done_again(story: Telling) -> None:
    story.days(18)
    story.act(NOOR.actor, done("visit", story.day))

    act = DEEDS["record-milestone"](story.case, None, story.day)

    assert act == a.RecordMilestone(milestone="inquiry", on=story.day)


def test_in_a_rehearsal_it_is_done_as_a_term_asks_for_it(story: Telling) -> None:
    act = DEEDS["record-milestone"](story.case, None, story.day)

    assert act == a.RecordMilestone(milestone="visit", on=story.day)


@pytest.mark.parametrize(
    ("lang", "counted", "recorded"),
    [
        ("nl", "na ons onderzoek:", "Wij leggen vast op welke dag dit was:"),
        ("en", "after our inquiry:", "We record on which day this was:"),
    ],
)
def test_the_page_counts_from_it_by_its_own_name(
    lang: str, counted: str, recorded: str
) -> None:
    said = " ".join(
        text(page(procedure(), lang), of_procedure(procedure(), lang)).split()
    )

    assert counted in said
    assert said.count(recorded) == 1  # a promise of ours tells the visit


def test_the_procedure_of_the_how_to_can_be_kept() -> None:
    proof = prove(procedure(), most=600)

    assert [each for each in proof.broken if each.error] == []


def test_what_nobody_may_record_or_nothing_waits_for_is_found() -> None:
    unwatched = FILE.replace('done_by  = ["visit-done"]', 'kept_by  = ["message"]')
    unrecorded = FILE.replace(RECORD, "")
    nothing = FIRST_LINES.format(base="wkkgz") + f"[acts]\n{RECORD}"
    alone = firm("heating-firm").replace(BY, '["owner", "handler"]')

    found = [
        {each.code for each in problems(procedure(text))}
        for text in (FILE, unwatched, unrecorded, nothing, alone)
    ]

    assert [{x for x in each if x.startswith("milestone-")} for each in found] == [
        set(),
        {"milestone-unwatched"},
        {"milestone-unrecorded"},
        {"milestone-of-nothing"},
        {"milestone-unrecorded-alone"},
    ]
