"""
The answer of one case, given in others of the same handler: each in its own dossier.

Many people can complain about the same thing. What was found and judged once is then
an act in each case, with its own letter and its own way on: nothing is joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from gehoord.dossier import readers
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.access import Sight
from gehoord.handling.act import SomeoneActed, perform
from gehoord.handling.cards import read_card
from gehoord.handling.opened import OpenCase, open_case
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.decide import decide
from gehoord.procedure.objections import Refused
from gehoord.procedure.roles import number_of

Answer = a.Judge | a.Propose
GIVEN: Final = (e.Judged, e.Proposed)
"""The entries that are an answer."""
MOST: Final = 200  # open cases of the handler that are looked at
_LEAST: Final = 3  # letters of a name that tells somebody
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, kw_only=True)
class Other:
    """Another case in which the same answer can be given now."""

    case_id: int
    reference: str
    length: int
    name: str = field(repr=False)
    subject: str = field(repr=False)


def answer_of(sight: Sight) -> Answer | None:
    """
    Return the last answer in this case, as an act; None where it is no one's to repeat.

    Only whoever gave it repeats it. Outcomes of parts are of the parts of this case.
    """
    given = (
        entry
        for entry in reversed(sight.opened.entries)
        if isinstance(entry.event, GIVEN)
    )
    last = next(given, None)
    if last is None or last.by != sight.by or not sight.in_full:
        return None
    match last.event:
        case e.Judged(parts=()) as said:
            return a.Judge(
                judgement=said.judgement,
                findings=said.findings,
                words=said.words,
                measures=said.measures,
                measures_by=said.measures_by,
                amount=said.amount,
                panel=said.panel,
                chair=said.chair,
            )
        case e.Proposed() as said:
            return a.Propose(words=said.words, amount=said.amount)
        case _:
            return None


def named_in(sight: Sight, act: Answer) -> str:
    """Return the name, of who complains here, that stands in the answer; or nothing."""
    texts = [act.words]
    if isinstance(act, a.Judge):
        texts += [act.findings, act.measures]
    said = {x.casefold() for each in texts for x in _WORD.findall(each)}
    own = _WORD.findall(sight.opened.case.sender.name)
    told = (x for x in own if len(x) >= _LEAST and x.casefold() in said)
    return next(told, "")


def others(sight: Sight, act: Answer, *, now: datetime) -> tuple[Other, ...]:
    """
    Return the cases of the same handler in which this can be answered now.

    Of who reads the same language: what was written is not translated.
    """
    return tuple(_able(sight, act, now))


def _able(sight: Sight, act: Answer, now: datetime) -> Iterator[Other]:
    organisation_id, number = sight.opened.organisation_id, number_of(sight.by)
    if number is None:
        return
    for row in readers.work_list(organisation_id, number, limit=MOST):
        card = read_card(row.card)
        if row.case_id == sight.opened.case_id or card.handler != number:
            continue
        opened = _opened(organisation_id, row.case_id, now)
        if opened and _can(opened, act, sight, now):
            yield Other(
                case_id=row.case_id,
                reference=row.reference,
                length=opened.stored.length,
                name=card.name,
                subject=card.subject,
            )


def _opened(organisation_id: int, case_id: int, now: datetime) -> OpenCase | None:
    try:
        return open_case(organisation_id, case_id, now=now)
    except NoSuchCase:
        return None


def _can(opened: OpenCase, act: Answer, sight: Sight, now: datetime) -> bool:
    if opened.case.language != sight.opened.case.language:
        return False
    try:
        decide(opened.situation(by=sight.by, now=now), act)
    except Refused:
        return False
    return True


def give(
    sight: Sight, act: Answer, chosen: Mapping[str, int], *, now: datetime
) -> tuple[str, ...]:
    """
    Answer each chosen case, by reference, as it was seen; return where that failed.

    Each is an act by itself: what somebody did meanwhile in one stops only that one.
    """
    failed = []
    able = {each.reference: each for each in others(sight, act, now=now)}
    for reference, seen in chosen.items():
        other = able.get(reference)
        if other is None or not _given(sight, act, other, seen, now):
            failed.append(reference)
    return tuple(failed)


def _given(sight: Sight, act: Answer, other: Other, seen: int, now: datetime) -> bool:
    organisation_id = sight.opened.organisation_id
    try:
        perform(organisation_id, other.case_id, act, by=sight.by, now=now, seen=seen)
    except (Refused, SomeoneActed, NoSuchCase):
        return False
    return True
