"""A term in hours, that runs on when nobody works, and its warnings that do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from typing import Final

from gehoord.procedure.days import Calendar, local_date
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.terms import Term, count_hours, warning_moments

_PLAIN: Final = Calendar(
    id="none", free={}, equated={}, first_year=2027, last_year=2027
)
_MONDAY: Final = datetime(2027, 3, 1, 0, 30, tzinfo=UTC)
_HOURS_OF_A_WEEK: Final = 7 * 24
_STEP: Final = 8


def hours(procedure: Procedure) -> Iterator[Unsound]:
    """
    Give the terms in hours that can end before anybody was warned.

    A warning leaves at nine in the morning of a working day, so an hour on Friday
    afternoon can be over by Saturday without one.
    """
    for term in procedure.terms:
        length = term.length
        if not isinstance(length, Length) or length.unit is not Unit.HOURS:
            continue
        if term.warn and not _is_always_warned(procedure, term):
            key = ("term", term.id, "warn")
            if warn := _mending(procedure, term, length):
                written = ", ".join(f'"{each.amount} hours"' for each in warn)
                yield doubtful("hours-unwarned", *key, length=length, warn=written)
            else:
                yield doubtful("hours-over-a-weekend", *key, length=length)


def _mending(procedure: Procedure, term: Term, length: Length) -> tuple[Length, ...]:
    """Return the fewest and longest times to warn after which no hour is left."""
    steps = range(length.amount // _STEP * _STEP, 0, -_STEP)
    hours = [Length(each, Unit.HOURS) for each in steps]
    for size in (1, 2):
        for some in combinations(hours, size):
            if _is_always_warned(procedure, replace(term, warn=some)):
                return some
    return ()


def _is_always_warned(procedure: Procedure, term: Term) -> bool:
    return all(_is_warned(procedure, term, each) for each in _week())


def _week() -> Iterator[datetime]:
    return (_MONDAY + timedelta(hours=each) for each in range(_HOURS_OF_A_WEEK))


def _is_warned(procedure: Procedure, term: Term, at: datetime) -> bool:
    assert isinstance(term.length, Length)
    ends, zone = count_hours(term.length, at).ends, procedure.zone
    last_day = local_date(ends, zone)
    moments = warning_moments(term, last_day, zone=zone, calendar=_PLAIN)
    return any(at < each < ends for each in moments)
