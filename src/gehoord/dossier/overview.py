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

from django.db.models import Exists, F, OuterRef, Q

from gehoord import rows
from gehoord.dossier import keystore, search
from gehoord.dossier.keys import DataKey, Purpose
from gehoord.dossier.lock import writing
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


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a page of a work list ended, so the next one starts after it."""

    due_on: date
    case_id: int


@dataclass(frozen=True, kw_only=True)
class Row:
    """One case on a work list."""

    case_id: int
    reference: str
    stage: str
    is_open: bool
    due_on: date | None
    length: int
    card: bytes = field(repr=False)
    place: Place


def work_list(
    organisation_id: int,
    staff_number: int,
    *,
    is_open: bool = True,
    after: Place | None = None,
    limit: int = 50,
) -> list[Row]:
    """Return one page of the cases this member of staff may open, due first."""
    listed = Reader.objects.filter(
        organisation_id=organisation_id,
        staff_number=staff_number,
        # As a list: SQLite sees no equality in `WHERE is_open`, and would sort.
        is_open__in=[is_open],
    )
    if after is not None:
        listed = listed.filter(due_on__gte=after.due_on).filter(
            Q(due_on__gt=after.due_on) | Q(case_id__gt=after.case_id)
        )
    listed = listed.order_by("due_on", "case_id")
    places = [
        Place(due_on=due_on, case_id=case_id)
        for due_on, case_id in listed.values_list("due_on", "case_id")[:limit]
    ]
    return at_places(organisation_id, places)


def at_places(organisation_id: int, places: list[Place]) -> list[Row]:
    """Return the rows at these places, in this order; one that is gone is left out."""
    shown_rows = _rows(organisation_id, [place.case_id for place in places])
    return [
        _row(shown_rows[place.case_id], place)
        for place in places
        if place.case_id in shown_rows
    ]


def due_cases(organisation_id: int, *, now: datetime, limit: int = 200) -> list[int]:
    """Return the cases for which a day that went by means something, oldest first."""
    due = Overview.objects.filter(
        Q(backoff_until=None) | Q(backoff_until__lte=now),
        organisation_id=organisation_id,
        clock_due__lte=now,
    ).order_by("clock_due")
    return list(due.values_list("case_id", flat=True)[:limit])


def next_due(organisation_id: int) -> datetime | None:
    """Return the next moment at which the clock has something to do."""
    due = Overview.objects.filter(
        organisation_id=organisation_id, clock_due__isnull=False
    ).order_by("clock_due")
    return due.values_list("clock_due", flat=True).first()


def may_open(organisation_id: int, staff_number: int, *, case_id: int) -> bool:
    """Return whether this member of staff is on the allow-list of the case."""
    return Reader.objects.filter(
        organisation_id=organisation_id, case_id=case_id, staff_number=staff_number
    ).exists()


def not_for(organisation_id: int, staff_number: int) -> list[int]:
    """Return the cases whose list of readers this member of staff is not on."""
    mine = Reader.objects.filter(
        organisation_id=organisation_id,
        case_id=OuterRef("case_id"),
        staff_number=staff_number,
    )
    all_cases = Overview.objects.filter(~Exists(mine), organisation_id=organisation_id)
    return list(all_cases.values_list("case_id", flat=True))


def readers_there(organisation_id: int, case_id: int) -> frozenset[int]:
    """Return who is on the allow-list of a case, as it stands."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    found = rows.columns(Reader, ("staff_number",), mine, order_by="staff_number")
    return frozenset(number for (number,) in found)


def back_off(organisation_id: int, case_id: int, *, until: datetime) -> int:
    """Let the clock leave a failing case alone for a while; return its failures."""
    with writing():
        row = Overview.objects.filter(organisation_id=organisation_id, case_id=case_id)
        row.update(backoff_until=until, failures=F("failures") + 1)
        return row.values_list("failures", flat=True).first() or 0


def postpone(organisation_id: int, case_id: int, *, until: datetime) -> None:
    """Set the moment until which the clock leaves a failing case alone."""
    with writing():
        Overview.objects.filter(
            organisation_id=organisation_id, case_id=case_id
        ).update(backoff_until=until)


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


def read(row: Overview, *, key: DataKey) -> Derived:
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


def _rows(organisation_id: int, case_ids: list[int]) -> dict[int, Overview]:
    """
    Return the rows of these cases, by case.

    Asked apart from the list: in one join SQLite may read every case there is.
    """
    found = Overview.objects.filter(
        organisation_id=organisation_id, case_id__in=case_ids
    ).select_related("case")
    return {row.case_id: row for row in found}


def _row(row: Overview, place: Place) -> Row:
    case = row.case
    wrapping = keystore.store().numbered(row.organisation_id, case.key_generation)
    key = wrapping.unwrap(bytes(case.wrapped_key), holder_id=case.id)
    derived = read(row, key=key)
    return Row(
        case_id=row.case_id,
        reference=case.reference,
        stage=derived.stage,
        is_open=derived.is_open,
        due_on=derived.due_on,
        length=row.length,
        card=derived.card,
        place=place,
    )


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
