"""What a letter says, as staff may read it: never with the link that is the sender's."""

from __future__ import annotations

import re
from datetime import datetime
from email import message_from_bytes, policy
from itertools import pairwise

from django.conf import settings
from django.utils.translation import gettext as _

from gehoord.dossier import outbox
from gehoord.dossier.outbox import Kept
from gehoord.handling.letter import Caused, caused
from gehoord.letters.compose import compose
from gehoord.letters.facts import House, LetterFacts, addressee
from gehoord.people.models import Organisation
from gehoord.procedure.days import local_date

SECRETS = frozenset({"code", "new-link"})
"""Letters of which every word is for the sender alone."""

NEARLY_FULL = 56  # characters: a line of a mail this long was broken, not ended

_FOLLOW = re.compile(r"\S*/follow/\S+")


def text_of(kept: Kept, *, organisation: Organisation, now: datetime) -> str:
    """Return the words that left, or that will leave; empty where they are secret."""
    letter = caused(kept, now=now)
    if letter.pin.notice in SECRETS:
        return ""
    sent = outbox.sent_bytes(kept, key=letter.opened.stored.key)
    text = _plain(sent) if sent else _preview(letter, organisation, now=now)
    hidden = _("(here stands the sender’s own link)")
    if letter.token:
        text = text.replace(letter.token, hidden)
    return _flowed(_FOLLOW.sub(hidden, text).strip())


def _flowed(text: str) -> str:
    """Return the text with its paragraphs on one line: a page breaks lines itself."""
    lines = text.splitlines()
    flowed = lines[:1]
    for before, line in pairwise(lines):
        goes_on = len(before) >= NEARLY_FULL and line[:1].isalnum()
        if goes_on:
            flowed[-1] += f" {line}"
        else:
            flowed.append(line)
    return "\n".join(flowed)


def _plain(sent: bytes) -> str:
    mail = message_from_bytes(sent, policy=policy.default)
    part = mail.get_body(preferencelist=("plain",))
    return str(part.get_content()) if part else ""


def _preview(letter: Caused, organisation: Organisation, *, now: datetime) -> str:
    opened = letter.opened
    facts = LetterFacts(
        procedure=opened.procedure,
        case=letter.case,
        entry=letter.entry,
        entries=opened.entries[: letter.case.length],
        notice=letter.pin.notice,
        to=addressee(letter.pin.to, opened.office),
        name=letter.name,
        language=letter.pin.language,
        house=House(
            name=organisation.name,
            address=settings.GEHOORD_MAIL_FROM or "klachten@example.org",
            base_url=settings.GEHOORD_BASE_URL,
        ),
        reference=opened.reference,
        staff={each.number: each.name for each in opened.office},
        today=local_date(now, opened.procedure.zone),
        carries=letter.pin.carries,
        wording=letter.pin.wording,
    )
    return compose(facts).text
