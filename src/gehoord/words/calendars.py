"""What the calendars of free days are called that come with the program."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

CALENDARS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "nl": Both("Nederland", "the Netherlands"),
        "be": Both("België", "Belgium"),
        "de": Both("heel Duitsland", "all of Germany"),
        "lu": Both("Luxemburg", "Luxembourg"),
        "fr": Both("heel Frankrijk", "all of France"),
        "at": Both("Oostenrijk", "Austria"),
        "ie": Both("Ierland", "Ireland"),
        "gb-eng": Both("Engeland en Wales", "England and Wales"),
        "gb-sct": Both("Schotland", "Scotland"),
        "gb-nir": Both("Noord-Ierland", "Northern Ireland"),
        "dk": Both("Denemarken", "Denmark"),
        "se": Both("Zweden", "Sweden"),
        "lt": Both("Litouwen", "Lithuania"),
        "pl": Both("Polen", "Poland"),
        "it": Both("heel Italië", "all of Italy"),
        "pt": Both("heel Portugal", "all of Portugal"),
        "mt": Both("Malta", "Malta"),
    }
)
"""The country or part of one whose days they are, by id. A test finds one without."""
