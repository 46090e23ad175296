"""Every finding about a procedure has a sentence in both languages, and no other."""

from __future__ import annotations

import ast
from importlib import resources

import pytest

from gehoord.languages.spoken import SPOKEN
from gehoord.procedure.soundness import Unsound
from gehoord.words.findings.told import UNSOUND, reason

ROOMS = (
    "gehoord.procedure.soundness",
    "gehoord.procedure.soundness.of_text",
    "gehoord.procedure.soundness.over_pattern",
    "gehoord.procedure.proof",
)
BESIDE = "uncited.py"  # over what the page tells, so beside those rooms
MAKERS = frozenset({"wrong", "doubtful", "broken"})


def _codes(source: str) -> set[str]:
    """Return the codes that this module can find."""
    found: set[str] = set()
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        said = [each.value for each in call.keywords if each.arg == "code"]
        if isinstance(call.func, ast.Name) and call.func.id in MAKERS:
            said += call.args[:1]
        found |= {
            each.value
            for each in said
            if isinstance(each, ast.Constant) and isinstance(each.value, str)
        }
    return found


def _words(source: str) -> set[str]:
    """Return each text that stands in this module by itself."""
    return {
        each.value
        for each in ast.walk(ast.parse(source))
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    }


def test_every_finding_has_a_sentence_and_no_other() -> None:
    codes: set[str] = set()
    words: set[str] = set()
    files = [resources.files("gehoord.procedure") / BESIDE]
    for room in ROOMS:
        files += resources.files(room).iterdir()
    for each in files:
        if each.name.endswith(".py"):
            source = each.read_text(encoding="utf-8")
            codes |= _codes(source)
            words |= _words(source)

    assert codes - set(UNSOUND) == set()  # by name, where it is found
    assert set(UNSOUND) - words == set()  # there too where a table gives the name


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("code", sorted(UNSOUND))
def test_a_finding_says_what_is_wrong_and_the_way_out(code: str, lang: str) -> None:
    row = UNSOUND[code]

    for said in (row.reason[lang], row.way_out[lang]):
        assert said.endswith(".")
        assert "!" not in said


@pytest.mark.parametrize(
    ("lang", "first", "both"),
    [
        ("nl", "“gauw” (zin 3)", "“zin 3; art. 5” noemt"),
        ("en", "“gauw” (sentence 3)", "“sentence 3; art. 5” names"),
    ],
)
def test_a_sentence_that_a_file_counted_is_named_in_the_words_of_who_reads(
    lang: str, first: str, both: str
) -> None:
    quoted = {"quoted": (("sentence 3", "gauw"),)}
    vague = Unsound(code="text-vague", near="text", facts=quoted)
    named = {"of": "sentence 3; art. 5", "said": "020-555 01 01"}
    unheld = Unsound(code="address-unheld", near="text", facts=named)

    assert first in reason(vague, lang)
    assert both in reason(unheld, lang)
