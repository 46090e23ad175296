"""On what grounds alone one can go further, as a file says them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from gehoord.procedure.own_words import InLanguages, OwnList
from gehoord.words.both import Both
from gehoord.words.own_words import localised, texts

_OR_IF: Final = Both(", of als ", ", or if ")
_AND: Final = Both("; en ", "; and ")


def either_ground(said: OwnList, lang: str) -> str:
    """Return all of them as they follow "if", with "or if" between."""
    return _OR_IF[lang].join(x.rstrip(".") for x in texts(said, lang))


def chosen_grounds(said: Iterable[InLanguages], lang: str) -> str:
    """Return those that somebody chose, as an entry keeps them."""
    return _AND[lang].join(localised(dict(each), lang).rstrip(".") for each in said)
