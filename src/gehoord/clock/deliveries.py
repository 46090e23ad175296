"""Letters that leave: each claimed, made outside any lock, sent, and recorded."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.conf import settings

from gehoord.clock.composing import Mail, mail_of
from gehoord.dossier import anchors, outbox
from gehoord.dossier.outbox import LeaseLost
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.letter import Caused, caused, record_delivery
from gehoord.letters import send
from gehoord.people.models import Organisation
from gehoord.procedure.parts import NO_ADDRESS

BATCH = 100
MOST_ATTEMPTS = 15  # some two days, with growing pauses
NOT_ACCEPTED = "not-accepted"

log = logging.getLogger(__name__)


@dataclass(kw_only=True)
class Sent:
    """What became of the letters that were due."""

    left: int = 0
    waiting: int = 0
    failed: int = 0


def send_due(organisation_id: int, *, now: datetime) -> Sent:
    """Send every letter that is due in one organisation, one after the other."""
    sent = Sent()
    due = outbox.due(organisation_id, now=now, limit=BATCH)
    if not due:
        return sent
    # The register head that a letter prints covers what the letter tells.
    anchors.anchor(organisation_id)
    organisation = Organisation.objects.get(pk=organisation_id)
    while due:
        for letter_id in due:
            _send(letter_id, organisation=organisation, now=now, sent=sent)
        due = outbox.due(organisation_id, now=now, limit=BATCH)
    return sent


def _send(
    letter_id: int, *, organisation: Organisation, now: datetime, sent: Sent
) -> None:
    kept = outbox.claim(organisation.pk, letter_id, now=now)
    if kept is None:
        return  # another clock has it
    try:
        _attempt(caused(kept, now=now), organisation=organisation, now=now, sent=sent)
    except NoSuchCase:
        outbox.fail(kept)
    except LeaseLost:
        return  # it took so long that another clock took over
    except Exception as error:  # noqa: BLE001 - one letter never stops the others
        log.error("Letter %s failed with %s.", letter_id, type(error).__name__)  # noqa: TRY400 - a trace holds words
        outbox.retry(kept, now=now)
        sent.failed += 1


def _attempt(
    letter: Caused, *, organisation: Organisation, now: datetime, sent: Sent
) -> None:
    if not letter.address:
        record_delivery(letter, delivery=None, reason=NO_ADDRESS, now=now)
        sent.failed += 1
        return
    if not (settings.PRACTICE or settings.GEHOORD_MAIL_HOST):
        became, mail = send.Sent(delivery=None, reason="no-mail-server"), None
    else:
        mail = mail_of(letter, organisation=organisation, now=now)
        became = _hand_over(letter, mail)
    if mail and became.delivery is not None:
        record_delivery(letter, delivery=became.delivery, sent=mail.content, now=now)
        sent.left += 1
    elif became.for_good or letter.kept.attempts >= MOST_ATTEMPTS:
        reason = became.reason or NOT_ACCEPTED
        record_delivery(letter, delivery=None, reason=reason, now=now)
        sent.failed += 1
    else:
        outbox.retry(letter.kept, now=now)
        sent.waiting += 1


def _hand_over(letter: Caused, mail: Mail) -> send.Sent:
    if settings.PRACTICE:
        return send.post_in_practice(
            mail.content,
            message_id=letter.kept.message_id,
            letterbox=Path(settings.GEHOORD_HOME) / "letterbox",
        )
    return send.deliver(
        mail.content,
        envelope_sender=mail.envelope_sender,
        recipient=letter.address,
        server=send.Server(
            host=settings.GEHOORD_MAIL_HOST,
            port=settings.GEHOORD_MAIL_PORT,
            security=send.Security(settings.GEHOORD_MAIL_SECURITY),
            user=settings.GEHOORD_MAIL_USER,
            password=settings.GEHOORD_MAIL_PASSWORD,
        ),
    )
