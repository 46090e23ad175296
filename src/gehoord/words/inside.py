"""A label as it stands within a sentence, where it does not begin one."""

from __future__ import annotations

from typing import Final

from gehoord.words.both import Both

_HOW: Final = Both(
    "small letters",
    "small letters",
    "how a label is written within a sentence, one of: small letters; as it is",
)
"""Some languages write nouns with a capital, wherever they stand."""
_AS_IT_IS: Final = "as it is"


def inside(label: str, lang: str) -> str:
    """Return the label in small letters, or as it is where nouns keep a capital."""
    return label if _HOW[lang] == _AS_IT_IS else label.lower()


def going_on(sentence: str, lang: str) -> str:
    """Return the sentence without its capital, to go on after another's words."""
    return inside(sentence[:1], lang) + sentence[1:]
