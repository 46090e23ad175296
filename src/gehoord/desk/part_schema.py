"""Which parts a procedure has, by the schema: what can be added, changed, taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any, Final

from gehoord.organisation.editing import Path
from gehoord.organisation.placing import ALONE, Row, inside, rows_of, said_in
from gehoord.organisation.sentences import sentences_in
from gehoord.procedure.reading.own_words import languages_of
from gehoord.procedure.schema import FILE, Key, Table, Type
from gehoord.words.actors import listed, opening
from gehoord.words.acts import ACTS
from gehoord.words.choices import CHOICES
from gehoord.words.editor.parts import PARTS
from gehoord.words.editor.text import stretch
from gehoord.words.inside import inside as within
from gehoord.words.notices import notice
from gehoord.words.own_words import localised
from gehoord.words.page.since import about

GENERAL: Final = "general"
OWN_ID: Final = "id"
IN_THE_FORM: Final = frozenset({"particulars"})
_HOLDS_ROWS: Final = frozenset({Type.TABLES, Type.ONE_OR_MORE, Type.ROWS})
_IN_ROW: Final = frozenset({Type.TABLE, Type.ROWS, Type.TABLES})
ANY: Final = "*"  # where the name of a row stands
_IS_PART: Final = _HOLDS_ROWS | {Type.TABLE}
_NO_SIGN: Final = re.compile(r"[^a-z0-9]+")
_GENERAL: Final = replace(
    FILE, keys=tuple(each for each in FILE.keys if each.type is not Type.SENTENCES)
)
_WHOLE: Final = Key(name="", type=Type.TABLE, meaning=FILE.meaning, table=_GENERAL)
_AT_ONCE: Final = 100  # inputs of sentences in one form, under the most it may send
_LONGEST: Final = 40  # signs of an id that is made of words


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part: its place in the file, and what its tables may hold."""

    path: Path
    key: Key
    table: Table
    lies_in_row: bool = False  # of a list: between its two names stands the row's

    @property
    def slug(self) -> str:
        """Return what it is called in an address."""
        return ".".join(self.path) or GENERAL

    @property
    def kind(self) -> str:
        """Return what it is called in the lists of words: in whichever row it lies."""
        return ".".join(self.path[::2] if self.lies_in_row else self.path) or GENERAL

    @property
    def is_text(self) -> bool:
        """Return whether it is the published text, asked by its sentences."""
        return self.key.type is Type.SENTENCES

    @property
    def is_list(self) -> bool:
        """Return whether there can be more than one."""
        return self.key.type in _HOLDS_ROWS

    @property
    def is_needed(self) -> bool:
        """Return whether the file must have it."""
        return self.key.is_needed and not self.is_list

    def rows(self, text: str) -> dict[str, Row]:
        """Return its tables in this text, by the name they go by."""
        if not self.path:
            return {ALONE: said_in(text)}
        if self.is_text:
            return _stretches(text)
        return rows_of(text, self.path, self.key)

    def way(self, name: str, text: str) -> Path:
        """Return the way to the table of this name in this text."""
        stands_in_list = isinstance(at(text, self.path), list)
        is_named = stands_in_list or self.key.type is Type.ROWS
        return (*self.path, name) if is_named else self.path


@cache
def parts() -> tuple[Part, ...]:
    """Return every part there are words for, in reading order."""
    found = {each.slug: each for each in every_part() if not each.lies_in_row}
    return tuple(found[slug] for slug in PARTS if slug in found)


def parts_in(text: str) -> Iterator[Part]:
    """Give every part there are words for, each with those in its rows."""
    for part in parts():
        yield part
        inner = [each for each in every_part() if _lies_in(each, part)]
        for name in part.rows(text) if inner else ():
            yield from (
                replace(each, path=(*part.path, name, each.path[-1])) for each in inner
            )


