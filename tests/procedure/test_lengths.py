"""How long: reading an amount and a unit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoord.procedure.lengths import Length, NotALength, Unit, parse_length

LENGTHS = st.builds(Length, st.integers(1, 100), st.sampled_from(Unit))


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("3 weeks", Length(3, Unit.WEEKS)),
        ("1 week", Length(1, Unit.WEEKS)),
        ("1 working day", Length(1, Unit.WORKING_DAYS)),
        ("5 working-days", Length(5, Unit.WORKING_DAYS)),
        ("10 business days", Length(10, Unit.BUSINESS_DAYS)),
        ("24 hours", Length(24, Unit.HOURS)),
        ("  14   Days ", Length(14, Unit.DAYS)),
        ("1 month", Length(1, Unit.MONTHS)),
        ("1 year", Length(1, Unit.YEARS)),
    ],
)
def test_a_length_is_an_amount_and_a_unit(text: str, length: Length) -> None:
    assert parse_length(text) == length


@given(length=LENGTHS)
def test_a_length_that_is_written_reads_back(length: Length) -> None:
    assert parse_length(str(length)) == length


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("3 weks", "weeks"),
        ("1 workingday", "working day"),
        ("2 monhts", "months"),
        ("5 bussiness days", "business days"),
    ],
)
def test_a_misspelt_unit_is_told_the_nearest_one(text: str, meant: str) -> None:
    with pytest.raises(NotALength, match=f'Did you mean "{meant}"') as refused:
        parse_length(text)

    assert refused.value.nearest == meant


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", 'is not a length of time. Write an amount and a unit, such as "3 weeks"'),
        ("3", "is not a length of time"),
        ("three weeks", '"three" in "three weeks" is not a whole number'),
        ("-1 weeks", '"-1" in "-1 weeks" is not a whole number'),
        ("1.5 weeks", "is not a whole number"),
        ("٣ weeks", "is not a whole number"),
        ("0 weeks", "0 weeks cannot be counted: the amount must be from 1 to"),
        ("101 years", "101 years cannot be counted"),
        ("9" * 5000 + " days", "longer than a century"),
        ("3 fortnights", "The units are: hours, days, working days, business days"),
    ],
)
def test_what_is_no_length_says_what_to_write(text: str, complaint: str) -> None:
    with pytest.raises(NotALength, match=complaint) as refused:
        parse_length(text)

    assert refused.value.nearest is None
