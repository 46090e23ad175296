"""Days on which a pattern is closed are asked of a file that says nothing of them."""

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
"""
OWN = "[[closed]]\nfrom = 2027-07-24\nuntil = 2027-08-08\nname = {nl = 'a', en = 'b'}\n"


@pytest.mark.parametrize(
    ("base", "more", "is_asked"),
    [
        ("school", "", True),
        ("school", 'remove = ["closed"]', False),
        ("school", OWN, False),
        ("wkkgz", "", False),
    ],
)
def test_closed_days_that_nobody_wrote_are_asked_about(
    base: str, more: str, *, is_asked: bool
) -> None:
    said = MINE.format(base=base, more=more)

    found = [
        x for x in inherited(said, patterns()) if x.code == "closed-by-the-pattern"
    ]

    assert bool(found) is is_asked
    for each in found:
        assert "Christmas holidays" in sentence(each, "en")
        assert 'remove = ["closed"]' in sentence(each, "en")
