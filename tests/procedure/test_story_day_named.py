"""Within a week one hears when the answer comes; that day is then a promise."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import About, Judgement, Result
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.words import story as words
from gehoord.words.findings.answer_days import ANSWER_DAYS
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from gehoord.words.rehearsed_assumed import assumed
from gehoord.words.way import of_procedure
from tests.cast import ANK, NOOR
from tests.procedure.mutations.planting import laid_over
from tests.procedure.telling import Telling

HEAD = "legal_bases = []"
PROMISED = """
[[term]]
id       = "name-day"
strength = "promise"
within   = "1 week"
from     = "filed"
kept_by  = ["date-named", "closing-letter"]
warn     = ["2 days"]
about    = { nl = "bericht wanneer u ons antwoord krijgt", en = "word of our answer" }
public   = true
source   = "line 1"
"""
DUE = """
[[term]]
id       = "answer-day"
strength = "promise"
within   = "named date"
from     = "date-named"
kept_by  = ["judgement", "more-time", "closing-letter"]
warn     = ["1 week"]
about    = { nl = "ons oordeel", en = "our judgement" }
public   = true
source   = "line 2"
"""
LETTER = """
[notices]
date-named = { after = "date-named", to = ["complainant"], carries = "full", source="s" }
"""
ACT = """
[acts]
name-date = { by = ["handler"], needs = ["appointed"], source = "line 1" }
"""
JUDGE = """
[[term]]
id       = "judge"
strength = "promise"
roll     = "none"
{}
source   = "line 3"

