"""
What staff declared that they cannot handle, sealed: it may name somebody.

Read by who declared it, and by the rules when somebody is to be appointed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from gehoord.dossier import keystore
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import Purpose, subkey
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Declaration
from gehoord.dossier.seal import Sealer, canonical

MOST = 50  # declarations of one person


@dataclass(frozen=True, kw_only=True)
class Kept:
    """
    One declaration: of whom, as a name or an address; or about which colleague.

    Of one from before that was kept, the day on which it was made is not known.
    """

    id: int
    staff_number: int
    of: str = field(default="", repr=False)
    about: int | None = None
    on: date | None = None


def of_everybody(organisation_id: int) -> list[Kept]:
    """Return what is declared here, by number of staff. Raises DoesNotOpen."""
    found = Declaration.objects.filter(organisation_id=organisation_id)
    return [_opened(row) for row in found.order_by("staff_number", "id")]


def of(organisation_id: int, staff_number: int) -> list[Kept]:
    """Return what this member of staff declared. Raises DoesNotOpen."""
    found = Declaration.objects.filter(
        organisation_id=organisation_id, staff_number=staff_number
    )
    return [_opened(row) for row in found.order_by("id")]


def keep(
    organisation_id: int,
    staff_number: int,
    *,
    on: date,
    of: str = "",
    about: int | None = None,
    draw_id: Callable[[], int] = fresh_id,
) -> None:
    """Keep a declaration."""
    number = draw_id()
    content = json.dumps([of, about, on.isoformat()], ensure_ascii=False).encode()
    bound = _bound(organisation_id, staff_number, number)
    with writing():
        Declaration.objects.create(
            organisation_id=organisation_id,
            staff_number=staff_number,
            id=number,
            sealed=_sealer(organisation_id).seal(content, belongs_to=bound),
        )


def remove(organisation_id: int, staff_number: int, number: int) -> None:
    """Throw away a declaration of this member of staff."""
    with writing():
        Declaration.objects.filter(
            organisation_id=organisation_id, staff_number=staff_number, id=number
        ).delete()


def _opened(row: Declaration) -> Kept:
    bound = _bound(row.organisation_id, row.staff_number, row.id)
    content = _sealer(row.organisation_id).open(bytes(row.sealed), belongs_to=bound)
    of_whom, about, *made = json.loads(content)
    return Kept(
        id=row.id,
        staff_number=row.staff_number,
        of=of_whom,
        about=about,
        on=date.fromisoformat(made[0]) if made else None,
    )


def _sealer(organisation_id: int) -> Sealer:
    standing = keystore.store().standing(organisation_id)
    return Sealer(subkey(standing.secret, Purpose.DECLARATIONS))


def _bound(organisation_id: int, staff_number: int, number: int) -> bytes:
    return canonical("declaration", organisation_id, staff_number, number)
