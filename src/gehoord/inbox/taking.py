"""
One message from a mailbox: kept, and counted for what it is.

In a dedicated mailbox everything is understood at once. In a shared one only
what carries a secret of a case is, since that can be nobody else's; the rest
waits until a person says what it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from gehoord.dossier import arrivals
from gehoord.dossier.models import ArrivalState, SeenAs
from gehoord.handling import threads
from gehoord.handling.mail import read_mail
from gehoord.inbox.incoming import Incoming, Received, incoming
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Verdict
from gehoord.mailboxes import seen
from gehoord.mailboxes.seen import Place
from gehoord.organisation.mailboxes import Mode
from gehoord.people.models import Organisation

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
    """Where a message lies in a mailbox, and what is known of it beside its text."""

    organisation: Organisation
    place: Place
    uid: int
    mode: Mode
    received_at: datetime
    renumbered_at: datetime | None
    now: datetime
    is_suspected: bool = False
    """Whether it lies where the server puts what it takes for spam."""

    @property
    def is_for_us(self) -> bool:
        """
        Return whether it is surely meant for us; otherwise somebody says first.

        So too what a renumbered folder shows as new though it lay there before:
        perhaps it was a case that is destroyed since, which must not begin again.
        """
        before = self.renumbered_at
        was_there = before is not None and self.received_at <= before
        return self.mode is Mode.DEDICATED and not was_there

    def kept_as(self, arrival_id: int, _seen_as: SeenAs, *, is_whole: bool) -> None:
        """Tie its row to what is kept of it, in that commit; it is settled later."""
        seen.kept_as(self.place, self.uid, arrival_id, is_whole=is_whole)


def take(fetched: Fetched, raw: bytes) -> SeenAs:
    """
    Keep a message durably, and return what it counts as.

    Raises KeyTrouble and DatabaseError when it cannot be kept now.
    """
    message = incoming(
        raw,
        fetched.organisation.pk,
        now=fetched.now,
        received_at=fetched.received_at,
        also=partial(fetched.kept_as, is_whole=True),
    )
    if seen.is_no_reaction(message.organisation_id, message.fingerprint):
        return SeenAs.DUPLICATE
    if not fetched.is_for_us and _carries_no_secret(message):
        return _aside(message, ArrivalState.SORTING)
    if fetched.is_suspected and _carries_no_secret(message):
        return _aside(message, ArrivalState.KEPT)
    received = receive(
        raw,
        organisation=fetched.organisation,
        now=fetched.now,
        received_at=fetched.received_at,
        also=message.also,
    )
    return counted(received)


def counted(received: Received) -> SeenAs:
    """Return what a message counts as, by what it was found to be."""
    undecided = received.is_kept or received.waits
    return SeenAs.KEPT if undecided else _COUNTED[received.verdict]


def _carries_no_secret(message: Incoming) -> bool:
    try:
        mail = read_mail(message.raw)
    except Exception:  # noqa: BLE001 - whatever it is, a person can look at it
        return True
    return threads.thread_of(message.organisation_id, mail) is None


def _aside(message: Incoming, state: ArrivalState) -> SeenAs:
    """Let it wait for a person; nobody is answered."""
    try:
        message.arrive(state=state)
    except arrivals.SeenBefore:
        return SeenAs.DUPLICATE
    return SeenAs.SORTING if state is ArrivalState.SORTING else SeenAs.KEPT
