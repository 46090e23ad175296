"""
The journal of anchors: what each case had become, kept outside the database.

Lines are only added; each carries a keyed hash over the one before, and the
last of these is the register head that is printed and sent. A destroyed case
leaves the hash of its lines behind, so that older heads can still be checked.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from gehoord.dossier.disk import append_to_file, replace_file
from gehoord.dossier.keys import Purpose, StandingKey
from gehoord.dossier.seal import canonical

EMPTY_HEAD = bytes(32)
LONGEST_LINE = 512  # bytes


@dataclass(frozen=True)
class Anchor:
    """What a case had become."""

    case_id: int
    length: int
    last_tag: bytes


@dataclass(frozen=True)
class Line:
    """One line of the journal; without its anchor when that is destroyed."""

    digest: bytes
    head: bytes
    anchor: Anchor | None


class Journal:
    """One organisation's journal. Whoever changes it holds the store's lock."""

    def __init__(self, path: Path, standing: StandingKey) -> None:
        """Take where it lies and the key of its hashes."""
        self._path = path
        self._standing = standing

    def head(self) -> bytes:
        """Return the register head: the hash that stands for every line."""
        lines = self._whole_lines(last_only=True)
        return _line(lines[-1]).head if lines else EMPTY_HEAD

    def lines(self) -> list[Line]:
        """Return all lines, as they stand."""
        return [_line(text) for text in self._whole_lines()]

    def first_broken(self, lines: Iterable[Line]) -> int | None:
        """Return the number of the first line that does not follow, or None."""
        head = EMPTY_HEAD
        for number, line in enumerate(lines, start=1):
            head = self._following(head, line.digest)
            changed = line.anchor is not None and _digest(line.anchor) != line.digest
            if changed or not hmac.compare_digest(head, line.head):
                return number
        return None

    def append(self, anchors: Iterable[Anchor]) -> None:
        """Add anchors, durably. A line half written before is written over."""
        head, text = self.head(), bytearray()
        for anchor in anchors:
            digest = _digest(anchor)
            head = self._following(head, digest)
            text += _text(Line(digest=digest, head=head, anchor=anchor))
        if text:
            append_to_file(self._path, bytes(text), at=self._whole_size())

    def forget(self, case_ids: Collection[int]) -> None:
        """Leave only hashes of these cases, and of what was anchored again later."""
        lines = self.lines()
        latest = {line.anchor.case_id: line for line in lines if line.anchor}
        kept = {
            line.head for case_id, line in latest.items() if case_id not in case_ids
        }
        short = [
            line if line.head in kept else Line(line.digest, line.head, anchor=None)
            for line in lines
        ]
        if short != lines:
            replace_file(self._path, b"".join(_text(line) for line in short))

    def _following(self, head: bytes, digest: bytes) -> bytes:
        return self._standing.mac(Purpose.ANCHORS, head + digest)

    def _whole_lines(self, *, last_only: bool = False) -> list[bytes]:
        if not self._path.exists():
            return []
        with self._path.open("rb") as file:
            if last_only:
                size = file.seek(0, 2)
                file.seek(max(0, size - 2 * LONGEST_LINE))
            return [
                text
                for text in file.read().splitlines(keepends=True)
                if text[-1:] == b"\n"
            ]

    def _whole_size(self) -> int:
        """Return where the last whole line ends; a look at the end is enough."""
        if not self._path.exists():
            return 0
        with self._path.open("rb") as file:
            begin = max(0, file.seek(0, 2) - 2 * LONGEST_LINE)
            file.seek(begin)
            ends = file.read().rfind(b"\n")
        if ends < 0 < begin:
            return self._path.read_bytes().rfind(b"\n") + 1
        return begin + ends + 1


def _digest(anchor: Anchor) -> bytes:
    said = canonical("anchor", anchor.case_id, anchor.length, anchor.last_tag)
    return hashlib.sha256(said).digest()


def _text(line: Line) -> bytes:
    said: dict[str, str | int] = {
        "digest": line.digest.hex(),
        "head": line.head.hex(),
    }
    if line.anchor is not None:
        said["case"] = line.anchor.case_id
        said["length"] = line.anchor.length
        said["tag"] = line.anchor.last_tag.hex()
    return json.dumps(said).encode("ascii") + b"\n"


def _line(text: bytes) -> Line:
    said = json.loads(text)
    anchor = None
    if "case" in said:
        anchor = Anchor(said["case"], said["length"], bytes.fromhex(said["tag"]))
    return Line(bytes.fromhex(said["digest"]), bytes.fromhex(said["head"]), anchor)
