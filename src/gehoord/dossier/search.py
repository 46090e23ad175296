"""
The search index: sealed blocks of small cards, and changed cards that wait.

A changed card is written in the commit of the act that changed it; the clock
folds waiting cards into their blocks (`search_upkeep`). Nothing here is the
truth: `gehoord reindex` makes it again from the cases.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from gehoord import rows
from gehoord.dossier import search_rows
from gehoord.dossier.models import SearchWaiting
from gehoord.dossier.search_block import Card
from gehoord.dossier.search_keys import index_keys
from gehoord.dossier.search_words import card_text


def put(
    organisation_id: int, case_id: int, *, found_by: Iterable[str], digest: bytes
) -> None:
    """Let a changed card wait. Belongs in the transaction of what changed it."""
    search_rows.hold(organisation_id)
    key = index_keys().newest(organisation_id)
    card = Card(case_id=case_id, digest=digest, text=card_text(found_by))
    sealed = search_rows.sealed_card(organisation_id, card, key=key)
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    rows.put(SearchWaiting, mine, key_id=key.id, sealed=sealed)


def put_unless_newer(
    organisation_id: int, case_id: int, *, found_by: Iterable[str], digest: bytes
) -> None:
    """Let a card wait, unless a newer one waits already."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    if not rows.columns(SearchWaiting, ("case_id",), mine, order_by="case_id"):
        put(organisation_id, case_id, found_by=found_by, digest=digest)


def find(
    organisation_id: int,
    terms: tuple[bytes, ...],
    *,
    among: frozenset[int] | None = None,
) -> Iterator[int]:
    """
    Yield the cases that are found by every term, in no order.

    With `among` blocks without one of them are not opened, and the others whole,
    whatever they hold: what others wrote tells next to nothing by how long it takes.
    Raises IndexDamaged.
    """
    # Waiting cards first: one folded meanwhile is then met twice, and not missed.
    waiting = _waiting(organisation_id)
    for case_id, card in waiting.items():
        is_wanted = among is None or case_id in among
        if is_wanted and all(term in card.text for term in terms):
            yield case_id
    if among is None:
        found = _in_all(organisation_id, terms)
    else:
        found = _in_some(organisation_id, terms, sorted(among))
    yield from (case_id for case_id in found if case_id not in waiting)


def cards(organisation_id: int) -> Iterator[Card]:
    """Yield the card of each case as a search meets it. Raises IndexDamaged."""
    waiting = _waiting(organisation_id)
    yield from waiting.values()
    for _begin, block in search_rows.blocks(organisation_id):
        yield from (card for card in block.cards() if card.case_id not in waiting)


def _waiting(organisation_id: int) -> dict[int, Card]:
    rows = SearchWaiting.objects.filter(organisation_id=organisation_id)
    return {row.case_id: search_rows.opened_card(row) for row in rows}


def _in_all(organisation_id: int, terms: tuple[bytes, ...]) -> Iterator[int]:
    begins: list[int] = []
    made_anew: list[int] = []
    for place, words in search_rows.words(organisation_id):
        begins.append(place.begin)
        if words is None:
            made_anew.append(place.begin)
        elif (held := words.holding(terms)) is None:
            continue
        elif (found := words.with_few(held)) is not None:
            yield from found
        elif many := search_rows.cards_of(organisation_id, place, held):
            yield from words.with_many(held, many)
        else:
            made_anew.append(place.begin)
    # Last, so that a block split meanwhile is met whole: its other half begins before
    # the next block did.
    ends = dict(pairwise([*begins, search_rows.LAST]))
    for begin in made_anew:
        for block in search_rows.blocks_from(organisation_id, begin, ends[begin]):
            yield from block.with_terms(terms)


def _in_some(
    organisation_id: int, terms: tuple[bytes, ...], wanted: list[int]
) -> Iterator[int]:
    mine = frozenset(wanted)
    here = [
        begin
        for begin, end in search_rows.ranges(organisation_id)
        if any(begin <= each < end for each in wanted)
    ]
    if not here:
        return
    for _begin, block in search_rows.blocks(organisation_id, here):
        yield from (each for each in block.with_terms(terms) if each in mine)
