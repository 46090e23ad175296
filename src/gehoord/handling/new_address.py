"""
Another e-mail address for letters, confirmed at both addresses.

Until the link in the letter to the new address is opened, letters go to the old
one. The letter to the old address has a link too: with it the change is stopped,
or taken back. What was asked stands beside the case, sealed, for a month, and is
destroyed with it at the latest.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final

from gehoord.dossier import arrivals, erase
from gehoord.dossier.arrivals import Arrived
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Door
from gehoord.handling import arrival_link, memos
from gehoord.handling.act import Done, perform
from gehoord.handling.arrival_link import Leads
from gehoord.handling.opened import OpenCase
from gehoord.procedure import acts as a
from gehoord.procedure.days import ONE_DAY
from gehoord.procedure.parts import Particulars
from gehoord.procedure.roles import COMPLAINANT

MARK: Final = "new-address"
LASTS: Final = timedelta(days=30)


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A change of address that was asked for."""

    arrived: Arrived = field(repr=False)
    case_id: int
    email: str = field(repr=False)
    before: str = field(repr=False)
    language: str

    @property
    def last_day(self) -> date:
        """Return the last whole day on which its links work."""
        return self.arrived.expires_at.date() - ONE_DAY

    def is_over(self, *, now: datetime) -> bool:
        """Return whether its links work no more."""
        return now >= self.arrived.expires_at


def apart(act: a.GiveParticulars, opened: OpenCase) -> tuple[a.GiveParticulars, str]:
    """Return the act without another address than the known one, and that address."""
    known, given = opened.case.sender.email.strip(), act.particulars.email.strip()
    if not known or not given or given.casefold() == known.casefold():
        return act, ""
    return replace(act, particulars=replace(act.particulars, email="")), given


def ask(opened: OpenCase, email: str, *, now: datetime) -> None:
    """Let both letters leave; only the last change that was asked for counts."""
    case, organisation_id = opened.case, opened.organisation_id
    facts = {"case": opened.case_id, "email": email, "before": case.sender.email}
    content = json.dumps({MARK: {**facts, "language": case.language}}).encode()
    with writing():
        for before in waiting(opened):
            _remove(before, now=now)
        arrived = arrivals.take_in(
            organisation_id,
            content,
            door=Door.WEB,
            received_at=now,
            expires_at=now + LASTS,
        )
        arrivals.tie(arrived, case_id=opened.case_id)
        for kind in (Leads.NEW_ADDRESS, Leads.OLD_ADDRESS):
            fact = {"arrival": arrived.id}
            memos.queue(organisation_id, None, kind=kind, facts=fact, now=now)


def waiting(opened: OpenCase) -> tuple[Asked, ...]:
    """Return what was asked for in a case and is not confirmed."""
    organisation_id, case_id = opened.organisation_id, opened.case_id
    known = opened.case.sender.email
    beside = (
        load(organisation_id, number)
        for number in arrivals.open_beside(organisation_id, case_id)
    )
    return tuple(each for each in beside if each and each.before == known)


def load(organisation_id: int, arrival_id: int) -> Asked | None:
    """Return what was asked for; None where it is gone."""
    arrived = arrival_link.load(organisation_id, arrival_id)
    return _read(arrived) if arrived else None


def secret_of(asked: Asked, leads: Leads) -> str:
    """Return what the link in one of the letters carries."""
    return arrival_link.secret_of(asked.arrived, leads)


def asked_by(organisation_id: int, secret: str, leads: Leads) -> Asked | None:
    """Return what this link is for; None in every other case."""
    arrived = arrival_link.found(organisation_id, secret, leads)
    return _read(arrived) if arrived else None


def confirm(asked: Asked, *, now: datetime) -> Done:
    """Let letters go to the new address from now on. Raises as `perform`."""
    return _give(asked, asked.email, now=now)


def stop(asked: Asked, known: str, *, now: datetime) -> None:
    """Let it not happen; where it has, letters go to the old address again."""
    with writing():
        if known == asked.email:
            _give(asked, asked.before, now=now)
        _remove(asked, now=now)


def _give(asked: Asked, email: str, *, now: datetime) -> Done:
    act = a.GiveParticulars(particulars=Particulars(email=email))
    organisation_id = asked.arrived.organisation_id
    return perform(organisation_id, asked.case_id, act, by=COMPLAINANT, now=now)


def _remove(asked: Asked, *, now: datetime) -> None:
    arrived = asked.arrived
    arrivals.set_aside(arrived, expires_at=now)
    erase.remove_expired(arrived.organisation_id, [arrived.id], now=now)


def _read(arrived: Arrived) -> Asked | None:
    if not arrived.content.startswith(f'{{"{MARK}"'.encode()):
        return None
    said = json.loads(arrived.content)[MARK]
    return Asked(
        arrived=arrived,
        case_id=said["case"],
        email=said["email"],
        before=said["before"],
        language=said["language"],
    )
