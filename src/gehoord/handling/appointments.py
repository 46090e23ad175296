"""
How the independent third party is appointed: the days, the address, who stands in.

An appointment that begins or ends is on record the day it does. Who may open a case
follows from it, and which cases wait for a third party.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import Q

from gehoord.dossier import behind
from gehoord.dossier.lock import writing
from gehoord.handling.change import Doing, NotPossible, put_on_record, update
from gehoord.people.models import Change, Organisation, Staff
from gehoord.procedure.roles import Role

Days = dict[str, date | None]
ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """The days, where letters go, whether it stands in for another, and for which."""

    since: date | None = None  # none: from before anybody wrote it down
    until: date | None = None  # the last day; none: without an end
    stands_in: bool = False
    contact: str = field(default="", repr=False)  # empty: the address of the account
    body: str = ""  # which third party, where the procedure has several


def appointment_of(person: Staff) -> Appointment:
    """Return how somebody is appointed."""
    return Appointment(
        since=person.appointed_from,
        until=person.appointed_until,
        stands_in=person.stands_in,
        contact=person.contact,
        body=person.body,
    )


def appoint(doing: Doing, number: int, wish: Appointment) -> None:
    """Appoint the third party in this way. Raises NotPossible."""
    person = doing.person(number)
    if Role.THIRD_PARTY not in person.roles:
        raise NotPossible("not-the-third-party", name=person.name)
    if wish.since and wish.until and wish.until < wish.since:
        raise NotPossible("ends-before-it-begins")
    wish = replace(wish, contact=_address(wish.contact))
    changed = tuple(_changes(appointment_of(person), wish))
    if not changed:
        return
    with writing():
        update(
            person,
            appointed_from=wish.since,
            appointed_until=wish.until,
            stands_in=wish.stands_in,
            contact=wish.contact,
            body=wish.body,
        )
        for kind, facts in changed:
            put_on_record(doing, person, kind, **facts)
        behind.office_changed(doing.organisation.pk)


def turned(organisation_id: int, *, today: date, now: datetime) -> int:
    """
    Record every appointment that began or ended by now; return how many.

    Each is recorded once, however often it is asked.
    """
    found = [
        (person, *turn)
        for person in Staff.objects.filter(
            Q(appointed_from__isnull=False) | Q(appointed_until__isnull=False),
            organisation_id=organisation_id,
            active=True,
        )
        if Role.THIRD_PARTY in person.roles
        and (turn := _turn(person, today=today))
        and not _is_known(person, *turn)
    ]
    if not found:
        return 0
    organisation = Organisation.objects.get(pk=organisation_id)
    doing = Doing(organisation=organisation, by=None, now=now)
    with writing():
        for person, kind, facts in found:
            put_on_record(doing, person, kind, **facts)
        behind.office_changed(organisation_id)
    return len(found)


def ended_with(person: Staff, roles: Iterable[str], *, now: datetime) -> Days:
    """
    Return the days of an appointment that ends or begins with these roles.

    Whoever is the third party no longer served until the day before; whoever becomes
    it is not bound by the days of an earlier appointment.
    """
    was, is_now = Role.THIRD_PARTY in person.roles, Role.THIRD_PARTY in roles
    if was is is_now:
        return {}
    if is_now:
        return {"appointed_from": None, "appointed_until": None}
    last = now.astimezone(person.organisation.zone).date() - ONE_DAY
    known = person.appointed_until
    return {"appointed_until": min(known, last) if known else last}


def _address(typed: str) -> str:
    address = typed.strip()
    if not address:
        return ""
    try:
        validate_email(address)
    except ValidationError:
        raise NotPossible("no-contact") from None
    return address


def _changes(
    before: Appointment, wish: Appointment
) -> Iterator[tuple[str, dict[str, str]]]:
    if (before.since, before.until) != (wish.since, wish.until):
        yield (
            "appointed",
            {"since": _written(wish.since), "until": _written(wish.until)},
        )
    if before.stands_in != wish.stands_in:
        yield ("stands-in" if wish.stands_in else "comes-first"), {}
    if before.contact != wish.contact:
        yield "contact", {"contact": wish.contact}
    if before.body != wish.body:
        yield ("sits-for" if wish.body else "sits-for-none"), {"body": wish.body}


def _turn(person: Staff, *, today: date) -> tuple[str, dict[str, str]] | None:
    first, last = person.appointed_from, person.appointed_until
    if last and last < today:
        return "term-over", {"until": _written(last)}
    if first and first <= today:
        return "term-begun", {"since": _written(first)}
    return None


def _is_known(person: Staff, kind: str, facts: dict[str, str]) -> bool:
    return Change.objects.filter(
        organisation_id=person.organisation_id,
        about=person.number,
        kind=kind,
        facts=json.dumps(facts, ensure_ascii=False),
    ).exists()


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""
