"""The rows of the search index, sealed and opened, and who may change them when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from django.db import connection

from gehoord.dossier.models import SearchBlock, SearchWaiting
from gehoord.dossier.seal import DoesNotOpen, canonical, unpad
from gehoord.dossier.search_block import (
    DIGEST_BYTES,
    Block,
    Card,
    Many,
    Packed,
    Words,
)
from gehoord.dossier.search_keys import IndexKey, index_keys

LAST: Final = 2**63  # past every case there can be, and any number a row can hold
_WORDS: Final = "first_case_id, key_id, turn, sealed"
_ALL: Final = f"{_WORDS}, sealed_cards"
_GUARD: Final = 0x73726368  # "srch": the first half of PostgreSQL's advisory lock


class IndexDamaged(Exception):
    """Part of the index does not open: it must be made again."""


def hold(organisation_id: int) -> None:
    """
    Keep the keys of the index from being renewed until this transaction ends.

    SQLite has one writer at a time, so there the transaction itself is enough.
    """
    _advise("SELECT pg_advisory_xact_lock_shared(%s, %s)", organisation_id)


def hold_alone(organisation_id: int) -> None:
    """Keep every other change to the index waiting until this transaction ends."""
    _advise("SELECT pg_advisory_xact_lock(%s, %s)", organisation_id)


def _advise(statement: str, organisation_id: int) -> None:
    if not connection.in_atomic_block:
        message = "The index is changed inside a transaction, or not at all."
        raise RuntimeError(message)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(statement, [_GUARD, organisation_id])


def sealed_card(organisation_id: int, card: Card, *, key: IndexKey) -> bytes:
    """Return a card as it waits."""
    bound = _card_bound(organisation_id, card.case_id, key_id=key.id)
    return key.sealer.seal(card.digest + card.text, belongs_to=bound)


def opened_card(row: SearchWaiting) -> Card:
    """Return a card that waits. Raises IndexDamaged."""
    bound = _card_bound(row.organisation_id, row.case_id, key_id=row.key_id)
    content = unpad(_open(row.organisation_id, row.key_id, bytes(row.sealed), bound))
    return Card(
        case_id=row.case_id,
        digest=content[:DIGEST_BYTES],
        text=content[DIGEST_BYTES:],
    )


def sealed_block(
    organisation_id: int, begin: int, content: Packed, *, key: IndexKey, turn: int
) -> Packed:
    """Return the two parts of a block as they are kept."""
    place = {"key_id": key.id, "turn": turn}
    words = _block_bound("block words", organisation_id, begin, **place)
    cards = _block_bound("block cards", organisation_id, begin, **place)
    return Packed(
        words=key.sealer.seal_raw(content.words, belongs_to=words),
        cards=key.sealer.seal_raw(content.cards, belongs_to=cards),
    )


def opened_block(row: SearchBlock) -> Packed:
    """Return the two parts of a block. Raises IndexDamaged."""
    kept = (row.first_case_id, row.key_id, row.turn)
    words, cards = bytes(row.sealed), bytes(row.sealed_cards)
    return _opened(row.organisation_id, *kept, words, cards)


class Place(NamedTuple):
    """Where a block begins, and which making of it this is."""

    begin: int
    key_id: int
    turn: int


def words(organisation_id: int) -> Iterator[tuple[Place, Words]]:
    """Yield the words of each block, in order of where it begins. Raises IndexDamaged."""
    for *kept, sealed in _read(organisation_id, _WORDS, "", []):
        place = Place(*kept)
        yield place, Words(_opened_words(organisation_id, *place, sealed))


def cards_of(organisation_id: int, place: Place) -> Many | None:
    """
    Return the cards that belong to words just read; None if it was made anew since.

    Raises IndexDamaged.
    """
    only = "AND first_case_id = %s AND key_id = %s AND turn = %s"
    for (sealed,) in _read(organisation_id, "sealed_cards", only, place):
        return Many(_opened_cards(organisation_id, *place, sealed))
    return None


def blocks(
    organisation_id: int, begins: Sequence[int] | None = None
) -> Iterator[tuple[int, Block]]:
    """Yield where blocks begin and what they hold: all, or those that begin there."""
    marks = ", ".join(["%s"] * len(begins or ()))
    only = "" if begins is None else f"AND first_case_id IN ({marks})"
    for begin, *kept in _read(organisation_id, _ALL, only, begins or ()):
        yield begin, Block(_opened(organisation_id, begin, *kept))


def blocks_from(organisation_id: int, begin: int, end: int) -> Iterator[Block]:
    """Yield the blocks that begin there or later, and before `end`."""
    only = "AND first_case_id BETWEEN %s AND %s"
    for first, *kept in _read(organisation_id, _ALL, only, (begin, end - 1)):
        yield Block(_opened(organisation_id, first, *kept))


def _read(
    organisation_id: int, columns: str, only: str, values: Iterable[int]
) -> Iterator[Any]:
    """
    Yield rows of blocks, in order.

    Read one by one and past the query builder, which took two thirds of the time:
    a search reads the words of every block there is.
    """
    table = connection.ops.quote_name(SearchBlock._meta.db_table)
    with connection.chunked_cursor() as cursor:
        cursor.execute(
            f"SELECT {columns} FROM {table} WHERE organisation_id = %s {only} "  # noqa: S608  # columns and marks
            "ORDER BY first_case_id",
            [organisation_id, *values],
        )
        while row := cursor.fetchone():
            yield row


def _opened(  # noqa: PLR0917
    organisation_id: int,
    begin: int,
    key_id: int,
    turn: int,
    sealed: bytes,
    sealed_cards: bytes,
) -> Packed:
    place = Place(begin, key_id, turn)
    return Packed(
        words=_opened_words(organisation_id, *place, sealed),
        cards=_opened_cards(organisation_id, *place, sealed_cards),
    )


def _opened_words(
    organisation_id: int, begin: int, key_id: int, turn: int, sealed: bytes
) -> bytes:
    bound = _block_bound(
        "block words", organisation_id, begin, key_id=key_id, turn=turn
    )
    return _open(organisation_id, key_id, bytes(sealed), bound)


def _opened_cards(
    organisation_id: int, begin: int, key_id: int, turn: int, sealed: bytes
) -> bytes:
    bound = _block_bound(
        "block cards", organisation_id, begin, key_id=key_id, turn=turn
    )
    return _open(organisation_id, key_id, bytes(sealed), bound)


def ranges(organisation_id: int) -> list[tuple[int, int]]:
    """Return from which case up to which each block goes; one when there is none."""
    blocks = SearchBlock.objects.filter(organisation_id=organisation_id)
    begins = blocks.order_by("first_case_id").values_list("first_case_id", flat=True)
    known = list(begins) or [0]
    return list(zip(known, [*known[1:], LAST], strict=True))


def _open(organisation_id: int, key_id: int, sealed: bytes, bound: bytes) -> bytes:
    key = index_keys().numbered(organisation_id, key_id)
    if key is None:
        raise IndexDamaged
    try:
        return key.sealer.open_raw(sealed, belongs_to=bound)
    except DoesNotOpen as error:
        raise IndexDamaged from error


def _card_bound(organisation_id: int, case_id: int, *, key_id: int) -> bytes:
    return canonical("search waiting", organisation_id, case_id, key_id)


def _block_bound(
    part: str, organisation_id: int, begin: int, *, key_id: int, turn: int
) -> bytes:
    return canonical(f"search {part}", organisation_id, begin, key_id, turn)
