"""A memo as a mail: made when it goes, and handed over to who it is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from django.conf import settings

from gehoord.clock import relay
from gehoord.handling import memos
from gehoord.letters import send
from gehoord.people.models import Memo, Organisation
from gehoord.people.reached import mail_address
from gehoord.words import memos as words


@dataclass(frozen=True, kw_only=True)
class MemoMail:
    """A memo with what it says, to whom and in which language."""

    memo: Memo
    organisation: Organisation
    to: str = field(repr=False)
    lang: str
    facts: Mapping[str, str] = field(repr=False)
    called: str = "memo"

    @property
    def name(self) -> str:
        """What it is called in its Message-ID and in the letterbox of a practice."""
        return f"{self.called}-{self.memo.id:x}"


def leaves(mail: MemoMail, *, now: datetime) -> bool:
    """Hand it over; return whether it was taken, or else stays to be tried again."""
    delivery = _hand_over(mail, _bytes(mail, now=now)).delivery
    if delivery is None:
        return False
    memos.left(mail.memo, delivery=delivery, now=now)
    return True


def _bytes(mail: MemoMail, *, now: datetime) -> bytes:
    own, called = mail_address(mail.organisation), mail.organisation.name
    message = EmailMessage(policy=SMTP)
    message["Subject"] = words.subject(
        mail.memo.kind, organisation=called, lang=mail.lang
    )
    message["From"] = Address(display_name=called, addr_spec=own)
    message["To"] = mail.to
    message["Date"] = now
    message["Message-ID"] = f"<{mail.name}@{own.rpartition('@')[2]}>"
    # An absence reply to a mail that nobody waits for helps nobody.
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(
        words.text(mail.memo.kind, mail.facts, mail.lang),
        charset="utf-8",
        cte="quoted-printable",
    )
    return message.as_bytes()


def _hand_over(mail: MemoMail, content: bytes) -> send.Sent:
    if settings.PRACTICE:
        return send.post_in_practice(
            content,
            message_id=mail.name,
            letterbox=Path(settings.GEHOORD_HOME) / "letterbox",
        )
    own = mail_address(mail.organisation)
    return relay.hand_over(content, envelope_sender=own, recipient=mail.to)
