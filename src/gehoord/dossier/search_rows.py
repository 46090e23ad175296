"""The rows of the search index, sealed and opened, and who may change them when."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import count, islice
from typing import Any, Final, NamedTuple

from django.db import connection

from gehoord.dossier.models import SearchBlock, SearchPart, SearchWaiting
from gehoord.dossier.seal import NONCE_BYTES, DoesNotOpen, canonical, unpad
from gehoord.dossier.search_block import (
    DIGEST_BYTES,
    Block,
    Card,
    Held,
    Many,
    Packed,
    Words,
)
from gehoord.dossier.search_keys import IndexKey, index_keys
from gehoord.dossier.search_memory import Memory

LAST: Final = 2**63  # past every case there can be, and any number a row can hold
_PLACE: Final = "first_case_id, key_id, turn"
_NONCE: Final = f"substr(sealed, 1, {1 + NONCE_BYTES})"
"""How sealed words begin: with the form and a nonce that no two of them share."""
_ALL: Final = f"{_PLACE}, sealed, parts"  # behind the words: SQLite reads past those
_AGAIN: Final = 3  # times a block is read that is made anew while it is read
_GUARD: Final = 0x73726368  # "srch": the first half of PostgreSQL's advisory lock
MEMORY: Final = Memory()
"""Of the blocks that searches of this process read, the sealed words."""


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
    """Return the pieces of a block as they are kept."""
    place = Place(begin, key.id, turn)
    return Packed(
        words=key.sealer.seal_raw(
            content.words, belongs_to=_words_bound(organisation_id, place)
        ),
        parts=tuple(
            key.sealer.seal_raw(
                part, belongs_to=_part_bound(organisation_id, place, number)
            )
            for number, part in enumerate(content.parts)
        ),
    )


def opened_block(row: SearchBlock) -> Packed:
    """Return the pieces of a block, as they belong to this row. Raises IndexDamaged."""
    place = Place(row.first_case_id, row.key_id, row.turn)
    return _opened(row.organisation_id, place, bytes(row.sealed), row.parts)


class Place(NamedTuple):
    """Where a block begins, and which making of it this is."""

    begin: int
    key_id: int
    turn: int


def words(
    organisation_id: int, *, among: Collection[int] | None = None
) -> Iterator[tuple[Place, Words | None]]:
    """
    Yield the words of each block, or of those among these cases, in their order.

    None where it was made anew since the search began. Raises IndexDamaged.
    """
    whose = (str(connection.settings_dict["NAME"]), organisation_id)
    found = [
        (Place(*row[:3]), bytes(row[3]))
        for row in _read(organisation_id, f"{_PLACE}, {_NONCE}", "", [])
    ]
    MEMORY.forget_all_but(whose, [place.begin for place, _ in found])
    wanted = None if among is None else _around([p.begin for p, _ in found], among)
    for place, nonce in found:
        if wanted is not None and place.begin not in wanted:
            continue
        begin, key_id, turn = place
        sealed = MEMORY.get(whose, begin, key_id=key_id, turn=turn)
        if sealed is None or not sealed.startswith(nonce):  # an index begun anew
            sealed = _sealed_words(organisation_id, place)
            if sealed is not None:
                MEMORY.keep(whose, begin, sealed, key_id=key_id, turn=turn)
        try:
            opened = sealed and Words(_opened_words(organisation_id, place, sealed))
        except IndexDamaged:
            MEMORY.drop(whose, begin)  # so that what is mended is read again
            raise
        yield place, opened or None


def _around(begins: list[int], among: Collection[int]) -> set[int]:
    """Return where the blocks begin in which these cases lie."""
    places = {bisect_right(begins, each) for each in among}
    return {begins[place - 1] for place in places if place}


def _sealed_words(organisation_id: int, place: Place) -> bytes | None:
    only = "AND first_case_id = %s AND key_id = %s AND turn = %s"
    for (sealed,) in _read(organisation_id, "sealed", only, place):
        return bytes(sealed)
    return None


def cards_of(
    organisation_id: int, place: Place, asked: Iterable[Held], *, evenly: int = 1
) -> Many | None:
    """
    Return the cards that belong to words just read; None if it was made anew since.

    No more of them than hold what is asked, filled up with others to a multiple of
    `evenly`, where the block has so many. Raises IndexDamaged.
    """
    wanted = frozenset[int]().union(*(each.parts for each in asked))
    size = -(-max(len(wanted), evenly - 1) // evenly) * evenly
    others = (number for number in count() if number not in wanted)
    filled = sorted([*wanted, *islice(others, size - len(wanted))])
    found = _parts(organisation_id, place, filled)
    return Many(found) if found.keys() >= wanted else None


def blocks(organisation_id: int) -> Iterator[tuple[int, Block]]:
    """Yield where each block begins, and what it holds."""
    for begin, *row in _read(organisation_id, _ALL, "", ()):
        yield begin, _whole(organisation_id, begin, *row)


def blocks_from(organisation_id: int, begin: int, end: int) -> Iterator[Block]:
    """Yield the blocks that begin there or later, and before `end`."""
    only = "AND first_case_id BETWEEN %s AND %s"
    for first, *row in _read(organisation_id, _ALL, only, (begin, end - 1)):
        yield _whole(organisation_id, first, *row)


def _whole(  # noqa: PLR0917 - a row, in its order
    organisation_id: int, begin: int, key_id: int, turn: int, sealed: bytes, parts: int
) -> Block:
    """Return a block, as it is now where it was made anew while it was read."""
    place = Place(begin, key_id, turn)
    for _ in range(_AGAIN):
        try:
            return Block(_opened(organisation_id, place, sealed, parts))
        except IndexDamaged:
            only = "AND first_case_id = %s"
            now = list(_read(organisation_id, _ALL, only, [begin]))
            if not now or Place(*now[0][:3]) == place:
                raise
            _begin, key_id, turn, sealed, parts = now[0]
            place = Place(begin, key_id, turn)
    raise IndexDamaged


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


def _opened(organisation_id: int, place: Place, sealed: bytes, parts: int) -> Packed:
    words = _opened_words(organisation_id, place, sealed)
    found = _parts(organisation_id, place, range(parts))
    if len(found) != parts:
        raise IndexDamaged
    return Packed(words=words, parts=tuple(found[each] for each in sorted(found)))


def _opened_words(organisation_id: int, place: Place, sealed: bytes) -> bytes:
    bound = _words_bound(organisation_id, place)
    return _open(organisation_id, place.key_id, bytes(sealed), bound)


def _parts(
    organisation_id: int, place: Place, numbers: Sequence[int]
) -> dict[int, bytes]:
    """Return the parts with these numbers that belong to words read there."""
    table = connection.ops.quote_name(SearchPart._meta.db_table)
    marks = ", ".join(["%s"] * len(numbers))
    if not numbers:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT number, sealed FROM {table} WHERE organisation_id = %s "  # noqa: S608  # columns and marks
            "AND first_case_id = %s AND key_id = %s AND turn = %s "
            f"AND number IN ({marks})",
            [organisation_id, *place, *numbers],
        )
        return {
            number: _open(
                organisation_id,
                place.key_id,
                bytes(sealed),
                _part_bound(organisation_id, place, number),
            )
            for number, sealed in cursor
        }


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


def _words_bound(organisation_id: int, place: Place) -> bytes:
    return canonical("search words, two signs of 76", organisation_id, *place)


def _part_bound(organisation_id: int, place: Place, number: int) -> bytes:
    return canonical("search part", organisation_id, *place, number)
