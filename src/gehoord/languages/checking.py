"""What a catalogue lacks, or would say wrongly: each with its entry and its line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from gettext import c2py
from string import Formatter
from typing import Final

from babel.messages.catalog import Catalog, Message

from gehoord.languages.catalogue import found
from gehoord.languages.entries import LETTER, Entry

_BRACES: Final = re.compile(r"(?<!\{)\{([a-z_]\w*)(?:[:!][^{}]*)?\}(?!\})")
_PERCENT: Final = re.compile(r"%(?:\((\w+)\))?[sd]")
_GAP: Final = re.compile(r"\{\{([#^/>]?) ?([^{}]+)\}\}")
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]*>")
_IN_A_WORD: Final = re.compile(r"[^\W\d_]+")
_CODE: Final = re.compile(r"\{\{.*?\}\}|\{.*?\}|%\(\w+\)[sd]|<[^<>]*>|\S*[@/.]\S*\w")
LONGEST: Final = 34  # letters that fit beside each other on the narrowest telephone
_ONE_OF: Final = re.compile(r"one of: (.+)")
"""The context of a text that says how its language does something, by a choice."""
_SUBJECT: Final = "Subject: "
_SHOWN: Final = 50  # characters of an entry in a sentence about it
_MANY: Final = range(1, 1001)  # numbers that a plural rule is tried with


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one entry, and on which line it stands; 0 for nowhere."""

    line: int
    entry: Entry
    wrong: str

    def __str__(self) -> str:
        """Return the fault as a sentence with its place."""
        where = f"line {self.line}: " if self.line else ""
        first = self.entry.english.strip().splitlines()[0]
        shown = first if len(first) <= _SHOWN else f"{first[:_SHOWN]}…"
        context = f" ({self.entry.context})" if self.entry.context else ""
        return f"{where}“{shown}”{context}: {self.wrong}"


class NoRule(Exception):
    """The plural rule of a catalogue cannot be used."""


def faults(catalogue: Catalog, entries: Iterable[Entry]) -> Iterator[Fault]:
    """Yield what keeps a catalogue from being served; raises `NoRule`."""
    alone = _of_one_number(catalogue)
    for each in entries:
        message = found(catalogue, each)
        if message is None:
            yield Fault(0, each, "it is not in the catalogue.")
            continue
        line = message.lineno or 0
        wrongs = _of_one(each, message, alone, catalogue.num_plurals)
        yield from (Fault(line, each, wrong) for wrong in wrongs)


def _of_one(
    entry: Entry, message: Message, alone: frozenset[int], number_of_forms: int
) -> Iterator[str]:
    forms = _forms(message)
    if not all(forms):
        yield "it is not translated."
        return
    if message.fuzzy:
        yield "it is marked fuzzy. See whether it still holds and take the mark away."
    if len(forms) != (number_of_forms if entry.more else 1):
        yield "it has more forms or fewer than its language has."
        return
    for number, form in enumerate(forms):
        english, dutch = entry.english, entry.dutch
        if entry.more and number not in alone:
            english, dutch = entry.more, entry.dutch_more
        also = f"{entry.more} {entry.dutch_more}"
        for wrong in _of_form(form, english, dutch, also, entry):
            yield f"form {number}: {wrong}" if entry.more else wrong


def _of_form(
    form: str, english: str, dutch: str, also: str, entry: Entry
) -> Iterator[str]:
    for marks in (_braces, _percents, _gaps):
        needed = marks(english) & marks(dutch)
        allowed = marks(english) | marks(dutch) | marks(also)
        yield from (f"{each} is lost." for each in sorted(needed - marks(form)))
        yield from (f"{each} is unknown." for each in sorted(marks(form) - allowed))
    if not _can_be_filled(form, english):
        yield "it cannot be filled in: a brace or a percent sign stands alone."
    if (choice := _ONE_OF.search(entry.context)) and form not in choice[1].split("; "):
        yield f"it is none of: {choice[1]}."
    if entry.context.startswith(LETTER.format(name="")):
        yield from _of_letter(form, english)
    yield from _of_looks(form, english, of_page=entry.of_page)


def _of_looks(form: str, english: str, *, of_page: bool) -> Iterator[str]:
    """Yield what would not look right where the text stands."""
    if Counter(_TAG.findall(form)) != Counter(_TAG.findall(english)):
        yield "its marks, such as <b>, are not those of the English."
    if of_page and _straight(form) > _straight(english):
        yield 'it would end what it stands in with ". Write “ and ”.'
    if _blanks(form) != _blanks(english):
        yield "it does not begin and end with blanks as the English does."
    words = _IN_A_WORD.findall(_CODE.sub(" ", form))
    if len(long := max(words, key=len, default="")) > LONGEST:
        yield f"“{long}” is too long for a telephone; put a soft hyphen in it."


def _of_letter(form: str, english: str) -> Iterator[str]:
    if english.startswith(_SUBJECT) != form.startswith(_SUBJECT):
        yield f"its first line does not start with “{_SUBJECT.strip()}”."
    opened: list[str] = []
    for kind, name in _GAP.findall(form):
        if kind in ("#", "^"):
            opened.append(name)
        elif kind == "/" and (not opened or opened.pop() != name):
            yield f"{{{{/{name}}}}} closes what is not open."
    yield from (f"{{{{#{name}}}}} is not closed." for name in opened)


def _forms(message: Message) -> tuple[str, ...]:
    said = message.string
    forms = said if isinstance(said, (list, tuple)) else (said,)
    return tuple(each or "" for each in forms)


def _of_one_number(catalogue: Catalog) -> frozenset[int]:
    """
    Return the forms that are said of one number and of no other.

    They may leave the number out: the form for two has it in itself where a
    language has a dual, such as Arabic.
    """
    try:
        rule = c2py(catalogue.plural_expr)
        said = Counter(rule(number) for number in _MANY)
    except (ValueError, ZeroDivisionError) as wrong:
        raise NoRule(catalogue.plural_expr) from wrong
    return frozenset(form for form, numbers in said.items() if numbers == 1)


def _braces(text: str) -> set[str]:
    return {f"{{{name}}}" for name in _BRACES.findall(text)}


def _percents(text: str) -> set[str]:
    return {found[0] for found in _PERCENT.finditer(text)}


def _gaps(text: str) -> set[str]:
    return {f"{{{{{kind}{name}}}}}" for kind, name in _GAP.findall(text)}


def _straight(text: str) -> int:
    return _TAG.sub("", text).count('"')


def _blanks(text: str) -> tuple[bool, bool, bool]:
    return text[:1].isspace(), text[-1:] == " ", text[-1:] == "\n"


def _can_be_filled(form: str, english: str) -> bool:
    try:
        if _braces(english) and not _gaps(english):
            list(Formatter().parse(form))
        if _percents(english):
            _filled(form)
    except (ValueError, TypeError, KeyError):
        return False
    return True


def _filled(form: str) -> str:
    names = _PERCENT.findall(form)
    return form % (dict.fromkeys(names, 1) if all(names) else (1,) * len(names))
