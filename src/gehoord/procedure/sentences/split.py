"""Where one sentence ends and the next begins."""

from __future__ import annotations

import re
from typing import Final

_END: Final = re.compile(r"(?<=[.!?;])(?!(?<=\b\w\.\w\.)\s+[a-z])\s+")
"""No sentence ends between “S.A.” and a small letter."""


def sentences_of(said: str) -> list[str]:
    """Return the sentences of a text, each with its own full stop."""
    return _END.split(said)
