"""Who writes an act of a pattern anew learns whom that leaves out."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import patterns
from gehoord.procedure.soundness import inherited
from gehoord.words.findings.told import sentence

MINE = """
extends = "{base}"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
{more}
[acts]
{act}
"""
ALONE = 'propose = { by = ["handler"], source = "line 3" }'
ALL = 'propose = { by = ["handler", "responding-owner"], source = "line 3" }'
NOT_TAKEN_UP = 'not-take-up = { by = ["handler"], source = "line 3" }'


@pytest.mark.parametrize(
    ("base", "more", "act", "is_narrowed"),
    [
        ("crkbo", "", ALONE, True),
        ("small-firm", "", ALONE, True),
        ("small-firm", "", ALL, False),
        ("small-firm", "", NOT_TAKEN_UP, False),
        ("small-firm", "", 'propose = { source = "line 3" }', False),
        ("small-firm", 'nobody_else = "alarm"', ALONE, False),
    ],
)
def test_an_answer_that_a_last_owner_may_not_give_is_found(
    base: str, more: str, act: str, *, is_narrowed: bool
) -> None:
    said = MINE.format(base=base, more=more, act=act)

    found = [x for x in inherited(said, patterns()) if x.code == "act-narrowed"]

    assert bool(found) is is_narrowed
    for each in found:
        assert '["handler", "responding-owner"]' in sentence(each, "nl")
        assert "acts.propose" in sentence(each, "nl")
