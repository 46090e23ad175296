"""A term in hours, that runs on when nobody works, and its warnings that do not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
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
        if term.warn and not all(_is_warned(procedure, term, x) for x in _week()):
            key = ("term", term.id, "warn")
            yield doubtful("hours-unwarned", *key, length=length)


def _week() -> Iterator[datetime]:
    return (_MONDAY + timedelta(hours=each) for each in range(_HOURS_OF_A_WEEK))


def _is_warned(procedure: Procedure, term: Term, at: datetime) -> bool:
    assert isinstance(term.length, Length)
    ends, zone = count_hours(term.length, at).ends, procedure.zone
    last_day = local_date(ends, zone)
    moments = warning_moments(term, last_day, zone=zone, calendar=_PLAIN)
    return any(at < each < ends for each in moments)
