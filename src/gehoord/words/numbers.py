"""Numbers as people write them: "1.250" and "12,5" in Dutch, "1,250" and "12.5"."""

from __future__ import annotations

from typing import Final

from gehoord.words.both import Both

_DECIMALS: Final = Both(",", ".", "the mark before decimals")
_THOUSANDS: Final = Both(".", ",", "the mark between thousands")


def whole(number: int, lang: str) -> str:
    """Return a whole number, its thousands apart."""
    return f"{number:,}".replace(",", _THOUSANDS[lang])


def decimal(number: float, lang: str) -> str:
    """Return a number with one decimal."""
    return f"{number:.1f}".replace(".", _DECIMALS[lang])
