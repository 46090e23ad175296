"""A number that a pattern put in a term to be filled in is asked for by its term."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import patterns
from gehoord.procedure.soundness import inherited, placed
from gehoord.words.findings.told import sentence

MINE = """
extends = "{}"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
organisation = "De Eik"
address = "klachten@de-eik.example"

[[term]]
id = "{}"
within = "8 weeks"
source = "art. 1"
"""


def _left(said: str) -> set[str]:
    found = placed(tuple(inherited(said, patterns())), said)
    return {".".join(x.key) for x in found if x.code == "placeholder-left"}


@pytest.mark.parametrize("extends", ["youth-care", "school"])
@pytest.mark.parametrize(
    ("term", "left"),
    [
        ("judge", {"term.committee-judges.within"}),
        ("committee-judges", {"term.judge.within"}),
        ("another", {"term.judge.within", "term.committee-judges.within"}),
    ],
)
def test_the_term_that_a_law_leaves_to_the_scheme_is_the_schemes_to_set(
    extends: str, term: str, left: set[str]
) -> None:
    assert _left(MINE.format(extends, term)) == left


def test_what_still_stands_there_is_told_with_its_number() -> None:
    said = MINE.format("youth-care", "judge")

    (found,) = [x for x in inherited(said, patterns()) if x.code == "placeholder-left"]

    assert "6 weeks" in sentence(found, "nl")


def test_a_term_that_is_taken_out_leaves_nothing_to_fill_in() -> None:
    said = MINE.format("school", "committee-judges")
    out = said.replace('id = "mine"', 'id = "mine"\nremove = ["term.judge"]')

    assert _left(said) == {"term.judge.within"}
    assert _left(out) == set()
