"""Texts that nobody published, each turned into a file by the how-to alone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.publishable import missing
from gehoord.procedure import acts as a
from gehoord.procedure.changing import replace
from gehoord.procedure.lengths import parse_length
from gehoord.procedure.parts import About, Judgement, Particulars, Result
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.procedure.soundness.of_text.published import only_read, published
from gehoord.procedure.terms import count_term
from tests.cast import ANK, BEA, DE_VRIES, FATIMA, NOOR
from tests.procedure.examples.test_examples import EXAMPLES
from tests.procedure.telling import Telling

FOLDER = EXAMPLES.parent / "invented"
DESERVED = {
    "sports-federation": {
        "filing-window-short",
        "minors-unsaid",
        "promise-without-fallback",
        "ruling-without-term",
        "third-party-window-short",
        "unspecified",
    },
    "ferry-company": {
        "costs-for-complainant",
        "promise-without-fallback",
        "third-party-window-short",
    },
    "care-farm": {"ruling-without-term", "unspecified"},
    "letting-agency": {
        "promise-without-fallback",
        "ruling-without-term",
        "third-party-window-short",
        "unspecified",
    },
    "theatre-school": {
        "minors-unsaid",
        "promise-without-fallback",
        "ruling-without-term",
    },
    "concert-hall": {
        "promise-without-fallback",
        "ruling-without-term",
        "unspecified",
    },
    "movers-board": {"hearing-unheld", "no-third-party", "refusal-beyond-law"},
    "parcel-service": {
        "filing-window-short",
        "owner-answers-alone",
        "third-party-window-short",
    },
    "welfare-foundation": {
        "desk-of-a-national-body",
        "owner-answers-alone",
        "ruling-without-term",
    },
    "orchestra": set(),
    "heating-firm": {"owner-answers-alone"},
    "city-ombudsman": {"promise-without-fallback"},
    "dance-academy": {
        "promise-without-fallback",
        "ruling-without-term",
        "unspecified",
    },
    "sea-agency": set(),
    "research-institute": {
        "promise-without-fallback",
        "retention-long",
        "ruling-without-term",
        "third-party-window-short",
    },
    "rail-operator": {"nobody-outside-for-some", "promise-without-fallback"},
    "foster-care": set(),
    "theme-park": {"costs-not-paid-back"},
    "water-company": {"promise-without-fallback"},
    "estate-agent": {"nobody-for-larger", "promise-without-fallback"},
    "village-school": {
        "minors-unsaid",
        "promise-without-fallback",
        "ruling-without-term",
    },
    "hospital": {"law-never-stands-still", "ruling-without-term", "unspecified"},
    "health-trust": {
        "outside-over-before-answer",
        "promise-without-fallback",
        "retention-long",
        "statutory-own-roll",
    },
    "housing-corporation": {
        "damages-excluded",
        "hours-over-a-weekend",
        "promise-without-fallback",
        "third-party-window-short",
        "unspecified",
    },
}


def text(name: str) -> str:
    return (FOLDER / f"{name}.toml").read_text(encoding="utf-8")


def invented(name: str) -> Procedure:
    return read(text(name), calendars(), patterns())


ONLY_READ = {
    "village-school": ("art. 9",),
    "hospital": ("art. 12",),
    "foster-care": ("art. 10",),
}
"""Of each there is an `[[also]]` in its place."""


@pytest.mark.parametrize("name", DESERVED)
def test_it_reads_and_raises_what_a_careful_lawyer_would_ask(name: str) -> None:
    found = invented(name)

    said = {each.code for each in problems(found)}

    assert said == DESERVED[name]
    assert [each for each in problems(found) if each.error] == []
    assert tuple(missing(found)) == ()


@pytest.mark.parametrize("name", DESERVED)
def test_the_text_and_the_file_agree_and_every_sentence_became_keys(name: str) -> None:
    procedure, full = invented(name), in_full(text(name), patterns())

    assert [each.name for each in published(procedure, full)] == []
    assert only_read(procedure, full) == ONLY_READ.get(name, ())


def test_the_federation_decides_four_weeks_after_the_advice() -> None:
    story = Telling(invented("sports-federation"))
    story.file()
    concerned = a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,))
    story.act(ANK.actor, concerned, a.AppointHandler(staff=NOOR.number))
    assert story.last_days["tell-respondent"] > story.day

    story.act(NOOR.actor, a.AskAdvice(of="de klachtencommissie", words="Graag."))
    panel = ("Els Buiten", "Rob Straat", "Jan Plein")
    advice = a.RecordAdvice(words="Gegrond.", panel=panel, chair="Els Buiten")
    story.act(NOOR.actor, advice)

    decide = story.procedure.term("decide")
    assert decide is not None
    assert decide.length == parse_length("4 weeks")
    assert (story.last_days["decide"] - story.day).days == 28


def test_a_tenant_who_hears_nothing_goes_to_the_team_manager_at_once() -> None:
    story = Telling(invented("housing-corporation"))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.until(story.last_days["respond-1"])
    story.days(1)

    story.act(COMPLAINANT, a.Escalate())
    story.act(ANK.actor, a.AppointHandler(staff=BEA.number))

    assert story.result("respond-1") is Result.MISSED
    assert story.case.level == "2"
    right = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
    story.act(BEA.actor, right)
    assert (story.last_days["do-it"] - story.day).days == 28


def test_a_broken_parcel_has_five_working_days_and_a_late_one_four_weeks() -> None:
    damaged, late = (Telling(invented("parcel-service")) for _ in range(2))

    damaged.file(particulars=_about("damage"))
    late.file(particulars=_about("delay"))

    # Friday 5 March 2027: Monday is the first working day after it.
    assert damaged.last_days["damage"] == date(2027, 3, 12)
    assert "propose-or-tell" not in damaged.last_days
    assert late.last_days["propose-or-tell"] == date(2027, 4, 2)
    assert "damage" not in late.last_days


@pytest.mark.parametrize(
    ("topic", "days", "late"),
    [("damage", 8, "after-damage"), ("delay", 8, ""), ("delay", 95, "after-the-rest")],
)
def test_a_parcel_is_complained_of_in_the_window_of_what_happened(
    topic: str, days: int, late: str
) -> None:
    story = Telling(invented("parcel-service"))
    day = story.day - timedelta(days=days)

    story.file(particulars=_about(topic), event_on=day, discovered_on=day)

    assert story.case.late == late


def test_fifteen_days_pass_over_the_weeks_in_which_the_agency_is_closed() -> None:
    procedure = invented("sea-agency")
    judge = procedure.term("judge")
    assert judge is not None

    summer, winter = (
        count_term(judge, day, calendar=procedure.calendar)
        for day in (date(2027, 7, 28), date(2027, 12, 22))
    )

    # Two working days before the closure, thirteen from the Monday after it.
    assert summer is not None
    assert summer.last_day == date(2027, 9, 1)
    assert winter is not None
    assert winter.last_day == date(2028, 1, 20)


def _about(topic: str) -> Particulars:
    return replace(FATIMA, own=(("parcel", "123456789012"), ("topic", topic)))
