"""
One block of the search index, opened: its words, and which cards hold each of them.

    words: count | count × (case, digest) | LF word LF … word few LF … | padding
    part:  words | words × end | end × card | padding

Each word of a block stands in it once. Behind a word of few cards stand those; of
the others, which stand first, the cards are kept apart, TOGETHER words to a part. So
most searches read the words alone, and no search more than the parts of its words.
"""

from __future__ import annotations

import hashlib
import struct
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, chain
from typing import Final

from gehoord.dossier.seal import padded_size

DIGEST_BYTES: Final = 8
FEW: Final = 4  # cards that stand behind their word
TOGETHER: Final = 64  # words of many cards in one part, some 6 kB of large dossiers
_NUMBER: Final = struct.Struct(">I")
_PLACE: Final = struct.Struct(f">q{DIGEST_BYTES}s")
_FROM_UNTIL: Final = struct.Struct(">II")
_LINE: Final = b"\n"
_DIGITS: Final = bytes([*range(0x0B, 0x30), *range(0x3A, 0x61)])
"""Signs that no word has: what stands between the line feed and the small letters."""
_BASE: Final = len(_DIGITS)
_VALUES: Final = bytes(max(0, _DIGITS.find(sign)) for sign in range(256))
MOST_CARDS: Final = _BASE * _BASE


@dataclass(frozen=True, kw_only=True)
class Card:
    """What one case is found by: its words with a space between them."""

    case_id: int
    digest: bytes
    text: bytes = field(repr=False)


@dataclass(frozen=True)
class Packed:
    """A block as bytes, in the pieces that are sealed apart."""

    words: bytes = field(repr=False)
    parts: tuple[bytes, ...] = field(repr=False)


def digest_of(parts: Iterable[str]) -> bytes:
    """Return what tells whether a card still says what its case says."""
    whole = hashlib.sha256()
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        whole.update(len(encoded).to_bytes(4, "big") + encoded)
    return whole.digest()[:DIGEST_BYTES]


def packed(cards: Iterable[Card]) -> Packed:
    """Return the bytes of a block of at most MOST_CARDS cards."""
    ordered = sorted(cards, key=lambda card: card.case_id)
    # A list would take four times the memory, and a block has millions of these.
    holders: defaultdict[bytes, array[int]] = defaultdict(lambda: array("H"))
    for index, card in enumerate(ordered):
        for word in card.text.split():
            holders[word].append(index)
    many = {word: held for word, held in holders.items() if len(held) > FEW}
    few = [
        word + b"".join(map(_written, held))
        for word, held in holders.items()
        if len(held) <= FEW
    ]
    held_by_many = list(many.values())
    places = [_PLACE.pack(card.case_id, card.digest) for card in ordered]
    return Packed(
        words=_padded(
            _NUMBER.pack(len(ordered))
            + b"".join(places)
            + _LINE.join([b"", *many, *few, b""])
        ),
        parts=tuple(
            _part(held_by_many[at : at + TOGETHER])
            for at in range(0, len(held_by_many), TOGETHER)
        ),
    )


def _part(held: list[array[int]]) -> bytes:
    """Return the cards of some words, one after the other."""
    ends = list(accumulate(map(len, held)))
    return _padded(
        _NUMBER.pack(len(ends))
        + struct.pack(f">{len(ends)}I", *ends)
        + struct.pack(f">{ends[-1]}H", *chain.from_iterable(held))
    )


def _written(index: int) -> bytes:
    """Return a card as it stands behind its word, in signs that no word has."""
    high, low = divmod(index, _BASE)
    return bytes((_DIGITS[high], _DIGITS[low]))


def _read(few: bytes) -> Iterator[int]:
    values = few.translate(_VALUES)
    for high, low in zip(values[::2], values[1::2], strict=True):
        yield high * _BASE + low


def _padded(content: bytes) -> bytes:
    # Here, since taking off what `seal` adds would copy every block once more.
    return content.ljust(padded_size(len(content)), b"\x00")


