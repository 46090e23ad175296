"""A law's long stop beside an aim of one's own is no late word of more time."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems

TEXT = """
extends = "wkkgz"
id      = "trust"
version = "1"
name    = { nl = "Klachten", en = "Complaints" }

[[term]]
id       = "judge"
strength = "AIM"
within   = "40 working days"
source   = "s 3"

[[term]]
id       = "six-months"
strength = "statutory"
within   = "6 months"
from     = "filed"
kept_by  = ["judgement", "more-time", "closing-letter"]
warn     = ["2 weeks"]
about    = { nl = "ons antwoord, of waarom niet", en = "our answer, or why not" }
public   = true
source   = "SI 2009/309 14(3)"
"""


@pytest.mark.parametrize(("strength", "late"), [("target", False), ("promise", True)])
def test_more_time_is_told_late_only_after_what_was_promised_and_is_no_error(
    strength: str, *, late: bool
) -> None:
    every = problems(read(TEXT.replace("AIM", strength), calendars(), patterns()))

    found = [each for each in every if each.code == "told-late-beside"]

    assert bool(found) is late
    assert not any(each.error for each in found)
