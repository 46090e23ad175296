"""On which day a term ends, and which steps led there."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from gehoord.procedure.counted import (
    Added,
    Counted,
    FreeDaysUnknown,
    Law,
    Lengthened,
    MonthShorter,
    Moved,
    Skipped,
    StartNotCounted,
    Stayed,
    WhyStayed,
)
from gehoord.procedure.counting import Roll, count, count_hours
from gehoord.procedure.days import Calendar, end_of, local_date
from gehoord.procedure.lengths import Length, Unit, parse_length

THREE_WEEKS = Length(3, Unit.WEEKS)
FIVE_WORKING_DAYS = Length(5, Unit.WORKING_DAYS)
SATURDAY = date(2027, 1, 2)


@pytest.mark.parametrize(
    ("length", "received", "roll", "last_day"),
    [
        # Received Friday before the clocks go back.
        ("1 week", date(2026, 10, 23), Roll.NONE, date(2026, 10, 30)),
        ("3 weeks", date(2026, 10, 23), Roll.NONE, date(2026, 11, 13)),
        # Good Friday; then a weekend and Easter Monday.
        ("3 weeks", date(2027, 3, 5), Roll.NONE, date(2027, 3, 26)),
        ("3 weeks", date(2027, 3, 5), Roll.TERMIJNENWET, date(2027, 3, 30)),
        ("3 weeks", date(2027, 3, 5), Roll.NEXT_ORDINARY_DAY, date(2027, 3, 30)),
        ("3 weeks", date(2027, 3, 5), Roll.EU_1182, date(2027, 3, 30)),
        # Christmas Day on a Friday.
        ("3 weeks", date(2026, 12, 4), Roll.NONE, date(2026, 12, 25)),
        ("3 weeks", date(2026, 12, 4), Roll.TERMIJNENWET, date(2026, 12, 28)),
        ("1 week", date(2026, 12, 18), Roll.NONE, date(2026, 12, 25)),
        ("1 week", date(2026, 12, 18), Roll.TERMIJNENWET, date(2026, 12, 28)),
        ("5 working days", date(2026, 12, 18), Roll.NONE, date(2026, 12, 28)),
        ("5 business days", date(2026, 12, 18), Roll.NONE, date(2026, 12, 28)),
        # Ascension Day; the Friday after it is equated by decree, for Acts alone.
        ("3 weeks", date(2027, 4, 15), Roll.NONE, date(2027, 5, 6)),
        ("3 weeks", date(2027, 4, 15), Roll.NEXT_ORDINARY_DAY, date(2027, 5, 7)),
        ("3 weeks", date(2027, 4, 15), Roll.TERMIJNENWET, date(2027, 5, 10)),
        # Six weeks end on Easter Monday.
        ("6 weeks", date(2026, 2, 23), Roll.TERMIJNENWET, date(2026, 4, 7)),
        # Three weeks promised, notice sent on day 21.
        ("21 days", date(2026, 11, 2), Roll.NONE, date(2026, 11, 23)),
        # Retention: closed 20 November, destroyed from the 21st a year later.
        ("1 year", date(2026, 11, 20), Roll.NONE, date(2027, 11, 20)),
        ("1 year", date(2028, 2, 29), Roll.NONE, date(2029, 2, 28)),
        ("4 years", date(2028, 2, 29), Roll.NONE, date(2032, 2, 29)),
        ("1 month", date(2027, 1, 31), Roll.NONE, date(2027, 2, 28)),
        ("1 month", date(2027, 2, 28), Roll.NONE, date(2027, 3, 28)),
        ("2 months", date(2026, 12, 31), Roll.NONE, date(2027, 2, 28)),
        ("12 months", date(2026, 12, 31), Roll.NONE, date(2027, 12, 31)),
    ],
)
def test_the_last_day_of_a_term(
    length: str, received: date, roll: Roll, last_day: date, dutch: Calendar
) -> None:
    counted = count(parse_length(length), received, roll=roll, calendar=dutch)

    assert counted.last_day == last_day


def test_a_friday_night_complaint_keeps_its_whole_week_when_clocks_go_back(
    dutch: Calendar, amsterdam: ZoneInfo
) -> None:
    received = datetime(2026, 10, 23, 21, 59, tzinfo=UTC)  # 23:59 in summer time

    day = local_date(received, amsterdam)
    week = count(Length(1, Unit.WEEKS), day, roll=Roll.NONE, calendar=dutch)
    too_late = end_of(week.last_day, amsterdam)

    assert day == date(2026, 10, 23)
    assert too_late == datetime(2026, 10, 30, 23, tzinfo=UTC)
    assert too_late - received == timedelta(days=7, hours=1, minutes=1)


def test_a_term_that_is_not_moved_says_that_the_procedure_does_not(
    dutch: Calendar,
) -> None:
    counted = count(THREE_WEEKS, date(2027, 3, 5), roll=Roll.NONE, calendar=dutch)

    good_friday = date(2027, 3, 26)
    assert counted.because == (
        StartNotCounted(date(2027, 3, 5), free_as=None),
        Added(THREE_WEEKS, good_friday, backward=False),
        Stayed(good_friday, WhyStayed.NO_ROLL, free_as="good-friday", law=None),
    )


def test_a_term_moved_over_easter_names_each_day_and_the_article(
    dutch: Calendar,
) -> None:
    counted = count(
        THREE_WEEKS, date(2027, 3, 5), roll=Roll.TERMIJNENWET, calendar=dutch
    )

    assert counted.because[2:] == (
        Skipped(date(2027, 3, 26), "good-friday"),
        Skipped(date(2027, 3, 27), "saturday"),
        Skipped(date(2027, 3, 28), "sunday"),
        Skipped(date(2027, 3, 29), "easter-monday"),
        Moved(date(2027, 3, 26), date(2027, 3, 30), law=Law.ATW_1_1),
    )


@pytest.mark.parametrize(
    ("roll", "law"),
    [
        (Roll.NEXT_ORDINARY_DAY, None),
        (Roll.TERMIJNENWET, Law.ATW_1_1),
        (Roll.EU_1182, Law.EU_3_4),
    ],
)
def test_a_move_rests_on_the_law_or_on_the_procedure_alone(
    roll: Roll, law: Law | None, dutch: Calendar
) -> None:
    counted = count(THREE_WEEKS, date(2026, 12, 4), roll=roll, calendar=dutch)

    moved = Moved(date(2026, 12, 25), date(2026, 12, 28), law)
    assert counted.because[-1] == moved


def test_a_term_that_ends_on_an_ordinary_day_says_so(dutch: Calendar) -> None:
    received = date(2026, 11, 21)

    counted = count(Length(2, Unit.DAYS), received, roll=Roll.NONE, calendar=dutch)

    assert counted.because == (
        StartNotCounted(received, free_as="saturday"),
        Added(Length(2, Unit.DAYS), date(2026, 11, 23), backward=False),
        Stayed(date(2026, 11, 23), WhyStayed.ORDINARY, free_as=None, law=None),
    )


def test_working_days_name_each_day_they_pass_over(dutch: Calendar) -> None:
    counted = count(
        FIVE_WORKING_DAYS, date(2026, 12, 18), roll=Roll.NONE, calendar=dutch
    )

    passed = [step for step in counted.because if isinstance(step, Skipped)]
    assert passed == [
        Skipped(date(2026, 12, 19), "saturday"),
        Skipped(date(2026, 12, 20), "sunday"),
        Skipped(date(2026, 12, 25), "christmas-day"),
        Skipped(date(2026, 12, 26), "second-christmas-day"),
        Skipped(date(2026, 12, 27), "sunday"),
    ]


def test_working_days_of_a_statutory_term_leave_out_days_equated_by_decree(
    dutch: Calendar,
) -> None:
    day, one = date(2027, 5, 5), Length(1, Unit.WORKING_DAYS)

    own = count(one, day, roll=Roll.NONE, calendar=dutch)
    statutory = count(one, day, roll=Roll.TERMIJNENWET, calendar=dutch)

    assert own.last_day == date(2027, 5, 7)
    assert statutory.last_day == date(2027, 5, 10)


@pytest.mark.parametrize(
    ("start", "reached", "last_day"),
    [
        # Friday before Whit Monday: no ordinary day among the three.
        (date(2027, 5, 14), date(2027, 5, 17), date(2027, 5, 19)),
        # Thursday before Good Friday: none either.
        (date(2027, 3, 25), date(2027, 3, 28), date(2027, 3, 31)),
        # A plain Friday: Monday is the only ordinary one.
        (date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 24)),
    ],
)
def test_three_days_under_the_act_hold_two_ordinary_days(
    start: date, reached: date, last_day: date, dutch: Calendar
) -> None:
    counted = count(Length(3, Unit.DAYS), start, roll=Roll.TERMIJNENWET, calendar=dutch)

    assert counted.last_day == last_day
    assert counted.because[-1] == Lengthened(reached, last_day, Law.ATW_2)


@pytest.mark.parametrize(
    ("roll", "last_day", "last_step"),
    [
        # Two days from Friday are Saturday and Sunday.
        (
            Roll.TERMIJNENWET,
            date(2026, 11, 23),
            Moved(date(2026, 11, 22), date(2026, 11, 23), Law.ATW_1_1),
        ),
        (
            Roll.EU_1182,
            date(2026, 11, 24),
            Lengthened(date(2026, 11, 22), date(2026, 11, 24), Law.EU_3_5),
        ),
    ],
)
def test_two_days_hold_two_working_days_under_eu_law_and_not_under_the_act(
    roll: Roll, last_day: date, last_step: Moved | Lengthened, dutch: Calendar
) -> None:
    friday = date(2026, 11, 20)

    counted = count(Length(2, Unit.DAYS), friday, roll=roll, calendar=dutch)

    assert counted.last_day == last_day
    assert counted.because[-1] == last_step


def until_saturday(length: Length, roll: Roll, calendar: Calendar) -> Counted:
    """Count a term that would end on Saturday 2 January 2027."""
    back = count(length, SATURDAY, roll=Roll.NONE, calendar=calendar, backward=True)
    return count(length, back.last_day, roll=roll, calendar=calendar)


@pytest.mark.parametrize("length", ["90 days", "12 weeks", "3 months"])
def test_the_act_moves_the_longest_terms_of_its_article_four(
    length: str, dutch: Calendar
) -> None:
    counted = until_saturday(parse_length(length), Roll.TERMIJNENWET, dutch)

    assert counted.last_day == date(2027, 1, 4)


@pytest.mark.parametrize("length", ["91 days", "13 weeks", "4 months", "1 year"])
def test_the_act_leaves_longer_terms_where_they_end(
    length: str, dutch: Calendar
) -> None:
    counted = until_saturday(parse_length(length), Roll.TERMIJNENWET, dutch)

    stayed = Stayed(SATURDAY, WhyStayed.TOO_LONG, "saturday", Law.ATW_4)
    assert counted.last_day == SATURDAY
    assert counted.because[-1] == stayed


@pytest.mark.parametrize(
    ("roll", "why", "law"),
    [
        (Roll.NONE, WhyStayed.NO_ROLL, None),
        (Roll.NEXT_ORDINARY_DAY, WhyStayed.COUNTED_BACK, None),
        (Roll.TERMIJNENWET, WhyStayed.COUNTED_BACK, Law.ATW_1_2),
        (Roll.EU_1182, WhyStayed.COUNTED_BACK, Law.EU_3_4),
    ],
)
def test_a_term_counted_back_is_never_moved(
    roll: Roll, why: WhyStayed, law: Law | None, dutch: Calendar
) -> None:
    hearing = date(2027, 4, 16)

    counted = count(THREE_WEEKS, hearing, roll=roll, calendar=dutch, backward=True)

    good_friday = date(2027, 3, 26)
    assert counted.last_day == good_friday
    assert counted.because[-1] == Stayed(good_friday, why, "good-friday", law)


def test_working_days_count_back_over_christmas(dutch: Calendar) -> None:
    monday = date(2026, 12, 28)

    counted = count(
        FIVE_WORKING_DAYS, monday, roll=Roll.NONE, calendar=dutch, backward=True
    )

    assert counted.last_day == date(2026, 12, 18)


def test_a_month_that_is_too_short_is_said(dutch: Calendar) -> None:
    counted = count(
        Length(1, Unit.YEARS), date(2028, 2, 29), roll=Roll.NONE, calendar=dutch
    )

    assert MonthShorter(29, date(2029, 2, 28)) in counted.because


@pytest.mark.parametrize(
    ("start", "length", "roll", "unknown"),
    [
        (date(2032, 12, 30), "1 week", Roll.TERMIJNENWET, date(2033, 1, 6)),
        (date(2032, 12, 30), "5 working days", Roll.NONE, date(2033, 1, 6)),
        (date(2023, 12, 29), "1 week", Roll.TERMIJNENWET, date(2023, 12, 29)),
        (date(2032, 12, 30), "1 week", Roll.NONE, None),
        (date(2032, 12, 6), "1 week", Roll.TERMIJNENWET, None),
    ],
)
def test_a_term_beyond_the_known_free_days_says_so(
    start: date, length: str, roll: Roll, unknown: date | None, dutch: Calendar
) -> None:
    counted = count(parse_length(length), start, roll=roll, calendar=dutch)

    said = [step for step in counted.because if isinstance(step, FreeDaysUnknown)]
    assert said == ([FreeDaysUnknown(unknown, "nl")] if unknown else [])


def test_hours_are_hours_that_pass_also_when_the_clocks_change(
    amsterdam: ZoneInfo,
) -> None:
    saturday_noon = datetime(2026, 10, 24, 12, tzinfo=amsterdam)

    counted = count_hours(Length(24, Unit.HOURS), saturday_noon)

    assert counted.ends == datetime(2026, 10, 25, 10, tzinfo=UTC)
    assert counted.ends.astimezone(amsterdam).hour == 11
    assert counted.ends.tzinfo is UTC


def test_hours_end_at_an_instant_and_days_do_not(dutch: Calendar) -> None:
    day, instant = date(2026, 11, 20), datetime(2026, 11, 20, tzinfo=UTC)

    with pytest.raises(ValueError, match="use count_hours"):
        count(Length(24, Unit.HOURS), day, roll=Roll.NONE, calendar=dutch)
    with pytest.raises(ValueError, match=r"3 weeks ends on a day.*use count"):
        count_hours(THREE_WEEKS, instant)


def test_hours_start_at_an_instant_that_has_a_zone() -> None:
    naive = datetime(2026, 11, 20, tzinfo=UTC).replace(tzinfo=None)

    with pytest.raises(ValueError, match="needs a time zone"):
        count_hours(Length(24, Unit.HOURS), naive)
