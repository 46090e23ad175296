"""
Reading the calendar in which somebody's days away stand, once an hour.

Of a reading that fails the days of the last good one stay, and whose calendar it is
hears of it after three days.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from ssl import SSLContext
from typing import Final

from django.conf import settings

from gehoord.dossier import keystore
from gehoord.dossier.keys import KeyTrouble, Purpose, subkey
from gehoord.dossier.lock import writing
from gehoord.dossier.seal import DoesNotOpen, Sealer, canonical
from gehoord.handling.away_days import OddRule, Span, spans
from gehoord.handling.away_events import NotACalendar, TooMuch
from gehoord.handling.away_following import written
from gehoord.handling.calendar_address import CalendarTrouble, Trouble, fetch
from gehoord.handling.memos import queue
from gehoord.people.models import AwayCalendar, Organisation

EVERY: Final = timedelta(hours=1)
TOLD_AFTER: Final = timedelta(days=3)
KIND: Final = "calendar-unread"

Outcome = tuple[Span, ...] | Trouble


@dataclass(frozen=True, kw_only=True)
class Due:
    """A calendar to be read now; a file was read already."""

    organisation: Organisation
    number: int
    sealed: bytes = field(repr=False)


def sealed_address(organisation_id: int, number: int, address: str) -> bytes:
    """Return an address as it is kept: for this person alone."""
    return _sealer(organisation_id).seal(
        address.encode(), belongs_to=_bound(organisation_id, number)
    )


def opened_address(organisation_id: int, number: int, sealed: bytes) -> str:
    """Return the address that was sealed. Raises CalendarTrouble."""
    try:
        opened = _sealer(organisation_id).open(
            sealed, belongs_to=_bound(organisation_id, number)
        )
    except (DoesNotOpen, KeyTrouble) as error:
        raise CalendarTrouble(Trouble.KEY) from error
    return opened.decode()


def claim(organisation_id: int, *, now: datetime) -> list[Due]:
    """Return what is to be read now, once an hour; who puts it off first has it."""
    due = AwayCalendar.objects.filter(
        organisation_id=organisation_id, next_try_at__lte=now
    )
    return [
        Due(
            organisation=row.organisation,
            number=row.staff_number,
            sealed=bytes(row.sealed),
        )
        for row in due.select_related("organisation")
        if due.filter(staff_number=row.staff_number).update(next_try_at=now + EVERY)
    ]


def read_now(due: Due, *, today: date, trust: SSLContext) -> Outcome:
    """Return what a calendar says now, or what is wrong. Asks its server."""
    if settings.PRACTICE:
        return Trouble.NOT_REACHED
    try:
        address = opened_address(due.organisation.pk, due.number, due.sealed)
        inside = settings.GEHOORD_CALENDAR_HOSTS
        content = fetch(address, trust=trust, inside=inside)
    except CalendarTrouble as error:
        return error.trouble
    return understood(content, zone=due.organisation.zone, today=today)


def understood(content: bytes, *, zone: tzinfo, today: date) -> Outcome:
    """Return the absences in a calendar, or why it has none that can be read."""
    try:
        return spans(content, zone=zone, today=today)
    except NotACalendar:
        return Trouble.NOT_A_CALENDAR
    except TooMuch:
        return Trouble.TOO_MUCH
    except OddRule:
        return Trouble.ODD_RULE


def keep(due: Due, outcome: Outcome, *, now: datetime) -> None:
    """Keep what a reading came to, unless another calendar was given meanwhile."""
    mine = AwayCalendar.objects.filter(
        organisation=due.organisation,
        staff_number=due.number,
        sealed=due.sealed,
    )
    with writing():
        row = mine.first()
        if row is None:
            return
        if isinstance(outcome, Trouble):
            since = row.failing_since or now
            tells = now - since >= TOLD_AFTER and not row.told
            told = row.told or tells
            mine.update(trouble=outcome, failing_since=since, told=told)
            if tells:
                queue(due.organisation.pk, due.number, kind=KIND, facts={}, now=now)
            return
        mine.update(
            spans=written(outcome),
            read_at=now,
            trouble="",
            failing_since=None,
            told=False,
        )


def _sealer(organisation_id: int) -> Sealer:
    standing = keystore.store().standing(organisation_id)
    return Sealer(subkey(standing.secret, Purpose.ABSENCES))


def _bound(organisation_id: int, number: int) -> bytes:
    return canonical("away calendar", organisation_id, number)
