"""Who is to handle a case by their post, said where somebody is appointed."""

from __future__ import annotations

from typing import Final

from gehoord.words.actors import either, opening
from gehoord.words.both import Both

_HOLDS: Final = Both(
    "Wie deze klacht behandelt, is: {names}.",
    "Who handles this complaint is: {names}.",
)
_NOBODY: Final = Both(
    "Deze klacht is voor: {names}. Maar bij niemand hier staat die functie. Wie u nu "
    "kiest, valt in. Heeft iemand die functie wel? Dan legt een eigenaar dat eerst vast: "
    "bij “De organisatie”, “Mensen”.",
    "This complaint is for: {names}. But nobody here is recorded in that post. Whoever "
    "you choose now stands in. Does somebody hold that post? Then an owner records that "
    "first: at “The organisation”, “People”.",
)
_CANNOT: Final = Both(
    "Deze klacht is voor: {names}. Maar wie die functie heeft, kan dit nu niet "
    "behandelen. Wie u nu kiest, valt in.",
    "This complaint is for: {names}. But whoever holds that post cannot handle this "
    "now. Whoever you choose now stands in.",
)


def for_a_post(
    names: tuple[str, ...], lang: str, *, is_held: bool, is_able: bool
) -> str:
    """Return for whom a case is by their post, and what it means that nobody can."""
    said = _HOLDS if is_able else _CANNOT if is_held else _NOBODY
    return opening(said[lang].format(names=either(names, lang)))