@dataclass(frozen=True)
class Held:
    """Which cards hold a term: those of rare words, and where the others stand."""

    few: frozenset[int]
    many: tuple[int, ...]

    @property
    def parts(self) -> frozenset[int]:
        """Return the numbers of the parts in which the others stand."""
        return frozenset(number // TOGETHER for number in self.many)


class Words:
    """The words of a block: enough for what few of its cards hold."""

    def __init__(self, content: bytes) -> None:
        """Take the words that `packed` made."""
        self._content = content
        (self._count,) = _NUMBER.unpack_from(content)
        self._begin = _NUMBER.size + self._count * _PLACE.size

    @cached_property
    def places(self) -> list[tuple[int, bytes]]:
        """Return the case and the digest of each card."""
        return list(_PLACE.iter_unpack(self._content[_NUMBER.size : self._begin]))

    def lines(self) -> Iterator[tuple[bytes, bytes]]:
        """Yield each word, and the few cards behind it; nothing when there are many."""
        for line in self._content[self._begin :].split(_LINE)[1:-1]:
            word = line.rstrip(_DIGITS)
            yield word, line[len(word) :]

    def holding(self, terms: Iterable[bytes]) -> list[Held] | None:
        """Return what holds each term; None where one of them stands nowhere."""
        # Each must stand somewhere before all of it is looked through for any.
        found = []
        for term in terms:
            if (at := self._content.find(term, self._begin)) < 0:
                return None
            found.append((term, at))
        return [self._held(term, at) for term, at in found]

    def holding_each(self, terms: Iterable[bytes]) -> list[Held]:
        """Return what holds each term, all looked for to the end."""
        return [
            self._held(term, self._content.find(term, self._begin)) for term in terms
        ]

    def with_few(self, held: list[Held]) -> list[int] | None:
        """Return the cases that hold all; None where that takes the cards as well."""
        if any(each.many for each in held):
            return None
        found = frozenset.intersection(*(each.few for each in held))
        return [self.places[index][0] for index in sorted(found)]

    def with_many(self, held: list[Held], many: Many) -> list[int]:
        """Return the cases that hold all, read with the cards of this same block."""
        found = set.intersection(*(many.all_of(each) for each in held))
        return [self.places[index][0] for index in sorted(found)]

    def _held(self, term: bytes, at: int) -> Held:
        """Return what holds a term that first stands at this place."""
        content, number, counted = self._content, -1, self._begin
        few: set[int] = set()
        many: list[int] = []
        while at >= 0:
            end = content.find(_LINE, at)
            behind = content[at:end]
            if cards := behind[len(behind.rstrip(_DIGITS)) :]:
                few.update(_read(cards))
            else:  # those stand first, so that what is counted is little
                number += content.count(_LINE, counted, at)
                counted = at
                many.append(number)
            at = content.find(term, end)
        return Held(frozenset(few), tuple(many))


class Many:
    """The cards that stand apart: of each word that more than FEW of them hold."""

    def __init__(self, parts: Mapping[int, bytes]) -> None:
        """Take the parts that `packed` made, by number: all that are asked for."""
        self._parts = parts

    def all_of(self, held: Held) -> set[int]:
        """Return every card that holds a term."""
        return set(chain(held.few, *(self.of_word(each) for each in held.many)))

    def of_word(self, number: int) -> tuple[int, ...]:
        """Return which cards hold the word that stands there among the first."""
        which, number = divmod(number, TOGETHER)
        content = self._parts[which]
        (different,) = _NUMBER.unpack_from(content)
        if number:
            begin, end = _FROM_UNTIL.unpack_from(content, _NUMBER.size * number)
        else:
            begin, (end,) = 0, _NUMBER.unpack_from(content, _NUMBER.size)
        at = _NUMBER.size * (1 + different) + begin * 2
        return struct.unpack_from(f">{end - begin}H", content, at)


class Block:
    """The words and the cards of one block, read without taking it apart."""

    def __init__(self, content: Packed) -> None:
        """Take what `packed` made."""
        self._words = Words(content.words)
        self._many = Many(dict(enumerate(content.parts)))

    def cards(self) -> Iterator[Card]:
        """Yield every card, its words in no order."""
        places = self._words.places
        texts: list[list[bytes]] = [[] for _ in places]
        for number, (word, few) in enumerate(self._words.lines()):
            for index in _read(few) if few else self._many.of_word(number):
                texts[index].append(word)
        for (case_id, digest), text in zip(places, texts, strict=True):
            yield Card(case_id=case_id, digest=digest, text=b" ".join(text))

    def with_terms(self, terms: Iterable[bytes]) -> list[int]:
        """Return the cases whose card holds every term, anywhere in a word."""
        held = self._words.holding(tuple(terms))
        return [] if held is None else self._words.with_many(held, self._many)
