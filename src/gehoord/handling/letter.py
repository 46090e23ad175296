"""What a letter is about: the case as it was when the letter was caused."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from gehoord.dossier import leaving, links, outbox, seen
from gehoord.dossier.outbox import Kept
from gehoord.handling.act import Done, perform
from gehoord.handling.derived import Pin, read_pin
from gehoord.handling.follow_link import follow_token, generation_of, same_breath
from gehoord.handling.opened import OpenCase, open_case
from gehoord.handling.part_link import part_token
from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import replay
from gehoord.procedure.parts import Delivery
from gehoord.procedure.roles import CLOCK, COMPLAINANT, Role, colleague, number_of
from gehoord.procedure.situation import hats

_PARTIES = frozenset({Role.THIRD_PARTY, Role.RESPONDENT})


@dataclass(frozen=True, kw_only=True)
class Caused:
    """A letter with all that its text is a function of."""

    kept: Kept = field(repr=False)
    pin: Pin
    entry: Entry = field(repr=False)
    case: Case = field(repr=False)
    opened: OpenCase = field(repr=False)
    address: str = field(repr=False)
    name: str = field(repr=False)
    token: str = field(repr=False)


def caused(kept: Kept, *, now: datetime) -> Caused:
    """
    Return a letter with the case folded up to the entry that caused it.

    Only the address is the present one, so that a corrected address works.
    An act can say more than one thing: the fold goes on to the last entry made
    in the same moment by the same hand. Raises NoSuchCase.
    """
    opened = open_case(kept.organisation_id, kept.case_id, now=now)
    return told_of(kept, outbox.pin(kept, key=opened.stored.key), opened)


def told_of(kept: Kept, pinned: bytes, opened: OpenCase) -> Caused:
    """Return a letter of a case that is open already, with what it pins."""
    pin = read_pin(pinned)
    entry = opened.entries[kept.position - 1]
    return Caused(
        kept=kept,
        pin=pin,
        entry=entry,
        case=replay(same_breath(opened.entries, entry)),
        opened=opened,
        address=_address(opened, pin.to),
        name=_name(opened, pin.to),
        token=_link(opened, entry, pin.to),
    )


def _link(opened: OpenCase, entry: Entry, to: str) -> str:
    """Return the link to the page of who sees a part of the case; or none."""
    if to != COMPLAINANT:
        return part_token(opened, to)
    return follow_token(opened, generation_of(opened, entry.position))


def answer_token(opened: OpenCase) -> str:
    """Return what makes a reply address the complainant's; it only adds a message."""
    link = links.Link(
        case_id=opened.case_id,
        party=links.Party.COMPLAINANT,
        purpose=links.LinkPurpose.REPLY,
        number=0,
    )
    return links.make(
        link, organisation_id=opened.organisation_id, key=opened.stored.key
    )


def bounce_token(opened: OpenCase, letter_id: int) -> str:
    """Return what makes the envelope sender of one letter."""
    link = links.Link(
        case_id=opened.case_id,
        party=links.Party.COMPLAINANT,
        purpose=links.LinkPurpose.BOUNCE,
        number=letter_id,
    )
    return links.make(
        link, organisation_id=opened.organisation_id, key=opened.stored.key
    )


def record_delivery(
    letter: Caused,
    *,
    delivery: Delivery | None,
    reason: str = "",
    sent: bytes = b"",
    now: datetime,
) -> Done | None:
    """
    Record what became of a letter: row and entry in one commit.

    Letters to staff are reminders; only what a party gets is an entry. Raises
    LeaseLost when another clock has the letter.
    """
    kept, key = letter.kept, letter.opened.stored.key

    def settle(opened: OpenCase | None = None) -> None:
        if delivery is None:
            leaving.fail(kept, at=now)
            return
        leaving.left(kept, sent, key=key, at=now, answer=delivery)
        if opened:  # that it left, the next entry, is no news; what follows it is
            seen.pass_over(kept.organisation_id, kept.case_id, opened.stored.length)

    if not is_to_a_party(letter):
        settle()
        return None
    report = a.ReportDelivery(
        notice=letter.pin.notice,
        to=letter.pin.to,
        position=kept.position,
        delivery=delivery,
        reason=reason,
    )
    return perform(
        kept.organisation_id, kept.case_id, report, by=CLOCK, now=now, also=settle
    )


def is_to_a_party(letter: Caused) -> bool:
    """Return whether a party gets it; what staff get is only a reminder."""
    to, opened = letter.pin.to, letter.opened
    return to == COMPLAINANT or bool(hats(opened.case, opened.office, to) & _PARTIES)


def is_anybodys(letter: Caused) -> bool:
    """Return whether who it is for still has a part in the case."""
    opened = letter.opened
    return bool(hats(opened.case, opened.office, letter.pin.to))


def _address(opened: OpenCase, to: str) -> str:
    if to == COMPLAINANT:
        return opened.case.sender.email
    person = colleague(opened.office, number_of(to))
    return person.reached_at if person else ""


def _name(opened: OpenCase, to: str) -> str:
    if to == COMPLAINANT:
        return opened.case.sender.name
    person = colleague(opened.office, number_of(to))
    return person.name if person else ""
