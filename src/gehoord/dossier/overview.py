"""
The overview: one derived row per case, and the list of who may open it.

Nothing here is the truth: it is written with every append and can be made
again from the entries. The card is sealed to the clear columns beside it and
holds the readers too, so that `verify` sees when either was changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final, NamedTuple

from gehoord import rows
from gehoord.dossier import search
from gehoord.dossier.keys import DataKey, Purpose
from gehoord.dossier.models import Case, Overview, Reader
from gehoord.dossier.seal import canonical
from gehoord.dossier.search_block import DIGEST_BYTES, digest_of

NOTHING_DUE = date.max
COUNT_BYTES = 2
NUMBER_BYTES = 4
DIGEST_FOLLOWS = 0x8000  # set in the count; cards from before search have none


@dataclass(frozen=True, kw_only=True)
class Derived:
    """What follows from the entries of a case, as lists and the clock need it."""

    stage: str
    is_open: bool
    clock_due: datetime | None
    due_on: date | None
    card: bytes = field(repr=False)
    readers: frozenset[int]
    # What search finds the case by; of what was stored only the digest is known.
    found_by: tuple[str, ...] = field(default=(), repr=False, compare=False)
    found_digest: bytes = field(default=b"", repr=False, compare=False)

    @property
    def digest(self) -> bytes:
        """Return the digest of what search finds the case by."""
        return self.found_digest or digest_of(self.found_by)


def add(
    derived: Derived,
    *,
    organisation_id: int,
    case_id: int,
    reference: str,
    length: int,
    key: DataKey,
) -> None:
    """Add the row and the readers of a new case, in the caller's transaction."""
    columns = _columns(derived, organisation_id, case_id, length=length, key=key)
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    rows.insert(Overview, [{**mine, **columns}])
    _add_readers(derived, derived.readers, organisation_id, case_id)
    _find_by(derived, organisation_id, case_id, reference)


def change(
    derived: Derived,
    *,
    before: Derived | None,
    organisation_id: int,
    case_id: int,
    reference: str,
    length: int,
    key: DataKey,
) -> None:
    """Change the row, and the readers only where they differ from before."""
    columns = _columns(derived, organisation_id, case_id, length=length, key=key)
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    changed = rows.update(Overview, mine, **columns)
    if before is None or before.digest != derived.digest:
        _find_by(derived, organisation_id, case_id, reference)
    if before is None or not changed:
        _put_again(derived, columns, organisation_id, case_id)
        return
    if gone := before.readers - derived.readers:
        Reader.objects.filter(**mine, staff_number__in=gone).delete()
    is_open, due_on = shown(derived)
    if (is_open, due_on) != shown(before) and before.readers & derived.readers:
        rows.update(Reader, mine, is_open=is_open, due_on=due_on)
    _add_readers(derived, derived.readers - before.readers, organisation_id, case_id)


class Written(NamedTuple):
    """The columns of a row that say something, as they are kept."""

    organisation_id: int
    case_id: int
    length: int
    stage: str
    is_open: bool
    clock_due: datetime | None
    due_on: date | None
    card: bytes


WRITTEN: Final = Written._fields


def read(row: Overview | Written, *, key: DataKey) -> Derived:
    """
    Return what a row says.

    Raises DoesNotOpen when a column beside the card was changed.
    """
    derived = Derived(
        stage=row.stage,
        is_open=row.is_open,
        clock_due=row.clock_due,
        due_on=row.due_on,
        card=b"",
        readers=frozenset(),
    )
    bound = _bound(row.organisation_id, row.case_id, length=row.length, derived=derived)
    framed = key.sealer(Purpose.CARDS).open(bytes(row.card), belongs_to=bound)
    readers, digest, card = _unframed(framed)
    return replace(derived, card=card, readers=readers, found_digest=digest)


def cases(organisation_id: int) -> Iterator[int]:
    """Yield the id of every case, for making all rows again."""
    kept = Case.objects.filter(organisation_id=organisation_id).order_by("id")
    return kept.values_list("id", flat=True).iterator()


def shown(derived: Derived) -> tuple[bool, date]:
    """Return what the readers' rows repeat of it."""
    return derived.is_open, derived.due_on or NOTHING_DUE


def _add_readers(
    derived: Derived, readers: frozenset[int], organisation_id: int, case_id: int
) -> None:
    if not readers:
        return
    is_open, due_on = shown(derived)
    rows.insert(
        Reader,
        [
            {
                "organisation_id": organisation_id,
                "case_id": case_id,
                "staff_number": number,
                "is_open": is_open,
                "due_on": due_on,
            }
            for number in sorted(readers)
        ],
    )


def _find_by(
    derived: Derived, organisation_id: int, case_id: int, reference: str
) -> None:
    """Let search find the case by its reference and what is derived."""
    search.put(
        organisation_id,
        case_id,
        found_by=(reference, *derived.found_by),
        digest=derived.digest,
    )


def _put_again(
    derived: Derived,
    columns: dict[str, object],
    organisation_id: int,
    case_id: int,
) -> None:
    """Make row and readers anew, whatever is there."""
    Reader.objects.filter(organisation_id=organisation_id, case_id=case_id).delete()
    Overview.objects.update_or_create(
        organisation_id=organisation_id, case_id=case_id, defaults=columns
    )
    _add_readers(derived, derived.readers, organisation_id, case_id)


def _columns(
    derived: Derived,
    organisation_id: int,
    case_id: int,
    *,
    length: int,
    key: DataKey,
) -> dict[str, object]:
    bound = _bound(organisation_id, case_id, length=length, derived=derived)
    framed = _framed(derived.readers, derived.digest, derived.card)
    return {
        "length": length,
        "stage": derived.stage,
        "is_open": derived.is_open,
        "clock_due": derived.clock_due,
        "due_on": derived.due_on,
        "card": key.sealer(Purpose.CARDS).seal(framed, belongs_to=bound),
        "changed": True,
        "is_behind": False,
        "backoff_until": None,
        "failures": 0,
    }


def _bound(
    organisation_id: int, case_id: int, *, length: int, derived: Derived
) -> bytes:
    return canonical(
        "card",
        organisation_id,
        case_id,
        length,
        derived.stage,
        derived.is_open,
        derived.clock_due,
        derived.due_on,
    )


def _framed(readers: frozenset[int], digest: bytes, card: bytes) -> bytes:
    numbers = b"".join(n.to_bytes(NUMBER_BYTES, "big") for n in sorted(readers))
    count = len(readers) | DIGEST_FOLLOWS
    return count.to_bytes(COUNT_BYTES, "big") + numbers + digest + card


def _unframed(framed: bytes) -> tuple[frozenset[int], bytes, bytes]:
    marked = int.from_bytes(framed[:COUNT_BYTES], "big")
    count = marked & ~DIGEST_FOLLOWS
    ends = COUNT_BYTES + count * NUMBER_BYTES
    numbers: Sequence[int] = [
        int.from_bytes(framed[at : at + NUMBER_BYTES], "big")
        for at in range(COUNT_BYTES, ends, NUMBER_BYTES)
    ]
    card = ends + DIGEST_BYTES if marked & DIGEST_FOLLOWS else ends
    return frozenset(numbers), framed[ends:card], framed[card:]
