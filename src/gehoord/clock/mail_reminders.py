"""
Once a day: mail that nobody sorted, and a mailbox that is not read or not right.

Who is named in a message is not reminded of it. A memo tells numbers and no word.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from django.db.models import Q, QuerySet

from gehoord.dossier import arrivals
from gehoord.dossier.lock import writing
from gehoord.dossier.models import MailSeen, SeenAs
from gehoord.handling.mail import read_mail
from gehoord.handling.mail_readers import Concerns, concerns, readers
from gehoord.handling.memos import queue
from gehoord.handling.quiet import is_quiet
from gehoord.mailboxes import counts
from gehoord.mailboxes.states import is_silent
from gehoord.organisation import reading
from gehoord.organisation.mailboxes import Mailbox
from gehoord.people.office import staff_of
from gehoord.procedure.days import local_date
from gehoord.procedure.roles import Office, Role

TO_SORT: Final = "mail-to-sort"
IN_TROUBLE: Final = "mail-in-trouble"
SORTERS: Final = frozenset({Role.OWNER, Role.INTAKE})
KEEPERS: Final = frozenset({Role.OWNER, Role.TECHNICIAN})
AFTER: Final = timedelta(days=1)  # how long mail may wait to be sorted
FROM_HOUR: Final = 8  # local time
EVERY: Final = timedelta(minutes=10)
Facts = dict[tuple[int, str], dict[str, object]]
MOST: Final = 25  # messages that are opened to see whom they name


@dataclass(kw_only=True)
class Looks:
    """When each organisation was last looked at, by this process."""

    last: dict[int, datetime] = field(default_factory=dict)

    def is_time(self, organisation_id: int, now: datetime) -> bool:
        """Return whether it is time to look again, and remember that it was."""
        before = self.last.get(organisation_id)
        if before is not None and before <= now < before + EVERY:
            return False
        self.last[organisation_id] = now
        return True


LOOKS: Final = Looks()


def remind(organisation_id: int, *, now: datetime, looks: Looks = LOOKS) -> int:
    """Put out what must be told of mail today; return how many memos that are."""
    if not looks.is_time(organisation_id, now):
        return 0
    boxes = Mailbox.objects.filter(organisation_id=organisation_id, active=True)
    if not boxes.exists():
        return 0
    try:
        _, procedure = reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        return 0
    if now.astimezone(procedure.zone).hour < FROM_HOUR or is_quiet(procedure, now=now):
        return 0
    today = local_date(now, procedure.zone)
    office = staff_of(organisation_id, on=today)
    told = 0
    for mailbox in _not_yet(boxes, today).order_by("number"):
        facts = _facts(mailbox, office, now=now)
        told += _tell(mailbox, facts, today=today, now=now) if facts else 0
    return told


def _tell(mailbox: Mailbox, facts: Facts, *, today: date, now: datetime) -> int:
    """Put out the memos, once a day; return how many, none when a clock was first."""
    organisation_id = mailbox.organisation_id
    mine = Mailbox.objects.filter(
        organisation_id=organisation_id, number=mailbox.number
    )
    with writing():
        if not _not_yet(mine, today).update(reminded_on=today):
            return 0
        for (number, kind), said in facts.items():
            queue(organisation_id, number, kind=kind, facts=said, now=now)
    return len(facts)


def _not_yet(boxes: QuerySet[Mailbox], today: date) -> QuerySet[Mailbox]:
    """Leave out what was told of today; never told of is no day at all."""
    return boxes.filter(Q(reminded_on__isnull=True) | ~Q(reminded_on=today))


def _facts(mailbox: Mailbox, office: Office, *, now: datetime) -> Facts:
    """Return what each member of staff is told of a mailbox."""
    facts: Facts = {}
    for number, waiting in _to_sort(mailbox, office, now=now).items():
        facts[number, TO_SORT] = {"waiting": waiting}
    found = counts.of(mailbox.organisation_id, mailbox=mailbox.number, now=now)
    if found.gap or is_silent(mailbox, now=now):
        for each in office:
            if not KEEPERS.isdisjoint(each.roles):
                facts[each.number, IN_TROUBLE] = {"unaccounted": found.gap}
    return facts


def _to_sort(mailbox: Mailbox, office: Office, *, now: datetime) -> dict[int, int]:
    """Return how many messages wait for each who sorts: none that names them."""
    waiting = MailSeen.objects.filter(
        organisation_id=mailbox.organisation_id,
        mailbox=mailbox.number,
        seen_as=SeenAs.SORTING,
        seen_at__lt=now - AFTER,
        arrival_id__isnull=False,
    ).order_by("seen_at")
    sorters = {each.number for each in office if not SORTERS.isdisjoint(each.roles)}
    for_each = dict.fromkeys(sorters, 0)
    for arrival_id in waiting.values_list("arrival_id", flat=True)[:MOST]:
        about = _about(mailbox.organisation_id, arrival_id or 0, office)
        for number in readers(mailbox.organisation_id, about, frozenset(sorters)):
            for_each[number] += 1
    return {number: waits for number, waits in for_each.items() if waits}


def _about(organisation_id: int, arrival_id: int, office: Office) -> Concerns:
    """Return what a message is about; nothing when it just went elsewhere."""
    try:
        mail = read_mail(arrivals.load(organisation_id, arrival_id).content)
    except arrivals.NoSuchArrival:
        return Concerns(named=frozenset())
    return concerns(organisation_id, mail, office)
