"""
Saved views: what someone at the desk likes to list, under a name of their own.

Sealed, since a name that somebody types may name somebody.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from gehoord.dossier import keystore
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import Purpose, subkey
from gehoord.dossier.lock import writing
from gehoord.dossier.models import SavedView
from gehoord.dossier.seal import DoesNotOpen, Sealer, canonical

MOST = 20  # views of one person


@dataclass(frozen=True, kw_only=True)
class View:
    """One saved view: its name, and the filters as an address holds them."""

    id: int
    name: str = field(repr=False)
    filters: str


def of(organisation_id: int, staff_number: int) -> list[View]:
    """Return the views of this member of staff, by name."""
    rows = SavedView.objects.filter(
        organisation_id=organisation_id, staff_number=staff_number
    )
    found = [view for row in rows if (view := _opened(row))]
    return sorted(found, key=lambda view: (view.name.casefold(), view.id))


def save(
    organisation_id: int,
    staff_number: int,
    *,
    name: str,
    filters: str,
    draw_id: Callable[[], int] = fresh_id,
) -> bool:
    """Keep a view; one of the same name is replaced. Return whether there was room."""
    known = of(organisation_id, staff_number)
    same = [view.id for view in known if view.name == name]
    if len(known) - len(same) >= MOST:
        return False
    number = draw_id()
    content = json.dumps([name, filters], ensure_ascii=False).encode()
    bound = _bound(organisation_id, staff_number, number)
    with writing():
        for each in same:
            remove(organisation_id, staff_number, each)
        SavedView.objects.create(
            organisation_id=organisation_id,
            staff_number=staff_number,
            id=number,
            sealed=_sealer(organisation_id).seal(content, belongs_to=bound),
        )
    return True


def remove(organisation_id: int, staff_number: int, view_id: int) -> None:
    """Throw away a view of this member of staff."""
    with writing():
        SavedView.objects.filter(
            organisation_id=organisation_id, staff_number=staff_number, id=view_id
        ).delete()


def _opened(row: SavedView) -> View | None:
    """Return a view, or None when it was changed from outside."""
    bound = _bound(row.organisation_id, row.staff_number, row.id)
    try:
        content = _sealer(row.organisation_id).open(bytes(row.sealed), belongs_to=bound)
    except DoesNotOpen:
        return None
    name, filters = json.loads(content)
    return View(id=row.id, name=name, filters=filters)


def _sealer(organisation_id: int) -> Sealer:
    standing = keystore.store().standing(organisation_id)
    return Sealer(subkey(standing.secret, Purpose.VIEWS))


def _bound(organisation_id: int, staff_number: int, view_id: int) -> bytes:
    return canonical("saved view", organisation_id, staff_number, view_id)
