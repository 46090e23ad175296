"""Which days count, and where a local day begins and ends."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoord.procedure.days import (
    Calendar,
    CalendarUnreadable,
    end_of,
    is_weekend,
    local_date,
    morning_of,
    start_of,
)

CHRISTMAS = {
    "name": "christmas-day",
    "source": "Algemene termijnenwet art. 3(1)",
    "days": [date(2026, 12, 25)],
}
TABLE = {
    "format": 1,
    "id": "small",
    "first_year": 2026,
    "last_year": 2026,
    "free": [CHRISTMAS],
}
ANY_DAY = st.dates(date(2024, 1, 1), date(2032, 12, 31))


def test_a_saturday_and_a_sunday_are_weekend_and_a_monday_is_not() -> None:
    saturday = date(2026, 11, 21)

    weekend = [is_weekend(saturday + timedelta(days=n)) for n in range(3)]

    assert weekend == [True, True, False]


@pytest.mark.parametrize(
    ("day", "key"),
    [
        (date(2026, 11, 20), None),
        (date(2026, 11, 21), "saturday"),
        (date(2026, 11, 22), "sunday"),
        (date(2027, 3, 26), "good-friday"),
        (date(2026, 12, 26), "second-christmas-day"),  # a Saturday too
    ],
)
def test_a_free_day_says_why_it_is_free(
    day: date, key: str | None, dutch: Calendar
) -> None:
    assert dutch.why_free(day) == key
    assert dutch.is_free(day) is (key is not None)


def test_after_easter_the_next_ordinary_day_is_tuesday(dutch: Calendar) -> None:
    good_friday = date(2027, 3, 26)

    assert dutch.next_ordinary(good_friday) == date(2027, 3, 30)
    assert dutch.previous_ordinary(date(2027, 3, 29)) == date(2027, 3, 25)


@given(day=ANY_DAY)
def test_an_ordinary_day_is_its_own_next_and_previous(
    dutch: Calendar, day: date
) -> None:
    before, after = dutch.previous_ordinary(day), dutch.next_ordinary(day)

    assert before <= day <= after
    assert (before == day == after) is not dutch.is_free(day)
    assert not dutch.is_free(before)
    assert not dutch.is_free(after)


def test_a_day_equated_by_decree_is_free_for_statutory_terms_alone(
    dutch: Calendar,
) -> None:
    friday_after_ascension = date(2027, 5, 7)

    assert not dutch.is_free(friday_after_ascension)
    assert dutch.with_equated.is_free(friday_after_ascension)


def test_a_calendar_without_equated_days_is_its_own_statutory_calendar() -> None:
    calendar = Calendar.from_table(TABLE)

    assert calendar.with_equated is calendar


def test_a_calendar_knows_the_years_it_covers(dutch: Calendar) -> None:
    known = [dutch.covers(date(year, 6, 1)) for year in (2023, 2024, 2032, 2033)]

    assert known == [False, True, True, False]


def test_half_past_midnight_here_is_still_yesterday_in_utc(
    amsterdam: ZoneInfo,
) -> None:
    instant = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)

    assert local_date(instant, amsterdam) == date(2026, 11, 20)


def test_an_instant_without_a_zone_is_refused(amsterdam: ZoneInfo) -> None:
    naive = datetime(2026, 11, 20, 12, 0, tzinfo=UTC).replace(tzinfo=None)

    with pytest.raises(ValueError, match="needs a time zone"):
        local_date(naive, amsterdam)


@pytest.mark.parametrize(
    ("day", "ends"),
    [
        (date(2026, 10, 24), datetime(2026, 10, 24, 22, tzinfo=UTC)),  # summer
        (date(2026, 10, 25), datetime(2026, 10, 25, 23, tzinfo=UTC)),  # 25 hours
        (date(2026, 10, 30), datetime(2026, 10, 30, 23, tzinfo=UTC)),  # winter
        (date(2027, 3, 28), datetime(2027, 3, 28, 22, tzinfo=UTC)),  # 23 hours
    ],
)
def test_a_day_ends_when_the_next_begins_whatever_the_clocks_do(
    day: date, ends: datetime, amsterdam: ZoneInfo
) -> None:
    assert end_of(day, amsterdam) == ends
    assert end_of(day, amsterdam).tzinfo is UTC


@pytest.mark.parametrize(
    ("zone", "day", "begins"),
    [
        # In Cairo the clocks went from 00:00 to 01:00 that Friday.
        ("Africa/Cairo", date(2024, 4, 26), datetime(2024, 4, 25, 22, tzinfo=UTC)),
        # In Havana 00:00 to 01:00 came twice; the day begins the first time.
        ("America/Havana", date(2024, 11, 3), datetime(2024, 11, 3, 4, tzinfo=UTC)),
    ],
)
def test_a_day_begins_once_where_midnight_is_missing_or_comes_twice(
    zone: str, day: date, begins: datetime
) -> None:
    first = start_of(day, ZoneInfo(zone))

    assert first == begins
    assert local_date(first, ZoneInfo(zone)) == day
    assert local_date(first - timedelta(seconds=1), ZoneInfo(zone)) < day


@given(
    day=ANY_DAY,
    zone=st.sampled_from(
        ["Europe/Amsterdam", "UTC", "America/Havana", "Pacific/Auckland"]
    ),
)
def test_every_instant_of_a_day_lies_between_its_start_and_its_end(
    day: date, zone: str
) -> None:
    place = ZoneInfo(zone)
    first, too_late = start_of(day, place), end_of(day, place)

    assert local_date(first, place) == day
    assert local_date(too_late - timedelta(microseconds=1), place) == day
    assert local_date(too_late, place) == day + timedelta(days=1)


def test_the_morning_is_at_nine_by_the_clocks_of_the_zone(
    amsterdam: ZoneInfo,
) -> None:
    summer = morning_of(date(2026, 10, 23), amsterdam)
    winter = morning_of(date(2026, 10, 26), amsterdam)

    assert (summer.hour, winter.hour) == (7, 8)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"format": 2}, "format must be 1"),
        ({"id": " "}, "id must be a text that is not empty"),
        ({"first_year": "2026"}, "first_year must be a year"),
        ({"last_year": True}, "last_year must be a year"),
        ({"last_year": 2025}, "last_year is 2025, before first_year 2026"),
        ({"fre": []}, "fre is not a key of a table of free days"),
        ({"free": {}}, r"free must be written as \[\[free\]\]"),
        ({"free": ["2026-12-25"]}, r"free 1 must be written as \[\[free\]\]"),
    ],
)
def test_a_table_that_cannot_be_used_says_where_and_why(
    change: dict[str, object], complaint: str
) -> None:
    table = TABLE | change

    with pytest.raises(CalendarUnreadable, match=complaint):
        Calendar.from_table(table)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"name": ""}, "free 1: name must be a text"),
        ({"source": None}, "free 1: source must be a text"),
        ({"date": date(2026, 1, 1)}, "free 1: date is not a key of a free day"),
        ({"days": []}, "days must be a list of dates"),
        ({"days": date(2026, 1, 1)}, "days must be a list of dates"),
        ({"days": ["25 December"]}, "'25 December', which is not a date"),
        ({"days": [datetime(2026, 1, 1, tzinfo=UTC)]}, "which is not a date"),
        ({"days": [date(2027, 1, 1)]}, "2027-01-01, outside first_year to last_year"),
        ({"days": [date(2026, 1, 1)] * 2}, "holds 2026-01-01 twice"),
    ],
)
def test_a_free_day_that_cannot_be_used_says_where_and_why(
    change: dict[str, object], complaint: str
) -> None:
    table = TABLE | {"free": [CHRISTMAS | change]}

    with pytest.raises(CalendarUnreadable, match=complaint):
        Calendar.from_table(table)


def test_two_holidays_on_one_day_are_one_free_day_with_the_first_name() -> None:
    liberation = CHRISTMAS | {"name": "liberation-day"}

    calendar = Calendar.from_table(TABLE | {"free": [CHRISTMAS, liberation]})

    assert [day.name for day in calendar.free.values()] == ["christmas-day"]
