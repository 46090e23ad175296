"""
What a letter comes after, so that the reader's program shows them together.

Only what went to the same addressee, and the mail with which they complained: by
the letters of others nobody learns anything. Source: RFC 5322, 3.6.4.
"""

from __future__ import annotations

import re
from typing import Final

from gehoord.dossier import arrivals, outbox
from gehoord.dossier.models import Door
from gehoord.dossier.seal import DoesNotOpen
from gehoord.handling.derived import read_pin
from gehoord.handling.letter import Caused
from gehoord.handling.mail import read_mail
from gehoord.procedure.roles import COMPLAINANT

MOST: Final = 20
"""Letters that are named: the first mail, and the latest before this one."""

_HEAD_BYTES: Final = 64 * 1024
_PLAIN: Final = re.compile(r"[!-;=?-~]{1,250}@[!-;=?-~]{1,250}")


def comes_after(letter: Caused, *, domain: str) -> tuple[str, ...]:
    """Return the Message-IDs of what it comes after, oldest first, unbracketed."""
    key, to = letter.opened.stored.key, letter.pin.to
    earlier = [
        f"{each.message_id}@{domain}"
        for each in outbox.before(letter.kept)
        if read_pin(outbox.pin(each, key=key)).to == to
    ]
    begun = _complained_with(letter) if to == COMPLAINANT else ()
    return (*begun, *earlier[-MOST:])


def _complained_with(letter: Caused) -> tuple[str, ...]:
    """Return the Message-ID of the mail that made the case, if one did."""
    organisation_id, case_id = letter.kept.organisation_id, letter.kept.case_id
    if arrivals.door_of(organisation_id, case_id) is not Door.MAIL:
        return ()
    try:
        raw = arrivals.load(organisation_id, case_id).content
    except (arrivals.NoSuchArrival, DoesNotOpen):
        return ()  # a letter is not held up by it
    found = read_mail(raw[:_HEAD_BYTES]).message_id
    return (found,) if _PLAIN.fullmatch(found) else ()
