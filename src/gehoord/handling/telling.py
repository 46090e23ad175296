"""
Telling staff what there is to do: a digest at their hour, an alarm when it presses.

An alarm tells that the last day of a promise is today, or past. Nothing is told
at night; on free days only that a promise would break that very day. What is
told are numbers: no case, no name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from gehoord.dossier import listing
from gehoord.dossier.lock import writing
from gehoord.handling.cards import CardDuty, read_card
from gehoord.handling.memos import queue
from gehoord.handling.quiet import HOURS, PROMISED
from gehoord.organisation import reading
from gehoord.people.models import Preference, Staff
from gehoord.procedure.days import local_date
from gehoord.procedure.rules import Procedure
from gehoord.procedure.vacancy import VACANT

MOST: Final = 2000  # cases of one person that are counted
SOON: Final = timedelta(days=3)
_TOLD_ON: Final = {"digest": "digest_on", "at-risk": "at_risk_on"}
"""The column that remembers the day, by kind of memo."""


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """How much there is to do for one person; `pressing` counts promises only."""

    todo: int
    late: int
    today: int
    soon: int
    pressing: int


class _When(NamedTuple):
    now: datetime
    today: date


def tell(organisation_id: int, *, now: datetime) -> int:
    """Put out every digest and alarm whose moment has come; return how many."""
    try:
        _sha256, procedure = reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        return 0
    local = now.astimezone(procedure.zone)
    if local.hour not in HOURS:
        return 0
    told = 0
    people = Staff.objects.filter(organisation_id=organisation_id, active=True)
    for person in people:
        told += _tell_one(person, procedure, hour=local.hour, now=now)
    return told


def _tell_one(person: Staff, procedure: Procedure, *, hour: int, now: datetime) -> int:
    when = _When(now, local_date(now, procedure.zone))
    today = when.today
    is_free = procedure.calendar.is_free(today)
    wishes = _wishes(person)
    wants = wishes.digest_hour is not None and wishes.digest_hour <= hour
    digest = wants and not is_free and wishes.digest_on != today
    alarm = wishes.at_risk_on != today and _something_is_due(person, today)
    if not (digest or alarm):
        return 0
    found = numbers(person, procedure, today=today, only_today=is_free)
    told = 0
    if alarm and found.pressing:
        told += _put(person, "at-risk", {"late": found.pressing}, when)
    if digest:
        names = ("todo", "late", "today", "soon")
        facts = {name: getattr(found, name) for name in names if found.todo}
        told += _put(person, "digest", facts, when)
    return told


def numbers(
    person: Staff, procedure: Procedure, *, today: date, only_today: bool = False
) -> Numbers:
    """Return how much there is to do; pressing only what ends today, where asked."""
    days: list[date | None] = []
    pressing = 0
    for found in _duties(person):
        mine = [each.due for each in found if each.due]
        days.append(min(mine, default=None))
        promised = [
            each.due
            for each in found
            if each.due and each.due <= today and _is_promise(procedure, each.term)
        ]
        if promised and (not only_today or today in promised):
            pressing += 1
    known = [day for day in days if day]
    return Numbers(
        todo=len(days),
        late=sum(day < today for day in known),
        today=sum(day == today for day in known),
        soon=sum(today < day <= today + SOON for day in known),
        pressing=pressing,
    )


def due_days(person: Staff) -> Iterator[tuple[date, str]]:
    """Yield each last day of a duty of this person, with the act."""
    for found in _duties(person):
        for duty in found:
            if duty.due:
                yield duty.due, duty.act


def _duties(person: Staff) -> Iterator[list[CardDuty]]:
    """Yield the duties of this person, case by case, the first due first."""
    for row in listing.first_due(person.organisation_id, person.number, most=MOST):
        mine = [
            each for each in read_card(row.card).duties if person.number in each.who
        ]
        if mine:
            yield mine


def _is_promise(procedure: Procedure, term: str) -> bool:
    if term == VACANT:
        return True  # nothing is promised, and nobody else tells who complains
    rule = procedure.term(term) if term else None
    return rule is not None and rule.strength in PROMISED


def _something_is_due(person: Staff, today: date) -> bool:
    return listing.is_anything_due(person.organisation_id, person.number, by=today)


def _wishes(person: Staff) -> Preference:
    mine = {"organisation_id": person.organisation_id, "staff_number": person.number}
    return Preference.objects.filter(**mine).first() or Preference(**mine)


def _put(person: Staff, kind: str, facts: dict[str, int], when: _When) -> int:
    """Put out a memo and remember the day, once, whoever else does the same."""
    mine = {"organisation_id": person.organisation_id, "staff_number": person.number}
    today = {_TOLD_ON[kind]: when.today}
    with writing():
        Preference.objects.get_or_create(
            organisation_id=person.organisation_id, staff_number=person.number
        )
        if not Preference.objects.filter(**mine).exclude(**today).update(**today):
            return 0
        if facts:
            queue(
                person.organisation_id,
                person.number,
                kind=kind,
                facts=facts,
                now=when.now,
            )
    return int(bool(facts))
