"""What is shipped is proven, within a bound that is said; and what is not is told."""

from __future__ import annotations

from functools import cache

import pytest

from gehoord.console.procedure_file import calendars, shipped
from gehoord.languages.spoken import SPOKEN
from gehoord.procedure import events as e
from gehoord.procedure import proof as proofs
from gehoord.procedure.proof import Proof, prove
from gehoord.procedure.proof.concerns import CONCERNS
from gehoord.procedure.reading import read
from gehoord.procedure.roles import CLOCK, COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.words.findings.told import sentence
from gehoord.words.findings.unproven import proven, story_lines
from tests.shipped import FULL

WHOLE = {"way", "again", "coming-in", "kinds", "time", "keeping"}


def shipped_procedure(name: str, *, of: str = "", instead: str = "") -> Procedure:
    """Return what is shipped, with one thing changed where that is asked."""
    text = FULL[name]
    assert of in text
    return read(text.replace(of, instead) if of else text, calendars())


@cache
def proof_of(name: str) -> Proof:
    """Return the proof of what is shipped, made once for all who look at it."""
    return prove(shipped_procedure(name))


@pytest.mark.parametrize("name", shipped())
def test_every_shipped_procedure_is_proven(name: str) -> None:
    proof = proof_of(name)

    told = [(each.code, each.near) for each in proof.broken if each.error]
    assert told == []
    assert proof.holds


def test_the_founding_procedure_is_walked_through_without_a_doubt() -> None:
    proof = proof_of("kleuterrevolutie")

    assert proof.broken == ()
    assert {each.concern for each in proof.walked} == {each.name for each in CONCERNS}
    assert {x.concern for x in proof.walked if x.bound is None} >= WHOLE
    assert proof.bound is not None
    assert proof.bound >= 1
    assert proof.states > 3000


def test_more_time_is_taken_in_every_stage() -> None:
    staged = "uk-council-code"

    proof = proof_of(staged)

    assert proof.bound is None
    assert {x.concern for x in proof.walked} >= {"stages"}
    assert [(x.code, x.near) for x in proof.broken] == []


def test_where_one_can_come_too_late_that_is_walked_through_as_well() -> None:
    window = """
[[filing-window]]
id     = "discovered"
length = "1 year"
from   = "discovery"
late   = "refuse"
source = "2"

[acts]
excuse-lateness = { by = ["owner", "handler"], source = "2" }
"""

    proof = prove(shipped_procedure("wkkgz", of="\n[acts]\n", instead=window))

    assert {x.concern for x in proof.walked} >= {"late"}
    assert [each.code for each in proof.broken] == []


def test_a_walk_that_stops_early_says_how_far_it_came() -> None:
    founding = shipped_procedure("kleuterrevolutie")

    little = prove(founding, most=100, only=frozenset({"people"}))

    assert _bound(little, "people") == 0
    assert _bound(proof_of("kleuterrevolutie"), "people") == 1
    assert "who handles (0)" in proven(little, "en")


def _bound(proof: Proof, concern: str) -> int | None:
    return next(each.bound for each in proof.walked if each.concern == concern)


def test_what_does_not_hold_is_told_as_the_shortest_story() -> None:
    changed = shipped_procedure(
        "kleuterrevolutie",
        of='refer = { by = ["complainant"]',
        instead='refer = { by = ["owner"]',
    )

    proof = prove(changed, only=frozenset({"third-party"}))

    (found,) = [x for x in proof.broken if x.code == "transferred-by-others"]

    (referred,) = [x for x in found.story if isinstance(x.event, e.Referred)]
    assert referred.by == "staff:1"
    assert len({each.by for each in found.story} - {COMPLAINANT, CLOCK}) == 1
    told = story_lines(found.story, "nl", changed.zone)
    assert (
        told[0]
        == "vrijdag 5 maart 2027: De klager stuurde een klacht via het formulier."
    )
    assert any(line.startswith("De eerste eigenaar") for line in told)
    assert "zonder dat de klager dat doet" in sentence(found, "nl")


def test_the_same_procedure_is_walked_through_the_same_way_twice() -> None:
    awb = shipped_procedure("awb")

    assert prove(awb, most=40) == prove(awb, most=40)


def test_an_act_that_belongs_to_no_concern_is_tried_as_well() -> None:
    held = frozenset().union(*(each.acts for each in CONCERNS))
    procedure = shipped_procedure("kleuterrevolutie")

    last = proofs._concerns(procedure)[-1]

    assert last.acts >= procedure.acts.keys() - held


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_concern_has_a_name_in_words(lang: str) -> None:
    little = prove(shipped_procedure("wkkgz"), most=1)

    said = proven(little, lang)

    assert said.count("(") == len([x for x in little.walked if x.bound is not None])
