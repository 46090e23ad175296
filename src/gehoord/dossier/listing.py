"""Lists that start from cases that were found: held against who may open them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gehoord import rows
from gehoord.dossier import readers
from gehoord.dossier.models import Reader
from gehoord.dossier.readers import Place, Row

CHUNK = 200  # rows read together


def may_open_at_most(
    organisation_id: int, staff_number: int, *, most: int
) -> frozenset[int] | None:
    """Return the cases this member of staff may open; None when there are more."""
    mine = Reader.objects.filter(
        organisation_id=organisation_id, staff_number=staff_number
    )
    found = list(mine.values_list("case_id", flat=True)[: most + 1])
    return frozenset(found) if len(found) <= most else None


def may_open_of(
    organisation_id: int, staff_number: int, case_ids: list[int]
) -> list[int]:
    """Return those of these cases that this member of staff may open, in order."""
    mine = {"organisation_id": organisation_id, "staff_number": staff_number}
    found = rows.among(Reader, ("case_id",), mine, "case_id", case_ids)
    allowed = {case_id for (case_id,) in found}
    return [each for each in case_ids if each in allowed]


def listed(organisation_id: int, staff_number: int, case_ids: list[int]) -> list[Row]:
    """Return the rows of those of these cases that this member of staff may open."""
    mine = Reader.objects.filter(
        organisation_id=organisation_id, case_id__in=case_ids, staff_number=staff_number
    )
    places = {
        case_id: Place(due_on=due_on, case_id=case_id)
        for due_on, case_id in mine.values_list("due_on", "case_id")
    }
    return readers.at_places(
        organisation_id, [places[case_id] for case_id in case_ids if case_id in places]
    )


def is_anything_due(organisation_id: int, staff_number: int, *, by: date) -> bool:
    """Return whether an open case of this member of staff is due by this day."""
    return Reader.objects.filter(
        organisation_id=organisation_id,
        staff_number=staff_number,
        is_open__in=[True],
        due_on__lte=by,
    ).exists()


def due_by(organisation_id: int, day: date, *, most: int) -> Iterator[Row]:
    """Yield the open cases in which something is due by this day, the first first."""
    found = Reader.objects.filter(
        organisation_id=organisation_id, is_open__in=[True], due_on__lte=day
    )
    rows = found.order_by("due_on", "case_id").values_list("due_on", "case_id")
    places = [Place(due_on=on, case_id=case) for on, case in rows.distinct()[:most]]
    for begin in range(0, len(places), CHUNK):
        yield from readers.at_places(organisation_id, places[begin : begin + CHUNK])


def first_due(organisation_id: int, staff_number: int, *, most: int) -> Iterator[Row]:
    """Yield the open cases of this member of staff in which something is due."""
    after, left = None, most
    while left and (
        rows := readers.work_list(
            organisation_id, staff_number, after=after, limit=min(CHUNK, left)
        )
    ):
        for row in rows:
            if row.due_on is None:
                return  # what is not due stands last
            yield row
        after, left = rows[-1].place, left - len(rows)
