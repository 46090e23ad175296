"""What is known of a key of a procedure file: its type, its default, what it does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Type(StrEnum):
    """What can stand behind a key."""

    TEXT = "text"
    OWN_TEXT = "text, or text in each language"
    OPEN_TEXT = 'text, text in each language, or "unspecified"'
    BOTH = "text in each language"
    TEXTS = "list of texts"
    OWN_TEXTS = "list of texts, or one in each language"
    WORD = "one word of a list"
    WORDS = "words of a list"
    LANGUAGES = "list of languages"
    CAUSES = "an entry, or a list of them"
    FLAG = "true or false"
    NUMBER = "whole number"
    LENGTH = "length"
    OPEN_LENGTH = 'length or "unspecified"'
    TERM_LENGTH = 'length, "named date" or "unspecified"'
    KEEPING = 'length, "indefinite" or "unspecified"'
    ANY_LENGTH = 'length, in hours too, or "unspecified"'
    LENGTHS = "list of lengths"
    DAY = "date"
    TABLE = "table"
    TABLES = "list of tables"
    ONE_OR_MORE = "table or list of tables"
    ROWS = "table of tables"
    SOURCES = "sources, each with a list of paths"
    SENTENCES = "sentences by name, each a text or a text in each language"


class Use(StrEnum):
    """Who does something with it."""

    ACTED_ON = "acted on"
    USABLE = "usable"
    SHOWN = "shown"


class Needed:
    """The mark of a key that has no default: without it there is no procedure."""


NEEDED: Final = Needed()


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """
    One key: what may stand behind it, what counts when it is left out, what it does.

    `words` are the words it may hold; with `own` also `<notice>-left`,
    `<term>-lapsed`, `<term>-missed`, `<term>-warned` and `<stage>-entered`,
    `<report>-found`, `<report>-reported` and `<milestone>-done` of the same file, with
    `ids` the ids of that list of tables. `table` is what a table behind it holds.
    """

    name: str
    type: Type
    meaning: str
    default: object = NEEDED
    use: Use = Use.ACTED_ON
    words: tuple[str, ...] = ()
    own: bool = False
    ids: str = ""
    least: int = 0
    table: Table | None = None

    @property
    def is_needed(self) -> bool:
        """Whether the file must have it."""
        return self.default is NEEDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table: the keys it may hold, and what it says."""

    name: str
    meaning: str
    keys: tuple[Key, ...]

    def key(self, name: str) -> Key | None:
        """Return the key of this name, or None."""
        return next((each for each in self.keys if each.name == name), None)
