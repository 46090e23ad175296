"""
Someone lost their link, and asks for a new one with an address and a reference.

Asking is always the same single write, whether or not there is such a case; the
clock works it off, and only then is anything looked up.
"""

from __future__ import annotations

import hmac
import json
from datetime import datetime, timedelta

from gehoord.dossier import arrivals, erase, store
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.models import Door
from gehoord.dossier.references import CheckFails, NotAReference, read
from gehoord.dossier.seal import DoesNotOpen
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.act import perform
from gehoord.handling.opened import open_case
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.objections import Refused
from gehoord.procedure.roles import OTHER

MARK = "link-asked"
ENOUGH = timedelta(minutes=10)  # within this time one new link is enough


def ask(organisation_id: int, *, email: str, reference: str, now: datetime) -> None:
    """Write down that someone asked. It expires at once: the clock's next pass."""
    content = json.dumps({MARK: [email, reference]}, ensure_ascii=False).encode()
    arrivals.take_in(
        organisation_id, content, door=Door.WEB, received_at=now, expires_at=now
    )


def work_off(organisation_id: int, *, now: datetime) -> int:
    """Send each who asked rightly a new link; return how many. Removes what was asked."""
    sent = 0
    for arrival_id in arrivals.to_work_off(organisation_id, now=now):
        asked = _asked(organisation_id, arrival_id)
        if asked is None:
            continue
        sent += _send(organisation_id, *asked, now=now)
        erase.remove_expired(organisation_id, [arrival_id], now=now)
    return sent


def give(organisation_id: int, case_id: int, *, by: str, now: datetime) -> bool:
    """Let a new link leave by letter, unless one just did; return whether it does."""
    opened = open_case(organisation_id, case_id, now=now)
    asked = [x.at for x in opened.entries if isinstance(x.event, e.LinkAsked)]
    if asked and now - asked[-1] < ENOUGH:
        return False
    perform(organisation_id, case_id, a.AskForLink(), by=by, now=now)
    return True


def _asked(organisation_id: int, arrival_id: int) -> tuple[str, str] | None:
    try:
        content = arrivals.load(organisation_id, arrival_id).content
    except (arrivals.NoSuchArrival, DoesNotOpen, KeyTrouble):
        return None  # gone, or damaged: `verify` tells of that
    if not content.startswith(f'{{"{MARK}"'.encode()):
        return None
    email, reference = json.loads(content)[MARK]
    return email, reference


def _send(organisation_id: int, email: str, reference: str, *, now: datetime) -> int:
    try:
        case_id = store.find(organisation_id, read(reference))
        known = open_case(organisation_id, case_id, now=now).case.sender.email
        if not known or not _same(known, email):
            return 0
        return int(give(organisation_id, case_id, by=OTHER, now=now))
    except (NotAReference, CheckFails, NoSuchCase, Refused, DoesNotOpen, KeyTrouble):
        return 0


def _same(known: str, said: str) -> bool:
    left, right = known.strip().casefold(), said.strip().casefold()
    return hmac.compare_digest(left.encode(), right.encode())
