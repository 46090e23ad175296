"""Who handles a case writes how far it is, where a message keeps a term."""

from __future__ import annotations

from datetime import date
from random import Random

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Rehearsal, Rehearsed
from gehoord.rehearsal.report import report

UPDATES = """
extends = "wkkgz"
id = "mine"
version = "1"
name = "Klachtenregeling"
language = ["nl"]
organisation = "X"
address = "klachten@example.org"

[[term]]
id = "update"
strength = "promise"
within = "10 working days"
from = ["filed", "message-left"]
kept_by = ["message", "judgement", "closing-letter"]
warn = ["5 working days"]
about = "ons bericht hoever wij zijn"
source = "zin 3"

[retention]
length = "2 years"
source = "zin 4"
"""
RULES = read(UPDATES, calendars(), patterns())
FIRST = date(2027, 1, 1)
QUIET = Assumptions(people=2, hours=20.0, leave=0, summer_leave=0, ill=0.0)


def rehearsed(*, forget: bool = True) -> Rehearsed:
    chance = Random(1)  # noqa: S311 - chance here is no secret
    return Rehearsal(RULES, QUIET, first=FIRST, forget=forget).run(chance)


def test_a_term_that_a_message_keeps_is_kept_and_begins_anew() -> None:
    found = report(RULES, rehearsed())

    [update] = [each for each in found.terms if each.term == "update"]
    assert update.due > 1.1 * found.complaints
    assert update.share < 0.02


def test_what_is_forgotten_changes_no_message() -> None:
    assert rehearsed() == rehearsed(forget=False)
