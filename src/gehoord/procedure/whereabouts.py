"""Where one can tell it beside the form: by phone, at a desk, by post, by mail."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from gehoord.procedure.own_words import Own, each_of_text

_NUMBER: Final = re.compile(r"\+?[0-9 ().\-/]{3,30}")
_MAILBOX: Final = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_DIGITS: Final = 3  # as many as the shortest number that one can call
_NO_DIAL: Final = re.compile(r"\(0\)|[^0-9+]")
"""A zero in brackets is left out by who dials the number of the country."""


class Reach(StrEnum):
    """How one reaches it."""

    PHONE = "phone"
    DESK = "desk"
    POST = "post"
    EMAIL = "email"


@dataclass(frozen=True, slots=True, kw_only=True)
class TellAt:
    """
    One place where it can be told: a number, a desk, an address for letters or mail.

    `at` is the number or the address, `name` what is there, `hours` when somebody is;
    the last two are None where it is not said. `stage` is the only stage in which it
    is told there; empty: whichever it is. `only_for` and `not_for` hold the answers
    for which it is told there, or is not.
    """

    id: str
    reach: Reach
    at: Own
    name: Own | None
    hours: Own | None
    stage: str
    source: str
    verified: bool = True
    only_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()

    def is_for(self, stage: str) -> bool:
        """Return whether it is told there in this stage."""
        return self.stage in {"", stage}


WRITTEN: Final = frozenset({Reach.POST, Reach.EMAIL})
"""Where nobody need be there to hear it."""


def is_address(said: Own) -> bool:
    """Return whether this is an address that one can mail to, in each language."""
    return all(_MAILBOX.fullmatch(each) for each in each_of_text(said))


def is_number(said: Own) -> bool:
    """Return whether this is a number that one can call, in each language."""
    return all(
        _NUMBER.fullmatch(each) and sum(sign.isdigit() for sign in each) >= _DIGITS
        for each in each_of_text(said)
    )


def dialled(number: str) -> str:
    """Return the number as a telephone takes it: digits, and a plus before them."""
    return _NO_DIAL.sub("", number)
