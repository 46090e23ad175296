"""Who may open which case, and their lists of cases: what is due first stands first."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.db.models import Exists, OuterRef, Q

from gehoord import rows
from gehoord.dossier import keystore
from gehoord.dossier.models import Overview, Reader
from gehoord.dossier.overview import read


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


def of_case(organisation_id: int, case_id: int) -> frozenset[int]:
    """Return who is on the allow-list of a case, as it stands."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    found = rows.columns(Reader, ("staff_number",), mine, order_by="staff_number")
    return frozenset(number for (number,) in found)


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
