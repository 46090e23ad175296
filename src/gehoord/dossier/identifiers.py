"""Random identifiers: they betray neither order nor number."""

from __future__ import annotations

import os

from gehoord.dossier.seal import RandomBytes

ID_BYTES = 8
_MOST = 2**63 - 1


def fresh_id(random_bytes: RandomBytes = os.urandom) -> int:
    """Return a random number from 1 to 2^63 - 1."""
    while True:
        drawn = int.from_bytes(random_bytes(ID_BYTES), "big") & _MOST
        if drawn:
            return drawn
