"""The smallest parts of a procedure file, and what can be wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from gehoord.procedure.lengths import Length, NotALength, parse_length


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong in a file: where, what was found, what is allowed instead."""

    line: int | None
    key: str
    found: str
    allowed: str
    nearest: str = ""

    def __str__(self) -> str:
        """Return the problem in one English sentence."""
        where = f"line {self.line}: " if self.line else ""
        hint = f' Did you mean "{self.nearest}"?' if self.nearest else ""
        return f"{where}{self.key}: found {self.found}; {self.allowed}.{hint}"


class PartReader:
    """Reads words, lists and lengths from a file, and collects what is wrong."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()
        self.problems: list[Problem] = []

    def length(self, said: object, near: str) -> Length | None:
        """Return a length of time such as "3 weeks"."""
        try:
            return parse_length(str(said))
        except NotALength as error:
            self.wrong(near, said, str(error))
            return None

    def text(self, table: Mapping[str, Any], key: str, near: str = "") -> str:
        """Return a text that must be there."""
        value = table.get(key)
        if isinstance(value, str) and value.strip():
            return value
        self.wrong(near or key, value, f'"{key}" must be a text')
        return ""

    def texts(
        self,
        table: Mapping[str, Any],
        key: str,
        *,
        near: str = "",
        needed: bool = True,
    ) -> tuple[str, ...]:
        """Return a list of texts."""
        value = table.get(key, None if needed else [])
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
        self.wrong(near or key, value, f'"{key}" must be a list of texts')
        return ()

    def choice(
        self,
        table: Mapping[str, Any],
        key: str,
        allowed: Iterable[str],
        default: str = "",
        *,
        near: str = "",
    ) -> str:
        """Return one of the allowed words."""
        value, words = table.get(key, default), [str(each) for each in allowed]
        if value in words:
            return str(value)
        self.not_one_of(near or key, key, value, words)
        return default or words[0]

    def choices(
        self, table: Mapping[str, Any], key: str, allowed: Iterable[str], near: str = ""
    ) -> tuple[str, ...]:
        """Return a list of which each is one of the allowed words."""
        words = [str(each) for each in allowed]
        found = self.texts(table, key, near=near, needed=False)
        for each in found:
            if each not in words:
                self.not_one_of(near or key, key, each, words)
        return tuple(each for each in found if each in words)

    def table(self, table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
        """Return a table that must be there."""
        value = table.get(key)
        if isinstance(value, dict):
            return value
        self.wrong(key, value, f"a table [{key}] is needed")
        return {}

    def tables(self, table: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
        """Return an array of tables."""
        value = table.get(key, [])
        if isinstance(value, list) and all(isinstance(each, dict) for each in value):
            return value
        self.wrong(key, value, f"write it as [[{key}]]")
        return []

    def only(self, table: Mapping[str, Any], allowed: Iterable[str], near: str) -> None:
        """Object to keys that nobody knows."""
        words = list(allowed)
        for key in table:
            if key not in words:
                self.not_one_of(near, key, key, words)

    def not_one_of(self, near: str, key: str, found: object, words: list[str]) -> None:
        """Object to a word, with the nearest one that is allowed."""
        nearest = get_close_matches(str(found), words, n=1)
        self.wrong(
            near,
            found,
            f'"{key}" must be one of: {", ".join(words)}',
            nearest=nearest[0] if nearest else "",
        )

    def wrong(
        self, key: str, found: object, allowed: str, *, nearest: str = ""
    ) -> None:
        """Note a problem, with the line where it probably stands."""
        said = "nothing" if found is None else f'"{found}"'
        line = self.line_of(found) or self.line_of(key)
        self.problems.append(
            Problem(line=line, key=key, found=said, allowed=allowed, nearest=nearest)
        )

    def line_of(self, words: object) -> int | None:
        """Return the first line with these words, or None."""
        if not isinstance(words, str) or not words:
            return None
        numbered = enumerate(self.lines, start=1)
        return next((number for number, line in numbered if words in line), None)
