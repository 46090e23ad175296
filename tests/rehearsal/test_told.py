"""What a rehearsal tells besides broken promises: how it ended, and what is not said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Rehearsal
from gehoord.rehearsal.report import Report, report
from gehoord.words.rehearsed import answer, told

AIMS = """
extends      = "wkkgz"
id           = "aims"
version      = "1"
name         = "Complaints procedure"
language     = ["en"]
organisation = "Somebody"
address      = "complaints@example.org"
legal_bases  = []

[[term]]
id       = "judge"
strength = "target"
source   = "sentence 1"
[[term]]
id       = "extended"
strength = "target"
source   = "sentence 1"
"""
CALL = """
[[term]]
id       = "papers"
strength = "promise"
within   = "unspecified"
from     = "filed"
kept_by  = ["judgement"]
about    = "what we found out"
public   = true
source   = "sentence 2"
"""
OPENING = """
[[term]]
id       = "eight-days"
strength = "opening"
within   = "8 days"
from     = "filed"
opens    = "third-party"
ended_by = ["judged", "closing-begun"]
about    = "our final answer"
public   = true
source   = "sentence 3"
"""
PRACTICE = """
[[term]]
id       = "tell"
strength = "practice"
within   = "2 weeks"
from     = "filed"
kept_by  = ["judgement", "closing-letter"]
about    = "our own pace"
source   = "choice"
"""
ALONE = Assumptions(people=1, hours=20.0, ill=0.0, about_handler=1.0)
CALM = Assumptions(people=3, hours=20.0, ill=0.0)


def rehearsed(more: str, assumptions: Assumptions) -> tuple[Report, str, str]:
    rules = read(AIMS + more, calendars(), patterns())
    done = Rehearsal(rules, assumptions, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311
    found = report(rules, done)
    said = told(found, rules, assumptions, "en")
    return found, said, answer(found, assumptions, "en")


def test_where_all_is_an_aim_no_promise_is_said_to_be_kept() -> None:
    found, said, answered = rehearsed("", CALM)

    assert not found.promises
    assert "There is nothing to keep" in answered
    assert "Not one promise was broken" not in said


def test_a_promise_without_a_length_is_named_as_never_late() -> None:
    _, said, _ = rehearsed(CALL, CALM)

    assert "Without a length, so never late: what we found out." in said


def test_the_ends_of_complaints_are_told_and_add_up() -> None:
    found, said, _ = rehearsed("", CALM)

    assert found.outcomes["judged"]
    assert f"judged {found.outcomes['judged']}" in said


def test_who_goes_on_to_a_next_stage_is_counted_once_as_it_ended() -> None:
    council = read(patterns()["uk-council-code"], calendars(), patterns())
    onwards = replace(CALM, disagrees=1.0, escalates=1.0)

    done = Rehearsal(council, onwards, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311
    found = report(council, done)

    assert sum(done.tally.closed.values()) > found.complaints  # in two stages, most
    assert 0 < sum(found.outcomes.values()) <= found.complaints
    assert all(each > 0 for each in found.outcomes.values())


def test_who_works_alone_reads_for_how_many_nobody_impartial_was_left() -> None:
    alone, said, _ = rehearsed("", ALONE)
    several, quiet, _ = rehearsed("", replace(ALONE, people=3))

    assert alone.nobody
    assert f"nobody impartial was left: {alone.nobody}. Appoint" in said
    assert not several.nobody
    assert "nobody impartial" not in quiet


def test_after_how_many_complaints_the_way_outside_opened_is_told() -> None:
    found, said, _ = rehearsed(OPENING, CALM)

    assert 0 < found.opened["eight-days"] <= found.complaints
    assert f"opened by “our final answer”: {found.opened['eight-days']} of" in said


def test_a_way_of_working_is_no_promise_and_is_not_counted_as_one() -> None:
    found, said, _ = rehearsed(PRACTICE, CALM)

    assert found.outcomes["judged"]
    assert not [each for each in found.terms if each.term == "tell"]
    assert "our own pace" not in said
