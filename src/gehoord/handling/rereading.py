"""
What is learnt outlives its case, once an owner reread it for names.

A text that nobody reread is destroyed with its case: a name that stays is worse than a
lesson that goes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final

from gehoord.dossier import lessons, listing, schedule
from gehoord.dossier.lessons import Lesson
from gehoord.handling.cards import read_card
from gehoord.handling.opened import OpenCase, open_case
from gehoord.procedure.case import Case
from gehoord.procedure.lapse import destroy_at, keep_until
from gehoord.procedure.mentions import mentioned
from gehoord.procedure.parts import Improvement
from gehoord.procedure.roles import Colleague, Office
from gehoord.procedure.stages import Stage

BEFORE: Final = timedelta(days=60)  # the end of a case, its texts are to be reread
MOST: Final = 200  # cases that are looked at for one list
OVER: Final = (Stage.CLOSED, Stage.SET_ASIDE)


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """A case whose improvements nobody reread, and the last day it is kept."""

    reference: str
    last_day: date
    number: int  # of texts


@dataclass(frozen=True, kw_only=True)
class Text:
    """One improvement, as it would outlive its case, and the names that are in it."""

    number: int
    what: str = field(repr=False)
    effect: str = field(repr=False)
    names: tuple[str, ...] = field(repr=False)
    is_reread: bool


def waiting(
    organisation_id: int, staff_number: int, *, now: datetime
) -> tuple[Waiting, ...]:
    """Return what this owner may reread, what is destroyed first first."""
    ending = schedule.due_in_stages(organisation_id, OVER, by=now + BEFORE, limit=MOST)
    rows = listing.listed(organisation_id, staff_number, ending)
    found = (
        _waiting(organisation_id, row.case_id, now=now)
        for row in rows
        if staff_number in (card := read_card(row.card)).known_to and card.improvements
    )
    return tuple(sorted(filter(None, found), key=lambda one: one.last_day))


def _waiting(organisation_id: int, case_id: int, *, now: datetime) -> Waiting | None:
    opened = open_case(organisation_id, case_id, now=now)
    kept = keep_until(opened.procedure, opened.case)
    if kept is None or destroy_at(opened.procedure, opened.case) is None:
        return None
    number = sum(not each.is_reread for each in texts(opened))
    if not number:
        return None
    return Waiting(reference=opened.reference, last_day=kept.last_day, number=number)


def texts(opened: OpenCase) -> tuple[Text, ...]:
    """Return each improvement as it was reread, or else as it stands in the case."""
    known = {each.number: each for each in _reread(opened)}
    return tuple(
        Text(
            number=each.number,
            what=said.what,
            effect=said.effect,
            names=names_in(f"{said.what} {said.effect}", opened.case, opened.office),
            is_reread=each.number in known,
        )
        for each in opened.case.improvements
        for said in (known.get(each.number, each),)
    )


def keep(opened: OpenCase, said: Sequence[Lesson]) -> None:
    """Keep what was reread; of what stands in the case no longer nothing is kept."""
    now = {each.number: _digest(each) for each in opened.case.improvements}
    reread = [
        replace(each, read=now[each.number]) for each in said if each.number in now
    ]
    lessons.put(opened.organisation_id, opened.case_id, reread)


def let_go(opened: OpenCase, *, quarter: date) -> None:
    """Let what was reread outlive the case. Belongs in the order to destroy it."""
    lessons.let_go(
        opened.organisation_id,
        opened.case_id,
        lessons=[each for each in _reread(opened) if each.what],
        quarter=quarter.isoformat(),
    )


def names_in(text: str, case: Case, office: Office) -> tuple[str, ...]:
    """Return the names of people in the case, and of staff, that occur in a text."""
    people = tuple(_people(case, office))
    return tuple(people[number].name for number in mentioned(text, people))


def _people(case: Case, office: Office) -> Iterator[Colleague]:
    sender = case.sender
    named = [(sender.name, sender.email), *((one, "") for one in case.others)]
    named += [(case.representative, ""), *((one.name, one.email) for one in office)]
    for number, (name, email) in enumerate(named):
        yield Colleague(number=number, roles=frozenset(), name=name, email=email)


def _reread(opened: OpenCase) -> list[Lesson]:
    """Return what was reread and says what the case still says."""
    now = {each.number: _digest(each) for each in opened.case.improvements}
    found = lessons.of_case(opened.organisation_id, opened.case_id)
    return [each for each in found if now.get(each.number) == each.read]


def _digest(one: Improvement) -> str:
    whole = f"{len(one.what)} {one.what}{one.effect}"
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()
