"""Sentences of a published text that are only to be read, on the public page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.words.own_words import localised

_ENDS: Final = (".", "!", "?", "”")


def read_only(facts: Mapping[str, Any], lang: str) -> str:
    """Return the sentence as it is written, with a full stop where it has no end."""
    said = localised(facts["said"], lang).strip()
    return said if said.endswith(_ENDS) else f"{said}."
