"""
Asking clamd whether there is a virus in something.

Spoken as clamd's manual has it (INSTREAM): pieces with their length in front,
then nothing, then one line comes back. Nothing is written to disk on the way.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from typing import Final

SECONDS: Final = 30.0  # for each step of the conversation
PIECE: Final = 64 * 1024  # bytes
LONGEST_ANSWER: Final = 4096  # bytes


class ScannerAway(Exception):
    """The scanner cannot be reached."""


class NotScanned(Exception):
    """The scanner could not look at this one: too large, or it broke off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanner:
    """Where clamd listens: the path of a socket, or a host and a port."""

    path: str = ""
    host: str = ""
    port: int = 0
    patience: float = SECONDS

    @classmethod
    def at(cls, place: str, *, patience: float = SECONDS) -> Scanner:
        """Return the scanner at `/path/of/socket` or `host:port`. Raises ValueError."""
        if place.startswith("/"):
            return cls(path=place, patience=patience)
        host, _, port = place.rpartition(":")
        if not host:
            raise ValueError(place)
        return cls(host=host.strip("[]"), port=int(port), patience=patience)

    def virus_in(self, content: Iterable[bytes]) -> str:
        """
        Return the name of the virus in this content, or nothing when it is clean.

        Raises ScannerAway and NotScanned.
        """
        answer = self._ask(content)
        if answer == "stream: OK":
            return ""
        if answer.endswith(" FOUND"):
            return answer.removeprefix("stream: ").removesuffix(" FOUND")
        raise NotScanned(answer[:100])

    def _ask(self, content: Iterable[bytes]) -> str:
        try:
            to = self._connected()
        except OSError as error:
            raise ScannerAway(type(error).__name__) from error
        with closing(to):
            try:
                to.sendall(b"zINSTREAM\0")
                for chunk in content:
                    _send(to, chunk)
                to.sendall(struct.pack("!I", 0))
            except OSError:
                pass  # it said no and hung up: why, it may still have told
            try:
                return _heard(to)
            except OSError as error:
                raise NotScanned(f"nothing ({type(error).__name__})") from error

    def _connected(self) -> socket.socket:
        if not self.path:
            return socket.create_connection((self.host, self.port), self.patience)
        to = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        to.settimeout(self.patience)
        try:
            to.connect(self.path)
        except OSError:
            to.close()
            raise
        return to


def _send(to: socket.socket, chunk: bytes) -> None:
    for start in range(0, len(chunk), PIECE):
        piece = chunk[start : start + PIECE]
        to.sendall(struct.pack("!I", len(piece)) + piece)


def _heard(to: socket.socket) -> str:
    answer = b""
    while not answer.endswith(b"\0") and len(answer) < LONGEST_ANSWER:
        piece = to.recv(LONGEST_ANSWER)
        if not piece:
            break
        answer += piece
    if not answer:
        raise ConnectionResetError
    return answer.rstrip(b"\0\n").decode("utf-8", "replace")
