"""What nobody in a rehearsal does is not rehearsed, and is not called too short."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Rehearsal
from gehoord.rehearsal.report import report
from gehoord.rehearsal.unasked import unasked
from gehoord.words.rehearsed import told
from tests.procedure.examples.test_invented import invented

CALL = """
extends      = "wkkgz"
id           = "call"
version      = "1"
name         = "Klachtenregeling"
language     = ["nl"]
organisation = "Iemand"
address      = "klachten@example.org"

[[term]]
id       = "first-call"
strength = "promise"
within   = "5 working days"
from     = "filed"
done_by  = ["agreed"]
ended_by = ["closing-begun"]
about    = "een telefoongesprek over uw verhaal"
public   = true
source   = "stap 1"
"""
CALM = Assumptions(people=3, hours=20.0, ill=0.0, per_month=1.0)


def procedure(text: str) -> Procedure:
    return read(text, calendars(), patterns())


def test_what_nobody_does_in_a_rehearsal_breaks_no_promise_there() -> None:
    rules = procedure(CALL)
    done = Rehearsal(rules, CALM, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311

    found = report(rules, done)

    assert found.unasked == ("first-call",)
    assert found.summer.not_kept == 0
    assert found.broken_years == 0
    assert "first-call" not in {each.term for each in found.terms}
    said = told(found, rules, CALM, "en")
    assert "Not rehearsed: een telefoongesprek over uw verhaal." in said


def test_a_call_that_was_promised_is_made_in_a_rehearsal() -> None:
    rules = procedure(CALL.replace("agreed", "conversation-held"))

    done = Rehearsal(rules, CALM, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311

    (called,) = [x for x in report(rules, done).terms if x.term == "first-call"]
    assert unasked(rules) == frozenset()
    assert called.kept == called.due > 5


def test_what_the_complainant_or_a_letter_keeps_is_never_left_out() -> None:
    for name in patterns():
        assert unasked(procedure(patterns()[name])) == frozenset(), name


def test_what_no_complaint_came_to_is_named_and_nothing_is_said_of_it() -> None:
    urgent = CALL.replace('"filed"', '"marked-urgent"')
    rules = procedure(urgent.replace("agreed", "complainant-heard"))

    done = Rehearsal(rules, CALM, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311

    found = report(rules, done)
    assert "first-call" in found.not_reached
    assert "first-call" not in {each.term for each in found.terms}
    said = told(found, rules, CALM, "en")
    assert "nothing is said of: " in said
    assert "een telefoongesprek over uw verhaal" in said


UPDATE = """
[[term]]
id       = "update"
strength = "promise"
within   = "5 working days"
from     = "filed"
kept_by  = ["update", "judgement", "closing-letter"]
warn     = ["1 working day"]
about    = "een bericht hoe het ervoor staat"
public   = true
source   = "stap 2"

[notices.update]
after  = "update-warned"
to     = ["complainant"]
name   = "Hoe het ervoor staat"
text   = "Wij zijn nog met uw klacht bezig."
public = true
source = "stap 2"
"""


def test_a_letter_that_leaves_with_a_warning_keeps_its_term_there_too() -> None:
    rules = procedure(CALL + UPDATE)
    slow = replace(CALM, lead=4.0)

    done = Rehearsal(rules, slow, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311

    (update,) = [x for x in report(rules, done).terms if x.term == "update"]
    assert update.by_clock > 5
    assert update.not_kept == 0


def test_that_every_answer_is_chosen_as_often_is_told() -> None:
    asked = invented("parcel-service")
    done = Rehearsal(asked, CALM, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311

    assert "Each answer is chosen as often" in told(
        report(asked, done), asked, CALM, "en"
    )
