"""
The case store: load a case's entries, append to them; nothing else changes a case.

Everything happens in the caller's single transaction: one act, one commit.
Position decides who was first, on SQLite and PostgreSQL alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from gehoord import rows
from gehoord.dossier import arrivals, chain, keystore, outbox, overview, readers
from gehoord.dossier.chain import Sealed
from gehoord.dossier.keys import DataKey, KeyTrouble
from gehoord.dossier.models import Case, CaseState, Entry, Overview
from gehoord.dossier.outbox import NewLetter, Put
from gehoord.dossier.overview import Derived
from gehoord.dossier.seal import DoesNotOpen, tag_of


class NoSuchCase(Exception):
    """There is no such case, or no longer: both are told alike."""


class ChangedMeanwhile(Exception):
    """Someone else's entry came first: load again and ask again."""


@dataclass(frozen=True, kw_only=True)
class Opened:
    """A case as it was read: its payloads in order, and where to append."""

    organisation_id: int
    case_id: int
    reference: str
    procedure_hash: str
    key: DataKey = field(repr=False)
    payloads: tuple[bytes, ...] = field(repr=False)
    length: int
    last_tag: bytes
    derived: Derived | None = None


def create(
    arrived: arrivals.Arrived,
    payloads: Sequence[bytes],
    *,
    reference: str,
    procedure_hash: str,
    derived: Derived,
    letters: Sequence[NewLetter] = (),
    now: datetime,
) -> Opened:
    """
    File an arrival: make it a case with its first entries.

    The case gets the arrival's id and key, and its files with them. Belongs
    in the caller's transaction. Raises AlreadyFiled when the arrival has
    become a case before, and NoSuchArrival when there is none.
    """
    organisation_id, case_id, key = arrived.organisation_id, arrived.id, arrived.key
    keystore.hold_generation(organisation_id)
    arrivals.adopt(arrived)
    opened = Opened(
        organisation_id=organisation_id,
        case_id=case_id,
        reference=reference,
        procedure_hash=procedure_hash,
        key=key,
        payloads=(),
        length=0,
        last_tag=chain.first_tag(
            key,
            organisation_id=organisation_id,
            case_id=case_id,
            reference=reference,
            procedure_hash=procedure_hash,
        ),
    )
    puts, sealed = _sealed(opened, payloads, letters)
    after = _after(opened, payloads, sealed=sealed, derived=derived)
    _add_case(after)
    _write(opened, sealed=sealed, puts=puts, now=now)
    overview.add(
        derived,
        organisation_id=organisation_id,
        case_id=case_id,
        reference=reference,
        length=after.length,
        key=key,
    )
    return after


def _add_case(made: Opened) -> None:
    wrapping = keystore.store().newest(made.organisation_id)
    row = {
        "organisation_id": made.organisation_id,
        "id": made.case_id,
        "reference": made.reference,
        "procedure_hash": made.procedure_hash,
        "wrapped_key": wrapping.wrap(made.key, holder_id=made.case_id),
        "key_generation": wrapping.generation,
        "state": CaseState.KEPT,
        "length": made.length,
        "last_tag": made.last_tag,
    }
    rows.insert(Case, [row])


def load(organisation_id: int, case_id: int) -> Opened:
    """
    Return the case with all its payloads, verified from the first to the last.

    Reading takes two steps, between which a case can be appended to, be given
    another wrapping key or be destroyed: entries past the length that was read
    are left out, and what does not fit is read once more. Raises NoSuchCase,
    and Damaged when what is stored was changed.
    """
    try:
        return _load(organisation_id, case_id)
    except (chain.Damaged, KeyTrouble, DoesNotOpen):
        return _load(organisation_id, case_id)


def _load(organisation_id: int, case_id: int) -> Opened:
    case, row = _found(organisation_id, case_id)
    key = key_of(case)
    first = first_tag_of(case, key=key)
    opened, tag = [], first
    for link, following in chain.unseal(
        key,
        stored_entries(organisation_id, case_id, upto=case.length),
        organisation_id=organisation_id,
        case_id=case_id,
        last_tag=first,
    ):
        opened.append(link.payload)
        tag = following
    if len(opened) != case.length or tag != bytes(case.last_tag):
        raise chain.Damaged(case_id, len(opened) + 1)
    return Opened(
        organisation_id=organisation_id,
        case_id=case_id,
        reference=case.reference,
        procedure_hash=case.procedure_hash,
        key=key,
        payloads=tuple(opened),
        length=case.length,
        last_tag=tag,
        derived=_derived(row, key=key),
    )


