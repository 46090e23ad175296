"""What holds for every term, from every day, under every rule."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from gehoord.procedure.counted import Lengthened, Moved, Skipped
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.lengths import Length, Unit

if TYPE_CHECKING:
    from gehoord.procedure.days import Calendar

DAYS = st.dates(date(2024, 1, 1), date(2031, 12, 31))
ROLLS = st.sampled_from(Roll)
IN_WORKING_DAYS = {
    Unit.WORKING_DAYS,
    Unit.BUSINESS_DAYS,
    Unit.SCHOOL_DAYS,
    Unit.WORKING_WEEKS,
}
"""What is counted over free days: a law that adds free days moves it too."""
LENGTHS = st.builds(
    Length, st.integers(1, 13), st.sampled_from([u for u in Unit if u != Unit.HOURS])
)
WORKING = st.builds(Length, st.integers(1, 30), st.just(Unit.WORKING_DAYS))
WEEKS = st.builds(Length, st.integers(1, 60), st.just(Unit.WEEKS))


@given(length=LENGTHS, start=DAYS, roll=ROLLS)
def test_no_rule_makes_a_term_shorter(
    dutch: Calendar, length: Length, start: date, roll: Roll
) -> None:
    plain = count(length, start, roll=Roll.NONE, calendar=dutch)

    rolled = count(length, start, roll=roll, calendar=dutch)

    assert start < plain.last_day <= rolled.last_day


@given(length=LENGTHS, start=DAYS, later=st.integers(0, 40), roll=ROLLS)
def test_who_comes_later_is_never_due_earlier(
    dutch: Calendar, length: Length, start: date, later: int, roll: Roll
) -> None:
    first = count(length, start, roll=roll, calendar=dutch)

    second = count(length, start + timedelta(days=later), roll=roll, calendar=dutch)

    assert first.last_day <= second.last_day


@given(length=LENGTHS, start=DAYS, roll=ROLLS)
def test_a_longer_term_never_ends_earlier(
    dutch: Calendar, length: Length, start: date, roll: Roll
) -> None:
    # The Act moves short terms and leaves long ones (article 4), so a longer
    # term may end earlier there; every other rule keeps the order.
    if roll is Roll.TERMIJNENWET:
        roll = Roll.NEXT_ORDINARY_DAY
    longer = Length(length.amount + 1, length.unit)

    one = count(length, start, roll=roll, calendar=dutch)
    two = count(longer, start, roll=roll, calendar=dutch)

    assert one.last_day <= two.last_day


@given(
    length=LENGTHS,
    start=DAYS,
    roll=st.sampled_from([Roll.NEXT_ORDINARY_DAY, Roll.EU_1182]),
)
def test_a_term_that_rolls_ends_on_an_ordinary_day(
    dutch: Calendar, length: Length, start: date, roll: Roll
) -> None:
    counted = count(length, start, roll=roll, calendar=dutch)

    assert not dutch.is_free(counted.last_day)


@given(length=LENGTHS, start=DAYS, roll=ROLLS)
def test_every_day_a_term_was_moved_over_is_named(
    dutch: Calendar, length: Length, start: date, roll: Roll
) -> None:
    counted = count(length, start, roll=roll, calendar=dutch)

    named = {step.day for step in counted.because if isinstance(step, Skipped)}
    for step in counted.because:
        if isinstance(step, Moved):
            between = (step.to - step.start).days
            assert named == {step.start + timedelta(days=n) for n in range(between)}
        if isinstance(step, Lengthened):
            after = (step.to - start).days
            term = {start + timedelta(days=n) for n in range(1, after + 1)}
            assert len(term - named) == 2


@given(length=WORKING, start=DAYS, roll=ROLLS)
def test_working_days_and_the_days_named_fill_the_whole_term(
    dutch: Calendar, length: Length, start: date, roll: Roll
) -> None:
    counted = count(length, start, roll=roll, calendar=dutch)

    named = [step for step in counted.because if isinstance(step, Skipped)]
    assert (counted.last_day - start).days == length.amount + len(named)


@given(length=LENGTHS, start=DAYS, roll=ROLLS)
def test_counted_back_no_rule_moves_the_day(
    dutch: Calendar, length: Length, start: date, roll: Roll
) -> None:
    plain = count(length, start, roll=Roll.NONE, calendar=dutch, backward=True)

    ruled = count(length, start, roll=roll, calendar=dutch, backward=True)

    moved = [s for s in ruled.because if isinstance(s, Moved | Lengthened)]
    assert not moved
    if length.unit not in IN_WORKING_DAYS:
        assert ruled.last_day == plain.last_day


@given(length=WEEKS, start=DAYS)
def test_weeks_end_on_the_same_day_of_the_week(
    dutch: Calendar, length: Length, start: date
) -> None:
    counted = count(length, start, roll=Roll.NONE, calendar=dutch)

    assert counted.last_day.weekday() == start.weekday()
    assert (counted.last_day - start).days == 7 * length.amount


@given(amount=st.integers(1, 36), start=DAYS)
def test_months_end_on_the_same_date_or_the_last_of_the_month(
    dutch: Calendar, amount: int, start: date
) -> None:
    length = Length(amount, Unit.MONTHS)

    last_day = count(length, start, roll=Roll.NONE, calendar=dutch).last_day

    months = 12 * (last_day.year - start.year) + last_day.month - start.month
    assert months == amount
    assert last_day.day == start.day or (
        last_day.day < start.day and (last_day + timedelta(days=1)).day == 1
    )


@given(length=WORKING, start=DAYS)
def test_counting_working_days_there_and_back_stays_within_the_gap(
    dutch: Calendar, length: Length, start: date
) -> None:
    there = count(length, start, roll=Roll.NONE, calendar=dutch).last_day

    back = count(length, there, roll=Roll.NONE, calendar=dutch, backward=True)

    assert back.last_day == dutch.previous_ordinary(start)


@given(length=LENGTHS, start=DAYS, roll=ROLLS)
def test_business_days_are_the_working_days_of_the_calendar(
    dutch: Calendar, length: Length, start: date, roll: Roll
) -> None:
    working = Length(length.amount, Unit.WORKING_DAYS)
    business = Length(length.amount, Unit.BUSINESS_DAYS)

    one = count(working, start, roll=roll, calendar=dutch)
    other = count(business, start, roll=roll, calendar=dutch)

    assert one.last_day == other.last_day
