"""A message that a mail server hands over: kept, counted, and only then acknowledged."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from gehoord.dossier.models import SeenAs
from gehoord.inbox.incoming import AlsoKept, Received
from gehoord.inbox.large import Large, keep
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Verdict, Why
from gehoord.mailboxes import doors
from gehoord.mailboxes.doors import Hatch
from gehoord.people.models import Organisation


def handed(
    raw: bytes, hatch: Hatch, *, organisation: Organisation, now: datetime
) -> Received:
    """Return what it is, after it was kept and counted. Raises as `receive`."""
    also = _counted(hatch, organisation, now)
    received = receive(raw, organisation=organisation, now=now, also=also)
    if received.verdict is Verdict.DUPLICATE:
        _count(hatch, organisation, SeenAs.DUPLICATE, now)
    return received


def handed_large(
    pieces: Iterable[bytes], hatch: Hatch, *, organisation: Organisation, now: datetime
) -> Received:
    """
    Return what became of a message that is too large to be taken apart.

    Raises as `large.keep`; `refused` counts what is larger than is kept at all.
    """
    seen_as = keep(
        pieces,
        Large(
            organisation_id=organisation.pk,
            received_at=now,
            now=now,
            is_for_us=True,
            also=_counted(hatch, organisation, now),
        ),
    )
    if seen_as is SeenAs.DUPLICATE:
        _count(hatch, organisation, SeenAs.DUPLICATE, now)
        return Received(verdict=Verdict.DUPLICATE)
    return Received(verdict=Verdict.KEPT, why=Why.TOO_LARGE)


def refused(hatch: Hatch, *, organisation: Organisation, now: datetime) -> None:
    """Count what is larger than is kept: whoever brought it tells its sender."""
    _count(hatch, organisation, SeenAs.REFUSED, now)


def _counted(hatch: Hatch, organisation: Organisation, now: datetime) -> AlsoKept:
    number = organisation.pk

    def kept_as(arrival_id: int, seen_as: SeenAs) -> None:
        doors.count(number, hatch, seen_as, arrival_id=arrival_id, now=now)

    return kept_as


def _count(
    hatch: Hatch, organisation: Organisation, seen_as: SeenAs, now: datetime
) -> None:
    doors.count(organisation.pk, hatch, seen_as, arrival_id=None, now=now)
