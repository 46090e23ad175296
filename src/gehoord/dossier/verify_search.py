"""Verification of the search index: does it say of each case what the case says?"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from gehoord.dossier import overview, search, store
from gehoord.dossier.findings import Fault, Finding
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.models import Case, CaseState, Overview
from gehoord.dossier.seal import DoesNotOpen
from gehoord.dossier.search_rows import IndexDamaged


def search_index(
    organisation_id: int, *, ordered: Collection[int]
) -> Iterator[Finding]:
    """
    Yield every fault of the index, those of many cases counted in one.

    An act may come in between, so that what seems wrong is looked at once more.
    """
    try:
        cards = _cards(organisation_id)
        suspect = set(_behind(organisation_id, cards))
        behind = suspect & set(_behind(organisation_id, _cards(organisation_id)))
    except IndexDamaged:
        yield Finding(fault=Fault.SEARCH_DAMAGED)
        return
    if behind:
        place = "1 case" if len(behind) == 1 else f"{len(behind)} cases"
        yield Finding(fault=Fault.SEARCH_BEHIND, place=place)
    kept = Case.objects.filter(organisation_id=organisation_id)
    there = set(kept.order_by().values_list("id", flat=True))
    for case_id in sorted(cards.keys() - there - set(ordered)):
        yield Finding(fault=Fault.SEARCH_KEEPS_WHAT_IS_GONE, case_id=case_id)


def _cards(organisation_id: int) -> dict[int, bytes]:
    return {card.case_id: card.digest for card in search.cards(organisation_id)}


def _behind(organisation_id: int, cards: dict[int, bytes]) -> Iterator[int]:
    """Yield the cases whose card is missing or says something else."""
    rows = Overview.objects.filter(
        organisation_id=organisation_id, case__state=CaseState.KEPT
    ).select_related("case")
    for row in rows.iterator(chunk_size=500):
        try:
            derived = overview.read(row, key=store.key_of(row.case))
        except (DoesNotOpen, KeyTrouble):
            continue  # named by itself
        if cards.get(row.case_id) != derived.found_digest:
            yield row.case_id
