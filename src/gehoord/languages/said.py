"""
What the catalogue of a further language says. It never falls back to another.

An entry is found by its English text. Where the same English stands with
different Dutch, the Dutch is its context, so that a translator tells them apart.
"""

from __future__ import annotations

from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import NoReturn

from gehoord.languages import place


class Lacking(KeyError):
    """A further language has no such text, or there is no such language."""


class _Silence(NullTranslations):
    """Asked for what a catalogue lacks; it answers nothing in another language."""

    def gettext(self, message: str) -> NoReturn:
        raise Lacking(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> NoReturn:
        raise Lacking(msgid1, msgid2, n)

    def pgettext(self, context: str, message: str) -> NoReturn:
        raise Lacking(context, message)

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> NoReturn:
        raise Lacking(context, msgid1, msgid2, n)


def said(lang: str, english: str, context: str = "") -> str:
    """Return the text in a further language; raises `Lacking` when there is none."""
    if not english:
        return ""
    catalogue = _catalogue(lang)
    if context:
        try:
            return catalogue.pgettext(context, english)
        except Lacking:
            pass
    return catalogue.gettext(english)


def counted(lang: str, one: str, more: str, count: int, context: str = "") -> str:
    """Return the form for this many, by the plural rule of the catalogue."""
    catalogue = _catalogue(lang)
    if context:
        try:
            return catalogue.npgettext(context, one, more, count)
        except Lacking:
            pass
    return catalogue.ngettext(one, more, count)


def opened(path: Path) -> GNUTranslations:
    """Return a compiled catalogue that raises `Lacking` for what it does not say."""
    with path.open("rb") as file:
        catalogue = GNUTranslations(file)
    catalogue.add_fallback(_Silence())
    return catalogue


def forget() -> None:
    """Read each catalogue anew at its next text; after one was added."""
    _catalogue.cache_clear()


@cache
def _catalogue(lang: str) -> GNUTranslations:
    path = place.compiled().get(lang)
    if path is None:
        raise Lacking(lang)
    return opened(path)
