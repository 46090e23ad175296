"""Who reads a mailbox now: one at a time, for as long as a lease lasts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from secrets import token_hex
from typing import Final

from django.db.models import Q, QuerySet

from gehoord.dossier.lock import writing
from gehoord.organisation.mailboxes import Mailbox

LENGTH: Final = timedelta(minutes=3)


class LeaseLost(Exception):
    """The lease ran out, and somebody else reads the mailbox; or it is read no more."""


@dataclass(frozen=True, kw_only=True)
class Lease:
    """The right to read one mailbox until it runs out."""

    organisation_id: int
    mailbox: int
    holder: str = field(default_factory=lambda: token_hex(16))

    def take(self, *, now: datetime) -> bool:
        """
        Take the mailbox when nobody has it; return whether that succeeded.

        A lease that ends later than any can was taken while the clock was ahead.
        """
        is_over = Q(leased_until__lte=now) | Q(leased_until__gt=now + LENGTH)
        mine = Q(leased_until__isnull=True) | is_over | Q(leased_by=self.holder)
        with writing():
            taken = self._row(mine).update(
                leased_by=self.holder, leased_until=now + LENGTH
            )
        return bool(taken)

    def renew(self, *, now: datetime) -> None:
        """Keep it for another length. Raises LeaseLost."""
        with writing():
            held = self._row(Q(leased_by=self.holder)).update(leased_until=now + LENGTH)
        if not held:
            raise LeaseLost

    def release(self) -> None:
        """Let somebody else have it."""
        with writing():
            Mailbox.objects.filter(
                organisation_id=self.organisation_id,
                number=self.mailbox,
                leased_by=self.holder,
            ).update(leased_by="", leased_until=None)

    def _row(self, state: Q) -> QuerySet[Mailbox]:
        return Mailbox.objects.filter(
            state,
            organisation_id=self.organisation_id,
            number=self.mailbox,
            active=True,
        )