def append(
    opened: Opened,
    payloads: Sequence[bytes],
    *,
    derived: Derived,
    letters: Sequence[NewLetter] = (),
    now: datetime,
) -> Opened:
    """
    Append entries with their letters, and return the case as it then is.

    Without payloads only what is derived is written again. Belongs in the
    caller's transaction, which a lost race rolls back. Raises
    ChangedMeanwhile.
    """
    puts, sealed = _sealed(opened, payloads, letters)
    after = _after(opened, payloads, sealed=sealed, derived=derived)
    was_first = rows.update(
        Case,
        {
            "organisation_id": opened.organisation_id,
            "id": opened.case_id,
            "state": CaseState.KEPT,
            "length": opened.length,
            "last_tag": opened.last_tag,
        },
        length=after.length,
        last_tag=after.last_tag,
    )
    if not was_first:
        raise ChangedMeanwhile
    _write(opened, sealed=sealed, puts=puts, now=now)
    overview.change(
        derived,
        before=opened.derived,
        organisation_id=opened.organisation_id,
        case_id=opened.case_id,
        reference=opened.reference,
        length=after.length,
        key=opened.key,
    )
    return after


def find(organisation_id: int, reference: str) -> int:
    """
    Return the id of the case with this reference (as `references.read` gives it).

    Raises NoSuchCase.
    """
    where = {
        "organisation_id": organisation_id,
        "reference": reference,
        "state": CaseState.KEPT,
    }
    found = rows.columns(Case, ("id",), where, order_by="id")
    if not found:
        raise NoSuchCase
    case_id: int = found[0][0]
    return case_id


def reference_of(organisation_id: int, case_id: int) -> str | None:
    """Return what a case is called, or None when there is no such case."""
    rows = Case.objects.filter(
        organisation_id=organisation_id, id=case_id, state=CaseState.KEPT
    )
    return rows.values_list("reference", flat=True).first()


def reference_is_taken(organisation_id: int, reference: str) -> bool:
    """Return whether a case has this reference."""
    where = {"organisation_id": organisation_id, "reference": reference}
    return bool(rows.columns(Case, ("id",), where, order_by="id"))


def key_of(case: Case) -> DataKey:
    """Return the data key of a case. Raises KeyTrouble, DoesNotOpen."""
    wrapping = keystore.store().numbered(case.organisation_id, case.key_generation)
    return wrapping.unwrap(bytes(case.wrapped_key), holder_id=case.id)


def first_tag_of(case: Case, *, key: DataKey) -> bytes:
    """Return what the first entry of a case follows."""
    return chain.first_tag(
        key,
        organisation_id=case.organisation_id,
        case_id=case.id,
        reference=case.reference,
        procedure_hash=case.procedure_hash,
    )


def stored_entries(
    organisation_id: int, case_id: int, *, upto: int | None = None
) -> Iterator[Sealed]:
    """Yield the stored entries of a case in order of position, all or up to one."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    kept = rows.columns(Entry, ("position", "sealed"), mine, order_by="position")
    for position, sealed in kept[:upto]:
        yield Sealed(position, bytes(sealed))


def _found(organisation_id: int, case_id: int) -> tuple[Case, Overview | None]:
    """Return the case with its overview row, when that shows the same length."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    row = rows.find(Overview, mine)
    case = rows.find(Case, {"organisation_id": organisation_id, "id": case_id})
    if case is None or case.state != CaseState.KEPT:
        raise NoSuchCase
    return case, row if row is not None and row.length == case.length else None


def _derived(row: Overview | None, *, key: DataKey) -> Derived | None:
    """Return what the row says, or None when it is to be made again."""
    try:
        derived = None if row is None else overview.read(row, key=key)
    except DoesNotOpen:
        return None
    if row is None or derived is None or not row.is_behind:
        return derived
    # Somebody may be shut out already of what the card still says.
    return replace(derived, readers=readers.of_case(row.organisation_id, row.case_id))


def _sealed(
    opened: Opened, payloads: Sequence[bytes], letters: Sequence[NewLetter]
) -> tuple[list[Put], list[Sealed]]:
    positions = range(opened.length + 1, opened.length + 1 + len(payloads))
    for letter in letters:
        if letter.named_in not in positions:
            message = f"A letter needs an entry that caused it, not {letter.named_in}."
            raise ValueError(message)
    puts = outbox.prepare(letters)
    links = [
        chain.Link(
            payload,
            tuple(put.id for put in puts if put.letter.named_in == position),
        )
        for position, payload in zip(positions, payloads, strict=True)
    ]
    sealed = chain.seal(
        opened.key,
        links,
        organisation_id=opened.organisation_id,
        case_id=opened.case_id,
        after=opened.length,
        last_tag=opened.last_tag,
    )
    return puts, sealed


def _after(
    opened: Opened,
    payloads: Sequence[bytes],
    *,
    sealed: Sequence[Sealed],
    derived: Derived,
) -> Opened:
    return replace(
        opened,
        payloads=(*opened.payloads, *payloads),
        length=opened.length + len(sealed),
        last_tag=tag_of(sealed[-1].sealed) if sealed else opened.last_tag,
        derived=derived,
    )


def _write(
    opened: Opened, *, sealed: Sequence[Sealed], puts: Sequence[Put], now: datetime
) -> None:
    rows.insert(
        Entry,
        [
            {
                "organisation_id": opened.organisation_id,
                "case_id": opened.case_id,
                "position": entry.position,
                "sealed": entry.sealed,
            }
            for entry in sealed
        ],
    )
    if puts:
        outbox.put(
            puts,
            organisation_id=opened.organisation_id,
            case_id=opened.case_id,
            key=opened.key,
            now=now,
        )
