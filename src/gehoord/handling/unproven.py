"""
What was sent by the form and is held, until it is known who sent it.

Where much comes from one place at once, or a box was filled in that people do not
see, a complaint is not refused and not taken in: it waits. It becomes a case when
the link in a letter to its sender is opened, or when somebody at the desk says so,
and counts from when it was sent first. Nothing secret is stored: the link holds a
keyed hash under the key of what is held, and dies with it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from gehoord.dossier import arrivals
from gehoord.dossier.arrivals import Arrived
from gehoord.dossier.lock import writing
from gehoord.dossier.models import ArrivalState, Door
from gehoord.handling import arrival_link, memos
from gehoord.handling.act import Done, file
from gehoord.handling.arrival_link import Leads
from gehoord.handling.mail_readers import Concerns, readers
from gehoord.procedure import acts as a
from gehoord.procedure.entries import made, plain
from gehoord.procedure.mentions import mentioned
from gehoord.procedure.roles import COMPLAINANT, Office

FORMAT: Final = 1
MARK: Final = "held"
MEMO: Final = "prove-address"


@dataclass(frozen=True, kw_only=True)
class Held:
    """What was sent and is held: the act as it was sent, and when."""

    arrived: Arrived = field(repr=False)
    act: a.File = field(repr=False)
    at: datetime
    asked: bool  # whether a letter with a link goes to its sender

    @property
    def waits(self) -> bool:
        """Return whether nobody said yet what it is."""
        return self.arrived.state is ArrivalState.KEPT


def hold(arrived: Arrived, act: a.File, *, ask: bool, now: datetime) -> None:
    """
    Hold what was sent; `ask` lets a letter with a link leave to its sender.

    Raises AlreadyFiled, and NoSuchArrival when it is held or gone already.
    """
    with writing():
        arrivals.hold(arrived, _written(act, at=now, asked=ask))
        if ask:
            facts = {"arrival": arrived.id}
            organisation_id = arrived.organisation_id
            memos.queue(organisation_id, None, kind=MEMO, facts=facts, now=now)


def is_held(content: bytes) -> bool:
    """Return whether this is what was sent, no draft that is being filled in."""
    return content.startswith(f'{{"{MARK}"'.encode())


def load(organisation_id: int, arrival_id: int) -> Held | None:
    """Return what is held, has been, or was set aside; None where nothing was."""
    arrived = arrival_link.load(organisation_id, arrival_id)
    return read(arrived) if arrived else None


def read(arrived: Arrived) -> Held | None:
    """Return what was held in this arrival; None where nothing was."""
    if arrived.door is not Door.WEB or not is_held(arrived.content):
        return None
    said: dict[str, Any] = json.loads(arrived.content)[MARK]
    return Held(
        arrived=arrived,
        act=made(a.File, said["act"]),
        at=datetime.fromisoformat(said["at"]),
        asked=said["asked"],
    )


def take_in(held: Held, *, now: datetime) -> Done:
    """Make it a case, received when it was sent first. Raises as `file`."""
    return file(held.arrived, held.act, by=COMPLAINANT, now=now, at=held.at)


def set_aside(held: Held, *, expires_at: datetime) -> None:
    """Let it expire: somebody found it is no reaction. Its link works until then."""
    arrivals.set_aside(held.arrived, expires_at=expires_at)


def may_read(held: Held, office: Office, openers: frozenset[int]) -> frozenset[int]:
    """Return who of those who open mail may read it: not whom it is about."""
    return readers(held.arrived.organisation_id, concerns(held, office), openers)


def concerns(held: Held, office: Office) -> Concerns:
    """Return whom it names: in its words, or as the adviser."""
    act = held.act
    files = " ".join(each.name for each in act.files)
    own = " ".join(value for _, value in act.particulars.own)
    said = f"{act.words} {act.subject} {act.wish} {act.adviser_name} {own} {files}"
    chosen = () if act.adviser is None else (act.adviser,)
    return Concerns(named=frozenset((*mentioned(said, office), *chosen)))


def secret_of(held: Held) -> str:
    """Return what the link carries."""
    return arrival_link.secret_of(held.arrived, Leads.PROOF)


def held_by(organisation_id: int, secret: str) -> Held | None:
    """Return what this link is for; None in every other case."""
    arrived = arrival_link.found(organisation_id, secret, Leads.PROOF)
    return read(arrived) if arrived else None


def _written(act: a.File, *, at: datetime, asked: bool) -> bytes:
    facts = {
        "format": FORMAT,
        "act": plain(act),
        "at": at.isoformat(),
        "asked": asked,
    }
    return json.dumps({MARK: facts}, ensure_ascii=False).encode()
