"""Cases that belong together: one that goes on in another, and those named in notes."""

from __future__ import annotations

from typing import Final

from gehoord.dossier import listing, mentions, readers, references
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.access import Sight
from gehoord.handling.mentions import case_called, named
from gehoord.handling.opened import open_case
from gehoord.procedure.acts import Join
from gehoord.procedure.objections import Objection, Refused
from gehoord.procedure.roles import number_of
from gehoord.procedure.seeing import seen
from gehoord.procedure.situation import hats

MOST: Final = 20  # linked cases that are shown


def goes_on(sight: Sight, act: Join) -> tuple[Join, int]:
    """
    Return the act with the other case's reference as it is written, and its id.

    What is not there and what this person may not open are told alike. Raises
    Refused.
    """
    organisation_id = sight.opened.organisation_id
    case_id = case_called(organisation_id, act.reference)
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
    Return the references of the cases that this one names, and that name this one.

    Joined with it, or named in the handlers' own notes; only of cases that this reader
    may open, and of those that name this one only where they may read that it does.
    """
    number, opened = number_of(sight.by), sight.opened
    if number is None or not sight.in_full:
        return ()
    pk = opened.organisation_id
    found = named(pk, sight.entries)
    found.pop(opened.case_id, None)
    others = mentions.of(pk, opened.case_id, most=MOST)
    may = listing.may_open_of(pk, number, [*list(found)[:MOST], *others])
    here = tuple(found[each] for each in dict.fromkeys(may) if each in found)
    back = (_naming(sight, each) for each in may if each not in found)
    return (*here, *(each for each in back if each))


def _naming(sight: Sight, case_id: int) -> str:
    """Return what a case is called in which this reader can read of this one, or ""."""
    pk = sight.opened.organisation_id
    try:
        other = open_case(pk, case_id, now=sight.situation.now)
    except NoSuchCase:
        return ""
    worn = hats(other.case, other.office, sight.by)
    readable = seen(other.case, other.entries, worn, sight.by)
    return other.reference if sight.opened.case_id in named(pk, readable) else ""
