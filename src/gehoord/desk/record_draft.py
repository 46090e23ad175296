"""
The draft of a reaction that staff write down: its name, and what lies ready in it.

The name stands in the address of the form and is nobody else's to make. With it alone,
after the session ended, something can be put in the draft; to see what is in it or to
send it takes whose it is, signed in.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final

from django.core import signing
from django.http import HttpRequest

from gehoord.dossier import arrivals
from gehoord.dossier.arrivals import AlreadyFiled, Arrived, NoSuchArrival
from gehoord.dossier.files import Held
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Door
from gehoord.handling.attaching import STAGED, staged_in
from gehoord.handling.closed_page import KeptLate, Unclaimed
from gehoord.handling.typed import UNREADABLE
from gehoord.people.models import Staff

FIELD: Final = "draft"
KEPT_FOR: Final = timedelta(days=30)
NOTHING: Final = b"{}"
_SALT: Final = "desk.recording"
_LEFT_OUT: Final = frozenset({"csrfmiddlewaretoken", STAGED})


@dataclass(frozen=True, kw_only=True)
class Draft:
    """One draft: of which organisation, whose, and under which number it is kept."""

    organisation_id: int
    number: int
    arrival_id: int

    @property
    def name(self) -> str:
        """Return the name that stands in the address of the form."""
        return signing.dumps([self.number, self.arrival_id], salt=_SALT)


@dataclass(frozen=True, kw_only=True)
class Ready:
    """What lies ready in a draft: the answers as they were typed, and files."""

    typed: dict[str, str] = field(repr=False)
    held: list[Held] = field(repr=False)


def fresh(organisation_id: int, number: int) -> Draft:
    """Return a new draft; nothing is kept of it yet."""
    return Draft(organisation_id=organisation_id, number=number, arrival_id=fresh_id())


def named(organisation_id: int, name: str) -> Draft | None:
    """Return the draft with this name, or None where the name was not given here."""
    try:
        number, arrival_id = signing.loads(name, salt=_SALT)
    except signing.BadSignature:
        return None
    return Draft(organisation_id=organisation_id, number=number, arrival_id=arrival_id)


def taken_in(draft: Draft, *, now: datetime) -> Arrived:
    """Return what is kept of the draft, from now on."""
    with writing():
        try:
            return arrivals.load(draft.organisation_id, draft.arrival_id)
        except NoSuchArrival:
            return arrivals.take_in(
                draft.organisation_id,
                NOTHING,
                door=Door.ORAL,
                received_at=now,
                expires_at=now + KEPT_FOR,
                arrival_id=draft.arrival_id,
            )


def emptied(arrived: Arrived) -> Arrived:
    """Leave nothing in a draft that is sent: in the transaction that files it."""
    if arrived.content == NOTHING or arrived.case_id is not None:
        return arrived
    arrivals.save(arrived, NOTHING)
    return replace(arrived, content=NOTHING)


def keep_late(
    request: HttpRequest, organisation_id: int, *, now: datetime
) -> KeptLate | None:
    """
    Put in its draft what was sent after the session ended; None where it is no draft.

    This must come before anything of the form is read.
    """
    upload = Unclaimed(organisation_id)
    request.upload_handlers = [upload]
    try:
        sent = request.POST
        draft = named(organisation_id, request.GET.get(FIELD, ""))
        if draft is None or not _works_here(draft):
            return None
        arrived = taken_in(draft, now=now)
        if arrived.case_id is not None:
            return None
        earlier = _staged(arrived, sent.getlist(STAGED))
        held = upload.given_to(arrived.id, key=arrived.key, beside=earlier)
        said = {
            "by": draft.number,
            "typed": {name: sent[name] for name in sent if name not in _LEFT_OUT},
            STAGED: [str(each.id) for each in held],
        }
        arrivals.save(arrived, json.dumps(said).encode())
    except (*UNREADABLE, AlreadyFiled, NoSuchArrival):
        return None
    finally:
        upload.discard()
    names = tuple(each.name for each in held)
    return KeptLate(files=names, not_taken=tuple(upload.not_taken))


def ready(draft: Draft) -> Ready | None:
    """Return what lies ready in a draft, or None where nothing does."""
    try:
        arrived = arrivals.load(draft.organisation_id, draft.arrival_id)
    except NoSuchArrival:
        return None
    said = _said(arrived)
    if arrived.case_id is not None or said.get("by") != draft.number:
        return None
    return Ready(typed=said["typed"], held=_staged(arrived, said[STAGED]))


def waiting(organisation_id: int, number: int) -> Draft | None:
    """Return the latest draft of theirs in which something lies ready, or None."""
    for arrival_id in arrivals.open_at(organisation_id, Door.ORAL):
        mine = Draft(
            organisation_id=organisation_id, number=number, arrival_id=arrival_id
        )
        if ready(mine) is not None:
            return mine
    return None


def _said(arrived: Arrived) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(arrived.content)
    return said


def _staged(arrived: Arrived, numbers: list[str]) -> list[Held]:
    return staged_in(arrived.organisation_id, arrived.id, numbers, key=arrived.key)


def _works_here(draft: Draft) -> bool:
    return Staff.objects.filter(
        organisation_id=draft.organisation_id, number=draft.number, active=True
    ).exists()
