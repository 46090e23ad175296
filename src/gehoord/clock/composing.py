"""From a letter in the outbox to the mail that leaves."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime

from gehoord.clock.thread import comes_after
from gehoord.handling.letter import Caused, answer_token, bounce_token
from gehoord.letters import pdf
from gehoord.letters.compose import compose
from gehoord.letters.facts import Composed
from gehoord.letters.send import to_message
from gehoord.people.models import Organisation
from gehoord.people.reached import mail_address
from gehoord.postroom.letter import facts_of
from gehoord.procedure.roles import COMPLAINANT

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A mail ready to leave: its exact bytes and the address that bounces go to."""

    content: bytes = field(repr=False)
    envelope_sender: str


def mail_of(letter: Caused, *, organisation: Organisation, now: datetime) -> Mail:
    """Return the mail for a letter. Raises what `compose` raises, a text missing."""
    own = mail_address(organisation)
    composed = compose(facts_of(letter, organisation=organisation, now=now))
    reply = own
    if letter.pin.to == COMPLAINANT:
        reply = _with_token(own, answer_token(letter.opened))
    return Mail(
        content=to_message(
            composed,
            sender=own,
            sender_name=organisation.name,
            recipient=letter.address,
            message_id=letter.kept.message_id,
            pdf=_paper(composed),
            reply_to=reply,
            sent_at=now,
            after=comes_after(letter, domain=own.rpartition("@")[2]),
        ),
        envelope_sender=_with_token(own, bounce_token(letter.opened, letter.kept.id)),
    )


def _paper(composed: Composed) -> bytes | None:
    """Return the letter as PDF; nothing where it cannot be made: the mail says it all."""
    if composed.pdf_source is None:
        return None
    try:
        return pdf.render(composed.pdf_source)
    except pdf.NoPaper as why:
        log.error("A letter leaves without its paper: %s.", why)  # noqa: TRY400 - a trace holds words
        return None


def _with_token(address: str, token: str) -> str:
    local, _, domain = address.rpartition("@")
    return f"{local}+{token}@{domain}"
