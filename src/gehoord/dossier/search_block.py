"""
One block of the search index, opened: cards side by side, by case.

    count | count × (case, digest, end) | texts, each ending in a line feed | padding

Cards lie in the order of their case, so that one can be found without reading
the others.
"""

from __future__ import annotations

import hashlib
import struct
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from gehoord.dossier.seal import padded_size

DIGEST_BYTES = 8
_COUNT = struct.Struct(">I")
_PLACE = struct.Struct(f">q{DIGEST_BYTES}sI")
_END = b"\n"


@dataclass(frozen=True, kw_only=True)
class Card:
    """What one case is found by."""

    case_id: int
    digest: bytes
    text: bytes = field(repr=False)


def digest_of(parts: Iterable[str]) -> bytes:
    """Return what tells whether a card still says what its case says."""
    whole = hashlib.sha256()
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        whole.update(len(encoded).to_bytes(4, "big") + encoded)
    return whole.digest()[:DIGEST_BYTES]


def packed(cards: Iterable[Card]) -> bytes:
    """Return the bytes of a block; the cards in the order of their case."""
    ordered = sorted(cards, key=lambda card: card.case_id)
    places, texts, end = bytearray(), bytearray(), 0
    for card in ordered:
        texts += card.text + _END
        end = len(texts)
        places += _PLACE.pack(card.case_id, card.digest, end)
    whole = _COUNT.pack(len(ordered)) + bytes(places) + bytes(texts)
    # Padded here: taking off what `seal` adds would copy every block once more.
    return whole.ljust(padded_size(len(whole)), b"\x00")


class Block:
    """The cards of one block, read without taking it apart."""

    def __init__(self, content: bytes) -> None:
        """Take the bytes that `packed` made."""
        (count,) = _COUNT.unpack_from(content)
        self._content = content
        self._begin: int = _COUNT.size + count * _PLACE.size

    @cached_property
    def _places(self) -> list[tuple[int, bytes, int]]:
        return list(_PLACE.iter_unpack(self._content[_COUNT.size : self._begin]))

    @cached_property
    def _ends(self) -> list[int]:
        return [self._begin, *(self._begin + end for _, _, end in self._places)]

    @cached_property
    def case_ids(self) -> list[int]:
        """Return the cases in it, in order."""
        return [case_id for case_id, _, _ in self._places]

    def cards(self) -> Iterator[Card]:
        """Yield every card."""
        for index, (case_id, digest, _) in enumerate(self._places):
            begin, end = self._ends[index], self._ends[index + 1]
            text = self._content[begin : end - len(_END)]
            yield Card(case_id=case_id, digest=digest, text=text)

    def with_terms(self, terms: tuple[bytes, ...]) -> Iterator[int]:
        """Yield the cases whose card holds every term, anywhere in a word."""
        content = self._content
        # A block without one of the words is most blocks, and needs no more than this.
        if any(content.find(term, self._begin) < 0 for term in terms):
            return
        (first, *others), ends = terms, self._ends
        at = content.find(first, self._begin)
        while at >= 0:
            index = bisect_right(ends, at) - 1
            begin, end = ends[index], ends[index + 1]
            if all(content.find(term, begin, end) >= 0 for term in others):
                yield self.case_ids[index]
            at = content.find(first, end)

    def with_terms_among(
        self, terms: tuple[bytes, ...], case_ids: list[int]
    ) -> Iterator[int]:
        """Yield those of these cases, and look at no other card."""
        for case_id in case_ids:
            index = bisect_left(self.case_ids, case_id)
            if self.case_ids[index : index + 1] != [case_id]:
                continue
            begin, end = self._ends[index], self._ends[index + 1]
            if all(self._content.find(term, begin, end) >= 0 for term in terms):
                yield case_id
