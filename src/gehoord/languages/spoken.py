"""Which languages are served: those of the code, and each with a whole catalogue."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from gehoord.languages import place, said, whole
from gehoord.languages.names import NAME, name

__all__ = [
    "NAME",
    "SPOKEN",
    "forget",
    "incomplete",
    "known",
    "languages",
    "name",
    "served",
]

SPOKEN: Final = ("nl", "en")
"""The languages in the code itself; whatever is said, is said in both."""


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Return the codes of all languages served, Dutch and English first."""
    further = (
        code
        for code, path in place.compiled().items()
        if code not in SPOKEN and not whole.lacking(path)
    )
    return (*SPOKEN, *further)


def incomplete() -> dict[str, int]:
    """Return how many texts each catalogue lacks that is there and is not served."""
    found = {code: whole.lacking(path) for code, path in place.compiled().items()}
    return {code: lacking for code, lacking in found.items() if lacking}


def known(code: str) -> bool:
    """Whether pages and letters are served in this language."""
    return code in languages()


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
