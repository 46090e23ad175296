"""Which languages are served: those of the code, and each with a whole catalogue."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from gehoord.languages import place, said

SPOKEN: Final = ("nl", "en")
"""The languages in the code itself; whatever is said, is said in both."""

NAME: Final = "the name of this language, in this language"
"""The context of the entry "English" by which a catalogue names its own language."""

_NAMES: Final = {"nl": "Nederlands", "en": "English"}


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the codes of all languages served, Dutch and English first."""
    return (*SPOKEN, *(each for each in place.compiled() if each not in SPOKEN))


def known(code: str) -> bool:
    """Whether pages and letters are served in this language."""
    return code in languages()


def name(code: str) -> str:
    """Return what a language calls itself, such as "Deutsch"; raises `Lacking`."""
    return _NAMES.get(code) or said.said(code, "English", NAME)


def served(*codes: str) -> str:
    """
    Return the first of these that is served, and Dutch when none is.

    So a letter to a case in a language whose catalogue became incomplete leaves
    in the next that is given: whole, in one language, and in time.
    """
    return next((each for each in codes if known(each)), SPOKEN[0])


def forget() -> None:
    """Look anew which languages there are; after one was added."""
    languages.cache_clear()
    said.forget()
