"""
Somebody's own calendar, from which their absences are recorded.

It is theirs to give and to take away, and its address is sealed. Of the calendar only
days are kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import QuerySet

from gehoord.dossier.lock import writing
from gehoord.handling.away_days import Span
from gehoord.handling.away_following import follow, read, written
from gehoord.handling.away_reading import (
    EVERY,
    opened_address,
    sealed_address,
    understood,
)
from gehoord.handling.calendar_address import CalendarTrouble, Trouble, checked
from gehoord.people.models import AwayCalendar, Staff
from gehoord.procedure.days import local_date


@dataclass(frozen=True, kw_only=True)
class Known:
    """What its page shows of a calendar."""

    host: str = field(repr=False)  # blank where a file was given
    read_at: datetime | None
    trouble: str
    coming: tuple[Span, ...] = field(repr=False)


def known(person: Staff, *, today: date) -> Known | None:
    """Return what is known of somebody's calendar, or None without one."""
    row = _mine(person).first()
    if row is None:
        return None
    coming = tuple(each for each in read(row.spans) if each.last >= today)
    return Known(
        host=_host(row), read_at=row.read_at, trouble=row.trouble, coming=coming
    )


def give(person: Staff, said: str, *, now: datetime) -> None:
    """
    Let absences be read from this address from now on.

    In practice no server is asked for anything. Raises CalendarTrouble.
    """
    if settings.PRACTICE:
        raise CalendarTrouble(Trouble.NOT_REACHED)
    sealed = sealed_address(person.organisation_id, person.number, checked(said))
    _put(person, sealed=sealed, next_try_at=now, read_at=None)


def take(person: Staff, content: bytes, *, now: datetime) -> None:
    """Read absences from a file, once; an address goes. Raises CalendarTrouble."""
    zone = person.organisation.zone
    found = understood(content, zone=zone, today=local_date(now, zone))
    if isinstance(found, Trouble):
        raise CalendarTrouble(found)
    with writing():
        _put(person, sealed=b"", next_try_at=now + EVERY, read_at=now)
        _mine(person).update(spans=written(found))
        follow(person.organisation, person.number, now=now)


def end(person: Staff, *, now: datetime) -> None:
    """Read it no more; the absence that was recorded from it is taken back."""
    with writing():
        if not _mine(person).update(spans=""):
            return
        follow(person.organisation, person.number, now=now)
        _mine(person).delete()


def _host(row: AwayCalendar) -> str:
    if not row.sealed:
        return ""
    sealed = bytes(row.sealed)
    try:
        address = opened_address(row.organisation_id, row.staff_number, sealed)
    except CalendarTrouble:
        return "?"
    return urlsplit(address).hostname or ""


def _mine(person: Staff) -> QuerySet[AwayCalendar]:
    return AwayCalendar.objects.filter(
        organisation_id=person.organisation_id, staff_number=person.number
    )


def _put(
    person: Staff, *, sealed: bytes, next_try_at: datetime, read_at: datetime | None
) -> None:
    """Begin anew with a calendar; what was recorded from one before stays known."""
    AwayCalendar.objects.update_or_create(
        organisation_id=person.organisation_id,
        staff_number=person.number,
        defaults={
            "sealed": sealed,
            "next_try_at": next_try_at,
            "read_at": read_at,
            "trouble": "",
            "failing_since": None,
            "told": False,
        },
    )
