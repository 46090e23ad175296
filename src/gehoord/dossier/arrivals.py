"""
Arrivals: whatever comes in before it is a case, sealed from the start.

A mail, a draft of the form and an oral note are one thing: an id, a data key
and sealed content. Filing gives id and key to the case, so that filing twice
is one case; expiry removes the key with everything else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from django.db.models import F, Q, QuerySet

from gehoord import rows
from gehoord.dossier import keystore
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import DataKey, Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Arrival, ArrivalState, Case, CaseState, Door
from gehoord.dossier.seal import canonical

NO_KEY = b""
_OLDEST: Final = "organisation_id = %s AND state = %s ORDER BY received_at LIMIT %s"
NOT_FILED = (
    ArrivalState.OPEN,
    ArrivalState.KEPT,
    ArrivalState.SORTING,
    ArrivalState.CHECKING,
)


class NoSuchArrival(Exception):
    """There is no such arrival, or no longer."""


class AlreadyFiled(Exception):
    """The arrival is a case already, or belongs to one."""

    def __init__(self, case_id: int) -> None:
        """Take the case."""
        super().__init__(f"This was filed before, as case {case_id}.")
        self.case_id = case_id


class SeenBefore(Exception):
    """The same thing came in before."""

    def __init__(self, arrival_id: int, case_id: int | None) -> None:
        """Take the earlier arrival, and the case it belongs to."""
        super().__init__(f"This came in before, as arrival {arrival_id}.")
        self.arrival_id = arrival_id
        self.case_id = case_id


@dataclass(frozen=True, kw_only=True)
class Arrived:
    """Something that came in, opened."""

    organisation_id: int
    id: int
    door: Door
    state: ArrivalState
    case_id: int | None
    received_at: datetime
    expires_at: datetime
    key: DataKey = field(repr=False)
    content: bytes = field(repr=False)


def fingerprint(organisation_id: int, what: bytes) -> bytes:
    """Return the keyed hash by which the same thing is known again."""
    standing = keystore.store().standing(organisation_id)
    return standing.mac(Purpose.FINGERPRINTS, what)


def take_in(
    organisation_id: int,
    content: bytes,
    *,
    door: Door,
    received_at: datetime,
    expires_at: datetime,
    fingerprint: bytes | None = None,
    state: ArrivalState = ArrivalState.OPEN,
    arrival_id: int | None = None,
    key: DataKey | None = None,
) -> Arrived:
    """
    Keep something that came in, sealed under a data key of its own.

    Give id and key when files were sealed for it before. Raises SeenBefore
    when something with this fingerprint came in before.
    """
    arrival_id, key = arrival_id or fresh_id(), key or DataKey.fresh()
    arrived = Arrived(
        organisation_id=organisation_id,
        id=arrival_id,
        door=door,
        state=state,
        case_id=None,
        received_at=received_at,
        expires_at=expires_at,
        key=key,
        content=content,
    )
    with writing():
        if fingerprint is not None:
            _refuse_seen(organisation_id, fingerprint)
        keystore.hold_generation(organisation_id)
        wrapping = keystore.store().newest(organisation_id)
        rows.insert(
            Arrival,
            [
                {
                    "organisation_id": organisation_id,
                    "id": arrival_id,
                    "door": door,
                    "state": state,
                    "wrapped_key": wrapping.wrap(key, holder_id=arrival_id),
                    "key_generation": wrapping.generation,
                    "sealed": _sealed(arrived, content),
                    "fingerprint": fingerprint,
                    "received_at": received_at,
                    "expires_at": expires_at,
                }
            ],
        )
    return arrived


def load(organisation_id: int, arrival_id: int) -> Arrived:
    """
    Return what came in.

    Raises NoSuchArrival, and DoesNotOpen when it was changed.
    """
    mine = {"organisation_id": organisation_id, "id": arrival_id}
    row = rows.find(Arrival, mine)
    if row is None:
        raise NoSuchArrival
    key = _key_of(row)
    content = key.sealer(Purpose.ARRIVAL).open(
        bytes(row.sealed),
        belongs_to=_bound(organisation_id, arrival_id, row.door, row.received_at),
    )
    return Arrived(
        organisation_id=organisation_id,
        id=arrival_id,
        door=Door(row.door),
        state=ArrivalState(row.state),
        case_id=row.case_id,
        received_at=row.received_at,
        expires_at=row.expires_at,
        key=key,
        content=content,
    )


def save(arrived: Arrived, content: bytes) -> None:
    """
    Put new content in a draft.

    Raises AlreadyFiled, and NoSuchArrival when it has expired.
    """
    with writing():
        draft = {
            "organisation_id": arrived.organisation_id,
            "id": arrived.id,
            "state": ArrivalState.OPEN,
        }
        if not rows.update(Arrival, draft, sealed=_sealed(arrived, content)):
            raise _why_not(arrived)


def keep(arrived: Arrived) -> None:
    """Keep the arrival until a person has looked. Raises as `save`."""
    put(arrived, ArrivalState.KEPT)


def put(arrived: Arrived, state: ArrivalState) -> None:
    """Let the arrival wait for something else. Raises as `save`."""
    with writing():
        if not _row(arrived, Q(state__in=NOT_FILED)).update(state=state):
            raise _why_not(arrived)


def stay(arrived: Arrived) -> None:
    """
    Let nobody else decide about it until this transaction ends.

    Raises as `save` where somebody decided after it was read.
    """
    with writing():
        as_read = _row(arrived, Q(state=arrived.state, case_id=arrived.case_id))
        if not as_read.update(state=arrived.state):
            raise _why_not(arrived)


def hold(arrived: Arrived, content: bytes) -> None:
    """Keep a draft as it was sent, until it is known who sent it. Raises as `save`."""
    with writing():
        held = _row(arrived, Q(state=ArrivalState.OPEN)).update(
            state=ArrivalState.KEPT, sealed=_sealed(arrived, content)
        )
        if not held:
            raise _why_not(arrived)


def set_aside(arrived: Arrived, *, expires_at: datetime) -> None:
    """Let the arrival expire: a person found it is no reaction. Raises as `save`."""
    with writing():
        put = _row(arrived, Q(state__in=NOT_FILED)).update(
            state=ArrivalState.OPEN, expires_at=expires_at, misread_by=None
        )
        if not put:
            raise _why_not(arrived)


def link(arrived: Arrived, *, case_id: int) -> None:
    """Make the arrival part of a case there is; destroyed with it. As `save`."""
    with writing():
        linked = _row(arrived, Q(state__in=NOT_FILED)).update(
            state=ArrivalState.ADOPTED, case_id=case_id
        )
        if not linked:
            raise _why_not(arrived)


def tie(arrived: Arrived, *, case_id: int) -> None:
    """Let it be destroyed with a case at the latest; it is no part of it."""
    with writing():
        _row(arrived, Q(state=ArrivalState.OPEN)).update(case_id=case_id)


def open_beside(organisation_id: int, case_id: int) -> list[int]:
    """Return what is tied to a case and open, oldest first."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    tied = {**mine, "state": ArrivalState.OPEN}
    found = rows.columns(Arrival, ("id",), tied, order_by="received_at")
    return [number for (number,) in found]


