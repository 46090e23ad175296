"""An organisation's own colour is used where it can be read, by day and by night."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoord.organisation import colours

ANY = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#ffffff", "#000000", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_is_what_wcag_measures(one: str, other: str, ratio: float) -> None:
    assert colours.contrast(one, other) == pytest.approx(ratio, abs=0.1)
    assert colours.contrast(other, one) == colours.contrast(one, other)


@pytest.mark.parametrize("said", ["", "red", "#12345", "#gggggg", "0b5c63", "#0b5c6 3"])
def test_what_is_no_colour_is_none(said: str) -> None:
    assert colours.parse(said) is None


def test_a_short_colour_is_written_out() -> None:
    assert colours.parse(" #A1c ") == "#aa11cc"


@given(ANY)
def test_every_colour_has_a_readable_one_of_its_hue(colour: str) -> None:
    near = colours.nearest_readable(colour)

    assert colours.is_readable(near)
    assert near == colour or not colours.is_readable(colour)


@given(ANY)
def test_by_night_every_colour_can_be_read(colour: str) -> None:
    night = colours.by_night(colour)

    assert colours.contrast(night.accent, colours.NIGHT) >= colours.ENOUGH
    assert colours.contrast(night.on, night.accent) >= colours.ENOUGH
    assert colours.contrast(night.deep, colours.NIGHT) >= colours.ENOUGH


@given(ANY)
def test_by_day_the_words_on_a_readable_colour_can_be_read(colour: str) -> None:
    day = colours.by_day(colours.nearest_readable(colour))

    assert colours.contrast(day.on, day.accent) >= colours.ENOUGH
    assert colours.contrast(day.on, day.deep) >= colours.ENOUGH
    assert colours.contrast("#1d1f20", day.soft) >= colours.ENOUGH
