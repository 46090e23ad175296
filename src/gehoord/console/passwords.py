"""Secrets to read out and type over: no two letters that look alike."""

from __future__ import annotations

import secrets
from typing import Final

LETTERS: Final = "abcdefghjkmnpqrstvwxyz23456789"
GROUP: Final = 4


def fresh(*, groups: int) -> str:
    """Return groups of four letters with dashes between; some 20 bits each."""
    return "-".join(
        "".join(secrets.choice(LETTERS) for _ in range(GROUP)) for _ in range(groups)
    )


def typed(said: str) -> str:
    """Return what was typed as it was meant: small letters, no dashes or blanks."""
    return "".join(each for each in said.lower() if each.isalnum())
