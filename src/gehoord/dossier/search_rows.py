"""The rows of the search index, sealed and opened, and who may change them when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from django.db import connection

from gehoord.dossier.models import SearchBlock, SearchWaiting
from gehoord.dossier.seal import DoesNotOpen, canonical
from gehoord.dossier.search_block import Block, Card, packed
from gehoord.dossier.search_keys import IndexKey, index_keys

LAST: Final = 2**63  # past every case there can be
_COLUMNS: Final = "first_case_id, key_id, turn, sealed"
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
    return key.sealer.seal_raw(packed([card]), belongs_to=bound)


def opened_card(row: SearchWaiting) -> Card:
    """Return a card that waits. Raises IndexDamaged."""
    bound = _card_bound(row.organisation_id, row.case_id, key_id=row.key_id)
    content = _open(row.organisation_id, row.key_id, bytes(row.sealed), bound)
    return next(Block(content).cards())


def sealed_block(
    organisation_id: int, begin: int, cards: Iterable[Card], *, key: IndexKey, turn: int
) -> bytes:
    """Return the cards as they lie in a block."""
    bound = _block_bound(organisation_id, begin, key_id=key.id, turn=turn)
    return key.sealer.seal_raw(packed(cards), belongs_to=bound)


def opened_block(row: SearchBlock) -> Block:
    """Return a block. Raises IndexDamaged."""
    kept = (row.first_case_id, row.key_id, row.turn, bytes(row.sealed))
    return _opened(row.organisation_id, *kept)


def blocks(
    organisation_id: int, begins: Sequence[int] | None = None
) -> Iterator[tuple[int, Block]]:
    """
    Yield the blocks with where they begin: all, or those that begin there.

    Read one by one and past the query builder, which took two thirds of the time:
    a search reads every block there is. Raises IndexDamaged.
    """
    marks = ", ".join(["%s"] * len(begins or ()))
    only = "" if begins is None else f"AND first_case_id IN ({marks})"
    table = connection.ops.quote_name(SearchBlock._meta.db_table)
    with connection.chunked_cursor() as cursor:
        cursor.execute(
            f"SELECT {_COLUMNS} FROM {table} WHERE organisation_id = %s {only}",  # noqa: S608  # marks only
            [organisation_id, *(begins or ())],
        )
        while row := cursor.fetchone():
            begin, key_id, turn, sealed = row
            yield begin, _opened(organisation_id, begin, key_id, turn, bytes(sealed))


def _opened(
    organisation_id: int, begin: int, key_id: int, turn: int, sealed: bytes
) -> Block:
    bound = _block_bound(organisation_id, begin, key_id=key_id, turn=turn)
    return Block(_open(organisation_id, key_id, sealed, bound))


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
    return canonical("search card", organisation_id, case_id, key_id)


def _block_bound(organisation_id: int, begin: int, *, key_id: int, turn: int) -> bytes:
    return canonical("search block", organisation_id, begin, key_id, turn)
