"""Who handles it by what it is about: by an answer, or by whom it complains about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gehoord.procedure.own_words import Own
from gehoord.procedure.roles import Colleague, Role

HEAD: Final = "head"
"""Whoever is above the person complained about: in place of a role or a post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What somebody can be at the organisation, such as a director."""

    id: str
    name: Own
    outside: bool
    source: str
    verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class HandledBy:
    """
    Which role or post handles what is about these people, or has these answers.

    Where `role` is HEAD it is whoever is above them, and nothing follows from it where
    nobody is. `about` holds what somebody is who is complained about; empty: whoever
    it is; with `about_all` it is for complaints about each of them at once. With a
    `stage` alone it is whatever there comes in that stage.
    """

    role: str
    about: tuple[str, ...]
    only_for: tuple[str, ...]
    not_for: tuple[str, ...]
    stage: str
    source: str
    verified: bool = True
    about_all: bool = False

    def is_about(self, ranks: frozenset[str]) -> bool:
        """Return whether this is for a complaint about people who are these."""
        if self.about_all:
            return ranks.issuperset(self.about)
        return not self.about or not ranks.isdisjoint(self.about)

    @property
    def is_for_all(self) -> bool:
        """Return whether it fits every complaint, in its stage or in every one."""
        chosen = self.about or self.only_for or self.not_for
        return not chosen and self.role != HEAD


def held(person: Colleague) -> frozenset[str]:
    """Return what somebody is here: their roles and their post; nothing who left."""
    if not person.roles or Role.THIRD_PARTY in person.roles or not person.body:
        return person.roles
    return person.roles | {person.body}