def adopt(arrived: Arrived) -> None:
    """
    Give id and key to the case that is made from the arrival.

    Belongs in the transaction that makes the case. Raises as `save`.
    """
    mine = {"organisation_id": arrived.organisation_id, "id": arrived.id}
    adopted = any(
        rows.update(
            Arrival,
            {**mine, "state": state},
            state=ArrivalState.ADOPTED,
            case_id=arrived.id,
            wrapped_key=NO_KEY,
            key_generation=0,
        )
        for state in NOT_FILED
    )
    if not adopted:
        raise _why_not(arrived)


def kept_for_a_person(organisation_id: int, *, limit: int = 100) -> list[int]:
    """Return what waits for a person to look at it, oldest first."""
    asked = [organisation_id, ArrivalState.KEPT, limit]
    return [number for (number,) in rows.told(Arrival, ("id",), _OLDEST, asked)]


def of_senders_not_known_yet(organisation_id: int, *, limit: int = 100) -> list[int]:
    """Return the replies that wait until their sender was looked at, oldest first."""
    found = Arrival.objects.filter(
        organisation_id=organisation_id, state=ArrivalState.CHECKING
    ).order_by("received_at")
    return list(found.values_list("id", flat=True)[:limit])


def open_at(organisation_id: int, door: Door, *, limit: int = 100) -> list[int]:
    """Return what came in by a door and is open: a draft, or set aside; new first."""
    found = Arrival.objects.filter(
        organisation_id=organisation_id, door=door, state=ArrivalState.OPEN
    ).order_by("-received_at")
    return list(found.values_list("id", flat=True)[:limit])


