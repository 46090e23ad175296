"""An address as it can be shown to who knows it, and to nobody else's use."""

from __future__ import annotations


def masked(email: str) -> str:
    """Return enough of an address to know it by, and no more; empty for none."""
    before, at, after = email.partition("@")
    return f"{before[:1]}…{at}{after}" if at else ""
