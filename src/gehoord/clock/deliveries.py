"""Letters that leave: each claimed, made outside any lock, sent, and recorded."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from django.conf import settings

from gehoord.clock import allowance, relay
from gehoord.clock.composing import Mail, mail_of
from gehoord.clock.patience import tried_until, waits_until
from gehoord.dossier import anchors, leaving
from gehoord.dossier.leaving import LeaseLost
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.letter import Caused, caused, is_anybodys, record_delivery
from gehoord.letters import send
from gehoord.people.models import Organisation
from gehoord.people.reached import mail_leaves
from gehoord.procedure.parts import NO_ADDRESS, TOO_MANY

BATCH = 100
NOT_ACCEPTED = "not-accepted"

log = logging.getLogger(__name__)


@dataclass(kw_only=True)
class Sent:
    """What became of the letters that were due."""

    left: int = 0
    waiting: int = 0
    failed: int = 0


@dataclass(frozen=True, kw_only=True)
class Round:
    """One round of sending; its time goes on while servers take theirs."""

    organisation: Organisation
    begun_at: datetime
    begun: float

    @property
    def now(self) -> datetime:
        """Return the moment it is by now: a letter counts from when it left."""
        return self.begun_at + timedelta(seconds=int(monotonic() - self.begun))


def send_due(organisation_id: int, *, now: datetime) -> Sent:
    """Try every letter that is due in one organisation once, one after the other."""
    sent, tried = Sent(), set[int]()
    due = leaving.due(organisation_id, now=now, limit=BATCH)
    if not due:
        return sent
    # The register head that a letter prints covers what the letter tells.
    anchors.anchor(organisation_id)
    organisation = Organisation.objects.get(pk=organisation_id)
    going = Round(organisation=organisation, begun_at=now, begun=monotonic())
    while due:
        for letter_id in due:
            _send(letter_id, going=going, sent=sent)
        tried.update(due)
        due = _due(going, besides=tried)
    return sent


def _due(going: Round, *, besides: set[int]) -> list[int]:
    """
    Return what is due by now and was not tried in this round.

    A letter that stays due, whatever became of it, neither keeps the round going
    nor stands before those behind it.
    """
    most = BATCH + len(besides)
    due = leaving.due(going.organisation.pk, now=going.now, limit=most)
    return [each for each in due if each not in besides][:BATCH]


def _send(letter_id: int, *, going: Round, sent: Sent) -> None:
    kept = leaving.claim(going.organisation.pk, letter_id, now=going.now)
    if kept is None:
        return  # another clock has it
    try:
        letter = caused(kept, now=going.now)
        try:
            _attempt(letter, going=going, sent=sent)
        except (NoSuchCase, LeaseLost):
            raise
        except Exception as error:  # noqa: BLE001 - one letter never stops the others
            _say(letter_id, error)
            _not_now(letter, send.Sent(delivery=None), going=going, sent=sent)
    except NoSuchCase:
        return  # destroyed with all its letters
    except LeaseLost:
        return  # it took so long that another clock took over
    except Exception as error:  # noqa: BLE001 - one case never stops the others
        _say(letter_id, error)
        leaving.retry(kept, now=going.now)
        sent.failed += 1


def _say(letter_id: int, error: Exception) -> None:
    """Log that it failed, without a trace: that holds words."""
    log.error("Letter %s failed with %s.", letter_id, type(error).__name__)


def _attempt(letter: Caused, *, going: Round, sent: Sent) -> None:
    if not letter.address or not is_anybodys(letter):
        record_delivery(letter, delivery=None, reason=NO_ADDRESS, now=going.now)
        sent.failed += 1
        return
    quiet = waits_until(letter, now=going.now)
    if quiet > going.now:
        leaving.put_off(letter.kept, until=quiet)
        sent.waiting += 1
        return
    if allowance.is_used_up(letter, now=going.now):
        record_delivery(letter, delivery=None, reason=TOO_MANY, now=going.now)
        sent.failed += 1
        return
    if not mail_leaves():
        unsent = send.Sent(delivery=None, reason="no-mail-server")
        _not_now(letter, unsent, going=going, sent=sent)
        return
    mail = mail_of(letter, organisation=going.organisation, now=going.now)
    became = _hand_over(letter, mail)
    if became.delivery is None:
        _not_now(letter, became, going=going, sent=sent)
        return
    record_delivery(letter, delivery=became.delivery, sent=mail.content, now=going.now)
    allowance.count(letter, now=going.now)
    sent.left += 1


def _not_now(letter: Caused, became: send.Sent, *, going: Round, sent: Sent) -> None:
    """Try it again later; a day before its term ends it is a person's to solve."""
    until = tried_until(letter)
    if became.for_good or going.now >= until:
        reason = became.reason or NOT_ACCEPTED
        record_delivery(letter, delivery=None, reason=reason, now=going.now)
        sent.failed += 1
    else:
        leaving.retry(letter.kept, now=going.now, at_latest=until)
        sent.waiting += 1


def _hand_over(letter: Caused, mail: Mail) -> send.Sent:
    if settings.PRACTICE:
        return send.post_in_practice(
            mail.content,
            message_id=letter.kept.message_id,
            letterbox=Path(settings.GEHOORD_HOME) / "letterbox",
        )
    return relay.hand_over(
        mail.content,
        envelope_sender=mail.envelope_sender,
        recipient=letter.address,
    )
