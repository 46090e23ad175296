"""
Refusals: that somebody of the organisation was refused a case, and when.

Sealed with the key of the case, since who may not open it can be whom it is about.
The same person in the same quarter of an hour is one row, found by a keyed hash.

Whoever is refused waits no longer than where there is no such case, then or at the
next page. So it is written down afterwards: when somebody else opens a case, or by the
clock of the same process. What a process that ends had not written down is lost.
"""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass
from datetime import datetime

from gehoord import rows
from gehoord.dossier.keys import DataKey, Purpose, subkey
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Case, CaseState, Refusal
from gehoord.dossier.openings import quarter_of
from gehoord.dossier.seal import Sealer, canonical
from gehoord.dossier.store import key_of

_ID_BITS = 63
_MOST_NOTED = 1000  # in memory; who asks for more in two seconds is a program

_noted: deque[tuple[int, int, str, datetime]] = deque(maxlen=_MOST_NOTED)


@dataclass(frozen=True, kw_only=True)
class Refused:
    """One refusal: who, in which quarter of an hour."""

    who: str
    quarter: datetime


def note(organisation_id: int, case_id: int, *, who: str, now: datetime) -> None:
    """Remember that somebody was refused this case, to be written down soon."""
    _noted.append((organisation_id, case_id, who, now))


def write_down(*, but_by: str = "") -> None:
    """
    Write down what was noted, but what one person did themselves.

    Whoever was refused would otherwise wait for it at the next page, and learn that
    there was something to refuse.
    """
    for _ in range(len(_noted)):
        try:
            organisation_id, case_id, who, now = _noted.popleft()
        except IndexError:  # another thread was first
            return
        if who == but_by:
            _noted.append((organisation_id, case_id, who, now))
        else:
            _record(organisation_id, case_id, who=who, now=now)


def _record(organisation_id: int, case_id: int, *, who: str, now: datetime) -> None:
    """Keep a refusal; nothing where there is no such case any more."""
    case = rows.find(Case, {"organisation_id": organisation_id, "id": case_id})
    if case is None or case.state != CaseState.KEPT:
        return
    key, quarter = key_of(case), quarter_of(now).isoformat()
    content = json.dumps([who, quarter]).encode()
    number = _number(key, content)
    mine = {"organisation_id": organisation_id, "case_id": case_id, "id": number}
    if rows.columns(Refusal, ("id",), mine, order_by="id"):
        return
    bound = _bound(organisation_id, case_id, number)
    sealed = _sealer(key).seal(content, belongs_to=bound)
    with writing():
        Refusal.objects.bulk_create(
            [Refusal(**mine, sealed=sealed)], ignore_conflicts=True
        )


def of_case(organisation_id: int, case_id: int, *, key: DataKey) -> list[Refused]:
    """Return who was refused this case, in order of time. Raises DoesNotOpen."""
    sealer, found = _sealer(key), []
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    for number, sealed in rows.columns(Refusal, ("id", "sealed"), mine, order_by="id"):
        bound = _bound(organisation_id, case_id, number)
        who, quarter = json.loads(sealer.open(bytes(sealed), belongs_to=bound))
        found.append(Refused(who=who, quarter=datetime.fromisoformat(quarter)))
    return sorted(found, key=lambda each: (each.quarter, each.who))


def _number(key: DataKey, content: bytes) -> int:
    keyed = key.mac(Purpose.REFUSALS, content)
    return int.from_bytes(keyed[:8], "big") >> (64 - _ID_BITS)


def _sealer(key: DataKey) -> Sealer:
    return Sealer(subkey(key.secret, Purpose.REFUSALS))


def _bound(organisation_id: int, case_id: int, number: int) -> bytes:
    return canonical("refusal", organisation_id, case_id, number)
