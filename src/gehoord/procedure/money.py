"""Sums of money as people write them: what they come to, in cents."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.own_words import Own

_SUM: Final = re.compile(
    r"(\d{1,3}(?:[. ]\d{3})+|\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,2}|-+))?(?!\d)"
)
_AROUND: Final = re.compile(
    r"(?i)^\W*(?:eur|euro|gbp)?\W*|\W*(?:euro'?s?|eur|pounds?)?\W*$"
)


def cents(typed: str) -> int | None:
    """Return what a sum comes to, with or without its currency; None: it is no sum."""
    found = _SUM.fullmatch(_AROUND.sub("", typed.strip()))
    return _in_cents(found) if found else None


def most_cents(said: Own) -> int | None:
    """Return the largest sum in a text, in whichever language; None: there is none."""
    texts = (said,) if isinstance(said, str) else tuple(said.values())
    return max(
        (_in_cents(each) for text in texts for each in _SUM.finditer(text)),
        default=None,
    )


def _in_cents(found: re.Match[str]) -> int:
    whole = int(re.sub(r"\D", "", found[1]))
    part = re.sub(r"\D", "", found[2] or "")
    return whole * 100 + int(part.ljust(2, "0") or 0)
