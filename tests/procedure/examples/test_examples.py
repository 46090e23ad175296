"""Thirty published procedures, each as a file, with the warnings they deserve."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.publishable import missing
from gehoord.procedure.lengths import parse_length
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.procedure.soundness.text import in_text

ROOT = Path(__file__).parents[3]
EXAMPLES = ROOT / "docs/procedures/examples"
NAMES = tuple(sorted(each.stem for each in EXAMPLES.glob("*.toml")))

_NO_END = "ruling-without-term"
_ALONE = "owner-answers-alone"
_ENDLESS = "extension-without-maximum"
_OPEN = "unspecified"
_ONE = "third-party-alone"
_MONO = "one-language"
_NEVER = "clock-never-begins"
_SOON = "filing-window-short"
_NO_MOST = "retention-without-end"
SHAPES = (
    "p05-kollaart",
    "p15-psycholoog",
    "p25-oudersenonderwijs",
    "p29-belangenbehartiger",
)
"""Those that differ most in their way: the others are walked in a nightly run."""
DESERVED: Mapping[str, set[str]] = {
    "p01-founding": {"address-of-a-person", _ALONE, _ENDLESS, _NO_END, _OPEN, _ONE},
    "p02-korein": {"costs-for-complainant", _ALONE, _NO_END, _MONO},
    "p03-kluppluz": {_ALONE, _NO_END, "one-way-in", _OPEN, _ONE},
    "p04-topprofessionals": {_ALONE, _ENDLESS, _NO_END, _OPEN, _ONE, _MONO},
    "p05-kollaart": {"anonymous-refused", _ENDLESS, _NO_END, _OPEN, _MONO},
    "p06-lock": {_ALONE, _ENDLESS, _NO_END, _NO_MOST, _OPEN, _MONO, _SOON},
    "p07-atcn": {
        "anonymous-refused",
        _NO_MOST,
        "costs-for-complainant",
        _ENDLESS,
        _ONE,
        _MONO,
        _NO_END,
    },
    "p08-vankralingen": {_NO_END, "promise-without-fallback", _OPEN, _ONE},
    "p09-hypnosementor": {_ENDLESS, _NO_END, _OPEN, _MONO, _SOON},
    "p10-ervaarhetmaar": {"damages-excluded", _ENDLESS, _NO_END, _OPEN, _ONE, _MONO},
    "p11-ockh": {"costs-for-complainant", _ENDLESS, _NO_END, _ONE, _MONO},
    "p12-vrijbuiten": {
        _SOON,
        _OPEN,
        _ONE,
        _MONO,
        _NO_END,
    },
    "p13-paardenkr8": {"promise-without-fallback", _NO_END, _ONE, _MONO},
    "p14-lifecoaching": {
        _SOON,
        _OPEN,
        _ONE,
        _NO_END,
    },
    "p15-psycholoog": {_NO_END, _OPEN, _NEVER},
    "p16-coachresult": {
        "deemed-waiver",
        "third-party-window-short",
        _ENDLESS,
        _NO_END,
        _MONO,
    },
    "p17-onzecoach": {"blocks-too-much", _OPEN, _ONE, _MONO, _NO_END},
    "p18-mball": {_OPEN, _MONO, _NO_END},
    "p19-hondentrimopleiding": {"one-way-alone", _OPEN, _NO_END},
    "p20-boerma": {_ENDLESS, _NO_END, _OPEN, _ONE, _MONO},
    "p21-nvtg": {"one-way-in", "promise-without-fallback", _NO_END},
    "p22-kap": {"promise-without-fallback", _NO_END},
    "p23-adviseur": {_ENDLESS, _NO_END, _ONE, _MONO},
    "p24-nibig": {_OPEN, _MONO, _NO_END},
    "p25-oudersenonderwijs": {
        "anonymous-refused",
        _OPEN,
        _ONE,
        _MONO,
        _NO_END,
    },
    "p26-informatieteam": {"blocks-too-much", "promise-without-fallback", _NO_END},
    "p27-engagementbuilders": {
        _NO_END,
        _OPEN,
        _ONE,
        _MONO,
    },
    "p28-hondenspecialist": {_NO_END, _OPEN, _MONO},
    "p29-belangenbehartiger": {
        "promise-without-fallback",
        _NEVER,
        _NO_END,
        _ONE,
    },
    "p30-svmnivo": {"one-way-in", "promise-without-fallback", _NO_END, _ONE, _SOON},
}
"""What a careful reader would tell the author, by the code of the finding."""


def text(name: str) -> str:
    return (EXAMPLES / f"{name}.toml").read_text(encoding="utf-8")


def example(name: str) -> Procedure:
    return read(text(name), calendars(), patterns())


def length(procedure: Procedure, term: str) -> object:
    found = procedure.term(term)
    assert found is not None, term
    return found.length


def test_there_are_thirty_and_each_says_what_it_deserves() -> None:
    table = (ROOT / "docs/procedures/README.md").read_text(encoding="utf-8")

    assert len(NAMES) == 30
    assert set(NAMES) == set(DESERVED)
    assert [name for name in NAMES if f"`{name}`" not in table] == []


@pytest.mark.parametrize("name", NAMES)
def test_an_example_reads_and_raises_the_warnings_it_deserves(name: str) -> None:
    procedure = example(name)

    found = [*problems(procedure), *in_text(text(name))]

    assert procedure.id == name
    assert [each for each in found if each.error] == []
    assert {each.code for each in found} >= DESERVED[name]
    assert tuple(missing(procedure)) == ()


@pytest.mark.parametrize("name", NAMES if os.environ.get("EVERY_EXAMPLE") else SHAPES)
def test_no_example_gets_stuck_whatever_happens(name: str) -> None:
    proof = prove(example(name))

    assert [each for each in proof.broken if each.error] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_promise_that_an_example_made_names_its_source(name: str) -> None:
    number = f"P{int(name[1:3])}"
    procedure = example(name)

    published = [each for each in procedure.terms if each.public]

    if procedure.id not in {"p01-founding", "p24-nibig"}:
        own = [each for each in published if each.source.startswith(number)]
        assert own != []


@pytest.mark.parametrize(
    ("name", "term", "expected"),
    [
        ("p01-founding", "name-handler", "1 week"),
        ("p02-korein", "propose", "3 weeks"),
        ("p04-topprofessionals", "propose-or-tell", "3 weeks"),
        ("p05-kollaart", "carry-out", "4 weeks"),
        ("p07-atcn", "name-handler", "3 days"),
        ("p08-vankralingen", "propose", "14 days"),
        ("p09-hypnosementor", "carry-out", "2 weeks"),
        ("p13-paardenkr8", "acknowledge", "2 weeks"),
        ("p14-lifecoaching", "acknowledge", "5 working days"),
        ("p15-psycholoog", "after-hearing", "2 weeks"),
        ("p16-coachresult", "propose-or-tell", "4 working weeks"),
        ("p20-boerma", "propose-or-tell", "3 months"),
        ("p21-nvtg", "propose", "2 months"),
        ("p22-kap", "propose", "10 working days"),
        ("p23-adviseur", "look-into", "10 days"),
        ("p24-nibig", "judge", "6 weeks"),
        ("p26-informatieteam", "propose", "4 weeks"),
        ("p29-belangenbehartiger", "after-defence", "2 weeks"),
        ("p30-svmnivo", "propose", "6 weeks"),
    ],
)
def test_an_example_promises_what_was_published(
    name: str, term: str, expected: str
) -> None:
    assert length(example(name), term) == parse_length(expected)


def test_what_is_particular_is_said_and_not_left_out() -> None:
    kollaart, hypnose = example("p05-kollaart"), example("p09-hypnosementor")
    lock, ockh = example("p06-lock"), example("p11-ockh")

    assert [each.latest for each in kollaart.extensions] == [parse_length("2 weeks")]
    assert [set(each.capacity) for each in hypnose.bodies] == [
        {"consumer"},
        {"business"},
    ]
    assert [each.counted_from for each in lock.windows] == [
        "discovery",
        "end-of-service",
    ]
    assert ockh.retention.counted_from == "received"


def test_no_text_that_is_silent_was_given_a_number() -> None:
    unsaid = [
        term
        for name in NAMES
        for term in example(name).terms
        if term.source.endswith(": not said")
    ]

    assert {str(term.length) for term in unsaid} == {"unspecified"}
    assert len(unsaid) > 10
