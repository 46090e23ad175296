"""
On which line of a TOML text each key stands.

The standard library reads TOML and forgets where it stood. A text that it could read
is looked through once more here, for headers and keys only.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

Path = tuple[str | int, ...]
_QUOTES = ('"""', "'''", '"', "'")
_BARE = re.compile(r"[\w-]+(?:\.[\w-]+)*", re.ASCII)
"""A key without quotes or spaces, as nearly all are: it need not be read as TOML."""
_PLAIN = re.compile(r"[^\"'#\[\]{}\\]+")
"""What neither opens nor closes anything."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a text: where each key's value stands, and the comment behind it."""

    text: Sequence[str] = ()
    spans: Mapping[Path, tuple[int, int]] = field(default_factory=dict)
    comments: Mapping[Path, str] = field(default_factory=dict)

    def of(self, path: Path, found: object = None) -> int | None:
        """
        Return the line of the key with this path, or of the nearest table around it.

        Within a value of several lines it is the line that holds `found`. None where
        nothing of the path stands in the text.
        """
        for length in range(len(path), 0, -1):
            span = self.spans.get(path[:length])
            if span is not None:
                return self._within(span, found)
        return None

    def _within(self, span: tuple[int, int], found: object) -> int:
        first, last = span
        if found is not None and str(found):
            for number in range(first, last + 1):
                if str(found) in self.text[number - 1]:
                    return number
        return first


@lru_cache(maxsize=16)  # the patterns are looked up for every file over them
def lines_of(text: str) -> Lines:
    """Return where the keys of a TOML text stand; the text must be readable TOML."""
    found: dict[Path, tuple[int, int]] = {}
    comments: dict[Path, str] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    for first, last, statement, comment in _statements(text):
        if statement.startswith("["):
            path = table = _header(statement, counts)
        else:
            key = _key(statement.split("=", 1)[0] if "=" in statement else statement)
            path = _inside((*table, *key), counts)
        if found.setdefault(path, (first, last)) == (first, last) and comment:
            comments[path] = comment
    return Lines(tuple(text.split("\n")), found, comments)


def _header(statement: str, counts: dict[Path, int]) -> Path:
    many = statement.startswith("[[")
    inner = statement.strip("[] \t")
    path = _inside(_key(inner), counts)
    if not many:
        return path
    counts[path] = counts.get(path, -1) + 1
    return (*path, counts[path])


def _inside(path: Path, counts: Mapping[Path, int]) -> Path:
    """Return the path through the last table of every array on its way."""
    walked: Path = ()
    for number, step in enumerate(path):
        walked = (*walked, step)
        is_last = number == len(path) - 1
        if walked in counts and not is_last and not isinstance(path[number + 1], int):
            walked = (*walked, counts[walked])
    return walked


def _key(text: str) -> Path:
    """Return the parts of a dotted key, quotes and all, as TOML has it."""
    said = text.strip()
    if _BARE.fullmatch(said):
        return tuple(said.split("."))
    try:
        value: object = tomllib.loads(f"{said} = 0")
    except tomllib.TOMLDecodeError:
        return (said,)
    steps: list[str] = []
    while isinstance(value, dict):
        name, value = next(iter(value.items()))
        steps.append(name)
    return tuple(steps)


def _statements(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Return each header or assignment: first line, last line, text, comment."""
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        first = number
        start = lines[number].strip()
        if not start or start.startswith("#"):
            number += 1
            continue
        state = _State()
        state.pass_over(lines[number])
        while state.is_open and number + 1 < len(lines):
            number += 1
            state.pass_over(lines[number])
        yield first + 1, number + 1, _without_comment(start), state.comment
        number += 1


def _without_comment(line: str) -> str:
    return line.split("#", 1)[0].rstrip() if line.startswith("[") else line


class _State:
    """Whether a value still goes on at the end of a line."""

    def __init__(self) -> None:
        self.depth, self.quote, self.comment = 0, "", ""

    @property
    def is_open(self) -> bool:
        """Whether a bracket or a text over several lines is still open."""
        return self.depth > 0 or len(self.quote) > 1

    def pass_over(self, line: str) -> None:
        """Take in one line."""
        place, self.comment = 0, ""
        while place < len(line):
            plain = _PLAIN.match(line, place)
            place = plain.end() if plain else place + self._step(line, place)
        if len(self.quote) == 1:
            self.quote = ""  # such a text cannot go on: the line is over

    def _step(self, line: str, place: int) -> int:
        if self.quote:
            if line[place] == "\\" and self.quote.startswith('"'):
                return 2
            if line.startswith(self.quote, place):
                closed, self.quote = self.quote, ""
                return len(closed)
            return 1
        for quote in _QUOTES:
            if line.startswith(quote, place):
                self.quote = quote
                return len(quote)
        if line[place] == "#":
            self.comment = line[place + 1 :].strip()
            return len(line) - place
        self.depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(line[place], 0)
        return 1
