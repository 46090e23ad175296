"""What waits for a person's word: destruction after a jump, letters after a restore."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from django.conf import settings

DESTRUCTION: Final = "destruction-held"
LETTERS: Final = "letters-held"


def mark(name: str) -> Path:
    """Return the file in the data folder that says so while it is there."""
    return Path(settings.GEHOORD_HOME) / name


def is_destruction_held() -> bool:
    """Return whether destruction waits for a person."""
    return mark(DESTRUCTION).exists()


def are_letters_held() -> bool:
    """Return whether letters wait until somebody looked at a restore."""
    return mark(LETTERS).exists()
