"""What a pattern asks of who complains is not asked unseen under a file's own name."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import patterns
from gehoord.procedure.soundness import Unsound, placed
from gehoord.procedure.soundness.over_pattern.inherited import inherited
from gehoord.words.findings.told import sentence
from tests.promises.test_how_to_write import FIRST_LINES


def found(base: str, more: str = "", first: str = "") -> list[Unsound]:
    text = FIRST_LINES.format(base=base) + first + more
    every = placed(tuple(inherited(text, patterns())), text)
    return [each for each in every if each.code == "asked-by-the-pattern"]


@pytest.mark.parametrize(
    ("base", "keys"),
    [
        ("wkkgz", "phone, address"),
        ("childcare", "phone, address"),
        ("crkbo", "phone, address, subject"),
        ("awb", "phone"),
    ],
)
def test_what_the_pattern_asks_is_named_once(base: str, keys: str) -> None:
    (one,) = found(base)

    assert one.facts["keys"] == keys
    assert (one.error, one.line) == (False, 3)


def test_who_takes_it_out_as_it_says_hears_no_more_of_it() -> None:
    said = sentence(found("wkkgz")[0], "en")

    assert 'remove = ["particulars.phone", "particulars.address"]' in said
    first = 'remove = ["particulars.phone", "particulars.address"]\n'
    assert found("wkkgz", first=first) == []


def test_what_the_file_says_itself_is_its_own() -> None:
    own = '[particulars]\nphone = "one-way"\naddress = "asked"\n'

    assert found("wkkgz", own) == []
    (left,) = found("crkbo", own)
    assert left.facts["keys"] == "subject"
