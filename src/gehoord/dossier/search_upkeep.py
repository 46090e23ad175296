"""
Upkeep of the search index: folding, taking out, sealing anew, throwing away.

Each step is one commit and repeats safely. Destruction takes a card out of its
block first, and ends by sealing everything under a new key and erasing the
old one, so that no older copy of the index opens any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil
from typing import Final

from django.db.models import QuerySet

from gehoord.dossier.lock import writing
from gehoord.dossier.models import SearchBlock, SearchPart, SearchWaiting
from gehoord.dossier.search_block import Block, Card, Packed, packed
from gehoord.dossier.search_keys import IndexKey, index_keys
from gehoord.dossier.search_rows import (
    IndexDamaged,
    hold_alone,
    opened_block,
    opened_card,
    ranges,
    sealed_block,
    sealed_card,
)

CARDS: Final = 4000  # in a block; one with more is split
FOLD_AT: Final = 300  # waiting cards: each is opened by itself at every search
FOLD_MOST: Final = 2000  # at once

Change = Callable[[list[Card]], Iterable[Card]]


def fold_if_many(organisation_id: int) -> int:
    """Fold waiting cards into their blocks once there are many; return how many."""
    waiting = SearchWaiting.objects.filter(organisation_id=organisation_id)
    many = waiting.values_list("case_id", flat=True)[FOLD_AT - 1 : FOLD_AT]
    return fold(organisation_id) if many else 0


def fold(organisation_id: int) -> int:
    """Fold waiting cards into their blocks, one commit a block; return how many."""
    kept = SearchWaiting.objects.filter(organisation_id=organisation_id)
    waiting = list(kept.order_by("case_id")[:FOLD_MOST])
    folded = 0
    for begin, end in ranges(organisation_id):
        here = [row for row in waiting if begin <= row.case_id < end]
        if here:
            folded += _fold_into(organisation_id, begin, end, here)
    return folded


def _fold_into(
    organisation_id: int, begin: int, end: int, waiting: list[SearchWaiting]
) -> int:
    """Fold what waits into one block, unless another clock changed it meanwhile."""
    new = {card.case_id: card for card in map(_card, waiting) if card is not None}

    def merged(old: list[Card]) -> Iterable[Card]:
        return [*(card for card in old if card.case_id not in new), *new.values()]

    made = _made(organisation_id, begin, merged)
    with writing():
        hold_alone(organisation_id)
        # Where another clock split it, a card would lie where nobody looks to take it
        # out. What waits goes on waiting then.
        now_ends = dict(ranges(organisation_id)).get(begin)
        if now_ends != end or not _write(organisation_id, made):
            return 0
        # One that changed again meanwhile goes on waiting, and is found as it waits.
        # One that does not open goes, or nothing would ever be folded again: `verify`
        # names what is missed.
        gone = [row.case_id for row in waiting if _as_it_was(row).delete()[0]]
        return sum(case_id in new for case_id in gone)


def _card(row: SearchWaiting) -> Card | None:
    try:
        return opened_card(row)
    except IndexDamaged:
        return None


def forget(organisation_id: int, case_ids: Iterable[int]) -> None:
    """Take the cards of these cases out, wherever they are."""
    gone = set(case_ids)
    with writing():
        hold_alone(organisation_id)
        SearchWaiting.objects.filter(
            organisation_id=organisation_id, case_id__in=gone
        ).delete()

    def without(old: list[Card]) -> Iterable[Card]:
        return [card for card in old if card.case_id not in gone]

    left = gone
    while left:
        first = min(left)
        begin, end = next(
            each for each in ranges(organisation_id) if each[0] <= first < each[1]
        )
        made = _made(organisation_id, begin, without)
        with writing():
            hold_alone(organisation_id)
            is_taken_out = (begin, end) in ranges(organisation_id) and _write(
                organisation_id, made
            )
        if is_taken_out:
            left = {each for each in left if each >= end}


def renew(organisation_id: int) -> None:
    """Seal the whole index under a new key, and erase the old one."""
    key = index_keys().renew(organisation_id)
    while not _is_erased(organisation_id, key):
        for row in _older_cards(organisation_id, key):
            with writing():
                hold_alone(organisation_id)
                _reseal(row, key)
        for begin in _older_blocks(organisation_id, key):
            with writing():
                hold_alone(organisation_id)
                _reseal_block(organisation_id, begin, key)


def empty(organisation_id: int) -> None:
    """Throw the index away with its key, to be made again."""
    key = index_keys().renew(organisation_id)
    with writing():
        hold_alone(organisation_id)
        for model in (SearchBlock, SearchPart, SearchWaiting):
            model.objects.filter(organisation_id=organisation_id).delete()
    index_keys().erase_others(organisation_id, key)


def _is_erased(organisation_id: int, key: IndexKey) -> bool:
    """Erase every other key once nothing is sealed under it; return whether so."""
    with writing():
        hold_alone(organisation_id)
        if _older_cards(organisation_id, key) or _older_blocks(organisation_id, key):
            return False
        index_keys().erase_others(organisation_id, key)
    return True


def _older_cards(organisation_id: int, key: IndexKey) -> list[SearchWaiting]:
    waiting = SearchWaiting.objects.filter(organisation_id=organisation_id)
    return list(waiting.exclude(key_id=key.id))


def _older_blocks(organisation_id: int, key: IndexKey) -> list[int]:
    blocks = SearchBlock.objects.filter(organisation_id=organisation_id)
    older = blocks.exclude(key_id=key.id)
    return list(older.values_list("first_case_id", flat=True))


def _as_it_was(row: SearchWaiting) -> QuerySet[SearchWaiting]:
    return SearchWaiting.objects.filter(
        organisation_id=row.organisation_id,
        case_id=row.case_id,
        sealed=bytes(row.sealed),
    )


def _reseal(row: SearchWaiting, key: IndexKey) -> None:
    try:
        card = opened_card(row)
    except IndexDamaged:
        _as_it_was(row).delete()
        return
    sealed = sealed_card(row.organisation_id, card, key=key)
    _as_it_was(row).update(key_id=key.id, sealed=sealed)


def _reseal_block(organisation_id: int, begin: int, key: IndexKey) -> None:
    row = SearchBlock.objects.get(organisation_id=organisation_id, first_case_id=begin)
    try:
        content = opened_block(row)
    except IndexDamaged:
        content = packed([])
    _seal(organisation_id, begin, content, key=key, turn=row.turn + 1)


@dataclass(frozen=True)
class _Made:
    """A block made anew and not yet written, in several when it became too large."""

    begin: int
    turn: int  # that the block had when it was read; 0 when there was none
    parts: list[tuple[int, Packed]]


def _made(organisation_id: int, begin: int, change: Change) -> _Made:
    """
    Make a block anew, outside the lock: nobody waits for what takes longest.

    What does not open is left out: `gehoord verify` names how many are missed.
    """
    row = _row(organisation_id, begin)
    try:
        old = list(Block(opened_block(row)).cards()) if row else []
    except IndexDamaged:
        old = []
    cards = sorted(change(old), key=lambda card: card.case_id)
    size = ceil(len(cards) / ceil(len(cards) / CARDS)) if cards else CARDS
    begins = [begin, *(card.case_id for card in cards[size::size])]
    parts = [
        (first, packed(cards[number * size : (number + 1) * size]))
        for number, first in enumerate(begins)
    ]
    return _Made(begin, row.turn if row else 0, parts)


def _write(organisation_id: int, made: _Made) -> bool:
    """Write a block made anew; return False where it was changed since it was read."""
    row = _row(organisation_id, made.begin)
    if (row.turn if row else 0) != made.turn:
        return False
    key = index_keys().newest(organisation_id)
    for begin, content in made.parts:
        turn = made.turn + 1 if begin == made.begin else 1
        _seal(organisation_id, begin, content, key=key, turn=turn)
    return True


def _row(organisation_id: int, begin: int) -> SearchBlock | None:
    mine = {"organisation_id": organisation_id, "first_case_id": begin}
    return SearchBlock.objects.filter(**mine).first()


def _seal(
    organisation_id: int, begin: int, content: Packed, *, key: IndexKey, turn: int
) -> None:
    sealed = sealed_block(organisation_id, begin, content, key=key, turn=turn)
    SearchBlock.objects.update_or_create(
        organisation_id=organisation_id,
        first_case_id=begin,
        defaults={
            "key_id": key.id,
            "turn": turn,
            "sealed": sealed.words,
            "parts": len(sealed.parts),
        },
    )
    here = {"organisation_id": organisation_id, "first_case_id": begin}
    SearchPart.objects.filter(**here).delete()
    SearchPart.objects.bulk_create(
        SearchPart(**here, number=number, key_id=key.id, turn=turn, sealed=part)
        for number, part in enumerate(sealed.parts)
    )
