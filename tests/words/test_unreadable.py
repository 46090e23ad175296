"""Everything that can be wrong with a file is said in both languages."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from gehoord.languages.spoken import SPOKEN
from gehoord.procedure.finding import Finding
from gehoord.procedure.schema import Type
from gehoord.words.findings.unreadable import UNREADABLE, placed, unreadable

READING = resources.files("gehoord.procedure").joinpath("reading")
CODE = re.compile(r'(?:wrong|_stop|not_one_of)\(\s*"([a-z0-9-]+)"')
FACTS = {
    "found": "wiches",
    "both": "line 1; line 2",
    "allowed": ("wishes", "weeks"),
    "nearest": "wishes",
    "type": Type.LENGTH.value,
    "language": "en",
    "least": 1,
    "most": 1000,
    "missing": ("format", "timezone"),
}


def test_every_code_that_reading_gives_has_a_sentence_and_no_other() -> None:
    source = "".join(each.read_text() for each in READING.iterdir() if each.is_file())

    assert set(CODE.findall(source)) == set(UNREADABLE)


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("code", UNREADABLE)
def test_a_finding_is_whole_sentences(code: str, lang: str) -> None:
    said = unreadable(Finding(code=code, key="term.x.within", facts=FACTS), lang)

    assert said.endswith((".", "?"))
    assert "{" not in said.replace("{ nl", "")


@pytest.mark.parametrize("lang", SPOKEN)
@pytest.mark.parametrize("kind", Type)
def test_every_type_of_key_has_a_name(kind: Type, lang: str) -> None:
    finding = Finding(code="wrong-type", key="x", facts={**FACTS, "type": kind.value})

    assert unreadable(finding, lang)


def test_where_it_stands_comes_first_and_names_the_pattern() -> None:
    finding = Finding(code="empty", key="id", line=4, base="awb")

    assert placed(finding, "nl").startswith("Regel 4 van het patroon awb, id: ")
    assert placed(finding, "en").startswith("Line 4 of the pattern awb, id: ")


def test_of_very_many_words_those_are_told_that_are_like_it() -> None:
    many = tuple(f"word-{number}" for number in range(40))
    facts = {"found": "handler-apointed", "nearest": "handler-appointed"}
    allowed = (*many, "handler-appointed", "handler-released")

    said = unreadable(
        Finding(code="unknown-word", key="x", facts={**facts, "allowed": allowed}), "en"
    )

    assert "know here. Did you mean handler-appointed? Choose one of:" in said
    assert "handler-released" in said
    assert "word-7" not in said
