"""
One block of the search index, opened: its words, and which cards hold each of them.

    words: LF word LF word … LF | padding
    cards: count, words | count × (case, digest) | words × end | end × card | padding

Each word of a block stands in it once, so a search for a word that no card of it
holds reads the words alone: of large dossiers some fourteen times less than all cards.
"""

from __future__ import annotations

import hashlib
import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, chain

from gehoord.dossier.seal import padded_size

DIGEST_BYTES = 8
_COUNTS = struct.Struct(">II")
_PLACE = struct.Struct(f">q{DIGEST_BYTES}s")
_END = struct.Struct(">I")
_FROM_UNTIL = struct.Struct(">II")
_LINE = b"\n"


@dataclass(frozen=True, kw_only=True)
class Card:
    """What one case is found by: its words with a space between them."""

    case_id: int
    digest: bytes
    text: bytes = field(repr=False)


@dataclass(frozen=True)
class Packed:
    """A block as bytes, in the two parts that are sealed apart."""

    words: bytes = field(repr=False)
    cards: bytes = field(repr=False)


def digest_of(parts: Iterable[str]) -> bytes:
    """Return what tells whether a card still says what its case says."""
    whole = hashlib.sha256()
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        whole.update(len(encoded).to_bytes(4, "big") + encoded)
    return whole.digest()[:DIGEST_BYTES]


def packed(cards: Iterable[Card]) -> Packed:
    """Return the bytes of a block of at most 65,536 cards."""
    ordered = sorted(cards, key=lambda card: card.case_id)
    holders: defaultdict[bytes, list[int]] = defaultdict(list)
    for index, card in enumerate(ordered):
        for word in card.text.split():
            holders[word].append(index)
    ends = list(accumulate(map(len, holders.values())))
    total = ends[-1] if ends else 0
    places = [_PLACE.pack(card.case_id, card.digest) for card in ordered]
    return Packed(
        words=_padded(_LINE.join([b"", *holders, b""])),
        cards=_padded(
            _COUNTS.pack(len(ordered), len(holders))
            + b"".join(places)
            + struct.pack(f">{len(ends)}I", *ends)
            + struct.pack(f">{total}H", *chain.from_iterable(holders.values()))
        ),
    )


def _padded(content: bytes) -> bytes:
    # Here, since taking off what `seal` adds would copy every block once more.
    return content.ljust(padded_size(len(content)), b"\x00")


def has_all(words: bytes, terms: Iterable[bytes]) -> bool:
    """Return whether each term stands in these words, anywhere in one."""
    return all(term in words for term in terms)


class Block:
    """The cards of one block, read without taking it apart."""

    def __init__(self, content: Packed) -> None:
        """Take what `packed` made."""
        self._words, self._cards = content.words, content.cards
        self._count, self._different = _COUNTS.unpack_from(self._cards)
        self._ends_at = _COUNTS.size + self._count * _PLACE.size
        self._holders_at = self._ends_at + self._different * _END.size

    @cached_property
    def _places(self) -> list[tuple[int, bytes]]:
        return list(_PLACE.iter_unpack(self._cards[_COUNTS.size : self._ends_at]))

    def cards(self) -> Iterator[Card]:
        """Yield every card, its words in no order."""
        texts: list[list[bytes]] = [[] for _ in range(self._count)]
        for number, word in enumerate(self._words.split(_LINE)[1:-1]):
            for index in self._holders(number):
                texts[index].append(word)
        for (case_id, digest), text in zip(self._places, texts, strict=True):
            yield Card(case_id=case_id, digest=digest, text=b" ".join(text))

    def with_terms(self, terms: Iterable[bytes]) -> Iterator[int]:
        """Yield the cases whose card holds every term, anywhere in a word."""
        held = [self._with(term) for term in terms]
        for index in sorted(set.intersection(*held)):
            yield self._places[index][0]

    def _with(self, term: bytes) -> set[int]:
        """Return which cards hold a term."""
        return {
            index for number in self._numbers(term) for index in self._holders(number)
        }

    def _numbers(self, term: bytes) -> Iterator[int]:
        """Yield which words hold a term, by where they stand."""
        words, number, counted = self._words, -1, 0
        at = words.find(term)
        while at >= 0:
            number += words.count(_LINE, counted, at)
            yield number
            counted = words.find(_LINE, at)
            at = words.find(term, counted)

    def _holders(self, number: int) -> tuple[int, ...]:
        """Return which cards hold a word."""
        begin = 0
        if number:
            at = self._ends_at + (number - 1) * _END.size
            begin, end = _FROM_UNTIL.unpack_from(self._cards, at)
        else:
            (end,) = _END.unpack_from(self._cards, self._ends_at)
        at = self._holders_at + begin * 2
        return struct.unpack_from(f">{end - begin}H", self._cards, at)
