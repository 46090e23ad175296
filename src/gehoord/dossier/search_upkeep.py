"""
Upkeep of the search index: folding, taking out, sealing anew, throwing away.

Each step is one commit and repeats safely. Destruction takes a card out of its
block first, and ends by sealing everything under a new key and erasing the
old one, so that no older copy of the index opens any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil
from typing import Final

from django.db.models import QuerySet

from gehoord.dossier.lock import writing
from gehoord.dossier.models import SearchBlock, SearchWaiting
from gehoord.dossier.search_block import Card
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

CARDS: Final = 1000  # in a block; one with more is split
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
            with writing():
                hold_alone(organisation_id)
                # Another clock may have split it: what is no longer in it waits on,
                # or its card would lie where nobody looks to take it out.
                now_ends = dict(ranges(organisation_id)).get(begin, begin)
                here = [row for row in here if row.case_id < now_ends]
                folded += _fold_into(organisation_id, begin, here)
    return folded


def _fold_into(organisation_id: int, begin: int, waiting: list[SearchWaiting]) -> int:
    new = {}
    for row in waiting:
        # One that changed again meanwhile goes on waiting. One that does not open
        # goes, or nothing would ever be folded again: `verify` names what is missed.
        if not _as_it_was(row).delete()[0]:
            continue
        try:
            new[row.case_id] = opened_card(row)
        except IndexDamaged:
            continue

    def merged(old: list[Card]) -> Iterable[Card]:
        return [*(card for card in old if card.case_id not in new), *new.values()]

    _rewrite(organisation_id, begin, merged)
    return len(new)


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
        with writing():
            hold_alone(organisation_id)
            begin, end = next(
                each for each in ranges(organisation_id) if each[0] <= first < each[1]
            )
            _rewrite(organisation_id, begin, without)
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
                _rewrite(organisation_id, begin, lambda old: old)


def empty(organisation_id: int) -> None:
    """Throw the index away with its key, to be made again."""
    key = index_keys().renew(organisation_id)
    with writing():
        hold_alone(organisation_id)
        for model in (SearchBlock, SearchWaiting):
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


def _rewrite(organisation_id: int, begin: int, change: Change) -> None:
    """
    Write a block anew, in several when it became too large.

    What does not open is left out: `gehoord verify` names how many are missed.
    """
    mine = {"organisation_id": organisation_id, "first_case_id": begin}
    row = SearchBlock.objects.filter(**mine).first()
    try:
        old = list(opened_block(row).cards()) if row else []
    except IndexDamaged:
        old = []
    cards = sorted(change(old), key=lambda card: card.case_id)
    size = ceil(len(cards) / ceil(len(cards) / CARDS)) if cards else CARDS
    turn = row.turn + 1 if row else 1
    _write(organisation_id, begin, cards[:size], turn=turn)
    for at in range(size, len(cards), size):
        part = cards[at : at + size]
        _write(organisation_id, part[0].case_id, part, turn=1)


def _write(organisation_id: int, begin: int, cards: list[Card], *, turn: int) -> None:
    key = index_keys().newest(organisation_id)
    sealed = sealed_block(organisation_id, begin, cards, key=key, turn=turn)
    SearchBlock.objects.update_or_create(
        organisation_id=organisation_id,
        first_case_id=begin,
        defaults={"key_id": key.id, "turn": turn, "sealed": sealed},
    )