def expired(organisation_id: int, *, now: datetime, limit: int = 500) -> list[int]:
    """Return open arrivals whose time is past; `erase` removes them."""
    found = Arrival.objects.filter(
        organisation_id=organisation_id, state=ArrivalState.OPEN, expires_at__lte=now
    ).order_by("expires_at")
    return list(found.values_list("id", flat=True)[:limit])


def to_work_off(organisation_id: int, *, now: datetime, limit: int = 500) -> list[int]:
    """Return what was taken in to be worked off at once: it never had time to live."""
    found = Arrival.objects.filter(
        organisation_id=organisation_id,
        state=ArrivalState.OPEN,
        expires_at__lte=now,
        received_at__gte=F("expires_at"),
    ).order_by("expires_at")
    return list(found.values_list("id", flat=True)[:limit])


def door_of(organisation_id: int, arrival_id: int) -> Door | None:
    """Return the way something came in; None where it is not there."""
    mine = {"organisation_id": organisation_id, "id": arrival_id}
    found = rows.columns(Arrival, ("door",), mine, order_by="id")
    return Door(found[0][0]) if found else None


def mails_of(organisation_id: int, case_id: int) -> list[int]:
    """Return the mails that belong to a case, in order of receipt."""
    mine = {"organisation_id": organisation_id, "case_id": case_id, "door": Door.MAIL}
    found = Arrival.objects.filter(**mine).order_by("received_at", "id")
    return list(found.values_list("id", flat=True))


def cases_of(organisation_id: int, ids: Iterable[int]) -> dict[int, int | None]:
    """Return of those of these that are still here which case each belongs to."""
    here = Arrival.objects.filter(organisation_id=organisation_id, id__in=list(ids))
    return dict(here.values_list("id", "case_id"))


def of_case(organisation_id: int, case_id: int) -> list[int]:
    """Return the arrivals that belong to a case, in order of receipt."""
    found = Arrival.objects.filter(organisation_id=organisation_id, case_id=case_id)
    return list(found.order_by("received_at", "id").values_list("id", flat=True))


def seen(organisation_id: int, fingerprint: bytes) -> tuple[int, int | None] | None:
    """Return the arrival with this fingerprint and its case, or None."""
    where = {"organisation_id": organisation_id, "fingerprint": fingerprint}
    found = rows.columns(Arrival, ("id", "case_id"), where, order_by="id")
    return found[0] if found else None


def _refuse_seen(organisation_id: int, fingerprint: bytes) -> None:
    before = seen(organisation_id, fingerprint)
    if before is not None:
        raise SeenBefore(*before)


def _key_of(row: Arrival) -> DataKey:
    """Return the key of an arrival: its own, or its case's after filing."""
    wrapped, generation = row.wrapped_key, row.key_generation
    if not wrapped:
        mine = {"organisation_id": row.organisation_id, "id": row.id}
        case = rows.find(Case, {**mine, "state": CaseState.KEPT})
        if case is None:
            raise NoSuchArrival
        wrapped, generation = case.wrapped_key, case.key_generation
    wrapping = keystore.store().numbered(row.organisation_id, generation)
    return wrapping.unwrap(bytes(wrapped), holder_id=row.id)


def _row(arrived: Arrived, state: Q) -> QuerySet[Arrival]:
    return Arrival.objects.filter(
        state, organisation_id=arrived.organisation_id, id=arrived.id
    )


def _why_not(arrived: Arrived) -> Exception:
    row = _row(arrived, Q()).first()
    if row is None or row.case_id is None:
        return NoSuchArrival()
    return AlreadyFiled(row.case_id)


def _sealed(arrived: Arrived, content: bytes) -> bytes:
    bound = _bound(
        arrived.organisation_id, arrived.id, arrived.door, arrived.received_at
    )
    return arrived.key.sealer(Purpose.ARRIVAL).seal(content, belongs_to=bound)


def _bound(
    organisation_id: int, arrival_id: int, door: str, received_at: datetime
) -> bytes:
    return canonical("arrival", organisation_id, arrival_id, str(door), received_at)
