"""Cards: the little that a list shows of a case, sealed beside its row."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.duties import Duty, waits_for
from gehoord.procedure.parts import Improvement, Result
from gehoord.procedure.roles import Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.seeing import Scope, scope
from gehoord.procedure.situation import hats, is_eligible
from gehoord.procedure.unattended import Clocked, clocked

APPOINT = "appoint-handler"
_PROMISED = frozenset({"promise", "statutory"})


class Promises(StrEnum):
    """How the promises of a case stand: the least good of them decides."""

    MISSED = "missed"
    RUNNING = "running"
    BY_CLOCK = "kept-by-clock"
    KEPT = "kept"
    NONE = ""


class CardDuty(NamedTuple):
    """
    One duty on a card: the act, who may do it, its last day, its term.

    What the clock does with that term is not known of a card from before that was
    written on it.
    """

    act: str
    who: tuple[int, ...]
    due: date | None
    term: str
    strength: str = ""
    fallback: str = ""
    fell_back: bool = False

    @property
    def clocked(self) -> Clocked:
        """Return what the clock does with its term."""
        return Clocked(
            strength=self.strength, fallback=self.fallback, fell_back=self.fell_back
        )


@dataclass(frozen=True, kw_only=True)
class Card:
    """
    The little that a list shows of a case, to those who may open it.

    Name, subject and stage are for those in `known_to` only: an adviser, the
    person complained about and a third party who has not admitted it know less.
    What the last seven say is not known of a card from before lists had filters.
    """

    name: str
    subject: str
    kind: str
    handler: int | None
    waits_for: str
    waits_until: date | None
    known_to: frozenset[int]
    duties: tuple[CardDuty, ...]
    received_on: date | None = None
    adviser: int | None = None
    outcome: str = ""
    promises: Promises = Promises.NONE
    closed_on: date | None = None
    able: tuple[int, ...] = ()  # who could be appointed, where that is to be done
    improvements: tuple[Improvement, ...] = ()


def write_card(
    procedure: Procedure, case: Case, found: tuple[Duty, ...], office: Office
) -> bytes:
    """Return the card of a case with these duties."""
    waited = case.term(waits_for(case))
    until = waited.last_day if waited and waited.is_open else None
    received, closed = case.received_at, case.closed_at
    zone = procedure.zone
    facts = {
        "name": case.sender.name,
        "subject": case.subject,
        "kind": case.kind,
        "handler": case.handler,
        "waits_for": waits_for(case),
        "waits_until": _written(until),
        "known_to": _known_to(case, office),
        "duties": [_duty(procedure, case, duty) for duty in found],
        "received_on": _written(local_date(received, zone) if received else None),
        "adviser": case.adviser,
        "outcome": case.outcome or "",
        "promises": promises(case),
        "closed_on": _written(local_date(closed, zone) if closed else None),
        "able": _able(case, found, office),
        "improvements": [
            [each.number, each.what, each.owner, _written(each.by_day), each.effect]
            for each in case.improvements
        ],
    }
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode()


def read_card(card: bytes) -> Card:
    """Return a card as `write_card` made it."""
    facts: dict[str, Any] = json.loads(card)
    return Card(
        name=facts["name"],
        subject=facts["subject"],
        kind=facts["kind"],
        handler=facts["handler"],
        waits_for=facts["waits_for"],
        waits_until=_day(facts["waits_until"]),
        known_to=frozenset(facts["known_to"]),
        duties=tuple(
            CardDuty(act, tuple(who), _day(due), *rest)
            for act, who, due, *rest in facts["duties"]
        ),
        received_on=_day(facts.get("received_on")),
        adviser=facts.get("adviser"),
        outcome=facts.get("outcome", ""),
        promises=Promises(facts.get("promises", "")),
        closed_on=_day(facts.get("closed_on")),
        able=tuple(facts.get("able", ())),
        improvements=tuple(
            Improvement(
                number=number, what=what, owner=owner, by_day=_day(day), effect=effect
            )
            for number, what, owner, day, effect in facts.get("improvements", ())
        ),
    )


def promises(case: Case) -> Promises:
    """Return how the promises of a case stand; an honest letter keeps none."""
    found = {term.result for term in case.terms if term.strength in _PROMISED}
    if found & {Result.MISSED, Result.SOFTENED}:
        return Promises.MISSED
    if Result.OPEN in found:
        return Promises.RUNNING
    if Result.KEPT_BY_CLOCK in found:
        return Promises.BY_CLOCK
    return Promises.KEPT if Result.KEPT in found else Promises.NONE


def _duty(procedure: Procedure, case: Case, duty: Duty) -> list[object]:
    found: list[object] = [duty.act, duty.who, _written(duty.due), duty.term]
    by = clocked(procedure, case, duty.term)
    return [*found, by.strength, by.fallback, by.fell_back] if by.strength else found


def _able(case: Case, found: tuple[Duty, ...], office: Office) -> list[int]:
    if not any(duty.act == APPOINT for duty in found):
        return []
    return [each.number for each in office if is_eligible(case, office, each)]


def _known_to(case: Case, office: Office) -> list[int]:
    return [
        each.number
        for each in office
        if scope(case, hats(case, office, each.actor)) in {Scope.FULL, Scope.BUNDLE}
    ]


def _written(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
