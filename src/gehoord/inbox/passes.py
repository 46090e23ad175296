"""What one pass over a mailbox works with, and how far it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event

from gehoord.dossier.models import SeenAs
from gehoord.mailboxes.connection import Connection
from gehoord.mailboxes.lease import Lease
from gehoord.organisation.mailboxes import Afterwards, Mailbox, Mode
from gehoord.people.models import Organisation


@dataclass(kw_only=True)
class Progress:
    """How far a pass is: what it saw, and what became of it."""

    listed: int = 0
    taken: dict[SeenAs, int] = field(default_factory=dict)
    tell: Callable[[Progress], None] = field(default=lambda _: None, repr=False)

    @property
    def done(self) -> int:
        """Return how many messages were kept."""
        return sum(self.taken.values())

    def count(self, what: SeenAs) -> None:
        """Count one message, and tell who wants to know."""
        self.taken[what] = self.taken.get(what, 0) + 1
        self.tell(self)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What a pass works with."""

    mailbox: Mailbox
    organisation: Organisation
    connection: Connection
    lease: Lease
    clock: Callable[[], datetime]
    progress: Progress
    stop: Event = field(default_factory=Event)

    @property
    def marks(self) -> bool:
        """Return whether messages are marked or moved once they are kept."""
        dedicated = self.mailbox.mode == Mode.DEDICATED
        return dedicated and self.mailbox.afterwards != Afterwards.LEAVE

    @property
    def removes_after(self) -> timedelta | None:
        """Return how long an original lies in a verified backup before it goes."""
        days = self.mailbox.remove_after_days
        dedicated = self.mailbox.mode == Mode.DEDICATED
        return timedelta(days=days) if dedicated and days is not None else None
