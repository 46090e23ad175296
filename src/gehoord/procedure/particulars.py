"""
What is asked of who complains: what every procedure can ask, and what one adds.

A particular of a file's own, such as a membership number, has an id, a name and a
kind. What is given is kept in one form, however it was typed: digits without spaces,
a day as 2026-11-17, a choice by its id.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Protocol

from gehoord.procedure.own_words import Own
from gehoord.procedure.parts import Particulars

PARTICULARS: Final = ("name", "address", "email", "phone", "subject", "words")
"""What every procedure can ask."""
LONGEST: Final = 300  # signs of a particular
_DAY: Final = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_BETWEEN: Final = re.compile(r"[\s.\-/]")


class Needed(StrEnum):
    """How much a particular is needed."""

    BLOCKS = "blocks"  # without it the reaction cannot be handed in
    ONE_WAY = "one-way"  # at least one of these must be given
    ASKED = "asked"  # asked for once, when missing
    OPTIONAL = "optional"


class Shape(StrEnum):
    """What can stand behind a particular of a file's own."""

    TEXT = "text"
    DIGITS = "digits"
    DATE = "date"
    CHOICE = "choice"


class FilledBy(StrEnum):
    """Who fills in a particular of a file's own."""

    SENDER = "complainant"
    STAFF = "staff"  # what the organisation finds of a complaint: simple, or complex


class ForSome(Protocol):
    """What is for some answers only, such as a term."""

    @property
    def only_for(self) -> tuple[str, ...]:
        """Return the answers it is for; empty for all."""
        ...

    @property
    def not_for(self) -> tuple[str, ...]:
        """Return the answers it is not for."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer that can be chosen."""

    id: str
    name: Own


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnParticular:
    """
    One thing that a file asks beside what every procedure can ask.

    `least` and `most` are how many signs it has; `channels` the ways of coming in
    for which it is asked, empty for all. What staff fill in is asked of nobody, and
    what is `only_for` some answers of nobody who chose another.
    """

    id: str
    name: Own
    kind: Shape
    needed: Needed
    source: str
    hint: Own | None = None
    least: int | None = None
    most: int | None = None
    options: tuple[Option, ...] = ()
    channels: tuple[str, ...] = ()
    by: FilledBy = FilledBy.SENDER
    only_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    verified: bool = True

    @property
    def is_found(self) -> bool:
        """Return whether staff fill it in, by what they find of a complaint."""
        return self.by is FilledBy.STAFF

    @property
    def is_asked(self) -> bool:
        """Return whether it is asked for at all, and not only welcome."""
        return self.needed is not Needed.OPTIONAL and not self.is_found

    def is_asked_by(self, channel: str) -> bool:
        """Return whether who comes in by this way is asked it."""
        here = not self.channels or channel in self.channels
        return here and not self.is_found

    @property
    def is_for_some(self) -> bool:
        """Return whether it hangs on another answer whether it is asked."""
        return bool(self.only_for or self.not_for)

    def option(self, chosen: str) -> Option | None:
        """Return the answer with this id, or None."""
        return next((each for each in self.options if each.id == chosen), None)


def given(sender: Particulars, subject: str, words: str) -> dict[str, str]:
    """Return every particular that was given, by its name; empty where it was not."""
    return {
        **dict(sender.own),
        "name": sender.name,
        "address": sender.address,
        "email": sender.email,
        "phone": sender.phone,
        "subject": subject,
        "words": words,
    }


def merged(before: Particulars, after: Particulars) -> Particulars:
    """Return what is known after some of it was completed or corrected."""
    return Particulars(
        name=after.name or before.name,
        address=after.address or before.address,
        email=after.email or before.email,
        phone=after.phone or before.phone,
        own=answered({**dict(before.own), **{k: v for k, v in after.own if v.strip()}}),
    )


def answered(said: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the answers that are not empty, as particulars hold them."""
    return tuple((name, value) for name, value in said.items() if value.strip())


def in_one_form(rule: OwnParticular, typed: str) -> str:
    """Return the answer as it is kept; as it was typed where it is not understood."""
    said = " ".join(typed.split())
    match rule.kind:
        case Shape.DIGITS:
            bare = _BETWEEN.sub("", said)
            return bare if is_digits(bare) else said
        case Shape.DATE:
            day = day_of(said)
            return day.isoformat() if day else said
        case Shape.CHOICE:
            return _chosen(rule, said)
        case Shape.TEXT:
            return said


def settled(rules: Iterable[OwnParticular], sender: Particulars) -> Particulars:
    """Return the particulars with what the file adds in its one form, and no more."""
    if not sender.own:
        return sender
    said, known = dict(sender.own), {}
    for rule in rules:
        if value := in_one_form(rule, said.get(rule.id, "")):
            known[rule.id] = value
    return replace(sender, own=answered(known))


def theirs(
    rules: Iterable[OwnParticular], ways: Iterable[str], asked: Iterable[str] = ()
) -> tuple[OwnParticular, ...]:
    """
    Return what who complains may say: what is asked of who comes in by these ways.

    What is asked by none of them is for the office to fill in, unless it asked for it.
    """
    said, by = frozenset(asked), tuple(ways)
    return tuple(
        each
        for each in rules
        if each.id in said or any(each.is_asked_by(way) for way in by)
    )


def supposed(
    rules: Iterable[OwnParticular],
    sender: Particulars,
    chosen: Mapping[str, str] = MappingProxyType({}),
) -> Particulars:
    """
    Return the particulars of somebody who leaves nothing out that a file adds.

    Of each choice the answer that is given here, or else the first.
    """
    own = answered({x.id: chosen.get(x.id) or _something(x) for x in rules})
    return replace(sender, own=own) if own else sender


def _something(rule: OwnParticular) -> str:
    """Return an answer that can be right."""
    match rule.kind:
        case Shape.DATE:
            return "2000-01-01"
        case Shape.CHOICE:
            return rule.options[0].id
        case Shape.TEXT | Shape.DIGITS:
            return "1" * (rule.least or 1)


def chosen(rules: Iterable[OwnParticular], sender: Particulars) -> frozenset[str]:
    """Return the ids of the answers that were chosen, of all choices together."""
    said = dict(sender.own)
    return frozenset(
        said[each.id]
        for each in rules
        if each.kind is Shape.CHOICE and each.option(said.get(each.id, ""))
    )


def is_for(rule: ForSome, answers: frozenset[str]) -> bool:
    """Return whether a term or a window is for who chose these answers."""
    meant = not rule.only_for or not answers.isdisjoint(rule.only_for)
    return meant and answers.isdisjoint(rule.not_for)


def is_digits(value: str) -> bool:
    """Return whether there are digits and nothing else."""
    return value.isascii() and value.isdigit()


def day_of(said: str) -> date | None:
    """Return the day, written as a browser or as people write one; else None."""
    found = _DAY.fullmatch(said)
    try:
        if found:
            return date(int(found[3]), int(found[2]), int(found[1]))
        return date.fromisoformat(said) if len(said) == len("2026-11-17") else None
    except ValueError:
        return None


def _chosen(rule: OwnParticular, said: str) -> str:
    """Return the id of the answer, by its id or by what it is called."""
    if rule.option(said):
        return said
    for each in rule.options:
        names = (each.name,) if isinstance(each.name, str) else each.name.values()
        if said.casefold() in {name.casefold() for name in names}:
            return each.id
    return said
