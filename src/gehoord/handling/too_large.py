"""
A message that is larger than is taken in: its sender is told, once.

What is kept of it is its head, for a person. The mail to its sender says nothing
of what was in it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from gehoord.dossier import arrivals
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.seal import DoesNotOpen
from gehoord.handling import memos
from gehoord.handling.mail import LIMITS, read_mail

MEMO: Final = "too-large"
MOST_MB: Final = LIMITS.raw_bytes // 2**20


@dataclass(frozen=True, kw_only=True)
class Told:
    """Who is told, and in which language as far as that can be seen."""

    address: str = field(repr=False)
    language: str


def tell(organisation_id: int, arrival_id: int, *, now: datetime) -> None:
    """Put out the mail to its sender. Belongs in the commit that keeps its head."""
    facts = {"arrival": arrival_id}
    memos.queue(organisation_id, None, kind=MEMO, facts=facts, now=now)


def whom(organisation_id: int, arrival_id: int) -> Told | None:
    """Return who is told; nobody when what was kept of it is gone."""
    try:
        mail = read_mail(arrivals.load(organisation_id, arrival_id).content)
    except (arrivals.NoSuchArrival, DoesNotOpen, KeyTrouble):
        return None
    if not mail.sender.address:
        return None
    return Told(address=mail.sender.address, language=mail.language)
