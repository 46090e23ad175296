"""
Every text that a catalogue holds: what the pages, the rules and the letters say.

Read from the source itself, so that no list of them is kept. Texts of pages stand
in the Dutch catalogues of the rooms, those of the rules in `Both` and `Numbered`,
a letter is one text. Where the same English has other Dutch, the Dutch is its
context.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from babel.messages.pofile import read_po

from gehoord.languages.names import NAME
from gehoord.languages.place import SOURCE

LETTERS: Final = SOURCE / "letters" / "texts"
LETTER: Final = "letter {name}"
"""The context of a letter, and of a part that letters share."""

_PAIR: Final = 2  # Dutch, English
_CALLS: Final = frozenset({"Both", "Numbered", "question"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One text: in English, in Dutch, where it stands, and what tells it apart."""

    english: str
    dutch: str
    context: str = ""
    more: str = ""
    dutch_more: str = ""
    places: tuple[str, ...] = ()
    of_page: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """Return by what a catalogue finds it."""
        return self.context, self.english

    @property
    def asked(self) -> tuple[str, str, str]:
        """Return what is asked of a catalogue: context, the text, and that of more."""
        return self.context, self.english, self.more


class NotConstant(Exception):
    """A text in the source is put together, so that it cannot be translated."""


@cache
def every() -> tuple[Entry, ...]:
    """Return all entries, in the order of where they stand."""
    own = Entry("English", "Nederlands", context=NAME, places=("languages/names.py",))
    return told_apart((own, *of_pages(), *of_code(), *of_letters()))


def of_pages() -> Iterator[Entry]:
    """Yield the texts of pages and forms, as the Dutch catalogues have them."""
    for path in sorted(SOURCE.glob("**/locale/nl/LC_MESSAGES/django.po")):
        place = str(path.relative_to(SOURCE).parents[3])
        with path.open("rb") as file:
            for message in read_po(file, locale="nl"):
                if isinstance(message.id, str) and message.id:
                    said = str(message.string)
                    where = (place if place != "." else "pages",)
                    yield Entry(message.id, said, places=where, of_page=True)


def of_code() -> Iterator[Entry]:
    """Yield the texts that stand in the code in both languages."""
    for path in sorted(SOURCE.rglob("*.py")):
        code = path.read_text(encoding="utf-8")
        if "words.both import" in code or "words.act_rows import" in code:
            place = str(path.relative_to(SOURCE))
            yield from _in_code(ast.parse(code), place)


def of_letters() -> Iterator[Entry]:
    """Yield each letter whole, and each part that letters share."""
    for path in sorted(LETTERS.rglob("*.en.txt")):
        name = str(path.relative_to(LETTERS)).removesuffix(".en.txt")
        dutch = path.with_name(path.name.removesuffix(".en.txt") + ".nl.txt")
        yield Entry(
            path.read_text(encoding="utf-8"),
            dutch.read_text(encoding="utf-8"),
            context=LETTER.format(name=name),
            places=(str(path.relative_to(SOURCE)),),
        )


def told_apart(found: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return each text once; the same English with other Dutch by its Dutch."""
    every_one = list(found)
    dutch: dict[str, set[str]] = {}
    of_page: dict[str, str] = {}
    for each in every_one:
        if not each.context:
            dutch.setdefault(each.english, set()).add(each.dutch)
        if each.of_page:
            of_page.setdefault(each.english, each.dutch)
    once: dict[tuple[str, str], Entry] = {}
    for each in every_one:
        mine = each
        several = len(dutch.get(each.english, ())) > 1
        alike = each.of_page or of_page.get(each.english) == each.dutch
        if not each.context and several and not alike:
            mine = replace(each, context=each.dutch)
        once[mine.key] = _together(once.get(mine.key), mine)
    return tuple(once.values())


def _together(known: Entry | None, more: Entry) -> Entry:
    if known is None:
        return more
    counted = known if known.more else more
    places = dict.fromkeys((*known.places, *more.places))
    return replace(
        known,
        more=counted.more,
        dutch_more=counted.dutch_more,
        places=tuple(places),
    )


def _in_code(node: ast.AST, place: str) -> Iterator[Entry]:
    if isinstance(node, ast.FunctionDef) and node.name == "question":
        return  # it puts together what is found where it is called
    called = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
    if isinstance(node, ast.Call) and called in _CALLS:
        yield from _of_call(node, called, place)
        return
    for each in ast.iter_child_nodes(node):
        yield from _in_code(each, place)


def _of_call(node: ast.Call, called: str, place: str) -> Iterator[Entry]:
    if called == "Numbered":
        one, more = (_pair(each, place) for each in node.args)
        where = (f"{place}:{node.lineno}",)
        yield replace(one, more=more.english, dutch_more=more.dutch, places=where)
        return
    texts = _constants(node, place)
    if called == "Both":
        yield from _said(texts, node, place)
        return
    yield from _said(texts[:_PAIR], node, place)
    yield from _said(texts[_PAIR:], node, place)
    for each in node.keywords:
        yield from _in_code(each, place)


def _pair(node: ast.AST, place: str) -> Entry:
    if isinstance(node, ast.Call) and (found := next(_in_code(node, place), None)):
        return found
    raise NotConstant(place)


def _said(texts: tuple[str, ...], node: ast.AST, place: str) -> Iterator[Entry]:
    if any(texts):
        dutch, english, context = (*texts, "")[: _PAIR + 1]
        where = (f"{place}:{getattr(node, 'lineno', 0)}",)
        yield Entry(english, dutch, context=context, places=where)


def _constants(node: ast.Call, place: str) -> tuple[str, ...]:
    texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
    told = tuple(each for each in texts if isinstance(each, str))
    if len(told) != len(node.args) or {each.arg for each in node.keywords} - {"hint"}:
        raise NotConstant(f"{place}, line {node.lineno}")
    return told