[extension]
of      = ["judge", "answer-day", "extended"]
longest = "4 weeks"
source  = "line 4"
"""
INSTEAD = JUDGE.format('ended_by = ["date-named"]')
BESIDE = JUDGE.format("")
RIGHT = PROMISED + DUE + INSTEAD + LETTER + ACT


@pytest.fixture(scope="module")
def week() -> Procedure:
    return laid_over("wkkgz", HEAD, RIGHT)


def filed(procedure: Procedure) -> Telling:
    told = Telling(procedure)
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    return told


@pytest.fixture
def story(week: Procedure) -> Telling:
    told = filed(week)
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return told


def due(story: Telling) -> tuple[date | None, str]:
    (found,) = [x for x in story.duties if x.act == "name-date"]
    return found.due, found.term


def named(story: Telling, *, weeks: int, words: str = "") -> a.NameDate:
    return a.NameDate(until=story.day + timedelta(weeks=weeks), words=words)


def judge(story: Telling) -> None:
    story.act(NOOR.actor, a.Judge(judgement=Judgement.UPHELD, findings="x", words="y"))


def codes(text: str) -> set[str]:
    found = problems(laid_over("wkkgz", HEAD, text))
    return {each.code for each in found} & ANSWER_DAYS.keys()


def test_whoever_handles_it_has_a_week_to_name_the_day(story: Telling) -> None:
    assert due(story) == (date(2027, 3, 12), "name-day")

    story.act(NOOR.actor, named(story, weeks=8))

    assert "name-date" not in story.todo
    assert story.result("name-day") is Result.KEPT
    assert "date-named" in story.letters_to(COMPLAINANT)


def test_before_anybody_handles_it_nobody_is_asked_for_a_day(week: Procedure) -> None:
    assert "name-date" not in filed(week).todo


def test_the_day_that_was_named_is_a_promise_in_place_of_the_six_weeks(
    story: Telling,
) -> None:
    assert story.last_days["judge"] == date(2027, 4, 16)

    story.act(NOOR.actor, named(story, weeks=8))

    assert story.result("judge") is Result.MOOT
    assert story.last_days["answer-day"] == date(2027, 4, 30)
    story.until(date(2027, 4, 30))
    judge(story)
    assert story.result("answer-day") is Result.KEPT


def test_a_day_that_was_named_and_let_pass_is_a_broken_promise(story: Telling) -> None:
    story.act(NOOR.actor, named(story, weeks=2))

    story.days(15)

    assert story.result("answer-day") is Result.MISSED
    assert "promise-broken" in story.letters_to(COMPLAINANT)


def test_where_nobody_names_a_day_the_six_weeks_hold_and_it_is_still_owed(
    story: Telling,
) -> None:
    story.days(8)

    assert story.result("name-day") is Result.MISSED
    assert due(story) == (date(2027, 3, 12), "name-day")
    assert story.case.term("answer-day") is None
    judged = {each.act: each.term for each in story.duties}
    assert judged["judge"] == "judge"


def test_a_day_is_named_once_and_is_later_only_by_more_time(story: Telling) -> None:
    story.act(NOOR.actor, named(story, weeks=2))

    assert story.refused(NOOR.actor, named(story, weeks=3)) == ("no-date-named",)
    more = a.TakeMoreTime(reason="Ziek.", until=story.day + timedelta(weeks=4))
    story.act(NOOR.actor, more)
    assert story.result("answer-day") is Result.KEPT
    assert story.last_days["extended"] == story.day + timedelta(weeks=4)


def test_after_more_time_was_taken_no_day_is_named_any_more(story: Telling) -> None:
    longer = a.TakeMoreTime(reason="Ziek.", until=date(2027, 4, 30))
    story.act(NOOR.actor, longer)

    assert story.refused(NOOR.actor, named(story, weeks=2)) == ("no-date-named",)
    assert "name-date" not in story.todo


def test_a_day_that_is_past_is_not_named(story: Telling) -> None:
    assert story.refused(NOOR.actor, named(story, weeks=0)) == ("not-in-the-future",)


def test_a_promise_that_stays_bounds_the_day() -> None:
    story = filed(laid_over("wkkgz", HEAD, PROMISED + DUE + BESIDE + LETTER + ACT))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    last = story.last_days["judge"]

    late = a.NameDate(until=last + timedelta(days=1))

    assert story.refused(NOOR.actor, late) == ("beyond-maximum",)
    story.act(NOOR.actor, a.NameDate(until=last))


def test_a_case_that_is_reopened_can_be_given_a_day_again(story: Telling) -> None:
    story.act(NOOR.actor, named(story, weeks=2))
    judge(story)
    story.days(1)

    story.act(NOOR.actor, a.Reopen(reason="Er is meer."))

    assert story.refused(NOOR.actor, named(story, weeks=2)) == ()


def test_the_story_and_who_complains_see_the_day_and_why(story: Telling) -> None:
    story.act(NOOR.actor, named(story, weeks=2, words="De monteur is op reis."))

    (entry,) = [x for x in story.seen(COMPLAINANT) if isinstance(x.event, e.DateNamed)]
    told = words.line(entry, "nl", {NOOR.actor: NOOR.name})
    assert told == "Noor Kok schreef dat het antwoord er uiterlijk vrijdag 19 maart is."


@pytest.mark.parametrize(
    ("lang", "heard", "holds", "then"),
    [
        (
            "nl",
            "Bericht wanneer u ons antwoord krijgt. Dit beloven wij.",
            "Dit geldt zolang wij u geen dag hebben genoemd.",
            "Noemen wij aan het begin een dag, dan op die dag",
        ),
        (
            "en",
            "Word of our answer. We promise this.",
            "This holds as long as we named you no day.",
            "If we name a day at the start, on that day",
        ),
    ],
)
def test_the_page_and_the_way_say_that_one_hears_a_day(
    week: Procedure, lang: str, heard: str, holds: str, then: str
) -> None:
    made = page(week, lang)
    lines = [y for x in (*made.published, *made.worked_out) for y in x.lines]
    said = {x.anchor: f"{x.label}: {x.text}" for x in lines}

    assert said["term-name-day"].endswith(heard)
    assert said["term-answer-day"].startswith(then)
    assert holds in said["term-judge"]
    on_the_way = [y for x in of_procedure(week, lang).steps for y in x.lines]
    named_there = {"nl": "; wij noemen de dag", "en": "; we name the day"}[lang]
    assert [each for each in on_the_way if each.endswith(named_there)]


def test_a_rehearsal_says_which_day_it_names(week: Procedure) -> None:
    said = {
        name: " ".join(assumed(rules, Assumptions(), "en"))
        for name, rules in (("week", week), ("bare", laid_over("wkkgz", HEAD, "")))
    }

    assert "which day somebody names for the answer" in said["week"]
    assert "which day somebody names" not in said["bare"]


FAULTS = {
    "date-named-untold": PROMISED.replace('"date-named", ', "") + DUE + INSTEAD + ACT,
    "date-named-for-nothing": PROMISED + LETTER + ACT,
    "date-named-alone": DUE
    + PROMISED
    + LETTER
    + ACT
    + '[[term]]\nid = "judge"\nfrom = "more-time-taken"\nsource = "s"\n',
}
"""For each finding: what is laid over a sound pattern."""


@pytest.mark.parametrize("code", FAULTS)
def test_a_planted_fault_is_found_and_said(code: str) -> None:
    faulty = laid_over("wkkgz", HEAD, FAULTS[code])

    (found,) = [each for each in problems(faulty) if each.code in ANSWER_DAYS]

    assert found.code == code
    for lang in ("nl", "en"):
        assert "{" not in sentence(found, lang).replace("{ after", "")


def test_what_is_near_to_it_is_right(week: Procedure) -> None:
    assert codes(RIGHT) == set()
    assert [each for each in problems(week) if each.error] == []


def test_an_answer_in_each_stage_ends_the_wait_where_nobody_names_a_day() -> None:
    both = laid_over("uk-council-code", HEAD, DUE + LETTER + ACT)
    less = 'remove = ["term.respond-2", "term.extended-2"]\n'
    one = laid_over("uk-council-code", HEAD, less + DUE + LETTER + ACT)

    found = [
        {x.code for x in problems(each)} & ANSWER_DAYS.keys() for each in (both, one)
    ]

    assert found == [set(), {"date-named-alone"}]
