"""
Long encoded files taken out of a mail before it is parsed, and put back after.

The parser makes an object of every line, twice over; a file of thirty megabytes
is half a million of them. A run of signs as base64 has them is one word to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from email.policy import Policy, compat32
from typing import Final, TypeVar, overload

from gehoord.handling.mail.headers import one_line
from gehoord.handling.mail.parameters import LONGEST, parameters

Other = TypeVar("Other")

SHORTEST: Final = 4096  # bytes of a run that is worth taking out

_SIGNS: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n"
_MARKS: Final = bytes(1 if each in _SIGNS else 0 for each in range(256))
_LONG: Final = b"\x01" * SHORTEST


@dataclass(frozen=True, slots=True)
class Runs:
    """What was taken out, and the word that stands for each in its place."""

    raw: bytes = field(repr=False)
    word: bytes
    places: tuple[tuple[int, int], ...]

    def put_back(self, content: bytes) -> bytes:
        """Return the content with what was taken out of it."""
        if not self.places or self.word not in content:
            return content
        pieces = re.split(rb"%s-(\d+)-" % self.word, content)
        whole = memoryview(self.raw)
        for place in range(1, len(pieces), 2):
            start, end = self.places[int(pieces[place])]
            pieces[place] = whole[start:end]
        return b"".join(pieces)


class Part(Message):
    """A part of a mail that knows what was taken out of it."""

    def __init__(self, policy: Policy = compat32, runs: Runs | None = None) -> None:
        """Take the policy, as the parser gives it, and what was taken out."""
        super().__init__(policy)
        self.runs = runs

    @overload
    def get_boundary(self, failobj: None = None) -> str | None: ...

    @overload
    def get_boundary(self, failobj: Other) -> str | Other: ...

    def get_boundary(self, failobj: Other | None = None) -> str | Other | None:
        """
        Return the line between the parts within this one.

        Also where the header was folded in the middle of it (RFC 5322, 2.2.3:
        without its line end the header means the same), or other words follow.
        """
        said = str(self.get("content-type", ""))
        if not said.isascii():
            return super().get_boundary(failobj)
        found = parameters(one_line(said)[:LONGEST]).get("boundary", "").rstrip()
        return found or super().get_boundary(failobj)

    _payload: object  # as `Message` has it; its own way in loses what is no ASCII

    def held(self) -> bytes:
        """Return the bytes of a leaf as they travelled; none for what has parts."""
        payload = self._payload
        if not isinstance(payload, str):
            return b""
        return self.whole(payload.encode("utf-8", "surrogateescape"))

    def whole(self, content: bytes) -> bytes:
        """Return content of this part with what was taken out of it."""
        return self.runs.put_back(content) if self.runs is not None else content


def without_runs(raw: bytes) -> tuple[bytes, Runs]:
    """Return the mail with a word for each long run, and the runs."""
    word = b"xx-run"
    while word in raw:
        word += b"x"
    places = tuple(_runs(raw))
    pieces, done = [], 0
    for number, (start, end) in enumerate(places):
        pieces += [raw[done:start], b"%s-%d-" % (word, number)]
        done = end
    slim = b"".join([*pieces, raw[done:]]) if places else raw
    return slim, Runs(raw=raw, word=word, places=places)


def parsed(slim: bytes, runs: Runs) -> Part:
    """Return the mail in its parts."""

    def made(policy: Policy = compat32) -> Part:
        return Part(policy, runs)

    whole = BytesParser(made, policy=compat32).parsebytes(slim)
    assert isinstance(whole, Part)
    return whole


def _runs(raw: bytes) -> list[tuple[int, int]]:
    """Return where whole lines of such signs begin and end, the ends of lines left."""
    if len(raw) < SHORTEST:
        return []
    marks = raw.translate(_MARKS)
    found = []
    place = marks.find(_LONG)
    while place >= 0:
        end = marks.find(b"\x00", place)
        end = len(raw) if end < 0 else end
        first, last = raw.find(b"\n", place, end), raw.rfind(b"\n", place, end)
        if 0 <= first < last - SHORTEST:
            inside = raw[first:last]
            start = first + len(inside) - len(inside.lstrip(b"\r\n"))
            stop = last - (len(inside) - len(inside.rstrip(b"\r\n")))
            if stop - start >= SHORTEST:
                found.append((start, stop))
        place = marks.find(_LONG, end)
    return found
