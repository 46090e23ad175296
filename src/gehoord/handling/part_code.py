"""
The code with which somebody with a part in a case proves that the link is theirs.

Six digits by mail, a keyed hash over the person and a number that only the browser
has that asked; nothing of it is stored, and the mail tells of no case.
"""

from __future__ import annotations

import hmac
from datetime import datetime
from typing import Final

from gehoord.dossier import keystore
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.seal import canonical
from gehoord.handling import memos
from gehoord.handling.codes import DIGITS

KIND: Final = "part-code"
ASKED: Final = "asked"  # in the memo: which asking the code is for


def ask(organisation_id: int, number: int, *, now: datetime) -> int:
    """Let a code leave for this colleague; return the number of this asking."""
    asked = fresh_id()
    with writing():
        memos.queue(organisation_id, number, kind=KIND, facts={ASKED: asked}, now=now)
    return asked


def code(organisation_id: int, number: int, asked: int) -> str:
    """Return the code that was asked for."""
    said = canonical("part-code", organisation_id, number, asked)
    mac = keystore.store().standing(organisation_id).mac(Purpose.INVITATIONS, said)
    return f"{int.from_bytes(mac[:8], 'big') % 10**DIGITS:0{DIGITS}}"


def is_right(organisation_id: int, number: int, asked: int, said: str) -> bool:
    """Return whether this is the code that was asked for."""
    right = code(organisation_id, number, asked)
    return hmac.compare_digest(right.encode(), "".join(said.split()).encode())
