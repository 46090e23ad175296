"""In a further stage people also do what a term of that stage begins with."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.acts import ACTS
from gehoord.procedure.keys import CAUSES
from gehoord.procedure.makers import MAKERS
from gehoord.procedure.proof import MOST
from gehoord.procedure.proof.concerns import STAGES, stages
from gehoord.procedure.proof.ends import Seen
from gehoord.procedure.proof.walk import Walk
from gehoord.procedure.reading import read

AFTER = """
extends      = "uk-council-code"
id           = "after"
version      = "1"
name         = {{ en = "Complaints" }}
language     = ["en"]
organisation = "Somebody"
address      = "complaints@example.org"

[[term]]
id       = "notes"
strength = "promise"
within   = "10 working days"
from     = "{start}"
stage    = "2"
kept_by  = ["judgement", "closing-letter"]
about    = {{ en = "the notes of the meeting" }}
public   = true
source   = "6"
"""


@pytest.mark.parametrize("start", ["conversation-held", "complainant-heard"])
def test_a_term_that_begins_with_what_nobody_must_do_is_seen_to_begin(
    start: str,
) -> None:
    procedure = read(AFTER.format(start=start), calendars(), patterns())
    walk, seen = Walk(procedure, stages(procedure), most=MOST), Seen()

    for edge in walk.edges_walked():
        seen.take(edge)

    assert MAKERS[start] not in STAGES.acts
    assert "notes" in seen.opened


def test_each_entry_that_somebody_makes_is_one_and_has_an_act() -> None:
    assert set(MAKERS) <= set(CAUSES)
    assert set(MAKERS.values()) <= set(ACTS)
