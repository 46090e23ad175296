"""Lists that start from cases that were found: held against who may open them."""

from __future__ import annotations

from gehoord.dossier import overview
from gehoord.dossier.models import Reader
from gehoord.dossier.overview import Place, Row


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
    mine = Reader.objects.filter(
        organisation_id=organisation_id, case_id__in=case_ids, staff_number=staff_number
    )
    allowed = set(mine.values_list("case_id", flat=True))
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
    return overview.at_places(
        organisation_id, [places[case_id] for case_id in case_ids if case_id in places]
    )
