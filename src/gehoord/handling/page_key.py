"""
The key in a page: with it, what is sent after the page has closed is still kept.

It only adds what was not sent yet: it opens no page, shows nothing and does no act.
Nothing is stored for it; it is made with the key of the case, and dies with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from gehoord.dossier import links
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.follow_link import works
from gehoord.handling.opened import OpenCase, open_case
from gehoord.procedure.roles import COMPLAINANT, colleague, number_of, staff

FIELD: Final = "page"
_FROM_THE_START: Final = 1


@dataclass(frozen=True, kw_only=True)
class Behind:
    """A page that has closed: of which case, and whose page it was."""

    opened: OpenCase = field(repr=False)
    by: str


def page_key(opened: OpenCase, by: str, *, generation: int = _FROM_THE_START) -> str:
    """Return the key for a page of this case, as `by` sees it."""
    number = number_of(by)
    is_sender = number is None
    link = links.Link(
        case_id=opened.case_id,
        party=links.Party.COMPLAINANT if is_sender else links.Party.STAFF,
        purpose=links.LinkPurpose.KEEP,
        number=generation if number is None else number,
    )
    return links.make(
        link, organisation_id=opened.organisation_id, key=opened.stored.key
    )


def behind(organisation_id: int, said: str, *, now: datetime) -> Behind | None:
    """
    Return the page that this is the key of; None in every other case.

    The sender's key works as long as the link with which the page was opened, a
    colleague's as long as they work here.
    """
    link = links.check(organisation_id, said, purpose=links.LinkPurpose.KEEP)
    if link is None:
        return None
    try:
        opened = open_case(organisation_id, link.case_id, now=now)
    except NoSuchCase:
        return None
    if link.party is links.Party.COMPLAINANT:
        good = works(opened, link.number, now=now)
        return Behind(opened=opened, by=COMPLAINANT) if good else None
    here = colleague(opened.office, link.number)
    return Behind(opened=opened, by=staff(link.number)) if here else None
