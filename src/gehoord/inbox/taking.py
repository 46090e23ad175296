"""
One message from a mailbox: kept, and counted for what it is.

In a dedicated mailbox everything is understood at once. In a shared one only
what carries a secret of a case is, since that can be nobody else's; the rest
waits until a person says what it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from gehoord.dossier import arrivals
from gehoord.dossier.models import ArrivalState, SeenAs
from gehoord.handling import threads, too_large
from gehoord.handling.mail import LIMITS, read_mail
from gehoord.inbox.incoming import Incoming, Received, incoming
from gehoord.inbox.receive import is_answerable, receive
from gehoord.inbox.verdicts import Verdict
from gehoord.mailboxes import seen
from gehoord.mailboxes.seen import Place
from gehoord.organisation.mailboxes import Mode
from gehoord.people.models import Organisation

START_BYTES: Final = 64 * 1024
"""How much is kept of a message that is too large: its head, for a person to see."""

_COUNTED: Final = {
    Verdict.NEW: SeenAs.CASE,
    Verdict.REPLY: SeenAs.REPLY,
    Verdict.UNPROVEN: SeenAs.REPLY,
    Verdict.NOTICE: SeenAs.NOTICE,
    Verdict.AUTOMATIC: SeenAs.NOTICE,
    Verdict.OWN_LETTER: SeenAs.NOTICE,
    Verdict.DUPLICATE: SeenAs.DUPLICATE,
    Verdict.UNREADABLE: SeenAs.KEPT,
    Verdict.KEPT: SeenAs.KEPT,
}


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """A message as it came from a mailbox."""

    organisation: Organisation
    place: Place
    uid: int
    raw: bytes = field(repr=False)
    size: int
    mode: Mode
    received_at: datetime
    renumbered_at: datetime | None
    now: datetime

    @property
    def is_whole(self) -> bool:
        """Return whether all of it was fetched."""
        return self.size <= LIMITS.raw_bytes

    def kept_as(self, arrival_id: int, _seen_as: SeenAs) -> None:
        """Tie its row to what is kept of it, in that commit; it is settled later."""
        seen.kept_as(self.place, self.uid, arrival_id, is_whole=self.is_whole)


def take(fetched: Fetched) -> SeenAs:
    """
    Keep a message durably, and return what it counts as.

    Raises KeyTrouble and DatabaseError when it cannot be kept now.
    """
    message = _incoming(fetched)
    if seen.is_no_reaction(message.organisation_id, message.fingerprint):
        return SeenAs.DUPLICATE
    if not fetched.is_whole:
        return _aside(_answered(message, fetched), ArrivalState.KEPT)
    if _waits_for_a_person(fetched):
        return _aside(message, ArrivalState.SORTING)
    received = receive(
        fetched.raw,
        organisation=fetched.organisation,
        now=fetched.now,
        received_at=fetched.received_at,
        also=fetched.kept_as,
    )
    return counted(received)


def counted(received: Received) -> SeenAs:
    """Return what a message counts as, by what it was found to be."""
    undecided = received.is_kept or received.waits
    return SeenAs.KEPT if undecided else _COUNTED[received.verdict]


def _incoming(fetched: Fetched) -> Incoming:
    return incoming(
        fetched.raw,
        fetched.organisation.pk,
        now=fetched.now,
        received_at=fetched.received_at,
        also=fetched.kept_as,
    )


def _answered(message: Incoming, fetched: Fetched) -> Incoming:
    """Let its sender be told, in the commit that keeps what there is of it."""
    if fetched.mode is not Mode.DEDICATED or not is_answerable(message):
        return message

    def also(arrival_id: int, seen_as: SeenAs) -> None:
        fetched.kept_as(arrival_id, seen_as)
        too_large.tell(message.organisation_id, arrival_id, now=message.now)

    return replace(message, also=also)


def _waits_for_a_person(fetched: Fetched) -> bool:
    """
    Return whether somebody has to say first whether this is a reaction.

    So too what a renumbered folder shows as new though it lay there before:
    perhaps it was a case that is destroyed since, which must not begin again.
    """
    before = fetched.renumbered_at
    was_there = before is not None and fetched.received_at <= before
    if fetched.mode is Mode.DEDICATED and not was_there:
        return False
    return _carries_no_secret(fetched)


def _carries_no_secret(fetched: Fetched) -> bool:
    try:
        mail = read_mail(fetched.raw)
    except Exception:  # noqa: BLE001 - whatever it is, a person can look at it
        return True
    return threads.thread_of(fetched.organisation.pk, mail) is None


def _aside(message: Incoming, state: ArrivalState) -> SeenAs:
    try:
        message.arrive(state=state)
    except arrivals.SeenBefore:
        return SeenAs.DUPLICATE
    return SeenAs.SORTING if state is ArrivalState.SORTING else SeenAs.KEPT
