"""What the particulars of a sender are called, and how one of them is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

LABELS: Final = MappingProxyType(
    {
        "name": Both("Volledige naam", "Full name"),
        "address": Both("Adres", "Address"),
        "email": Both("E-mailadres", "E-mail address"),
        "phone": Both("Telefoonnummer", "Phone number"),
        "subject": Both("Onderwerp of opdracht", "Subject or assignment"),
        "words": Both("Uw reactie", "Your reaction"),
        "behalf": Both("Voor wie", "For whom"),
        "representative": Both("Ingediend door", "Handed in by"),
        "others": Both("Ook namens", "Also on behalf of"),
    }
)
_YOURS: Final = MappingProxyType(
    {
        "name": Both("uw volledige naam", "your full name"),
        "address": Both("uw adres", "your address"),
        "email": Both("uw e-mailadres", "your e-mail address"),
        "phone": Both("uw telefoonnummer", "your phone number"),
        "subject": Both(
            "het onderwerp of de opdracht waar het over gaat",
            "the subject or the assignment it is about",
        ),
        "words": Both("de klacht zelf, in uw eigen woorden", "the complaint itself"),
    }
)


def particular(name: str, lang: str) -> str:
    """Return the label of one particular."""
    return LABELS[name][lang]


def yours(names: Iterable[str], lang: str) -> tuple[str, ...]:
    """Return the particulars as they are asked for: "uw adres", "your address"."""
    return tuple(_YOURS[name][lang] for name in names)
