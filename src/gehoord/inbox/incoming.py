"""A message as it came in, and the ways it can be kept: each is one commit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from gehoord.dossier import arrivals, misread, store
from gehoord.dossier.keys import DataKey
from gehoord.dossier.lock import writing
from gehoord.dossier.models import ArrivalState, Door, SeenAs
from gehoord.inbox import fingerprints
from gehoord.inbox.understanding import understanding
from gehoord.inbox.verdicts import MISREAD, Verdict, Why

DOOR: Final = "door:mail"
"""Who acts when nobody does but the mail itself."""

ABOUT_NOW: Final = timedelta(hours=1)
"""Reading a mailbox and looking at a signature take minutes: nothing to tell of."""

UNLINKED: Final = timedelta(days=30)  # how long a message lasts that nobody files

AlsoKept = Callable[[int, SeenAs], None]
"""
Done in the commit that keeps a raw message, with the number of its arrival and what
it counts as.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """
    What a message was found to be, and what became of it.

    `case` is the reference of the case it made or belongs to. With a reason in
    `why` it waits for a person, and `case` is None even where one is suspected.
    Where `waits` is so, its sender is looked at first, within minutes.
    """

    verdict: Verdict
    case: str | None = None
    why: Why = Why.NONE
    waits: bool = False

    @property
    def is_kept(self) -> bool:
        """Return whether it waits for a person."""
        return self.why is not Why.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """
    A raw message with the hash by which it is known again.

    `received_at` is the moment of receipt where the door knows it better than
    now: the internal date of a server that held the message for us.
    """

    organisation_id: int
    raw: bytes = field(repr=False)
    fingerprint: bytes = field(repr=False)
    now: datetime
    received_at: datetime | None = None
    also: AlsoKept | None = field(default=None, repr=False)
    arrived: arrivals.Arrived | None = field(default=None, repr=False)
    """What was kept of it before, where it is looked at again."""

    @property
    def came_in_before(self) -> datetime | None:
        """Return when it came in, unless that is about now."""
        at = self.received_at
        return at if at is not None and self.now - at >= ABOUT_NOW else None

    def arrive(
        self,
        *,
        state: ArrivalState = ArrivalState.OPEN,
        arrival_id: int | None = None,
        key: DataKey | None = None,
        seen_as: SeenAs = SeenAs.KEPT,
    ) -> arrivals.Arrived:
        """
        Keep the raw message, sealed. Raises SeenBefore.

        What was kept before stays as it is, unless it is to wait for something
        else; AlreadyFiled and NoSuchArrival say that somebody was first.
        """
        if self.arrived is not None:
            return _again(self.arrived, state)
        with writing():
            arrived = arrivals.take_in(
                self.organisation_id,
                self.raw,
                door=Door.MAIL,
                received_at=self.received_at or self.now,
                expires_at=self.now + UNLINKED,
                fingerprint=self.fingerprint,
                state=state,
                arrival_id=arrival_id,
                key=key,
            )
            if self.also is not None:
                self.also(arrived.id, seen_as)
        return arrived

    def arrive_in(self, case_id: int, *, seen_as: SeenAs) -> None:
        """Keep the raw message as part of a case. Raises SeenBefore."""
        with writing():
            arrivals.link(self.arrive(seen_as=seen_as), case_id=case_id)


def incoming(
    raw: bytes,
    organisation_id: int,
    *,
    now: datetime,
    received_at: datetime | None = None,
    also: AlsoKept | None = None,
) -> Incoming:
    """Return the message with its hash. Raises KeyTrouble without keys."""
    return Incoming(
        organisation_id=organisation_id,
        raw=raw,
        fingerprint=arrivals.fingerprint(organisation_id, fingerprints.digest(raw)),
        now=now,
        received_at=received_at,
        also=also,
    )


def kept_before(arrived: arrivals.Arrived, *, now: datetime) -> Incoming:
    """Return a message that lies here, to be looked at again."""
    return Incoming(
        organisation_id=arrived.organisation_id,
        raw=arrived.content,
        fingerprint=b"",
        now=now,
        received_at=arrived.received_at,
        arrived=arrived,
    )


def keep(message: Incoming, verdict: Verdict, why: Why) -> Received:
    """Keep the raw message alone, until a person has looked at it."""
    with writing():
        arrived = message.arrive(state=ArrivalState.KEPT)
        by = understanding() if why in MISREAD else None
        if by is not None or message.arrived is not None:
            misread.note(arrived, by=by)
    return Received(verdict=verdict, why=why)


def _again(arrived: arrivals.Arrived, state: ArrivalState) -> arrivals.Arrived:
    with writing():
        arrivals.stay(arrived)
        if state is not ArrivalState.OPEN:
            arrivals.put(arrived, state)
    return arrived


def link(message: Incoming, verdict: Verdict, case_id: int) -> Received:
    """Keep the message with the case it belongs to, as something to look up."""
    message.arrive_in(case_id, seen_as=SeenAs.NOTICE)
    return Received(
        verdict=verdict, case=store.reference_of(message.organisation_id, case_id)
    )


def duplicate(message: Incoming, case_id: int | None) -> Received:
    """Return that it came in before, and which case it belongs to."""
    reference = case_id and store.reference_of(message.organisation_id, case_id)
    return Received(verdict=Verdict.DUPLICATE, case=reference or None)
