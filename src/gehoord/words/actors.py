"""What someone in an entry is called, where no name is given."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.roles import CLOCK, COMPLAINANT, OTHER, staff
from gehoord.words.both import Both

Names = Mapping[str, str]
"""Display names by actor, such as {"staff:1": "Ank Bos", "complainant": "u"}."""

YOU: Final = Both("u", "you")
"""The complainant, when the complainant is the one who reads."""

_ACTORS: Final = MappingProxyType(
    {
        COMPLAINANT: Both("de klager", "the complainant"),
        CLOCK: Both("de klok", "the clock"),
        OTHER: Both("iemand", "someone"),
        "organisation": Both("de organisatie", "the organisation"),
        "third-party": Both("de onafhankelijke derde", "the independent third party"),
    }
)
_COLLEAGUE: Final = Both("een collega", "a colleague")
_DOOR: Final = Both("iemand van buiten", "someone from outside")
_AND: Final = Both(" en ", " and ")
_OR: Final = Both(" of ", " or ")


def actor(who: str, lang: str, names: Names) -> str:
    """Return the display name of an actor; a role where no name is given."""
    if who in names:
        return names[who]
    if who in _ACTORS:
        return _ACTORS[who][lang]
    return (_COLLEAGUE if who.startswith("staff:") else _DOOR)[lang]


def colleague(number: int, lang: str, names: Names) -> str:
    """Return the display name of the colleague with this number."""
    return actor(staff(number), lang, names)


def listed(items: tuple[str, ...], lang: str) -> str:
    """Return "a, b and c"; empty for nothing."""
    if not items:
        return ""
    *rest, last = items
    return (", ".join(rest) + _AND[lang] if rest else "") + last


def either(items: tuple[str, ...], lang: str) -> str:
    """Return "a, b or c"; empty for nothing."""
    *rest, last = items or ("",)
    return (", ".join(rest) + _OR[lang] if rest else "") + last


def opening(sentence: str) -> str:
    """Return the sentence with a capital in front."""
    return sentence[:1].upper() + sentence[1:]
