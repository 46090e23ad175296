"""A message that a mail server hands over: kept, counted, and only then acknowledged."""

from __future__ import annotations

from datetime import datetime

from gehoord.dossier.models import SeenAs
from gehoord.inbox.incoming import Received
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Verdict
from gehoord.mailboxes import doors
from gehoord.mailboxes.doors import Hatch
from gehoord.people.models import Organisation


def handed(
    raw: bytes, hatch: Hatch, *, organisation: Organisation, now: datetime
) -> Received:
    """Return what it is, after it was kept and counted. Raises as `receive`."""
    number = organisation.pk

    def kept_as(arrival_id: int, seen_as: SeenAs) -> None:
        doors.count(number, hatch, seen_as, arrival_id=arrival_id, now=now)

    received = receive(raw, organisation=organisation, now=now, also=kept_as)
    if received.verdict is Verdict.DUPLICATE:
        doors.count(number, hatch, SeenAs.DUPLICATE, arrival_id=None, now=now)
    return received
