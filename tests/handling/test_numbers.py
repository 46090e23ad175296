"""What a page sends along as a number may be anything."""

from __future__ import annotations

import pytest

from gehoord.handling.numbers import number_in


@pytest.mark.parametrize(
    "said",
    ["", "x", "-1", "1.5", " 1", "²", "١", "9" * 19, "9" * 20, "9" * 6000, "\x00"],
)
def test_what_is_no_number_is_told_apart(said: str) -> None:
    assert number_in(said) is None


def test_an_id_of_a_case_is_a_number() -> None:
    assert 2**63 - 1 == number_in(str(2**63 - 1))
