"""Cases that belong together: one that goes on in another, and those named in notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.dossier import listing, readers, references, store
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.access import Sight
from gehoord.procedure import events as e
from gehoord.procedure.acts import Join
from gehoord.procedure.objections import Objection, Refused
from gehoord.procedure.roles import number_of

_REFERENCE: Final = re.compile(r"\b\d\d-[0-9A-Za-z]{4,8}-[0-9A-Za-z]\b")
MOST: Final = 20  # linked cases that are shown


def goes_on(sight: Sight, act: Join) -> tuple[Join, int]:
    """
    Return the act with the other case's reference as it is written, and its id.

    What is not there and what this person may not open are told alike. Raises
    Refused.
    """
    organisation_id = sight.opened.organisation_id
    case_id = _case_id(organisation_id, act.reference)
    number = number_of(sight.by)
    if case_id == sight.opened.case_id:
        raise Refused(Objection("joins-itself", {"field": "reference"}))
    if case_id is None or number is None:
        raise Refused(Objection("no-other-case", {"field": "reference"}))
    if not readers.may_open(organisation_id, number, case_id=case_id):
        raise Refused(Objection("no-other-case", {"field": "reference"}))
    return Join(reference=references.read(act.reference)), case_id


def linked(sight: Sight) -> tuple[str, ...]:
    """
    Return the references of other cases that this one names, in their order.

    Those it was joined with, and those in the handlers' own notes; only of cases
    that this reader may open.
    """
    number, opened = number_of(sight.by), sight.opened
    if number is None or not sight.in_full:
        return ()
    found: dict[int, str] = {}
    for named in dict.fromkeys(_named(sight)):
        case_id = _case_id(opened.organisation_id, named)
        if case_id is not None and case_id != opened.case_id:
            found.setdefault(case_id, references.read(named))
    may = listing.may_open_of(opened.organisation_id, number, list(found)[:MOST])
    return tuple(found[each] for each in may)


def _named(sight: Sight) -> Iterator[str]:
    for entry in sight.entries:
        if isinstance(entry.event, e.Joined):
            yield entry.event.reference
        if isinstance(entry.event, e.Noted):
            yield from _REFERENCE.findall(entry.event.words)


def _case_id(organisation_id: int, reference: str) -> int | None:
    try:
        return store.find(organisation_id, references.read(reference))
    except (ValueError, NoSuchCase):
        return None
