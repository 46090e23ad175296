"""All that a letter is a function of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from gehoord.procedure.case import Case
from gehoord.procedure.entries import Entry
from gehoord.procedure.roles import (
    COMPLAINANT,
    Colleague,
    Office,
    Role,
    colleague,
    number_of,
)
from gehoord.procedure.rules import Carries, Procedure

WORDING = "1"
"""The version of the texts in this room; a letter pins the one it was made with."""


class Addressee(StrEnum):
    """To what kind of reader a letter goes; each has texts of its own."""

    COMPLAINANT = "complainant"
    STAFF = "staff"
    THIRD_PARTY = "third-party"


@dataclass(frozen=True, kw_only=True)
class House:
    """What a letter shows of the organisation: its name, and where answers go."""

    name: str
    address: str  # e-mail
    base_url: str


@dataclass(frozen=True, kw_only=True)
class LetterFacts:
    """
    What a letter says, before it is put in words.

    `case` is the fold of `entries`, which end where the act or moment of `entry`
    ended. `link` opens
    the case for this addressee and may be empty; `link_until` is the last day
    it works. `staff` gives names by number, of those who left too; `third_party`
    is who holds that office now, where the procedure's file may name another.
    `today` is the local day on which the letter leaves.
    """

    procedure: Procedure
    case: Case = field(repr=False)
    entry: Entry = field(repr=False)
    entries: tuple[Entry, ...] = field(repr=False)
    notice: str
    to: Addressee
    name: str = field(repr=False)
    language: str
    house: House
    reference: str
    staff: Mapping[int, str] = field(repr=False)
    third_party: Colleague | None = field(default=None, repr=False)
    today: date
    link: str = field(default="", repr=False)
    link_until: date | None = None
    code: str = field(default="", repr=False)
    carries: Carries = Carries.ANNOUNCEMENT
    wording: str = WORDING
    own: tuple[str, str] | None = None  # the organisation's subject and text, if any
    register_head: str = ""


@dataclass(frozen=True, kw_only=True)
class Composed:
    """A letter in words: as a mail, and for paper where it is told in full."""

    subject: str
    text: str = field(repr=False)
    html: str = field(repr=False)
    pdf_source: str | None = field(repr=False)  # JSON for `pdf.render`
    pdf_name: str = "letter.pdf"
    by_person: bool = False  # a person wrote the words, so it is no automatic mail


def addressee(to: str, office: Office) -> Addressee:
    """Return what kind of reader an actor is: "complainant" or "staff:<number>"."""
    if to == COMPLAINANT:
        return Addressee.COMPLAINANT
    person = colleague(office, number_of(to))
    if person and Role.THIRD_PARTY in person.roles:
        return Addressee.THIRD_PARTY
    return Addressee.STAFF
