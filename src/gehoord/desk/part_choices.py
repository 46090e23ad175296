"""What can be chosen for a value of a part, in words: of the schema and of this file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Final

from gehoord.desk.part_schema import Part, called, part_called
from gehoord.desk.procedure_lines import reader
from gehoord.languages.spoken import languages
from gehoord.organisation.texts import calendars, patterns, shipped
from gehoord.procedure import keys as k
from gehoord.procedure.notices import ADDRESSEES
from gehoord.procedure.reading.agreeing import NO_CALENDAR
from gehoord.procedure.roles import Role
from gehoord.procedure.schema import Key, Type
from gehoord.words.actors import opening
from gehoord.words.acts import ACTS
from gehoord.words.calendars import CALENDARS
from gehoord.words.choices import CHOICES, choice
from gehoord.words.editor.choices import (
    AN_OWN_LETTER,
    CHOOSE,
    NONE,
    OF_ENUMERATIONS,
    WORDS,
)
from gehoord.words.editor.conditions import CONDITIONS
from gehoord.words.editor.entries import CURE, DEPOSIT, ENTRIES, OWN
from gehoord.words.editor.names import ADVISER, SIDES
from gehoord.words.notices import NOTICES
from gehoord.words.own_words import localised
from gehoord.words.wording import language

Choices = tuple[tuple[str, str], ...]

THIRD_PARTY: Final = "third-party"
ITS_WORD: Final = "the third party by its word"
REFERS: Final[Mapping[tuple[str, str], tuple[str, ...]]] = MappingProxyType(
    {
        ("term", "kept_by"): ("notices",),
        ("term", "opens"): ("stage", ITS_WORD),
        ("stage", "either"): ("stage", ITS_WORD),
        ("extension", "of"): ("term",),
        ("fast-lane", "letter"): ("notices",),
        ("general", "closing_letter"): ("notices",),
        ("general", "not_taken_up_letter"): ("notices",),
        ("general", "judgement_letter"): ("notices",),
    }
)
"""
Which texts of a part name another part of the same file: by its name there.

Where any third party is meant, the word stands for it.
"""
OF_ITS_OWN: Final = "*"
"""The name of a letter that is the file's own: it is made of what it is called."""
OWN_WORDS: Final = "text"  # the key that such a letter has
_MANY: Final = 20  # answers; of more, those that are usual come first
_NOBODYS_WORK: Final = frozenset(
    {Role.AUDITOR, Role.TECHNICIAN, Role.CLOCK, Role.DOOR, Role.OTHER}
)


def chosen_from(
    part: Part, key: Key, text: str, lang: str, present: Iterable[str]
) -> Choices | None:
    """
    Return the choices for a value, what stands there among them; None: it is typed.

    `present` is what the file says now: what these words do not know stays as it is.
    """
    found = dict(_choices(part, key, text, lang))
    if not found and not key.words and not key.ids:
        return None
    if len(found) > _MANY:
        usual = (each for each in _usual(part.kind, key.name) if each in found)
        found = {each: found[each] for each in (*usual, *found)}
    for each in present:
        found.setdefault(each, each)
    return tuple(found.items())


def names_to_add(part: Part, text: str, lang: str) -> Choices | None:
    """Return the names that a new table can have; None where it makes its own."""
    if part.key.type is not Type.ROWS:
        return None
    known = part.key.words or tuple(NOTICES)
    there = part.rows(text)
    words = ACTS if part.key.words else NOTICES
    found = (
        (each, called(part, each, {}, lang))
        for each in known
        if each not in there and each in words
    )
    own = ((OF_ITS_OWN, AN_OWN_LETTER[lang]),) if part.table.key(OWN_WORDS) else ()
    return (*own, *found)


def none_chosen(lang: str) -> tuple[str, str]:
    """Return the answer that nothing is chosen."""
    return ("", NONE[lang])


def not_chosen(lang: str) -> tuple[str, str]:
    """Return the answer that somebody must still choose."""
    return ("", CHOOSE[lang])


