"""Over each pattern a file can be in one of its languages alone."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read

BARE = """
extends      = "{}"
id           = "mine"
version      = "1"
name         = "Complaints"
language     = ["{}"]
organisation = "Somebody"
address      = "complaints@example.org"
"""


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(
    "pattern", ["awb", "childcare", "school", "wkkgz", "youth-care"]
)
def test_a_pattern_in_two_languages_carries_a_file_in_one_of_them(
    pattern: str, lang: str
) -> None:
    rules = read(BARE.format(pattern, lang), calendars(), patterns())

    assert rules.languages == (lang,)
