"""What a term is, when to warn, and the last working morning."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoord.procedure.days import Calendar, local_date
from gehoord.procedure.terms import (
    Direction,
    Length,
    NoLength,
    Roll,
    Strength,
    Term,
    Unit,
    count,
    count_term,
    end_of,
    last_working_morning,
    parse_length,
    warning_moments,
)

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def term(
    length: str | NoLength = "1 week",
    *,
    roll: Roll = Roll.NONE,
    direction: Direction = Direction.FORWARD,
    warn: tuple[str, ...] = (),
) -> Term:
    """Return a promise to name the handler, changed where a test needs it."""
    return Term(
        id="name-handler",
        strength=Strength.PROMISE,
        length=length if isinstance(length, NoLength) else parse_length(length),
        anchor="filed",
        source="Procedure, step 2",
        kept_by=("handler-named",),
        roll=roll,
        direction=direction,
        warn=tuple(parse_length(text) for text in warn),
    )


def test_a_term_is_counted_with_its_own_rule(dutch: Calendar) -> None:
    filed = date(2026, 12, 18)

    strict = count_term(term(), filed, calendar=dutch)
    moved = count_term(term(roll=Roll.TERMIJNENWET), filed, calendar=dutch)

    assert strict is not None
    assert moved is not None
    assert strict.last_day == date(2026, 12, 25)
    assert moved.last_day == date(2026, 12, 28)


def test_a_term_can_run_back_from_its_anchor(dutch: Calendar) -> None:
    before_hearing = term("10 days", direction=Direction.BACKWARD)

    counted = count_term(before_hearing, date(2026, 11, 20), calendar=dutch)

    assert counted is not None
    assert counted.last_day == date(2026, 11, 10)


@pytest.mark.parametrize("length", list(NoLength))
def test_where_the_procedure_gives_no_length_no_day_is_made_up(
    length: NoLength, dutch: Calendar
) -> None:
    assert count_term(term(length), date(2026, 11, 20), calendar=dutch) is None


def test_warnings_come_at_nine_on_working_days_before_the_last_day(
    dutch: Calendar,
) -> None:
    promise = term(warn=("1 working day", "3 days"))

    moments = warning_moments(
        promise, date(2026, 10, 30), zone=AMSTERDAM, calendar=dutch
    )

    assert moments == (
        datetime(2026, 10, 27, 8, tzinfo=UTC),
        datetime(2026, 10, 29, 8, tzinfo=UTC),
    )


def test_a_warning_on_a_free_day_moves_back_to_a_working_day(
    dutch: Calendar,
) -> None:
    # Three days before Tuesday is Easter Saturday; Good Friday is free too.
    promise = term(warn=("3 days",))

    moments = warning_moments(
        promise, date(2027, 3, 30), zone=AMSTERDAM, calendar=dutch
    )

    assert moments == (datetime(2027, 3, 25, 8, tzinfo=UTC),)


def test_two_warnings_on_one_morning_are_one(dutch: Calendar) -> None:
    promise = term(warn=("1 day", "2 days", "1 working day"))

    moments = warning_moments(
        promise, date(2026, 11, 23), zone=AMSTERDAM, calendar=dutch
    )

    assert moments == (datetime(2026, 11, 20, 8, tzinfo=UTC),)


@pytest.mark.parametrize(
    ("length", "morning"),
    [
        ("15 hours", date(2026, 11, 20)),  # exactly nine o'clock that day
        ("16 hours", date(2026, 11, 19)),  # eight o'clock: the morning before
        ("24 hours", date(2026, 11, 19)),
    ],
)
def test_a_warning_in_hours_is_never_later_than_stated(
    length: str, morning: date, dutch: Calendar
) -> None:
    moments = warning_moments(
        term(warn=(length,)), date(2026, 11, 20), zone=AMSTERDAM, calendar=dutch
    )

    assert [local_date(moment, AMSTERDAM) for moment in moments] == [morning]


@pytest.mark.parametrize(
    ("last_day", "morning"),
    [
        (date(2026, 10, 30), datetime(2026, 10, 30, 8, tzinfo=UTC)),
        (date(2026, 12, 25), datetime(2026, 12, 24, 8, tzinfo=UTC)),
        (date(2026, 12, 27), datetime(2026, 12, 24, 8, tzinfo=UTC)),
        (date(2027, 5, 17), datetime(2027, 5, 14, 7, tzinfo=UTC)),
    ],
)
def test_the_last_working_morning_is_on_or_before_the_last_day(
    last_day: date, morning: datetime, dutch: Calendar
) -> None:
    moment = last_working_morning(last_day, zone=AMSTERDAM, calendar=dutch)

    assert moment == morning


@given(
    last_day=st.dates(date(2024, 2, 1), date(2032, 12, 31)),
    lengths=st.lists(
        st.builds(Length, st.integers(1, 20), st.sampled_from(Unit)), max_size=4
    ),
)
def test_every_warning_is_a_working_morning_in_time(
    dutch: Calendar, last_day: date, lengths: list[Length]
) -> None:
    promise = term(warn=tuple(str(length) for length in lengths))

    moments = warning_moments(promise, last_day, zone=AMSTERDAM, calendar=dutch)

    assert list(moments) == sorted(set(moments))
    for moment in moments:
        local = moment.astimezone(AMSTERDAM)
        assert local.time() == time(9)
        assert not dutch.is_free(local.date())
        assert moment < end_of(last_day, AMSTERDAM)


@given(last_day=st.dates(date(2024, 2, 1), date(2032, 12, 31)))
def test_a_warning_one_working_day_ahead_leaves_a_working_day_to_act(
    dutch: Calendar, last_day: date
) -> None:
    promise = term(warn=("1 working day",))

    (moment,) = warning_moments(promise, last_day, zone=AMSTERDAM, calendar=dutch)

    warned = local_date(moment, AMSTERDAM)
    one = Length(1, Unit.WORKING_DAYS)
    next_one = count(one, warned, roll=Roll.NONE, calendar=dutch).last_day
    assert warned < last_day
    assert next_one >= dutch.previous_ordinary(last_day)