@cache
def _usual(slug: str, key: str) -> tuple[str, ...]:
    """Return the words that shipped procedures say here, what is said most first."""
    found: Counter[str] = Counter()
    part = part_called(slug)
    for name in patterns() if part else ():
        for row in part.rows(shipped(name)).values() if part else ():
            said = row.get(key, ())
            found.update([said] if isinstance(said, str) else said)
    return tuple(word for word, _ in found.most_common())


def _choices(part: Part, key: Key, text: str, lang: str) -> Iterator[tuple[str, str]]:
    for slug in REFERS.get((part.kind, key.name), ()):
        yield from _named(slug, text, lang)
    if key.ids:
        yield from _named(key.ids, text, lang)
    if key.own:
        yield from ((name, words[lang]) for name, words in ENTRIES.items())
        yield from own_moments(text, lang)
    elif key.words == k.CONDITIONS:
        yield from ((name, words[lang]) for name, words in CONDITIONS.items())
    elif key.type is Type.LANGUAGES:
        yield from ((each, language(each, lang)) for each in languages())
    elif (part.kind, key.name) == ("general", "calendar"):
        yield from ((each, opening(CALENDARS[each][lang])) for each in calendars())
        yield (NO_CALENDAR, WORDS[NO_CALENDAR][lang])
    elif (part.kind, key.name) == ("third-party", "binding_for"):
        yield from ((name, opening(words[lang])) for name, words in SIDES.items())
    else:
        yield from (
            (str(each), opening(_word(each, lang)))
            for each in key.words
            if each not in _NOBODYS_WORK
        )


def _named(slug: str, text: str, lang: str) -> Iterator[tuple[str, str]]:
    """Give the tables of another part that can be named; the third party by its word."""
    if slug == ITS_WORD:
        yield (THIRD_PARTY, WORDS[THIRD_PARTY][lang])
    if (part := part_called(slug)) is None:
        yield from _answers(slug, text, lang)
        return
    for name, row in part.rows(text).items():
        if part.key.type is Type.ROWS or row.get("id"):
            yield (name, called(part, name, row, lang))


def _answers(slug: str, text: str, lang: str) -> Iterator[tuple[str, str]]:
    """Give what lies in the rows of a part, with the question it answers."""
    outer, _, inner = slug.partition(".")
    part = part_called(outer)
    for name, row in part.rows(text).items() if part else ():
        assert part is not None
        question = called(part, name, row, lang)
        for answer in row.get(inner, ()):
            said = localised(answer["name"], lang)
            yield (answer["id"], f"{question}: {said}")


def own_moments(text: str, lang: str) -> Iterator[tuple[str, str]]:
    """Give what is called after the letters, terms and stages of this file."""
    for name, said in _named("notices", text, lang):
        yield (f"{name}-left", OWN["left"][lang].format(name=said))
    built_in = (("cure", CURE[lang]), ("deposit", DEPOSIT[lang]))
    terms = (*_named("term", text, lang), *built_in)
    for what in ("lapsed", "missed", "warned"):
        for name, said in terms:
            yield (f"{name}-{what}", OWN[what][lang].format(name=said))
    for name, said in _named("stage", text, lang):
        yield (f"{name}-entered", OWN["entered"][lang].format(name=said))
    for name, said in _named("report-to", text, lang):
        for what in ("found", "reported"):
            yield (f"{name}-{what}", OWN[what][lang].format(name=said))
    for name, said in _named("milestone", text, lang):
        yield (f"{name}-done", OWN["done"][lang].format(name=said))


def _word(value: str, lang: str) -> str:
    """Return what a word of the schema is called; one without words, the word itself."""
    if isinstance(value, StrEnum):
        if type(value) in CHOICES:
            return CHOICES[type(value)][value][lang]
        if value in OF_ENUMERATIONS and type(value) is not str:
            return OF_ENUMERATIONS[value][lang]
    if value in ADDRESSEES and value not in WORDS:
        return reader(value, lang)
    if value in ADVISER:
        return ADVISER[value][lang]
    if value in frozenset(Role):
        return choice(Role(value), lang)
    return WORDS[value][lang] if value in WORDS else str(value)
