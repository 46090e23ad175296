"""In a further stage people also do what a term of that stage begins with."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.acts import ACTS
from gehoord.procedure.keys import CAUSES
from gehoord.procedure.makers import MAKERS
from gehoord.procedure.proof import MOST, prove
from gehoord.procedure.proof.concerns import CONCERNS, STAGES, stages
from gehoord.procedure.proof.ends import Seen
from gehoord.procedure.proof.impossible import impossible
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


TALKED = """
extends      = "uk-council-code"
id           = "talked"
version      = "1"
name         = { en = "Complaints" }
language     = ["en"]
organisation = "Somebody"
address      = "complaints@example.org"
remove       = ["term.acknowledge", "term.respond-1", "term.extended-1"]

[[stage]]
id     = "1"
name   = { en = "The talk" }
spoken = true
source = "1"

[[stage]]
id     = "2"
name   = { en = "The director" }
within = "4 weeks"
source = "2"

[[straight-to]]
stage    = "2"
channels = ["email", "paper", "web"]
source   = "3"

[[term]]
id       = "after-talk"
stage    = "1"
strength = "window"
within   = "4 weeks"
from     = "conversation-held"
ended_by = ["closing-begun"]
fallback = "close-no-reaction"
about    = { en = "your letter to the director" }
source   = "4"

[[term]]
id     = "respond-2"
from   = "escalated"
source = "5"
"""


def test_who_talked_first_goes_on_also_where_what_is_written_skips_the_talk() -> None:
    procedure = read(TALKED, calendars(), patterns())

    walk, seen = Walk(procedure, stages(procedure), most=MOST), Seen()
    for edge in walk.edges_walked():
        seen.take(edge)
    codes = {each.name for each in prove(procedure, most=60).broken}

    assert {"escalate", "record-conversation"} <= seen.acts
    assert "act-never-possible:acts.escalate" not in codes


def test_an_act_that_no_walk_tried_where_it_could_be_done_is_not_called_impossible() -> (
    None
):
    procedure = read(TALKED, calendars(), patterns())
    (coming_in,) = (each for each in CONCERNS if each.name == "coming-in")
    walk = Walk(procedure, coming_in, most=MOST)

    done = {edge.way.act for edge in walk.edges_walked()}

    assert "escalate" not in done
    assert impossible(procedure, "escalate", walk.nodes) is None
