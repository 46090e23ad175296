"""What lists, the clock and the outbox need of a case; derived, never the truth."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from gehoord.dossier.outbox import NewLetter
from gehoord.dossier.overview import Derived
from gehoord.handling.cards import write_card
from gehoord.handling.found_by import found_by
from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.duties import Duty, due_on, duties
from gehoord.procedure.entries import Entry
from gehoord.procedure.events import LetterFailed, LetterLeft
from gehoord.procedure.lapse import next_moment
from gehoord.procedure.notices import Notice, notices
from gehoord.procedure.parts import Delivery
from gehoord.procedure.roles import COMPLAINANT, Office
from gehoord.procedure.rules import Carries, Procedure
from gehoord.procedure.situation import readers
from gehoord.procedure.stages import OPEN

WORDING = "1"  # the version of the texts that a letter pins


@dataclass(frozen=True, kw_only=True)
class Pin:
    """What a letter pins: which notice, to whom, how, in which language."""

    notice: str
    to: str
    carries: Carries
    language: str
    wording: str = WORDING


def derived(
    procedure: Procedure,
    case: Case,
    office: Office,
    entries: Iterable[Entry],
    *,
    now: datetime,
) -> Derived:
    """Return the derived row of a case."""
    found = duties(procedure, case, office)
    return Derived(
        stage=case.stage,
        is_open=case.stage in OPEN or bool(found),
        clock_due=next_moment(procedure, case, now=now),
        due_on=_due_on(procedure, case, found),
        card=write_card(procedure, case, found, office),
        readers=readers(case, office),
        found_by=found_by(case, entries),
    )


def _due_on(procedure: Procedure, case: Case, found: tuple[Duty, ...]) -> date | None:
    """Return the first day due; a duty without a term is due on the day it arose."""
    if any(duty.due is None for duty in found) and case.last_at:
        arose = local_date(case.last_at, procedure.zone)
        return min(due_on(found) or arose, arose)
    return due_on(found)


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
    always both there. One for whom nothing reaches lies on their own page.
    """
    by_mail = (
        NewLetter(position=notice.position, pin=write_pin(_pin(case, notice, language)))
        for notice in notices(procedure, case, new, office)
        if notice.is_mailed
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
    on_page = (
        NewLetter(
            position=entry.event.position,
            pin=write_pin(paper_pin(case, entry.event.notice)),
            comes_with=entry.position,
            on_page=True,
        )
        for entry in new
        if isinstance(entry.event, LetterLeft) and entry.event.delivery is Delivery.PAGE
    )
    return (*by_mail, *on_paper, *on_page)


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
