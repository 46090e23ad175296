"""Who may open which case, and their lists of cases: what is due first stands first."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from django.db.models import Exists, OuterRef

from gehoord import rows
from gehoord.dossier import keystore
from gehoord.dossier.keys import DataKey
from gehoord.dossier.models import Case, Overview, Reader
from gehoord.dossier.overview import WRITTEN, Written, read

_LISTED: Final = "organisation_id = %s AND staff_number = %s AND is_open = %s"
# The first says what the second does too, so that the index is used for it.
_BEHIND: Final = " AND due_on >= %s AND (due_on > %s OR case_id > %s)"
_IN_ORDER: Final = " ORDER BY due_on, case_id LIMIT %s"


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
    where = _LISTED
    asked: list[int | date] = [organisation_id, staff_number, is_open]
    if after is not None:
        where += _BEHIND
        asked += [after.due_on, after.due_on, after.case_id]
    found = rows.told(Reader, ("due_on", "case_id"), where + _IN_ORDER, [*asked, limit])
    places = [Place(due_on=due_on, case_id=case_id) for due_on, case_id in found]
    return at_places(organisation_id, places)


def at_places(organisation_id: int, places: list[Place]) -> list[Row]:
    """Return the rows at these places, in this order; one that is gone is left out."""
    case_ids = [place.case_id for place in places]
    mine = {"organisation_id": organisation_id}
    # Asked apart from the list: in one join SQLite may read every case there is.
    read = rows.among(Overview, WRITTEN, mine, "case_id", case_ids)
    written = {each.case_id: each for each in map(Written._make, read)}
    called = _called(organisation_id, case_ids)
    return [
        _row(written[place.case_id], *called[place.case_id], place=place)
        for place in places
        if place.case_id in written and place.case_id in called
    ]


def may_open(organisation_id: int, staff_number: int, *, case_id: int) -> bool:
    """Return whether this member of staff is on the allow-list of the case."""
    mine = {
        "organisation_id": organisation_id,
        "case_id": case_id,
        "staff_number": staff_number,
    }
    return bool(rows.columns(Reader, ("case_id",), mine, order_by="case_id"))


def not_for(organisation_id: int, staff_number: int) -> list[int]:
    """Return the cases whose list of readers this member of staff is not on."""
    mine = Reader.objects.filter(
        organisation_id=organisation_id,
        case_id=OuterRef("case_id"),
        staff_number=staff_number,
    )
    all_cases = Overview.objects.filter(~Exists(mine), organisation_id=organisation_id)
    return list(all_cases.values_list("case_id", flat=True))


def of_case(organisation_id: int, case_id: int) -> frozenset[int]:
    """Return who is on the allow-list of a case, as it stands."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    found = rows.columns(Reader, ("staff_number",), mine, order_by="staff_number")
    return frozenset(number for (number,) in found)


def _called(
    organisation_id: int, case_ids: list[int]
) -> dict[int, tuple[str, DataKey]]:
    """Return what each of these cases is called, with its key."""
    names = ("id", "reference", "key_generation", "wrapped_key")
    mine = {"organisation_id": organisation_id}
    found = rows.among(Case, names, mine, "id", case_ids)
    kept = keystore.store()
    wrapping = {
        each: kept.numbered(organisation_id, each) for each in {row[2] for row in found}
    }
    return {
        case_id: (reference, wrapping[each].unwrap(wrapped, holder_id=case_id))
        for case_id, reference, each, wrapped in found
    }


def _row(row: Written, reference: str, key: DataKey, *, place: Place) -> Row:
    derived = read(row, key=key)
    return Row(
        case_id=row.case_id,
        reference=reference,
        stage=derived.stage,
        is_open=derived.is_open,
        due_on=derived.due_on,
        length=row.length,
        card=derived.card,
        place=place,
    )
