"""
The published text in a procedure's file: its sentences written anew, the rest as it is.

A sentence that nobody changed stays to the letter, with the comments around it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import tomlkit
from tomlkit.container import Container
from tomlkit.items import Item, Key, Null, Table

from gehoord.organisation.placing import as_wanted, said_in, with_tomlkit
from gehoord.procedure.own_words import Own
from gehoord.procedure.published import parts

TEXT: Final = "text"
SOURCE: Final = "source"
_Lines = list[Item]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """A sentence as it is to stand there; `was` is its name till now, empty if new."""

    was: str
    name: str
    said: Own = field(repr=False)


def sentences_in(text: str) -> Mapping[str, Own]:
    """Return the sentences of a text by name, in their order; none where it has none."""
    found = said_in(text).get(TEXT)
    return found if isinstance(found, Mapping) else {}


def cited_in(said: object) -> Iterator[str]:
    """Give each line that anything in a file names as its source."""
    if isinstance(said, Mapping):
        for name, each in said.items():
            if name == SOURCE and isinstance(each, str):
                yield from parts(each)
            else:
                yield from cited_in(each)
    elif isinstance(said, list):
        for each in said:
            yield from cited_in(each)


def with_sentences(text: str, every: Sequence[Rewritten]) -> str:
    """Return the text with exactly these sentences, in this order."""
    wanted = tomllib.loads(text)
    if wanted.pop(TEXT, None) is None and not every:
        return text
    if every:
        wanted[TEXT] = {each.name: each.said for each in every}
    tried = with_tomlkit(text, lambda document: _rewrite(document, every))
    made = as_wanted(tried, wanted, text)
    if list(sentences_in(made)) == [each.name for each in every]:
        return made
    return as_wanted("", wanted, text)


def _rewrite(document: Any, every: Sequence[Rewritten]) -> None:  # noqa: ANN401  tomlkit's own
    before = document.get(TEXT)
    if not every:
        del document[TEXT]
    elif isinstance(before, Table):
        document[TEXT] = _again(before, every)
    else:
        if before is not None:
            del document[TEXT]
        made = tomlkit.table()
        for each in every:
            made.append(each.name, _item(each.said))
        document.append(TEXT, made)


def _again(before: Table, every: Sequence[Rewritten]) -> Table:
    """Return the table anew: each comment stands where the sentence after it stands."""
    known, above = _parted(before)
    left = {name: lines for name, lines in above.items() if name not in _kept(every)}
    made = Table(Container(), before.trivia, is_aot_element=False, name=TEXT)
    for each in every:
        for line in above.get(each.was, []) if each.was else []:
            made.append(None, line)
        key, item = known.get(each.was, (each.name, None))
        stays = each.name == each.was and not isinstance(item, Table)
        made.append(key if stays else each.name, _as_it_stood(item, each.said))
    for lines in left.values():
        for line in lines:
            made.append(None, line)
    return made


def _kept(every: Sequence[Rewritten]) -> frozenset[str]:
    return frozenset(each.was for each in every if each.was)


def _parted(
    table: Table,
) -> tuple[dict[str, tuple[Key | str, Item]], dict[str, _Lines]]:
    """Return each sentence, and the lines above it; those at the end are above none."""
    known: dict[str, tuple[Key | str, Item]] = {}
    above: dict[str, _Lines] = {}
    lines: _Lines = []
    for key, item in _body(table):
        if key is None:
            lines.append(item)
        else:
            known[key.key] = (key, item)
            above.setdefault(key.key, []).extend(lines)
            lines = []
    return known, above | {"": lines}


def _body(table: Table) -> Iterator[tuple[Key | None, Item]]:
    return (each for each in table.value.body if not isinstance(each[1], Null))


def _as_it_stood(before: Item | None, said: Own) -> Item:
    """
    Return what stood there if it says the same; else the new, with its comment.

    One that stands over several lines of the file, a language on each, becomes one.
    """
    is_one_line = before is not None and not isinstance(before, Table)
    if before is not None and is_one_line and before.unwrap() == said:
        return before
    made = _item(said)
    if before is not None and is_one_line:
        made.trivia.comment_ws = before.trivia.comment_ws
        made.trivia.comment = before.trivia.comment
    return made


def _item(said: Own) -> Item:
    if isinstance(said, str):
        return tomlkit.string(said, multiline="\n" in said)
    inline = tomlkit.inline_table()
    for lang, each in said.items():
        inline[lang] = each
    return inline
