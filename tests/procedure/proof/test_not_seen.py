"""What was not looked at whole is not said never to happen."""

from __future__ import annotations

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.words.findings.told import sentence

HEARD_AGAIN = """
extends = "uk-council-code"
id = "mine"
version = "1"
name = "Procedure"
language = ["en"]
organisation = "X"
address = "complaints@example.org"

[[stage]]
id = "2"
heard_anew = true
acts = { judge = { by = ["handler"], needs = ["respondent-heard"], source = "s" } }
source = "s"

[[term]]
id = "copy"
stage = "2"
strength = "promise"
within = "2 weeks"
from = "escalated"
done_by = ["respondent-informed"]
ended_by = ["closing-begun"]
about = "a copy to whoever it is about"
source = "s"

[[term]]
id = "after"
stage = "2"
strength = "promise"
within = "2 weeks"
from = "respondent-heard"
kept_by = ["judgement", "closing-letter"]
about = "our decision after the hearing"
source = "s"

[retention]
length = "2 years"
source = "s"
"""
RULES = read(HEARD_AGAIN, calendars(), patterns())
_NEVER = {"term-never-runs", "never-kept"}


def test_a_term_of_a_later_stage_runs_from_hearing_both_sides_there() -> None:
    found = prove(RULES).broken

    assert not [each.near for each in found if each.code in _NEVER]


def test_where_the_walk_that_might_show_it_stopped_it_is_a_doubt() -> None:
    found = prove(RULES, most=120).broken

    [never] = [each for each in found if each.code == "term-never-runs"]
    assert never.near == "after"
    assert not never.error
    assert never.facts["beyond"] == ("respondent", "stages")
    said = sentence(never, "en")
    assert "was not seen to begin. But not everything was looked at" in said
    assert "take the term out" not in said


def test_a_promise_not_seen_kept_where_a_walk_stopped_refuses_no_file() -> None:
    proof = prove(RULES, most=200)

    [never] = [each for each in proof.broken if each.code == "never-kept"]
    assert never.near == "after"
    assert never.facts["beyond"]
    assert proof.holds


def test_what_no_walk_stopped_short_of_is_said_never_to_happen() -> None:
    nowhere = HEARD_AGAIN.replace('id = "after"\nstage = "2"', 'id = "after"').replace(
        'from = "respondent-heard"', 'from = "deposit-paid"'
    )

    found = prove(read(nowhere, calendars(), patterns())).broken

    [never] = [each for each in found if each.code == "term-never-runs"]
    assert never.near == "after"
    assert "in no course of things" in sentence(never, "en")
