"""
What was agreed and is to be done soon: told to who does it, some days before, once.

Who does it is written in words. Where that is the name of a colleague who may open the
case it is told to them, else to whoever must see to it. No case is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from gehoord.dossier import listing
from gehoord.dossier.chain import Damaged
from gehoord.dossier.lock import writing
from gehoord.dossier.readers import Row
from gehoord.dossier.seal import DoesNotOpen
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.cards import CardDuty, read_card
from gehoord.handling.memos import queue
from gehoord.handling.opened import OpenCase, open_case
from gehoord.organisation import reading
from gehoord.people.models import Preference
from gehoord.procedure.days import local_date
from gehoord.procedure.events import Agreed
from gehoord.procedure.parts import Agreement
from gehoord.procedure.situation import readers

KIND: Final = "agreed-soon"
AHEAD: Final = timedelta(days=5)  # a weekend away it is still three days before
SETTLE: Final = "settle-agreement"
MOST: Final = 2000  # cases that are looked at


class Near(NamedTuple):
    """The day of something that was agreed, and when it was put on record."""

    day: date
    recorded_at: datetime


def remind(organisation_id: int, *, now: datetime) -> int:
    """Put out what must be told of agreements; return how many memos that are."""
    try:
        _sha256, procedure = reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        return 0
    today = local_date(now, procedure.zone)
    days: dict[int, list[Near]] = {}
    for row in listing.due_by(organisation_id, today + AHEAD, most=MOST):
        for number, near in _soon(organisation_id, row, today=today, now=now):
            days.setdefault(number, []).append(near)
    return sum(
        _put(organisation_id, number, found, now=now)
        for number, found in sorted(days.items())
    )


def _soon(
    organisation_id: int, row: Row, *, today: date, now: datetime
) -> Iterator[tuple[int, Near]]:
    """Yield who does something in this case soon, and by which day."""
    found = [
        duty
        for duty in read_card(row.card).duties
        if duty.act == SETTLE and duty.due and today <= duty.due <= today + AHEAD
    ]
    if not found:
        return
    try:
        opened = open_case(organisation_id, row.case_id, now=now)
    except (NoSuchCase, Damaged, DoesNotOpen):
        return  # destroyed meanwhile; what was changed is named by verifying
    recorded = {
        each.event.number: each.at
        for each in opened.entries
        if isinstance(each.event, Agreed)
    }
    for each in opened.case.open_agreements:
        if each.by_day and today <= each.by_day <= today + AHEAD:
            near = Near(each.by_day, recorded[each.number])
            for number in _named(opened, each) or _holders(opened, found):
                yield number, near


def _named(opened: OpenCase, agreement: Agreement) -> tuple[int, ...]:
    """Return the one colleague who is called so and may open the case."""
    called = " ".join(agreement.who.casefold().split())
    found = tuple(
        each.number
        for each in opened.office
        if called in {each.name.casefold(), each.name.casefold().partition(" ")[0]}
    )
    may = readers(opened.case, opened.office)
    return found if len(found) == 1 and found[0] in may else ()


def _holders(opened: OpenCase, found: list[CardDuty]) -> tuple[int, ...]:
    """Return who handles the case, or, where that is nobody, who must see to it."""
    who = sorted({number for duty in found for number in duty.who})
    return tuple(each for each in who if each == opened.case.handler) or tuple(who)


def _put(organisation_id: int, number: int, days: list[Near], *, now: datetime) -> int:
    """
    Put out a memo of the days not told of yet; none when another clock was first.

    Not told of are later days than were told, and earlier ones put on record since.
    """
    mine = {"organisation_id": organisation_id, "staff_number": number}
    with writing():
        wishes, _ = Preference.objects.get_or_create(
            organisation_id=organisation_id, staff_number=number
        )
        before, since = wishes.agreed_until, wishes.agreed_at
        new = [
            day
            for day, recorded_at in days
            if before is None
            or day > before
            or (since is not None and recorded_at > since)
        ]
        told = Preference.objects.filter(**mine, agreed_until=before, agreed_at=since)
        until = max([*new, before or date.min])
        if not new or not told.update(agreed_until=until, agreed_at=now):
            return 0
        facts = {"number": len(new), "day": min(new).isoformat()}
        queue(organisation_id, number, kind=KIND, facts=facts, now=now)
    return 1
