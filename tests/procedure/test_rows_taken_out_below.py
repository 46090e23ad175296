"""What a pattern took out of its own pattern is asked of nobody over it."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import patterns
from gehoord.procedure.soundness import inherited

MINE = """
extends = "{base}"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
remove = [{gone}]
[[term]]
id = "{name}"
stage = "2"
strength = "promise"
within = "4 weeks"
from = "escalated"
kept_by = ["judgement"]
source = "line 7"
"""


@pytest.mark.parametrize(
    ("base", "name", "gone", "is_asked"),
    [
        ("uk-council-code", "judge", "", False),
        ("awb", "decide", '"term.decide"', False),
        ("awb", "decide", "", True),
    ],
)
def test_a_term_of_ones_own_opens_what_stands_there_still(
    base: str, name: str, gone: str, *, is_asked: bool
) -> None:
    said = MINE.format(base=base, name=name, gone=gone)

    found = [x for x in inherited(said, patterns()) if x.key[:2] == ("term", name)]

    assert ("opens" in {x.key[-1] for x in found}) is is_asked
