"""
The search index: sealed blocks of small cards, and changed cards that wait.

A changed card is written in the commit of the act that changed it; the clock
folds waiting cards into their blocks (`search_upkeep`). Nothing here is the
truth: `gehoord reindex` makes it again from the cases.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import pairwise
from typing import Final

from gehoord import rows
from gehoord.dossier import search_rows
from gehoord.dossier.models import SearchWaiting
from gehoord.dossier.search_block import Card, Words
from gehoord.dossier.search_keys import index_keys
from gehoord.dossier.search_rows import Place
from gehoord.dossier.search_words import card_text

EVENLY: Final = 4  # parts opened at once, where one may not tell how many it takes


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

    With `among` blocks without one of them are not opened, and of the others as much,
    whatever they hold: what others wrote tells next to nothing by how long it takes.
    Raises IndexDamaged.
    """
    # Waiting cards first: one folded meanwhile is then met twice, and not missed.
    waiting = _waiting(organisation_id)
    for case_id, card in waiting.items():
        is_wanted = among is None or case_id in among
        if is_wanted and all(term in card.text for term in terms):
            yield case_id
    found = _in_blocks(organisation_id, terms, among)
    yield from (case_id for case_id in found if case_id not in waiting)


def read_ahead(organisation_id: int) -> None:
    """
    Read what the first search of this process would have to. Raises IndexDamaged.

    Reading is most of a first search, and nothing that is kept of it was opened.
    """
    for _place, _words in search_rows.words(organisation_id):
        pass


def cards(organisation_id: int) -> Iterator[Card]:
    """Yield the card of each case as a search meets it. Raises IndexDamaged."""
    waiting = _waiting(organisation_id)
    yield from waiting.values()
    for _begin, block in search_rows.blocks(organisation_id):
        yield from (card for card in block.cards() if card.case_id not in waiting)


def _waiting(organisation_id: int) -> dict[int, Card]:
    rows = SearchWaiting.objects.filter(organisation_id=organisation_id)
    return {row.case_id: search_rows.opened_card(row) for row in rows}


def _in_blocks(
    organisation_id: int, terms: tuple[bytes, ...], among: frozenset[int] | None
) -> Iterator[int]:
    begins: list[int] = []
    made_anew: list[int] = []
    look = _found if among is None else partial(_found_evenly, among=among)
    for place, words in search_rows.words(organisation_id, among=among):
        begins.append(place.begin)
        found = look(organisation_id, place, words, terms) if words else None
        if found is None:
            made_anew.append(place.begin)
        else:
            yield from found
    # Last, so that a block split meanwhile is met whole: its other half begins before
    # the next block did.
    ends = dict(pairwise([*begins, search_rows.LAST]))
    for begin in made_anew:
        for block in search_rows.blocks_from(organisation_id, begin, ends[begin]):
            yield from _mine(block.with_terms(terms), among)


def _found(
    organisation_id: int, place: Place, words: Words, terms: tuple[bytes, ...]
) -> list[int] | None:
    """Return who holds all terms; None where the block was made anew meanwhile."""
    if (held := words.holding(terms)) is None:
        return []
    if (found := words.with_few(held)) is not None:
        return found
    many = search_rows.cards_of(organisation_id, place, held)
    return words.with_many(held, many) if many else None


def _found_evenly(
    organisation_id: int,
    place: Place,
    words: Words,
    terms: tuple[bytes, ...],
    *,
    among: frozenset[int],
) -> list[int] | None:
    """
    Return who of these holds all terms, by as much work whoever else does.

    Each term is looked for to the end, and of the cards as many parts are opened
    where nobody holds them. None where the block was made anew meanwhile.
    """
    held = words.holding_each(terms)
    many = search_rows.cards_of(organisation_id, place, held, evenly=EVENLY)
    return _mine(words.with_many(held, many), among) if many else None


def _mine(found: list[int], among: frozenset[int] | None) -> list[int]:
    return found if among is None else [each for each in found if each in among]
