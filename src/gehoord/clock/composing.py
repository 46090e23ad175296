"""From a letter in the outbox to the mail that leaves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings

from gehoord.dossier import anchors
from gehoord.handling import codes
from gehoord.handling.letter import (
    Caused,
    answer_token,
    bounce_token,
    link_ends_at,
    own_address,
)
from gehoord.letters import pdf
from gehoord.letters.compose import compose
from gehoord.letters.facts import Addressee, House, LetterFacts, addressee
from gehoord.letters.send import to_message
from gehoord.people.models import Organisation
from gehoord.procedure import events as e
from gehoord.procedure.days import local_date
from gehoord.procedure.roles import third_party


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A mail ready to leave: its exact bytes and the address that bounces go to."""

    content: bytes = field(repr=False)
    envelope_sender: str


def mail_of(letter: Caused, *, organisation: Organisation, now: datetime) -> Mail:
    """
    Return the mail for a letter.

    Raises what `compose` raises when a text is missing, and NoPaper.
    """
    own = own_address()
    composed = compose(facts_of(letter, organisation=organisation, now=now))
    reply = own
    if letter.token:
        reply = _with_token(own, answer_token(letter.opened))
    return Mail(
        content=to_message(
            composed,
            sender=own,
            sender_name=organisation.name,
            recipient=letter.address,
            message_id=letter.kept.message_id,
            pdf=pdf.render(composed.pdf_source) if composed.pdf_source else None,
            reply_to=reply,
            sent_at=now,
        ),
        envelope_sender=_with_token(own, bounce_token(letter.opened, letter.kept.id)),
    )


def facts_of(
    letter: Caused, *, organisation: Organisation, now: datetime
) -> LetterFacts:
    """Return all that the letter's text is a function of."""
    opened, pin = letter.opened, letter.pin
    zone = opened.procedure.zone
    to = addressee(pin.to, opened.office)
    link, until = _link(letter, to)
    return LetterFacts(
        procedure=opened.procedure,
        case=letter.case,
        entry=letter.entry,
        entries=opened.entries[: letter.case.length],
        notice=pin.notice,
        to=to,
        name=letter.name,
        language=pin.language,
        house=House(
            name=organisation.name,
            address=own_address(),
            base_url=settings.GEHOORD_BASE_URL,
        ),
        reference=opened.reference,
        staff={each.number: each.name for each in opened.office},
        third_party=third_party(opened.office),
        today=local_date(now, zone),
        link=link,
        link_until=local_date(until, zone) if until else None,
        code=_code(letter),
        carries=pin.carries,
        wording=pin.wording,
        register_head=anchors.head(opened.organisation_id),
    )


def _link(letter: Caused, to: Addressee) -> tuple[str, datetime | None]:
    base = settings.GEHOORD_BASE_URL
    if to is not Addressee.COMPLAINANT:
        return f"{base}/desk/case/{letter.opened.reference}", None
    until = link_ends_at(letter.opened, letter.kept.position)
    return f"{base}/follow/{letter.token}", until


def _code(letter: Caused) -> str:
    if not isinstance(letter.entry.event, e.CodeAsked):
        return ""
    return codes.code(letter.opened, letter.entry.position)


def _with_token(address: str, token: str) -> str:
    local, _, domain = address.rpartition("@")
    return f"{local}+{token}@{domain}"
