"""Whether a mail can be taken apart within time and memory, told before it is."""

from __future__ import annotations

import re
from itertools import islice

from gehoord.handling.mail.parts import Limits, Problem

_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
_WITHIN = re.compile(rb"message/(?:rfc822|global)", re.IGNORECASE)


def too_much(slim: bytes, limits: Limits) -> Problem | None:
    """Return why the parser would take too long, or too much memory, over it."""
    if len(slim) > limits.parsed_bytes:
        return Problem.TOO_LARGE
    lines = slim.count(b"\n") + slim.count(b"\r")
    if lines > limits.lines:
        return Problem.TOO_MANY_LINES
    depth = _count(_BOUNDARY, slim, limits.boundaries)
    within = _count(_WITHIN, slim, limits.nested)
    too_deep = depth > limits.boundaries or within > limits.nested
    # Every line is held against every boundary it may lie within.
    if too_deep or (depth + within) * lines > limits.comparisons:
        return Problem.TOO_NESTED
    return None


def _count(pattern: re.Pattern[bytes], slim: bytes, most: int) -> int:
    return sum(1 for _ in islice(pattern.finditer(slim), most + 1))
