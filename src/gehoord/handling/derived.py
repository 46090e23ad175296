"""What lists, the clock and the outbox need of a case; derived, never the truth."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from gehoord.dossier.outbox import NewLetter
from gehoord.dossier.overview import Derived
from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.duties import Duty, due_on, duties, waits_for
from gehoord.procedure.entries import Entry
from gehoord.procedure.events import LetterFailed
from gehoord.procedure.lapse import next_moment
from gehoord.procedure.notices import Notice, notices
from gehoord.procedure.roles import COMPLAINANT, Office
from gehoord.procedure.rules import Carries, Procedure
from gehoord.procedure.seeing import Scope, scope
from gehoord.procedure.situation import hats, readers
from gehoord.procedure.stages import OPEN

WORDING = "1"  # the version of the texts that a letter pins


class CardDuty(NamedTuple):
    """One duty on a card: the act, who may do it, its last day, its term."""

    act: str
    who: tuple[int, ...]
    due: date | None
    term: str


@dataclass(frozen=True, kw_only=True)
class Card:
    """
    The little that a list shows of a case, to those who may open it.

    Name, subject and stage are for those in `known_to` only: an adviser, the
    person complained about and a third party who has not admitted it know less.
    """

    name: str
    subject: str
    kind: str
    handler: int | None
    waits_for: str
    waits_until: date | None
    known_to: frozenset[int]
    duties: tuple[CardDuty, ...]


@dataclass(frozen=True, kw_only=True)
class Pin:
    """What a letter pins: which notice, to whom, how, in which language."""

    notice: str
    to: str
    carries: Carries
    language: str
    wording: str = WORDING


def derived(procedure: Procedure, case: Case, office: Office) -> Derived:
    """Return the derived row of a case."""
    found = duties(procedure, case, office)
    return Derived(
        stage=case.stage,
        is_open=case.stage in OPEN or bool(found),
        clock_due=next_moment(procedure, case),
        due_on=_due_on(procedure, case, found),
        card=_card(case, found, office),
        readers=readers(case, office),
        found_by=found_by(case),
    )


def found_by(case: Case) -> tuple[str, ...]:
    """Return what search finds a case by, beside its reference."""
    sender = case.sender
    return (
        sender.name,
        sender.email,
        sender.phone,
        sender.address,
        case.representative,
        case.subject,
        case.words,
    )


def _due_on(procedure: Procedure, case: Case, found: tuple[Duty, ...]) -> date | None:
    """Return the first day due; a duty without a term is due on the day it arose."""
    if any(duty.due is None for duty in found) and case.last_at:
        arose = local_date(case.last_at, procedure.zone)
        return min(due_on(found) or arose, arose)
    return due_on(found)


def _card(case: Case, found: tuple[Duty, ...], office: Office) -> bytes:
    waited = case.term(waits_for(case))
    until = waited.last_day if waited and waited.is_open else None
    return json.dumps(
        {
            "name": case.sender.name,
            "subject": case.subject,
            "kind": case.kind,
            "handler": case.handler,
            "waits_for": waits_for(case),
            "waits_until": until.isoformat() if until else None,
            "known_to": _known_to(case, office),
            "duties": [
                [
                    duty.act,
                    duty.who,
                    duty.due.isoformat() if duty.due else None,
                    duty.term,
                ]
                for duty in found
            ],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode()


def _known_to(case: Case, office: Office) -> list[int]:
    return [
        each.number
        for each in office
        if scope(case, hats(case, office, each.actor)) in {Scope.FULL, Scope.BUNDLE}
    ]


def read_card(card: bytes) -> Card:
    """Return a card as `derived` made it."""
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
            CardDuty(act, tuple(who), _day(due), term)
            for act, who, due, term in facts["duties"]
        ),
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def letters(
    procedure: Procedure,
    case: Case,
    new: tuple[Entry, ...],
    office: Office,
    language: str,
) -> tuple[NewLetter, ...]:
    """
    Return the letters that these new entries cause, for the outbox.

    One that cannot leave by mail, or came back, waits there on paper, in full, for
    a person to post it: the entries say which, so that the duty and the letter are
    always both there.
    """
    by_mail = (
        NewLetter(position=notice.position, pin=write_pin(_pin(case, notice, language)))
        for notice in notices(procedure, case, new, office)
        if not notice.by_post
    )
    on_paper = (
        NewLetter(
            position=entry.event.position,
            pin=write_pin(paper_pin(case, entry.event.notice)),
            comes_with=entry.position,
            on_paper=True,
        )
        for entry in new
        if isinstance(entry.event, LetterFailed)
        and entry.event.to == COMPLAINANT
        and _is_to_be_posted(case, entry.event)
    )
    return (*by_mail, *on_paper)


def _is_to_be_posted(case: Case, failed: LetterFailed) -> bool:
    """Tell whether it is still owed: a code is given up as soon as it fails."""
    return any(
        (each.notice, each.to, each.position)
        == (failed.notice, failed.to, failed.position)
        for each in case.failed_letters()
    )


def paper_pin(case: Case, notice: str) -> Pin:
    """Return the pin of a letter to the complainant on paper: always in full."""
    return Pin(
        notice=notice, to=COMPLAINANT, carries=Carries.FULL, language=case.language
    )


def _pin(case: Case, notice: Notice, language: str) -> Pin:
    return Pin(
        notice=notice.id,
        to=notice.to,
        carries=notice.carries,
        language=case.language if notice.to == COMPLAINANT else language,
    )


def write_pin(pin: Pin) -> bytes:
    """Return a pin as the outbox keeps it."""
    return json.dumps(
        {
            "notice": pin.notice,
            "to": pin.to,
            "carries": pin.carries,
            "language": pin.language,
            "wording": pin.wording,
        },
        separators=(",", ":"),
    ).encode()


def read_pin(pin: bytes) -> Pin:
    """Return a pin as `write_pin` made it."""
    facts = json.loads(pin)
    return Pin(
        notice=facts["notice"],
        to=facts["to"],
        carries=Carries(facts["carries"]),
        language=facts["language"],
        wording=facts["wording"],
    )
