"""
The link with which somebody with a part in a case comes to their page, with a code.

For the third party, for whom it is about once they were told, and for the adviser it
was passed on to: whoever sees a part of it. The link alone shows nothing: it lets a
code be sent to the address of who it is for. So it lasts as long as their part does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from gehoord.dossier import links
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.opened import OpenCase, open_case
from gehoord.procedure.roles import colleague, number_of, staff
from gehoord.procedure.seeing import Scope, scope
from gehoord.procedure.situation import hats

PARTS: Final = frozenset(
    {Scope.PASSED_ON, Scope.RESPONDENT, Scope.REFERRED, Scope.BUNDLE}
)
"""What is seen of a case by who does not see all of it."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """Somebody's part in a case."""

    opened: OpenCase = field(repr=False)
    number: int


def part_token(opened: OpenCase, by: str) -> str:
    """Return the link of who sees a part of the case; empty for anyone else."""
    number = number_of(by)
    if number is None or not has_part(opened, number):
        return ""
    link = links.Link(
        case_id=opened.case_id,
        party=links.Party.STAFF,
        purpose=links.LinkPurpose.FOLLOW,
        number=number,
    )
    return links.make(
        link, organisation_id=opened.organisation_id, key=opened.stored.key
    )


def part_of(organisation_id: int, token: str, *, now: datetime) -> Part | None:
    """Return to whose part of which case a link leads; None in every other case."""
    link = links.check(organisation_id, token, purpose=links.LinkPurpose.FOLLOW)
    if link is None or link.party is not links.Party.STAFF:
        return None
    try:
        opened = open_case(organisation_id, link.case_id, now=now)
    except NoSuchCase:
        return None
    found = Part(opened=opened, number=link.number)
    return found if has_part(opened, link.number) else None


def has_part(opened: OpenCase, number: int) -> bool:
    """Return whether this colleague sees something of the case, and not all of it."""
    worn = hats(opened.case, opened.office, staff(number))
    works_here = colleague(opened.office, number) is not None
    return works_here and scope(opened.case, worn) in PARTS
