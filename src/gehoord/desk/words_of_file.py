"""Words of a procedure's file, said as the form says them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from gehoord.desk.part_choices import chosen_from, own_moments
from gehoord.desk.part_schema import Part, called, part_called, parts
from gehoord.desk.procedure_lines import READERS
from gehoord.procedure.lanes import Anonymous
from gehoord.procedure.particulars import Needed
from gehoord.procedure.parts import Channel, Kind
from gehoord.procedure.roles import Role
from gehoord.procedure.schema import Key
from gehoord.procedure.terms import Strength
from gehoord.words.acts import ACTS
from gehoord.words.both import Both
from gehoord.words.choices import CHOICES
from gehoord.words.editor.choices import NONE, OF_ENUMERATIONS, WORDS, YES_NO_UNSAID
from gehoord.words.editor.conditions import CONDITIONS
from gehoord.words.editor.entries import ENTRIES
from gehoord.words.editor.keys import asked
from gehoord.words.editor.names import GROUPS, SIDES
from gehoord.words.editor.parts import PARTS

_SET: Final = re.compile(r"([a-z_-]+) = (.+)", re.DOTALL)
_ROWS: Final = ("notices", "term", "stage")  # those that are named by their id
_KNOWN: Final[tuple[Mapping[Any, Both], ...]] = (
    {name: act.title for name, act in ACTS.items()},
    *(CHOICES[kind] for kind in (Kind, Channel)),
    ENTRIES,
    CONDITIONS,
    *(CHOICES[kind] for kind in (Role, Strength, Anonymous, Needed)),
    READERS,
    SIDES,
    OF_ENUMERATIONS,
    WORDS,
    {name: part.title for name, part in PARTS.items()},
    GROUPS,
)
_YES: Final[Mapping[bool, Both]] = MappingProxyType(
    {True: YES_NO_UNSAID[0][1], False: YES_NO_UNSAID[1][1]}
)


@dataclass(frozen=True, kw_only=True)
class WordsOfFile:
    """
    How words of this text are said in this language.

    `part` is the one that is spoken of, whose questions go before those of others, and
    `near` the row of it.
    """

    text: str = field(repr=False)
    lang: str
    part: Part | None = None
    near: str = ""

    def said(self, word: str) -> str:
        """Return what the form calls it; the word itself where it has no name there."""
        found = _SET.fullmatch(word)
        if found and (part := self._asking(found[1])):
            answers = ", ".join(self._answers(part, found[1], found[2]))
            return f"{self._question(part, found[1])}: {answers}"
        plain = word.strip('"[]')
        if word == f"[{plain}]" and plain in PARTS:
            return f"“{PARTS[plain].title[self.lang]}”"
        name = next(self._names(plain, is_table=word.startswith("[[")), "")
        return f"“{name}”" if name else plain

    def _names(self, word: str, *, is_table: bool) -> Iterator[str]:
        """Give what a word can mean, what it means most likely first."""
        if is_table and word in PARTS:
            yield PARTS[word].one[self.lang]
        if word == self.near:
            yield from self._place()
        if self.part and self.part.table.key(word):
            yield self._label(self.part, word)
        for slug in _ROWS:
            yield from self._row(slug, word)
        yield from (each[word][self.lang] for each in _KNOWN if word in each)
        moments = own_moments(self.text, self.lang)
        yield from (said for name, said in moments if name == word)
        if part := self._asking(word):
            yield self._label(part, word)
        yield from self._row(*word.split(".")[:2])

    def _place(self) -> Iterator[str]:
        """Give what the row that is spoken of is called, or else its part."""
        if self.part is None:
            return
        yield from self._row(self.part.slug, self.near)
        if self.part.slug == self.near:
            yield PARTS[self.part.kind].one[self.lang]

    def _row(self, slug: str, name: str = "") -> Iterator[str]:
        part = part_called(slug, self.text)
        row = part.rows(self.text).get(name) if part else None
        if part and row is not None:
            yield called(part, name, row, self.lang)

    def _asking(self, key: str) -> Part | None:
        """Return the part that asks a key: the one that is spoken of before others."""
        some = (*([self.part] if self.part else ()), *parts())
        found = (x for x in some if x.table.key(key) and asked(x.kind, key))
        return next(found, None)

    def _label(self, part: Part, key: str) -> str:
        question = asked(part.kind, key)
        return question.label[self.lang] if question else ""

    def _question(self, part: Part, key: str) -> str:
        return f"“{self._label(part, key)}”"

    def _answers(self, part: Part, key: str, said: str) -> Iterator[str]:
        """Give what a value of the file is called among the answers of the form."""
        value = tomllib.loads(f"it = {said}")["it"]
        found = part.table.key(key)
        if found is None or value == []:
            yield NONE[self.lang]
            return
        for each in value if isinstance(value, list) else [value]:
            yield self._answer(part, found, each)

    def _answer(self, part: Part, key: Key, value: object) -> str:
        if isinstance(value, bool):
            return _YES[value][self.lang]
        if not isinstance(value, str):
            return str(value)
        choices = chosen_from(part, key, self.text, self.lang, [value])
        return f"“{dict(choices or ()).get(value, value)}”"
