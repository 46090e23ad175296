"""
Sealing: AES-256-GCM over padded payloads, bound to where they belong.

A sealed value is a format byte, a 96-bit random nonce and the ciphertext with
its tag. What it belongs to (table, organisation, case, position and every
other clear column) is its associated data, so that a value moved, swapped or
relabelled no longer opens.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FORMAT = 1
NONCE_BYTES = 12
TAG_BYTES = 16
KEY_BYTES = 32
LEAST_STEP = 256  # bytes
LENGTH_BYTES = 4
_FRAME = struct.Struct(">cI")

Part = bytes | str | int | bool | datetime | date | None
RandomBytes = Callable[[int], bytes]


class DoesNotOpen(Exception):
    """The sealed value was changed, moved, or sealed under another key."""


def canonical(*parts: Part) -> bytes:
    """
    Return the parts as bytes that no other list of parts has.

    Each part carries its kind and its length, so ("ab", "c") and ("a", "bc"),
    or 1 and "1", differ; and what stands before a part can be made once.
    """
    framed: list[bytes] = []
    for part in parts:
        # Some eighty parts a case that is filed: the usual kinds are known at once.
        kind, value = (_KINDS.get(type(part)) or _of_its_kind)(part)
        framed += (_FRAME.pack(kind, len(value)), value)
    return b"".join(framed)


def _of_its_kind(part: Part) -> tuple[bytes, bytes]:
    """Write what is of a kind of its own, such as a word of a list, as what it is."""
    return next(write(part) for kind, write in _KINDS.items() if isinstance(part, kind))


_KINDS: Mapping[type, Callable[[Any], tuple[bytes, bytes]]] = {
    bytes: lambda part: (b"b", part),
    bool: lambda part: (b"t", b"%d" % part),
    int: lambda part: (b"i", b"%d" % part),
    str: lambda part: (b"s", part.encode()),
    type(None): lambda _: (b"n", b""),
    datetime: lambda part: (
        b"m",
        part.astimezone(UTC).isoformat(timespec="microseconds").encode(),
    ),
    date: lambda part: (b"d", part.isoformat().encode()),
}
"""What begins each kind, and how it is written; a kind before what it is a case of."""


def padded_size(size: int) -> int:
    """
    Return the size to which `size` bytes are padded.

    Steps of 256 bytes at first; later steps grow with the size, so that
    padding never adds more than an eighth.
    """
    step = max(LEAST_STEP, 1 << max(0, size.bit_length() - 4))
    return max(step, -(-size // step) * step)


def pad(payload: bytes) -> bytes:
    """Return the payload with its length in front, filled up to the next step."""
    framed = len(payload).to_bytes(LENGTH_BYTES, "big") + payload
    return framed.ljust(padded_size(len(framed)), b"\x00")


def unpad(padded: bytes) -> bytes:
    """Return the payload that `pad` framed."""
    length = int.from_bytes(padded[:LENGTH_BYTES], "big")
    return padded[LENGTH_BYTES : LENGTH_BYTES + length]


class Sealer:
    """Seals and opens under one key."""

    def __init__(self, key: bytes, *, random_bytes: RandomBytes = os.urandom) -> None:
        """Take the key and where nonces come from."""
        self._cipher = AESGCM(key)
        self._random_bytes = random_bytes

    def seal_raw(self, plaintext: bytes, *, belongs_to: bytes) -> bytes:
        """Return the plaintext sealed as it is, without padding."""
        nonce = self._random_bytes(NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, plaintext, belongs_to)
        return bytes([FORMAT]) + nonce + sealed

    def open_raw(self, sealed: bytes, *, belongs_to: bytes) -> bytes:
        """
        Return what was sealed.

        Raises DoesNotOpen.
        """
        if len(sealed) < 1 + NONCE_BYTES + TAG_BYTES or sealed[0] != FORMAT:
            raise DoesNotOpen
        # A view, since a slice would copy what may be half a megabyte.
        nonce, ciphertext = (
            sealed[1 : 1 + NONCE_BYTES],
            memoryview(sealed)[1 + NONCE_BYTES :],
        )
        try:
            return self._cipher.decrypt(nonce, ciphertext, belongs_to)
        except InvalidTag as error:
            raise DoesNotOpen from error

    def seal(self, payload: bytes, *, belongs_to: bytes) -> bytes:
        """Return the payload padded to a size step and sealed."""
        return self.seal_raw(pad(payload), belongs_to=belongs_to)

    def open(self, sealed: bytes, *, belongs_to: bytes) -> bytes:
        """
        Return the payload.

        Raises DoesNotOpen.
        """
        return unpad(self.open_raw(sealed, belongs_to=belongs_to))


def tag_of(sealed: bytes) -> bytes:
    """Return the tag of a sealed value: the link to what is sealed after it."""
    return sealed[-TAG_BYTES:]
