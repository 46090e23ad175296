"""
The letter that asks who sent something by the form to open a link.

It goes to an address that anybody may have typed: it says nothing of what was
sent, no name, and no word that was typed.
"""

from __future__ import annotations

import json
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from django.conf import settings
from django.urls import reverse

from gehoord.clock import relay
from gehoord.handling import unproven
from gehoord.handling.letter import own_address
from gehoord.handling.memos import MOST_ATTEMPTS, done
from gehoord.letters import send
from gehoord.people.models import Memo, Organisation
from gehoord.words import memos as words
from gehoord.words.dates import LANGUAGES


def send_proof(memo: Memo, *, now: datetime) -> int:
    """Let it leave, and return how many left; what waits no more is not asked after."""
    held = unproven.load(memo.organisation_id, json.loads(memo.facts)["arrival"])
    if held is None or not held.waits or memo.attempts >= MOST_ATTEMPTS:
        done(memo)
        return 0
    organisation = Organisation.objects.get(pk=memo.organisation_id)
    mail = _mail(memo, organisation, held, now=now)
    if _hand_over(memo, mail, held.act.particulars.email).delivery is None:
        return 0
    done(memo)
    return 1


def _mail(
    memo: Memo, organisation: Organisation, held: unproven.Held, *, now: datetime
) -> bytes:
    said, own = held.act.language, own_address()
    lang = said if said in LANGUAGES else organisation.language
    there = reverse("form-proof", args=[unproven.secret_of(held)])
    facts = {
        "organisation": organisation.name,
        "link": f"{settings.GEHOORD_BASE_URL}{there}",
    }
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = words.subject(
        memo.kind, organisation=organisation.name, lang=lang
    )
    mail["From"] = Address(display_name=organisation.name, addr_spec=own)
    mail["To"] = held.act.particulars.email
    mail["Date"] = now
    mail["Message-ID"] = f"<proof-{memo.id:x}@{own.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(
        words.text(memo.kind, facts, lang), charset="utf-8", cte="quoted-printable"
    )
    return mail.as_bytes()


def _hand_over(memo: Memo, mail: bytes, address: str) -> send.Sent:
    if settings.PRACTICE:
        return send.post_in_practice(
            mail,
            message_id=f"proof-{memo.id:x}",
            letterbox=Path(settings.GEHOORD_HOME) / "letterbox",
        )
    return send.deliver(
        mail,
        envelope_sender=own_address(),
        recipient=address,
        server=relay.server(),
    )
