"""Who can have to do with a case, and as what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Final

COMPLAINANT: Final = "complainant"
CLOCK: Final = "clock"
EVERY_BODY: Final = "*"  # the seat of who plays all third parties, where one plays
OTHER: Final = "other"  # someone whose identity is not established


class Role(StrEnum):
    """
    What a person may be.

    Owner, adviser, intake, handler, third party, auditor and technician are given
    by the organisation. The others follow from the case, or are the machine's.
    """

    COMPLAINANT = "complainant"
    ADVISER = "adviser"
    INTAKE = "intake"
    HANDLER = "handler"
    OWNER = "owner"
    RESPONDENT = "respondent"
    RESPONDING_OWNER = "responding-owner"
    THIRD_PARTY = "third-party"
    AUDITOR = "auditor"
    TECHNICIAN = "technician"
    CLOCK = "clock"
    DOOR = "door"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """
    What somebody declared that they cannot handle: complaints of whom, or about whom.

    `of` is a name or an e-mail address of a sender, `about` the number of a colleague.
    """

    of: str = field(default="", repr=False)
    about: int | None = None
    on: date | None = None  # when, where that is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """One member of staff, or the independent third party, as rules see them."""

    number: int
    roles: frozenset[str]
    name: str
    email: str
    present: bool = True
    signs_in: bool = True  # not before they chose a password
    substitute_order: int | None = None
    stands_in: bool = False  # of a third party: for who comes first
    body: str = ""  # of a third party: which, of several; of others: their post
    head: int | None = None  # the number of whoever is above them here
    contact: str = ""  # where letters go, if not to the address of the account
    appointed_until: date | None = None  # of a third party: the last day of it
    declares: bool = False  # something, which `declared` holds where it was opened
    declared: tuple[Declared, ...] = ()

    @property
    def actor(self) -> str:
        """Return the name under which entries record this person."""
        return staff(self.number)

    @property
    def is_gone(self) -> bool:
        """Return whether they left: no role remains, and nobody is there."""
        return not (self.roles or self.present)

    @property
    def reached_at(self) -> str:
        """Return the address that letters go to."""
        return self.contact or self.email


Office = tuple[Colleague, ...]
"""Everybody the organisation has, in a fixed order."""


def staff(number: int) -> str:
    """Return how an entry names the colleague with this number."""
    return f"staff:{number}"


@lru_cache(maxsize=1024)
def number_of(by: str) -> int | None:
    """Return the colleague's number in an entry's actor, or None for others."""
    kind, _, number = by.partition(":")
    return int(number) if kind == "staff" and number.isdigit() else None


def is_door(by: str) -> bool:
    """Return whether a part of the program acts, such as the one that takes mail."""
    return by.startswith("door:")


def colleague(office: Office, number: int | None) -> Colleague | None:
    """Return the colleague with this number, or None when there is none."""
    # Asked some forty times an act: a loop is half as long as a generator.
    for each in office:
        if each.number == number:
            return each
    return None


def owners(office: Office) -> tuple[Colleague, ...]:
    """Return the owners, in the office's order."""
    return tuple(each for each in office if Role.OWNER in each.roles)


def third_party(office: Office, body: str = "") -> Colleague | None:
    """
    Return the independent third party, or None when nobody is appointed.

    Who stands in comes after who is there first, and who is away after both. Of
    several third parties, the one asked for: nobody sits for another.
    """
    return third_party_but(office, frozenset(), body)


def third_party_but(
    office: Office, concerned: frozenset[int], body: str = ""
) -> Colleague | None:
    """Return the third party whom a case does not concern, or None."""
    return _first(
        each
        for each in office
        if Role.THIRD_PARTY in each.roles
        and sits_for(each, body)
        and each.number not in concerned
    )


def sits_for(person: Colleague, body: str) -> bool:
    """Return whether this third party is the one that is called so, if it is called."""
    return not body or person.body in {body, EVERY_BODY}


def _first(able: Iterable[Colleague]) -> Colleague | None:
    return min(
        able,
        key=lambda each: (not each.present, each.stands_in, each.number),
        default=None,
    )
