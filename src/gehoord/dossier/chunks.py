"""
A file's content as it lies on disk: sealed chunk by chunk as it streams in.

Each chunk is bound to organisation, holder, file, its own number and whether
it is the last, so that a file cut short, extended, or with chunks moved does
not open. The end is padded to a size step; the true size is a sealed fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gehoord.dossier.keys import DataKey, Purpose
from gehoord.dossier.seal import (
    NONCE_BYTES,
    TAG_BYTES,
    DoesNotOpen,
    Sealer,
    canonical,
    padded_size,
)

CHUNK_BYTES = 64 * 1024
SEALED_CHUNK_BYTES = 1 + NONCE_BYTES + CHUNK_BYTES + TAG_BYTES


@dataclass(frozen=True, kw_only=True)
class Binding:
    """What a file belongs to."""

    organisation_id: int
    holder_id: int
    file_id: int

    def of(self, number: int, *, is_last: bool) -> bytes:
        """Return the associated data of one chunk."""
        return canonical(
            "chunk", self.organisation_id, self.holder_id, self.file_id, number, is_last
        )


class Writer:
    """Seals what streams in, and knows how much it was."""

    def __init__(self, key: DataKey, binding: Binding) -> None:
        """Take the holder's key and what the file belongs to."""
        self._sealer: Sealer = key.sealer(Purpose.FILES)
        self._binding = binding
        self.size = 0
        self.padded = 0

    def sealed(self, content: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the sealed chunks of the content."""
        number, held = 0, bytearray()
        for part in content:
            self.size += len(part)
            held += part
            # One byte more than a chunk shows that it is not the last.
            while len(held) > CHUNK_BYTES:
                yield self._chunk(bytes(held[:CHUNK_BYTES]), number, is_last=False)
                number += 1
                del held[:CHUNK_BYTES]
        self.padded = padded_size(self.size)
        held += bytes(self.padded - self.size)
        while len(held) > CHUNK_BYTES:
            yield self._chunk(bytes(held[:CHUNK_BYTES]), number, is_last=False)
            number += 1
            del held[:CHUNK_BYTES]
        yield self._chunk(bytes(held), number, is_last=True)

    def _chunk(self, plain: bytes, number: int, *, is_last: bool) -> bytes:
        bound = self._binding.of(number, is_last=is_last)
        return self._sealer.seal_raw(plain, belongs_to=bound)


def opened(
    sealed: Iterable[bytes], *, key: DataKey, binding: Binding, size: int
) -> Iterator[bytes]:
    """
    Yield the content, chunk by chunk, each verified before it leaves.

    Raises DoesNotOpen at the first chunk that does not hold, and when the
    file ends before its last chunk or before its true size.
    """
    sealer, left, previous, number = key.sealer(Purpose.FILES), size, None, 0
    for chunk in sealed:
        if previous is not None:
            bound = binding.of(number, is_last=False)
            plain = sealer.open_raw(previous, belongs_to=bound)
            yield plain[:left]
            left -= min(left, len(plain))
            number += 1
        previous = chunk
    if previous is None:
        raise DoesNotOpen
    plain = sealer.open_raw(previous, belongs_to=binding.of(number, is_last=True))
    if len(plain) < left:
        raise DoesNotOpen
    yield plain[:left]
