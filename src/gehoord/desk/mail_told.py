"""
Mails that left and belong to no case: to who works here, and answers to senders.

Each sees what was told to them. What tells of people, keys and mailboxes, and so of no
case, an owner sees whoever it went to. An answer to a sender is seen by who may know of
what it answers, and by nobody once that is gone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from django.utils.translation import gettext as _

from gehoord.desk.guard import Desk
from gehoord.desk.kept_mail import hidden_from
from gehoord.dossier import arrivals, listing
from gehoord.dossier.outbox_lists import Until
from gehoord.handling import memos, too_large, unproven
from gehoord.handling.arrival_link import Leads
from gehoord.people.models import MemoLeft, Staff
from gehoord.procedure.parts import Delivery
from gehoord.words import memos as words
from gehoord.words.choices import choice
from gehoord.words.dates import with_time

OF_NO_CASE: Final = frozenset(
    {
        *("invitation", "people-changed", "mail-in-trouble", "mailbox-changed"),
        *("keys-changed", "other-keys", "register-head"),
    }
)
ANSWERS: Final = frozenset({*too_large.MEMOS, unproven.MEMO, *Leads})


@dataclass(frozen=True, kw_only=True)
class Line:
    """One mail: what it is, to whom, when, and what was answered."""

    title: str
    to: str = field(repr=False)
    when: str
    said: str


@dataclass(frozen=True, kw_only=True)
class Told:
    """A row more than a page of mails, and those among them that may be shown."""

    left: list[MemoLeft]
    desk: Desk
    hidden: frozenset[int]

    def lines(self, most: int) -> list[Line]:
        """Return what can be shown of them."""
        people = Staff.objects.filter(organisation=self.desk.organisation)
        names = dict(people.values_list("number", "name"))
        seen = (each for each in self.left[:most] if each.about not in self.hidden)
        return [_line(self.desk, each, names) for each in seen]


def told(desk: Desk, *, until: Until | None, limit: int) -> Told:
    """Return what left, the latest first."""
    owners = OF_NO_CASE if desk.owns else frozenset[str]()
    answers = ANSWERS if desk.opens_mail else frozenset[str]()
    left = memos.left_lately(
        desk.organisation_id,
        desk.person.number,
        also=owners | answers,
        before=(until.at, until.id) if until else None,
        limit=limit,
    )
    about = [each.about for each in left if each.about is not None]
    return Told(left=left, desk=desk, hidden=_hidden(desk, about))


def _hidden(desk: Desk, about: Iterable[int]) -> frozenset[int]:
    """Return which of these this person may not know of; what is gone among them."""
    asked = frozenset(about)
    cases = arrivals.cases_of(desk.organisation_id, asked)
    filed = {each: case for each, case in cases.items() if case is not None}
    mine = listing.may_open_of(
        desk.organisation_id, desk.person.number, list(filed.values())
    )
    loose = [each for each, case in cases.items() if case is None]
    shown = {each for each, case in filed.items() if case in mine}
    return asked - (shown | (set(loose) - hidden_from(desk, loose)))


def _line(desk: Desk, left: MemoLeft, names: dict[int, str]) -> Line:
    to = (
        _("a sender") if left.staff_number is None else names.get(left.staff_number, "")
    )
    return Line(
        title=words.subject(
            left.kind, organisation=desk.organisation.name, lang=desk.lang
        ),
        to=to,
        when=with_time(left.left_at, desk.organisation.zone, desk.lang),
        said=choice(Delivery(left.delivery), desk.lang),
    )
