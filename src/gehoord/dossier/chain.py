"""
The chain: each entry is sealed to all that identifies it and to the one before.

The associated data of an entry is its clear columns, the format and the tag
of the previous entry, so that its own tag stands for everything up to it. The
first one follows a keyed hash over the clear columns of its case. An entry
also carries the ids of the letters it caused, so that a missing letter shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from gehoord.dossier.identifiers import ID_BYTES
from gehoord.dossier.keys import DataKey, Purpose
from gehoord.dossier.seal import (
    FORMAT,
    TAG_BYTES,
    DoesNotOpen,
    canonical,
    tag_of,
)

COUNT_BYTES = 2


class Damaged(Exception):
    """What is stored of a case was changed, from this position on."""

    def __init__(self, case_id: int, position: int) -> None:
        """Take the case and the first position that does not hold."""
        super().__init__(f"Case {case_id} is damaged at position {position}.")
        self.case_id = case_id
        self.position = position


@dataclass(frozen=True)
class Link:
    """One entry as it is chained: what happened, and the letters it caused."""

    payload: bytes
    letters: tuple[int, ...] = ()


@dataclass(frozen=True)
class Sealed:
    """One entry as it is stored."""

    position: int
    sealed: bytes


def first_tag(
    key: DataKey,
    *,
    organisation_id: int,
    case_id: int,
    reference: str,
    procedure_hash: str,
) -> bytes:
    """Return what the first entry follows: the clear columns of its case."""
    header = canonical(
        "case", FORMAT, organisation_id, case_id, reference, procedure_hash
    )
    return key.mac(Purpose.HEADER, header)[:TAG_BYTES]


def seal(
    key: DataKey,
    links: Sequence[Link],
    *,
    organisation_id: int,
    case_id: int,
    after: int,
    last_tag: bytes,
) -> list[Sealed]:
    """Return the entries sealed, from position `after` + 1 on."""
    sealer, tag, chained = key.sealer(Purpose.ENTRIES), last_tag, []
    for position, link in enumerate(links, start=after + 1):
        bound = _bound(organisation_id, case_id, position, tag)
        sealed = sealer.seal(_framed(link), belongs_to=bound)
        tag = tag_of(sealed)
        chained.append(Sealed(position, sealed))
    return chained


def unseal(
    key: DataKey,
    stored: Iterable[Sealed],
    *,
    organisation_id: int,
    case_id: int,
    last_tag: bytes,
) -> Iterator[tuple[Link, bytes]]:
    """
    Yield each entry with its tag, in order, from the first position on.

    Raises Damaged at the first one that is missing, changed or out of place.
    """
    sealer, tag = key.sealer(Purpose.ENTRIES), last_tag
    for position, entry in enumerate(stored, start=1):
        if entry.position != position:
            raise Damaged(case_id, position)
        bound = _bound(organisation_id, case_id, position, tag)
        try:
            framed = sealer.open(entry.sealed, belongs_to=bound)
        except DoesNotOpen as error:
            raise Damaged(case_id, position) from error
        tag = tag_of(entry.sealed)
        yield _unframed(framed), tag


def _bound(organisation_id: int, case_id: int, position: int, tag: bytes) -> bytes:
    return canonical("entry", FORMAT, organisation_id, case_id, position, tag)


def _framed(link: Link) -> bytes:
    ids = b"".join(letter.to_bytes(ID_BYTES, "big") for letter in link.letters)
    return len(link.letters).to_bytes(COUNT_BYTES, "big") + ids + link.payload


def _unframed(framed: bytes) -> Link:
    count = int.from_bytes(framed[:COUNT_BYTES], "big")
    ends = COUNT_BYTES + count * ID_BYTES
    ids = (framed[at : at + ID_BYTES] for at in range(COUNT_BYTES, ends, ID_BYTES))
    letters = tuple(int.from_bytes(letter, "big") for letter in ids)
    return Link(framed[ends:], letters)
