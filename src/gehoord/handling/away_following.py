"""
Absences that follow somebody's own calendar.

What was recorded by hand goes before what the calendar says, and what a person took
back is not recorded from it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Final

from gehoord.handling.away_days import Span
from gehoord.handling.change import Doing
from gehoord.handling.presence import be_away_by_calendar, be_back_by_calendar
from gehoord.people.models import AwayCalendar, Organisation, Staff
from gehoord.procedure.days import local_date

BEFORE: Final = timedelta(days=14)  # an absence is recorded so long before it begins


def written(found: Iterable[Span]) -> str:
    """Return days as they are kept."""
    return " ".join(f"{each.first}/{each.last}" for each in found)


def read(kept: str) -> Iterator[Span]:
    """Yield the days that `written` wrote."""
    for each in kept.split():
        first, _, last = each.partition("/")
        yield Span(date.fromisoformat(first), date.fromisoformat(last))


def follow(organisation: Organisation, number: int, *, now: datetime) -> None:
    """Let somebody be away, or back, as their calendar says by now."""
    mine = AwayCalendar.objects.filter(organisation=organisation, staff_number=number)
    row = mine.first()
    person = Staff.objects.filter(
        organisation=organisation, number=number, active=True
    ).first()
    if row is None or person is None:
        return
    doing = Doing(organisation=organisation, by=None, now=now)
    today = local_date(now, organisation.zone)
    stands = _span_of(person)
    recorded = next(read(row.recorded), None)
    if recorded and stands != recorded:  # by hand since
        if stands is None or _meet(stands, recorded):
            row.set_aside = f"{row.set_aside} {row.recorded}".strip()
        recorded = None
    is_by_hand = person.absent_from is not None and recorded is None
    is_over = person.absent_until is not None and person.absent_until < today
    wanted = _wanted(row, today=today)
    if not is_by_hand or is_over:
        if wanted and wanted != stands:
            be_away_by_calendar(doing, number, wanted)
        elif recorded and wanted is None and not is_over:
            be_back_by_calendar(doing, number)
        recorded = wanted
    mine.update(
        recorded=written((recorded,) if recorded else ()), set_aside=row.set_aside
    )


def _wanted(row: AwayCalendar, *, today: date) -> Span | None:
    """Return the absence of now, or of soon, that nobody took back."""
    taken_back = list(read(row.set_aside))
    coming = (each for each in read(row.spans) if each.last >= today)
    return next(
        (
            each
            for each in coming
            if each.first <= today + BEFORE
            and not any(_meet(each, other) for other in taken_back)
        ),
        None,
    )


def _meet(one: Span, other: Span) -> bool:
    return one.first <= other.last and other.first <= one.last


def _span_of(person: Staff) -> Span | None:
    if person.absent_from is None:
        return None
    return Span(person.absent_from, person.absent_until or date.max)
