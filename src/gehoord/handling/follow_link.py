"""The complainant's link to the page of the case: until when it works, and for whom."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from gehoord.dossier import links
from gehoord.handling.opened import OpenCase
from gehoord.procedure import events as e
from gehoord.procedure.days import end_of, local_date
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import replay
from gehoord.procedure.unreached import is_on_page_only

LASTS = timedelta(days=30)
FOR_EVER = date(9999, 12, 30)  # a day has to follow it


def follow_token(opened: OpenCase, generation: int) -> str:
    """Return the complainant's link; its generation is the entry it came with."""
    link = links.Link(
        case_id=opened.case_id,
        party=links.Party.COMPLAINANT,
        purpose=links.LinkPurpose.FOLLOW,
        number=generation,
    )
    return links.make(
        link, organisation_id=opened.organisation_id, key=opened.stored.key
    )


def generation_of(opened: OpenCase, position: int) -> int:
    """Return the generation of the link in the letter that an entry caused."""
    return max(position, address_since(opened))


def address_since(opened: OpenCase) -> int:
    """
    Return the entry since which the e-mail address is what it is now.

    Links from before it went to another mailbox, perhaps a stranger's: they open
    nothing any more. An address that comes where none was is no correction.
    """
    since, known = 1, ""
    for entry in opened.entries:
        if isinstance(entry.event, e.Received | e.ParticularsGiven):
            given = entry.event.particulars.email.strip().casefold()
            since = entry.position if known and given not in {"", known} else since
            known = given or known
    return since


def still_opens(opened: OpenCase, generation: int) -> bool:
    """Return whether a link of this generation was made, and for today's address."""
    return address_since(opened) <= generation <= len(opened.entries)


def works(opened: OpenCase, generation: int, *, now: datetime) -> bool:
    """Return whether a link of this generation opens the page of the case now."""
    stands = still_opens(opened, generation)
    return stands and now < link_ends_at(opened, generation)


def link_ends_at(opened: OpenCase, generation: int) -> datetime:
    """Return the first instant at which a link of this generation works no more."""
    return end_of(link_last_day(opened, generation), opened.procedure.zone)


def link_last_day(opened: OpenCase, generation: int) -> date:
    """
    Return the last day on which a link of this generation works, to its end.

    Thirty days on, and never before the last day of a window its letter announced. Of
    who left no other way to be reached, it works for as long as the case is kept.
    """
    if lasts(opened):
        return FOR_EVER
    entry = opened.entries[generation - 1]
    then = replay(same_breath(opened.entries, entry))
    windows = [term.last_day for term in then.terms if term.is_open]
    return max([local_date(entry.at, opened.procedure.zone) + LASTS, *windows])


def lasts(opened: OpenCase) -> bool:
    """Return whether the link is all there is: then nobody could ask for another."""
    return is_on_page_only(opened.procedure, opened.case)


def same_breath(entries: tuple[Entry, ...], first: Entry) -> tuple[Entry, ...]:
    """Return the entries up to the last made in the same moment by the same hand."""
    end = first.position
    for entry in entries[first.position :]:
        if (entry.at, entry.by) != (first.at, first.by):
            break
        end = entry.position
    return entries[:end]
