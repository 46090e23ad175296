"""Whose names occur in what was said: a provisional reason to keep them out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import filterfalse

from gehoord.procedure.asking import Ask, questions, texts
from gehoord.procedure.roles import Office, Role

_PARTICLES = frozenset(
    {
        *("van", "von", "der", "den", "het", "ten", "ter", "the", "and"),
        *("mevrouw", "heer", "de", "te", "el", "al", "la", "le", "di", "da", "du"),
    }
)
_SHORTEST = 3  # letters: shorter names are also words, and count when capitalised
_WORD = re.compile(r"[^\W\d_]+")
_SHORT = re.compile(r"\b[A-Z][a-z]\b")


def mentioned(text: str, office: Office) -> tuple[int, ...]:
    """
    Return the numbers of the staff whose name or address occurs in the text.

    Any part of a name counts, in any case, with or without accents: better one
    person kept out for a day than the accused reading her own complaint. A name
    of two letters (Bo, Jo) counts where it is written as one. The third party is
    left out: to say that one will go to her accuses nobody.
    """
    plain = _plain(text)
    words = set(_WORD.findall(plain))
    words |= {word.removesuffix("s") for word in words}  # Dutch: Annes fout
    words -= {word for word in words if len(word) < _SHORTEST}
    words |= {_plain(word) for word in {*_SHORT.findall(text)}}
    return tuple(
        each.number
        for each in office
        if Role.THIRD_PARTY not in each.roles
        and (_names(each.name) & words or (each.email and _plain(each.email) in plain))
    )


def said(act: object) -> str:
    """Return all that someone wrote in an act, and what its files are called."""
    found: list[str] = []
    for question in questions(type(act)):
        answer = getattr(act, question.name)
        if question.ask in {Ask.TEXT, Ask.LINE, Ask.GROUND}:
            found.append(answer)
        if question.ask in {Ask.LINES, Ask.PARTS}:
            found += texts(answer)
        if question.ask is Ask.PARTICULARS:
            found += [value for _, value in answer.own]
        if question.ask is Ask.FILES:
            found += [each.name for each in answer]
    return " ".join(found)


@lru_cache(maxsize=1000)  # of who works here, never of who complains
def _names(name: str) -> frozenset[str]:
    return frozenset(
        word
        for word in _WORD.findall(_plain(name))
        if len(word) > 1 and word not in _PARTICLES
    )


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(filterfalse(unicodedata.combining, apart))
