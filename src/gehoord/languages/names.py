"""What each language calls itself."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from gehoord.languages.said import said

NAME: Final = "the name of this language, in this language"
"""The context of the entry "English" by which a catalogue names its own language."""

_NAMES: Final = MappingProxyType({"nl": "Nederlands", "en": "English"})


def name(code: str) -> str:
    """Return what a language calls itself, such as "Deutsch"; raises `Lacking`."""
    return _NAMES.get(code) or said(code, "English", NAME)
