"""
Who may open a case, and what of it they see. Every page comes through here.

Not allowed and not existing are told alike: both raise NoSuchCase.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from gehoord.dossier import openings, readers, refusals
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.opened import OpenCase, open_case
from gehoord.procedure.entries import Entry
from gehoord.procedure.roles import Role, number_of
from gehoord.procedure.seeing import Scope, scope, seen
from gehoord.procedure.situation import Situation


@dataclass(frozen=True, kw_only=True)
class Sight:
    """A case as one reader may see it. What they may not see is not in here."""

    opened: OpenCase = field(repr=False)
    by: str
    hats: frozenset[Role]
    scope: Scope
    entries: tuple[Entry, ...] = field(repr=False)
    situation: Situation = field(repr=False)

    @property
    def in_full(self) -> bool:
        """Return whether the whole dossier is seen, notes and all."""
        return self.scope is Scope.FULL


def sight(
    organisation_id: int, case_id: int, *, by: str, purpose: str, now: datetime
) -> Sight:
    """
    Return what `by` may see of a case, after recording that they opened it.

    Raises NoSuchCase, for whom there is no such case; that they tried is recorded.
    """
    number = number_of(by)
    if number is not None and not readers.may_open(
        organisation_id, number, case_id=case_id
    ):
        refusals.note(organisation_id, case_id, who=by, now=now)
        raise NoSuchCase
    opened = open_case(organisation_id, case_id, now=now)
    situation = opened.situation(by=by, now=now)
    worn = situation.hats
    much = scope(opened.case, worn)
    if much is Scope.NOTHING:
        refusals.note(organisation_id, case_id, who=by, now=now)
        raise NoSuchCase
    openings.record(organisation_id, case_id, who=by, purpose=purpose, now=now)
    refusals.write_down(but_by=by)
    return Sight(
        opened=opened,
        by=by,
        hats=worn,
        scope=much,
        entries=seen(opened.case, opened.entries, worn, by),
        situation=situation,
    )


def hidden(organisation_id: int, staff_number: int) -> frozenset[int]:
    """Return the cases that this reader may not know of: counts leave them out."""
    return frozenset(readers.not_for(organisation_id, staff_number))
