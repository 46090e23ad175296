"""Reading and checking are total: any bytes, any TOML, any procedure with a fault."""

from __future__ import annotations

import pytest

from tests.procedure.fuzz.inputs import TEXTS, anything
from tests.procedure.fuzz.looking import looked_at, walked

BROKE_ONCE = (53_437, 56_094, 58_067)
"""A length of retention that was a list stopped the reader."""


@pytest.mark.parametrize("first", range(0, 400, 50))
def test_whatever_is_in_a_file_there_are_findings_and_no_failure(first: int) -> None:
    became = {looked_at(anything(seed))[1] for seed in range(first, first + 50)}

    assert became <= {"unreadable", "unsound", "sound"}
    assert "unreadable" in became


@pytest.mark.parametrize("seed", BROKE_ONCE)
def test_what_broke_once_is_a_finding_now(seed: int) -> None:
    assert looked_at(anything(seed))


def test_a_list_where_a_length_of_keeping_belongs_is_a_finding() -> None:
    text = anything_but('length    = "1 year"', "length = [[1]]")

    assert looked_at(text) == (None, "unreadable")


def anything_but(before: str, after: str) -> str:
    """Return the founding file with one thing in it changed."""
    founding = next(text for text in TEXTS if "Kleuterrevolutie" in text)
    assert before in founding
    return founding.replace(before, after)


def test_what_can_be_read_can_be_walked_through() -> None:
    looked = (looked_at(anything(seed))[0] for seed in range(3, 400))
    procedures = [each for each in looked if each is not None]

    said = {walked(each) for each in procedures[:2]}

    assert said <= {"walked, proven", "walked, not proven"}
    assert said
