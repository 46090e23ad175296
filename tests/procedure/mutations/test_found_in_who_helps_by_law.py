"""Who mediates under a law on care judges nothing, and stands before no disputes body."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import sentence, way_out

HEAD = """
extends = "wkkgz"
id      = "practice"
version = "1"
name    = "Klachtenregeling"
language = ["nl"]
"""
OFFICER = """
[names]
handler = "NAME"
"""
OWNER = """
[acts]
judge = { by = ["owner"], source = "art. 4" }
"""
TWO = """
[[third-party]]
id           = "mediator"
type         = "mediator"
name         = "the mediator of our association"
contact      = "https://mediates.example"
capacity     = []
binding_for  = []
court_choice = false
source       = "art. 5"

[[third-party]]
id           = "board"
AFTER
type         = "dispute body"
name         = "the disputes body for GPs"
contact      = "https://board.example"
capacity     = []
binding_for  = ["complainant", "organisation"]
court_choice = true
source       = "art. 6"
"""


def found(text: str) -> dict[str, str]:
    said = problems(read(HEAD + text, calendars(), patterns()))
    return {x.code: f"{sentence(x, 'nl')} {way_out(x, 'nl')}" for x in said}


@pytest.mark.parametrize(
    ("name", "more", "doubted"),
    [
        ("de klachtenfunctionaris", "", True),
        ("de klachtenfunctionaris", OWNER, False),
        ("de kwaliteitsmedewerker", "", False),
    ],
)
def test_a_complaints_officer_who_judges_is_doubted(
    name: str, more: str, *, doubted: bool
) -> None:
    said = found(OFFICER.replace("NAME", name) + more)

    assert ("help-judges" in said) is doubted
    if doubted:
        assert "Wkkgz 15(1)" in said["help-judges"]
        assert 'by = ["owner"]' in said["help-judges"]


@pytest.mark.parametrize(
    ("after", "doubted"), [('after = "mediator"', True), ("", False)]
)
def test_a_disputes_body_by_law_that_stands_behind_another_is_doubted(
    after: str, *, doubted: bool
) -> None:
    said = found(TWO.replace("AFTER", after))

    assert ("outside-behind-another" in said) is doubted
    if doubted:
        assert "Wkkgz 18" in said["outside-behind-another"]
