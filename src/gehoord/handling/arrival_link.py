"""
A link to something that came in and waits: its number and a keyed hash.

Nothing secret is stored: the hash is made with the data key of the arrival, so a
letter can print it when it leaves, and it dies with what it leads to.
"""

from __future__ import annotations

import base64
import hmac
from enum import StrEnum
from typing import Final

from gehoord.dossier import arrivals
from gehoord.dossier.arrivals import Arrived, NoSuchArrival
from gehoord.dossier.keys import KeyTrouble, Purpose
from gehoord.dossier.seal import DoesNotOpen, canonical

MAC_BYTES: Final = 16
LONGEST: Final = 64  # characters


class Leads(StrEnum):
    """What a link is for; a word here is hashed and never changes."""

    PROOF = "proof"
    NEW_ADDRESS = "new-address"
    OLD_ADDRESS = "old-address"


def secret_of(arrived: Arrived, leads: Leads) -> str:
    """Return what the link carries."""
    said = canonical(str(leads), arrived.organisation_id, arrived.id)
    mac = arrived.key.mac(Purpose.LINKS, said)[:MAC_BYTES]
    written = base64.b32encode(mac).decode("ascii").rstrip("=").lower()
    return f"{arrived.id}-{written}"


def found(organisation_id: int, secret: str, leads: Leads) -> Arrived | None:
    """Return what this link leads to; None in every other case."""
    number = secret[:LONGEST].partition("-")[0]
    if not (number.isascii() and number.isdigit()):
        return None
    arrived = load(organisation_id, int(number))
    if arrived is None or not hmac.compare_digest(
        secret_of(arrived, leads).encode(), secret.encode("utf-8", "replace")
    ):
        return None
    return arrived


def load(organisation_id: int, arrival_id: int) -> Arrived | None:
    """Return what came in; None where it is gone or does not open."""
    try:
        return arrivals.load(organisation_id, arrival_id)
    except (NoSuchArrival, OverflowError, KeyTrouble, DoesNotOpen):
        return None
