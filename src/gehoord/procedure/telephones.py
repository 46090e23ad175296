"""Whether a telephone number that somebody gives can be one, at every door alike."""

from __future__ import annotations

import re
from typing import Final

LEAST: Final = 6  # digits
MOST: Final = 15  # digits of a whole number, with its country (ITU-T E.164, 6.2.1)
_RUN: Final = re.compile(r"[+(]?\d[\d \u00a0().\-]*")
_WRITTEN: Final = re.compile(r"[^\s/,;]+")


def can_be_called(written: str) -> bool:
    """
    Return whether a number of 6 to 15 digits stands in it; words beside it do no harm.

    Two numbers in a row are two, where each has no space in it.
    """
    found = (*_RUN.findall(written), *_WRITTEN.findall(written))
    return any(LEAST <= _digits(each) <= MOST for each in found)


def _digits(written: str) -> int:
    return sum(sign.isdigit() for sign in written)
