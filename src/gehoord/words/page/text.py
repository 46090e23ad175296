"""The text that an organisation published, as the page shows it: first, and as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gehoord.procedure.own_words import in_language
from gehoord.procedure.published import Sentence, named
from gehoord.procedure.rules import Procedure
from gehoord.words.both import Both
from gehoord.words.own_words import localised
from gehoord.words.sources import source

_TITLE: Final = Both("Onze tekst", "Our text")
_LEAD: Final = Both(
    "Eerst leest u de tekst die is gepubliceerd. Die geldt. Daarna leest u hoe die wordt "
    "uitgevoerd.",
    "First you read the text that was published. That text prevails. After it you read "
    "how it is carried out.",
)
_ELSEWHERE: Final = Both(
    "De tekst staat ook hier: {where}.", "The text also stands here: {where}."
)
_AS_PUBLISHED: Final = Both(
    "De tekst staat hier in de taal waarin die is gepubliceerd.",
    "The text stands here in the language in which it was published.",
)
_BELOW: Final = Both(
    "Hieronder staat hoe wij dit uitvoeren. Klinkt iets daarvan anders dan onze tekst? "
    "Dan geldt onze tekst.",
    "Below is how we carry this out. Does any of it sound different from our text? "
    "Then our text prevails.",
)
_SKIP: Final = Both(
    "Lees meteen hoe het gaat, stap voor stap", "Read at once how it goes, step by step"
)
_TELL: Final = Both("Vertel het ons", "Tell us")
_PARTED: Final = re.compile(r"(; | · )")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """One sentence of the text: its name, its words, their language, its address."""

    name: str
    said: str
    lang: str
    anchor: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Return its lines, where the text has more than one."""
        return tuple(each.strip() for each in self.said.splitlines() if each.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The whole text; `skip`, `tell` and `below` lead to what follows from it."""

    title: str
    skip: str
    tell: str
    sentences: tuple[Quoted, ...]
    below: str


def text(procedure: Procedure, lang: str) -> Text | None:
    """Return the text of a file that holds one, or None."""
    if not procedure.text:
        return None
    return Text(
        title=_TITLE[lang],
        skip=_SKIP[lang],
        tell=_TELL[lang],
        sentences=tuple(
            Quoted(
                name=source(each.id, lang),
                said=in_language(each.said, lang),
                lang=_language(procedure, each, lang),
                anchor=f"text-{number}",
            )
            for number, each in enumerate(procedure.text, start=1)
        ),
        below=_BELOW[lang],
    )


def lead(procedure: Procedure, lang: str) -> str:
    """Return what a page says above a text that it shows itself."""
    said = [_LEAD[lang]]
    if any(_language(procedure, each, lang) != lang for each in procedure.text):
        said.append(_AS_PUBLISHED[lang])
    if procedure.own_text is not None:
        where = localised(procedure.own_text, lang)
        said.append(_ELSEWHERE[lang].format(where=where))
    return " ".join(said)


def pieces(note: str, shown: Text | None) -> tuple[tuple[str, str], ...]:
    """Return a note in pieces: each sentence it names with its address on the page."""
    return tuple(_pieces(note, shown)) if note and shown else ((note, ""),)


def _pieces(note: str, shown: Text) -> Iterator[tuple[str, str]]:
    names = tuple(Sentence(id=each.name, said="") for each in shown.sentences)
    anchors = {each.name: f"#{each.anchor}" for each in shown.sentences}
    for piece in _PARTED.split(note):
        found = named(piece, names)
        yield piece, anchors[found.id] if found else ""


def _language(procedure: Procedure, each: Sentence, lang: str) -> str:
    """Return in which language it stands there: what has none is in the file's first."""
    if isinstance(each.said, str):
        return procedure.languages[0]
    return lang if each.said.get(lang) else next(iter(each.said))
