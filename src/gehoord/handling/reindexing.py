"""The search index, made again from the cases."""

from __future__ import annotations

from datetime import datetime

from gehoord.dossier import overview, search, search_upkeep
from gehoord.dossier.search_block import digest_of
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.act import refresh
from gehoord.handling.found_by import found_by
from gehoord.handling.opened import OpenCase

BATCH = 1000  # cards that wait at most, before they are folded


def reindex(organisation_id: int, *, now: datetime) -> int:
    """
    Throw the index away and make it again; return how many cases it holds.

    Work can go on meanwhile: a case that changes is found as it then is, and
    the others as soon as they had their turn. Run again, it begins anew.
    """
    search_upkeep.empty(organisation_id)
    number = 0
    for case_id in overview.cases(organisation_id):
        try:
            refresh(organisation_id, case_id, now=now, also=_put)
        except NoSuchCase:
            continue  # ordered to be destroyed
        number += 1
        if number % BATCH == 0:
            search_upkeep.fold(organisation_id)
    search_upkeep.fold(organisation_id)
    return number


def _put(opened: OpenCase) -> None:
    parts = found_by(opened.case, opened.entries)
    search.put_unless_newer(
        opened.organisation_id,
        opened.case_id,
        found_by=(opened.reference, *parts),
        digest=digest_of(parts),
    )