def _stretches(text: str) -> dict[str, Row]:
    """Return the published text in stretches that a form can ask, by their number."""
    every = list(sentences_in(text).items())
    many = max(1, _AT_ONCE // (1 + len(languages(text))))
    starts = enumerate(range(0, len(every), many), start=1)
    return {str(number): dict(every[at : at + many]) for number, at in starts}


def _lies_in(inner: Part, part: Part) -> bool:
    within = inner.lies_in_row and inner.path[:-2] == part.path
    return within and inner.kind in PARTS


def part_called(slug: str, text: str = "") -> Part | None:
    """Return the part of this name, or None; in a text also one in a row."""
    known = parts_in(text) if text else parts()
    return next((each for each in known if each.slug == slug), None)


@cache
def every_part() -> tuple[Part, ...]:
    """Return every part of the schema, with words or without."""
    return (Part(path=(), key=_WHOLE, table=_GENERAL), *_parts(FILE, ()))


def _parts(table: Table, path: Path) -> Iterator[Part]:
    """Give each part, and those that lie in the rows of a list."""
    for key in table.keys:
        here = (*path, key.name)
        if key.type is Type.SENTENCES:
            table = Table(name=f"[{key.name}]", meaning=key.meaning, keys=(key,))
            yield Part(path=here, key=key, table=table)
        if key.table is None or key.type not in _IS_PART:
            continue
        if key.name not in IN_THE_FORM:
            yield Part(path=here, key=key, table=key.table)
        if key.type is Type.TABLE:
            yield from _parts(key.table, here)
        else:
            yield from _in_rows(key.table, here)


def _in_rows(table: Table, path: Path) -> Iterator[Part]:
    """Give what lies in the rows of a list, but for answers: those are asked with it."""
    for key in table.keys:
        if key.table is not None and key.type in _IN_ROW and not is_answers(key):
            here = (*path, ANY, key.name)
            yield Part(path=here, key=key, table=key.table, lies_in_row=True)


def is_answers(key: Key) -> bool:
    """Return whether a list of tables is one of answers: a name each, and no more."""
    names = {each.name for each in key.table.keys} if key.table else set()
    return key.type is Type.TABLES and names == {OWN_ID, "name"}


def called(part: Part, name: str, row: Row, lang: str) -> str:  # noqa: PLR0911 - one for each kind
    """Return what one table of a part is called in a list."""
    if part.is_text:
        return stretch(tuple(row), lang)
    if part.path[-1:] == ("acts",):
        return ACTS[name].title[lang] if name in ACTS else name
    if part.slug == "notices":
        own = row.get("name")
        return notice(name, lang, {name: own} if isinstance(own, Mapping) else {})
    if part.slug == "term":
        return opening(about(name, lang, row.get("about")))
    said = row.get("name")
    if isinstance(said, str | Mapping) and said:
        return localised(said, lang)
    if part.is_list and (found := _by_what_it_holds(part.table, row, lang)):
        return found
    title = PARTS[part.kind].one[lang]
    return f"{title} {name}" if part.is_list else title


def _by_what_it_holds(table: Table, row: Row, lang: str) -> str:
    """Return the words that a table was chosen for, such as its outcomes."""
    for key in table.keys:
        said, names = row.get(key.name), {str(each): each for each in key.words}
        if key.type is not Type.WORDS or not isinstance(said, list) or not said:
            continue
        words = [_word(names[each], lang) for each in said if each in names]
        if any(words):
            return opening(listed(tuple(within(x, lang) for x in words if x), lang))
    return ""


def _word(value: object, lang: str) -> str:
    """Return what a member of an enumeration is called; nothing for another word."""
    if not isinstance(value, StrEnum):
        return ""
    known = CHOICES.get(type(value), {})
    return known[value][lang] if value in known else ""


def own_id(part: Part, row: Row, text: str, beside: Iterable[str] = ()) -> str:
    """Return a name in the file for a new table, made of what it is called."""
    said = row.get("name") or row.get("about") or row.get("because") or ""
    if isinstance(said, Mapping):
        said = next(iter(said.values()), "")
    plain = _NO_SIGN.sub("-", str(said).lower()).strip("-")[:_LONGEST].strip("-")
    return free_id(plain or part.path[-1], (*part.rows(text), *beside))


def free_id(wanted: str, taken: tuple[str, ...]) -> str:
    """Return this id, or with a number where it is taken."""
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}-{number}", number + 1
    return name


def languages(text: str) -> tuple[str, ...]:
    """Return the languages of a text, the first is the default."""
    return languages_of(said_in(text))


def at(text: str, path: Path) -> Any:  # noqa: ANN401  whatever a text says
    """Return what stands at this place of a text, or None."""
    return inside(said_in(text), path)
