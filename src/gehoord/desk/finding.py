"""From a reference in an address to what the person at the desk may see of the case."""

from __future__ import annotations

from gehoord.desk.guard import Desk
from gehoord.dossier import readers, references, refusals, store
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.access import Sight, sight


def see(desk: Desk, reference: str, *, purpose: str) -> Sight:
    """
    Return the case as this person may see it, after recording that they opened it.

    Raises NoSuchCase: not there, not to be seen and no reference are told alike.
    Whoever came by link and code sees a part of one case, and never all of it.
    """
    case_id = case_id_of(desk, reference)
    seen = sight(
        desk.organisation_id, case_id, by=desk.by, purpose=purpose, now=desk.now
    )
    if desk.visits and seen.in_full:
        raise NoSuchCase
    return seen


def ensure_open(desk: Desk, reference: str) -> None:
    """Raise NoSuchCase unless this person may open the case; record that they tried."""
    case_id = case_id_of(desk, reference)
    if not readers.may_open(desk.organisation_id, desk.person.number, case_id=case_id):
        refusals.note(desk.organisation_id, case_id, who=desk.by, now=desk.now)
        raise NoSuchCase


def case_id_of(desk: Desk, reference: str) -> int:
    """Return the id of the case with exactly this reference. Raises NoSuchCase."""
    try:
        if references.read(reference) != reference:
            raise NoSuchCase
    except ValueError:
        raise NoSuchCase from None
    return store.find(desk.organisation_id, reference)
