"""What names the kind of organisation of a pattern is asked of a file of another."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import patterns
from gehoord.procedure.soundness import inherited
from gehoord.words.findings.told import sentence
from tests.promises.test_how_to_write import FIRST_LINES

NO_LAW = "legal_bases = []\nregimes = []\n"
OWN_REPORT = '[report]\naudience = ["members"]\nsource = "line 5"\n'


def left(base: str, more: str = "") -> list[str]:
    text = FIRST_LINES.format(base=base) + more
    every = inherited(text, patterns())
    return [".".join(x.key) for x in every if x.code == "kind-of-the-pattern"]


@pytest.mark.parametrize("base", sorted(patterns()))
def test_a_file_that_rests_on_the_law_of_its_pattern_is_of_its_kind(base: str) -> None:
    assert left(base) == []


@pytest.mark.parametrize(
    ("base", "keys"),
    [
        ("uk-council-code", ["third-party.name", "report.audience"]),
        ("childcare", ["who_may_file", "third-party.name", "report.audience"]),
        ("school", ["who_may_file"]),
        ("wkkgz", []),
        ("adr", []),
    ],
)
def test_without_that_law_each_name_of_its_kind_is_told(
    base: str, keys: list[str]
) -> None:
    assert left(base, NO_LAW) == keys


@pytest.mark.parametrize(
    "more", ['remove = ["report", "third-party"]\n', 'remove = ["third-party"]\n']
)
def test_what_is_said_or_taken_out_is_of_the_files_own_kind(more: str) -> None:
    said = NO_LAW + more + ("" if '"report"' in more else OWN_REPORT)

    assert left("uk-council-code", said) == []


def test_another_law_for_the_same_complaints_is_another_kind() -> None:
    assert left("school", 'legal_bases = ["Wkkgz 13-23"]\n') == ["who_may_file"]
    assert left("school", 'legal_bases = ["Wpo 14", "Wkkgz 13-23"]\n') == []


def test_the_finding_says_for_whom_it_was_written_and_how_to_be_rid_of_it() -> None:
    text = FIRST_LINES.format(base="uk-council-code") + NO_LAW

    found = [x for x in inherited(text, patterns()) if x.key == ("report", "audience")]

    (told,) = (sentence(each, "en") for each in found)
    assert "residents, governing body" in told
    assert 'remove = ["report"]' in told
