"""
Which tests ask the database something that no test before them asked in this run.

Everything runs on SQLite. What another database could answer otherwise is a question,
in its words and with its kinds of values; so of PostgreSQL each is asked once or so,
by the test that asked it first, and not by two thousand tests again.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from django.db.backends.signals import connection_created

FOLDER: Final = "TESTS_ASKED"
"""Names the folder in which it is written down; without one nothing is."""

ON_SQLITE_ALONE: Final = ("tests/browser", "tests/crash", "tests/practice")
"""What a browser shows, what a killed process leaves on a disk, and acts of a firm."""

_QUESTIONS: Final = "questions"
_TESTS: Final = "tests"
_SIZE: Final = 16  # bytes by which a question is known
_AGAIN: Final = re.compile(r"(%s|\(%s\))(, \1)+")  # so many values, or so many rows
_NUMBER: Final = re.compile(r"\d+")  # of a savepoint, of how many are asked for
_NOUGHT: Final = "\0"  # PostgreSQL keeps none in a text
_WIDE: Final = 2**31  # what no longer fits in its smaller column


class Asked:
    """What was asked up to now, in this process and in those beside it."""

    def __init__(self, folder: Path) -> None:
        self.questions, self.tests = folder / _QUESTIONS, folder / _TESTS
        self.known: set[bytes] = set()
        self.new: set[bytes] = set()
        self.read = 0

    def begin(self) -> None:
        """Begin a test: know what was asked meanwhile beside us."""
        self.new = set()
        if not self.questions.exists():
            return
        with self.questions.open("rb") as there:
            there.seek(self.read)
            more = there.read()
        whole = len(more) // _SIZE * _SIZE  # somebody may be writing
        self.read += whole
        self.known.update(more[at : at + _SIZE] for at in range(0, whole, _SIZE))

    def end(self, test: str, *, always: bool = False) -> None:
        """End the test; write it down when it asked something first, or always."""
        if self.new:
            self.known |= self.new
            _append(self.questions, b"".join(self.new))
        if self.new or always:
            # What it is tried with can be named after today, or after this database.
            _append(self.tests, f"{test.partition('[')[0]}\n".encode())

    def take(self, sql: str, values: Any) -> None:  # noqa: ANN401 - as Django calls it
        """Remember that this was asked, with values of these kinds."""
        kinds = sorted({_kind(each) for each in _every(values)})
        plain = _NUMBER.sub("0", _AGAIN.sub(r"\1", sql))
        known = blake2b(f"{plain} {kinds}".encode(), digest_size=_SIZE).digest()
        if known not in self.known:
            self.new.add(known)


def written_down() -> Asked | None:
    """Return where it is written down in this run, if it is."""
    folder = os.environ.get(FOLDER)
    return Asked(Path(folder)) if folder else None


def once_more(folder: Path) -> list[str]:
    """Return the tests that are to be run on another database as well, each once."""
    return sorted({*(folder / _TESTS).read_text().split()})


def listen(to: Asked) -> None:
    """Hear what is asked on every connection from now on."""

    def heard(ask: Callable[..., object], sql: str, values: Any, *more: Any) -> object:  # noqa: ANN401
        to.take(sql, values)
        return ask(sql, values, *more)

    def begun(connection: Any, **_: object) -> None:  # noqa: ANN401
        if heard not in connection.execute_wrappers:
            connection.execute_wrappers.append(heard)

    connection_created.connect(begun, weak=False)


def _every(values: Any) -> Iterator[Any]:  # noqa: ANN401
    """Give each value of one row, or of many."""
    found: Iterable[Any] = values.values() if isinstance(values, dict) else values or ()
    for each in found:
        if isinstance(each, list | tuple):
            yield from each
        else:
            yield each


def _kind(value: object) -> str:
    """Say what a database could take otherwise than another does."""
    name = type(value).__name__
    if isinstance(value, int) and abs(value) >= _WIDE:
        return f"{name}, wide"
    if isinstance(value, str):
        return f"{name} {value.isascii()} {_NOUGHT in value}"
    return name


def _append(to: Path, content: bytes) -> None:
    """In one write, so that what several processes append stays whole."""
    with to.open("ab", buffering=0) as there:
        there.write(content)
