"""The Dutch free days, held against the Act and against `holidays` (PyPI)."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

import holidays
import pytest

if TYPE_CHECKING:
    from gehoord.procedure.days import Calendar

YEARS: Final = range(2024, 2033)
NAME_THERE: Final = {
    "new-years-day": "New Year's Day",
    "good-friday": "Good Friday",
    "easter-monday": "Easter Monday",
    "kings-day": "King's Day",
    "liberation-day": "Liberation Day",
    "ascension-day": "Ascension Day",
    "whit-monday": "Pentecost Monday",
    "christmas-day": "Christmas Day",
    "second-christmas-day": "Second Day of Christmas",
}
# Sundays, so free without being holidays; Algemene termijnenwet 3 leaves them out.
SUNDAYS_ONLY_THERE: Final = frozenset({"Easter Sunday", "Pentecost"})


@cache
def elsewhere(*categories: str) -> dict[date, str]:
    """Return the Dutch holidays according to the `holidays` package."""
    return dict(
        holidays.country_holidays(
            "NL", years=YEARS, categories=categories, language="en_US"
        )
    )


def test_every_free_day_is_one_that_holidays_knows_by_the_same_name(
    dutch: Calendar,
) -> None:
    # 5 May is "public" there only once in five years, when most employees have
    # the day off, and "optional" in the other years. The Act has it every year.
    there = {
        day: name
        for day, name in elsewhere("public", "optional").items()
        if name not in SUNDAYS_ONLY_THERE
    }

    here = {day: NAME_THERE[free.name] for day, free in dutch.free.items()}

    assert here == there


def test_what_holidays_has_and_the_act_has_not_are_two_sundays_a_year() -> None:
    there = elsewhere("public", "optional").items()

    extra = [(name, day) for day, name in there if name not in NAME_THERE.values()]

    assert {name for name, _ in extra} == SUNDAYS_ONLY_THERE
    assert {f"{day:%A}" for _, day in extra} == {"Sunday"}
    assert len(extra) == 2 * len(YEARS)


def test_five_may_is_public_there_only_every_five_years() -> None:
    name = "Liberation Day"

    years = {day.year for day, there in elsewhere("public").items() if there == name}

    assert years == {2025, 2030}


def test_each_kind_of_free_day_comes_once_a_year(dutch: Calendar) -> None:
    counted = Counter((free.name, day.year) for day, free in dutch.free.items())

    assert counted == Counter((name, year) for name in NAME_THERE for year in YEARS)


def test_kings_day_is_a_day_earlier_when_the_27th_is_a_sunday(
    dutch: Calendar,
) -> None:
    celebrated = [day for day, free in dutch.free.items() if free.name == "kings-day"]

    assert [day.day for day in celebrated] == [27, 26, 27, 27, 27, 27, 27, 26, 27]


@pytest.mark.parametrize(
    ("name", "after_easter"),
    [
        ("good-friday", -2),
        ("easter-monday", 1),
        ("ascension-day", 39),
        ("whit-monday", 50),
    ],
)
def test_the_moving_days_keep_their_distance_from_easter(
    name: str, after_easter: int, dutch: Calendar
) -> None:
    there = elsewhere("public").items()
    easters = [day for day, called in there if called == "Easter Sunday"]

    days = [day for day, free in dutch.free.items() if free.name == name]

    assert days == [easter + timedelta(days=after_easter) for easter in easters]


def test_days_equated_by_decree_are_in_the_title_of_their_decree(
    dutch: Calendar,
) -> None:
    months = {1: "januari", 4: "april", 5: "mei", 12: "december"}

    titles = {
        f"{day.day} {months[day.month]} {day.year}": free.source
        for day, free in dutch.equated.items()
    }

    assert all(day in title for day, title in titles.items())


def test_no_equated_day_is_free_already(dutch: Calendar) -> None:
    assert not [day for day in dutch.equated if dutch.is_free(day)]


def test_holidays_knows_none_of_the_equated_days(dutch: Calendar) -> None:
    # It lists holidays; a decree only equates a day for statutory terms.
    assert not dutch.equated.keys() & elsewhere("public", "optional").keys()


def test_every_free_day_has_a_source(dutch: Calendar) -> None:
    every = (*dutch.free.values(), *dutch.equated.values())

    sources = {free.source for free in every}

    assert all("Algemene termijnenwet" in s or "Besluit" in s for s in sources)
