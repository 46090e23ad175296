"""What nobody has a task for is not rehearsed, and is not called too short."""

from __future__ import annotations

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
done_by  = ["conversation-held", "complainant-heard"]
ended_by = ["closing-begun"]
about    = "een telefoongesprek over uw verhaal"
public   = true
source   = "stap 1"
"""
HEARD = """
[acts]
judge = { by = ["handler"], needs = ["complainant-heard"], source = "stap 1" }
"""
CALM = Assumptions(people=3, hours=20.0, ill=0.0, per_month=1.0)


def procedure(text: str) -> Procedure:
    return read(text, calendars(), patterns())


def test_a_talk_that_nobody_is_asked_for_breaks_no_promise_in_a_rehearsal() -> None:
    rules = procedure(CALL)
    done = Rehearsal(rules, CALM, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311

    found = report(rules, done)

    assert found.unasked == ("first-call",)
    assert found.summer.not_kept == 0
    assert found.broken_years == 0
    assert "first-call" not in {each.term for each in found.terms}
    said = told(found, rules, CALM, "en")
    assert "Not rehearsed: een telefoongesprek over uw verhaal." in said


def test_what_a_judgement_waits_for_is_asked_and_so_rehearsed() -> None:
    assert unasked(procedure(CALL + HEARD)) == frozenset()


def test_what_the_complainant_or_a_letter_keeps_is_never_left_out() -> None:
    for name in patterns():
        assert unasked(procedure(patterns()[name])) == frozenset(), name
