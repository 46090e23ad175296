"""Addresses for post in running words: a box, or a street with a postcode."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_BOX: Final = re.compile(
    r"\b(?:postbus|p\.? ?o\.? ?box|freepost)\s+(?:no\.? ?)?(\d{1,6})", re.IGNORECASE
)
_DUTCH: Final = re.compile(
    r"(?:[A-Z][\w.’'-]+ (?:[\w.’'-]+ ){0,3})?\d{1,5}\s?[a-z]{0,2}[\s,(-]{1,3}"
    r"(?:te )?([1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2})(?=[\s,]+[A-Z’'])"
)
"""A street or a box with its number, a postcode, and a place behind it."""
_BRITISH: Final = re.compile(
    r"(?:\b\d{1,4}[a-zA-Z]? (?:[A-Z][\w’'-]+,? ){1,6})?"
    r"\b([A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2})\b"
)
_BLANK: Final = re.compile(r"\s+")


def post_in(text: str) -> Iterator[tuple[str, str]]:
    """Give each box and postcode as it is written, and what it is known by."""
    for found in _BOX.finditer(text):
        yield found[0], f"box {found[1]}"
    for said in (_DUTCH, _BRITISH):
        for found in said.finditer(text):
            yield found[0], _BLANK.sub("", found[1])
