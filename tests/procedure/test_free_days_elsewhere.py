"""The free days of other countries, held against `holidays` (PyPI)."""

from __future__ import annotations

from datetime import date
from typing import Final

import holidays
import pytest

from gehoord.organisation.texts import calendars
from gehoord.words.calendars import CALENDARS

SUNDAYS: Final = frozenset(
    {
        *("Easter Sunday", "Pentecost", "Mother's Day", "Father's Day"),
        "National Unity Day",
    }
)
YEARS: Final = range(2024, 2033)
THERE: Final = {
    "be": ("BE", None),
    "de": ("DE", None),
    "gb-eng": ("GB", "ENG"),
    "gb-nir": ("GB", "NIR"),
    "gb-sct": ("GB", "SCT"),
    "ie": ("IE", None),
    **{x: (x.upper(), None) for x in ("at", "dk", "fr", "it", "lt")},
    **{x: (x.upper(), None) for x in ("lu", "mt", "pl", "pt", "se")},
}


def elsewhere(country: str, part: str | None) -> set[date]:
    """Return the days that `holidays` knows, without those that are always Sundays."""
    found = holidays.country_holidays(
        country, subdiv=part, years=YEARS, language="en_US"
    )
    return {day for day, name in found.items() if name not in SUNDAYS}


@pytest.mark.parametrize("name", sorted(THERE))
def test_every_free_day_elsewhere_is_one_that_holidays_knows(name: str) -> None:
    calendar = calendars()[name]

    assert set(calendar.free) == elsewhere(*THERE[name])
    assert calendar.id == name
    assert (calendar.first_year, calendar.last_year) == (YEARS[0], YEARS[-1])


def test_every_calendar_that_ships_is_of_a_country_with_a_name() -> None:
    assert set(CALENDARS) == set(calendars()) == {*THERE, "nl"}
