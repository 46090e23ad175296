"""Memos that leave: mails that belong to no case, made when they go."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from django.conf import settings
from django.urls import reverse

from gehoord.clock import proofs, relay
from gehoord.handling import invitations
from gehoord.handling.letter import own_address
from gehoord.handling.memos import MOST_ATTEMPTS, claim, done, forget_old
from gehoord.handling.record import change_of
from gehoord.letters import send
from gehoord.people.models import Invitation, Memo, Organisation, Staff
from gehoord.words import memos as words
from gehoord.words.dates import long_date

log = logging.getLogger(__name__)


def send_memos(organisation_id: int, *, now: datetime) -> int:
    """Let every memo leave that is due; return how many left."""
    forget_old(organisation_id, now=now)
    if not (settings.PRACTICE or settings.GEHOORD_MAIL_HOST):
        return 0
    left = 0
    for memo in claim(organisation_id, now=now):
        send_one = _send if memo.staff_number is not None else proofs.send_proof
        try:
            left += send_one(memo, now=now)
        except Exception as error:  # noqa: BLE001 - one memo never stops the others
            log.error("Memo %s failed with %s.", memo.id, type(error).__name__)  # noqa: TRY400 - a trace holds words
    return left


def _send(memo: Memo, *, now: datetime) -> int:
    organisation = Organisation.objects.get(pk=memo.organisation_id)
    mine = {"organisation": organisation, "number": memo.staff_number}
    person = Staff.objects.filter(**mine, active=True).first()
    facts = _facts(memo, organisation, person) if person else None
    if person is None or facts is None or memo.attempts >= MOST_ATTEMPTS:
        done(memo)  # who left is told nothing; a link that was used is not sent
        return 0
    mail = _mail(memo, organisation, person, facts, now=now)
    if _hand_over(memo, mail, person).delivery is None:
        return 0
    done(memo)
    return 1


def _facts(
    memo: Memo, organisation: Organisation, person: Staff
) -> Mapping[str, str] | None:
    """Return what the text needs, or None when there is nothing to tell any more."""
    said: dict[str, object] = json.loads(memo.facts)
    facts = {"name": person.name, "organisation": organisation.name}
    facts |= {name: str(value) for name, value in said.items()}
    match memo.kind:
        case "invitation":
            return _invitation(facts, organisation, person)
        case "people-changed":
            change = change_of(organisation, int(facts["change"]))
            if change is None:
                return None
            link = _address("desk-people")
            return {**facts, "change": change, "link": link}
        case "mail-to-sort":
            return {**facts, "link": _address("desk-mail-sort")}
        case "mail-in-trouble" | "mailbox-changed":
            return {**facts, "link": _address("desk-mail")}
        case _:
            return {**facts, "link": _address("desk")}


def _invitation(
    facts: dict[str, str], organisation: Organisation, person: Staff
) -> Mapping[str, str] | None:
    known = Invitation.objects.filter(
        organisation=organisation, staff_number=person.number
    ).first()
    secret = invitations.secret_of(organisation.pk, person.number)
    if known is None or secret is None:
        return None
    until = long_date(known.expires_at.date(), organisation.language)
    link = f"{settings.GEHOORD_BASE_URL}{reverse('desk-welcome', args=[secret])}"
    return {**facts, "link": link, "until": until}


def _address(page: str) -> str:
    return f"{settings.GEHOORD_BASE_URL}{reverse(page)}"


def _mail(
    memo: Memo,
    organisation: Organisation,
    person: Staff,
    facts: Mapping[str, str],
    *,
    now: datetime,
) -> bytes:
    lang, own = organisation.language, own_address()
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = words.subject(
        memo.kind, organisation=organisation.name, lang=lang
    )
    mail["From"] = Address(display_name=organisation.name, addr_spec=own)
    mail["To"] = person.email
    mail["Date"] = now
    mail["Message-ID"] = f"<memo-{memo.id:x}@{own.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(
        words.text(memo.kind, facts, lang), charset="utf-8", cte="quoted-printable"
    )
    return mail.as_bytes()


def _hand_over(memo: Memo, mail: bytes, person: Staff) -> send.Sent:
    if settings.PRACTICE:
        return send.post_in_practice(
            mail,
            message_id=f"memo-{memo.id:x}",
            letterbox=Path(settings.GEHOORD_HOME) / "letterbox",
        )
    return send.deliver(
        mail,
        envelope_sender=own_address(),
        recipient=person.email,
        server=relay.server(),
    )
