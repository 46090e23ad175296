"""
Memos: mails that belong to no case; a row until they left.

To who works here; without a number, to who sent what is held until it is known
who sent it: the address then stands in what is held, sealed, and not here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from django.db.models import F, Q

from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.lock import writing
from gehoord.handling.quiet import is_quiet_at
from gehoord.people.models import Memo, MemoLeft
from gehoord.procedure.parts import Delivery

PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=6),
)
LONGEST_WAIT = timedelta(days=7)  # as long as an invitation is valid
MOST_ATTEMPTS = 10  # some two days; then it is given up
MOST_SHOWN = 100
SHOWN_FOR = timedelta(days=30)  # what left, and to owners what was given up


def queue(
    organisation_id: int,
    staff_number: int | None,
    *,
    kind: str,
    facts: Mapping[str, object],
    now: datetime,
) -> None:
    """Put out a memo. Belongs in the transaction of what it tells."""
    Memo.objects.create(
        organisation_id=organisation_id,
        id=fresh_id(),
        staff_number=staff_number,
        kind=kind,
        facts=json.dumps(facts),
        made_at=now,
        next_try_at=now,
    )


AT_ONCE: Final = frozenset(
    {
        *("invitation", "prove-address", "new-address", "old-address", "too-large"),
        *("large-kept", "part-code", "people-changed", "mailbox-changed", "at-risk"),
        *("keys-changed", "other-keys"),
    }
)
"""What somebody asked for just now, what tells of a change that others must see soon,
and a promise at risk: these leave at night and in weekends too."""


def claim(
    organisation_id: int, *, now: datetime, only: frozenset[str] | None = None
) -> list[Memo]:
    """
    Return the memos that are to leave now, each put off before it is tried.

    While it is quiet only what cannot wait; of `only` these kinds, where it is given.
    What was given up is not among them. Two clocks at once: who puts a memo off has it.
    """
    due = Memo.objects.filter(
        organisation_id=organisation_id,
        next_try_at__lte=now,
        attempts__lt=MOST_ATTEMPTS,
    )
    if only is not None:
        due = due.filter(kind__in=only)
    if due.exists() and is_quiet_at(organisation_id, now=now):
        due = due.filter(kind__in=AT_ONCE)
    mine = []
    for memo in due.order_by("next_try_at")[:100]:
        pause = PAUSES[min(memo.attempts, len(PAUSES) - 1)]
        with writing():
            claimed = Memo.objects.filter(
                organisation_id=organisation_id, id=memo.id, attempts=memo.attempts
            ).update(attempts=F("attempts") + 1, next_try_at=now + pause)
        if claimed:
            mine.append(memo)
    return mine


def forget_old(organisation_id: int, *, now: datetime) -> None:
    """
    Give up what nobody could be told in a week: it says nothing any more.

    What was for a colleague leaves a trace for an owner, and is thrown away later.
    """
    here = Memo.objects.filter(organisation_id=organisation_id)
    late = here.filter(made_at__lt=now - LONGEST_WAIT)
    waiting = late.filter(attempts__lt=MOST_ATTEMPTS)
    old = late.filter(staff_number=None) | here.filter(made_at__lt=now - SHOWN_FOR)
    if waiting.exists() or old.exists():
        with writing():
            old.delete()
            waiting.update(attempts=MOST_ATTEMPTS)


def done(memo: Memo) -> None:
    """Throw a memo away: it left, or it never will. So did what it makes up for."""
    with writing():
        Memo.objects.filter(organisation_id=memo.organisation_id, id=memo.id).delete()
        Memo.objects.filter(
            organisation_id=memo.organisation_id,
            staff_number=memo.staff_number,
            kind=memo.kind,
            made_at__lte=memo.made_at,
            attempts__gte=MOST_ATTEMPTS,
        ).exclude(staff_number=None).delete()


def left(memo: Memo, *, delivery: Delivery, now: datetime) -> None:
    """Write down that a memo left, and what was answered; of its facts nothing stays."""
    with writing():
        MemoLeft.objects.create(
            organisation_id=memo.organisation_id,
            id=memo.id,
            staff_number=memo.staff_number,
            kind=memo.kind,
            about=json.loads(memo.facts).get("arrival"),
            left_at=now,
            delivery=delivery,
        )
        done(memo)


def left_lately(
    organisation_id: int,
    staff_number: int,
    *,
    also: frozenset[str],
    before: tuple[datetime, int] | None,
    limit: int,
) -> list[MemoLeft]:
    """
    Return what left, the latest first: to this person, and of these kinds to anybody.

    Begins behind `before`, where it is given.
    """
    mine = Q(staff_number=staff_number) | Q(kind__in=also)
    found = MemoLeft.objects.filter(mine, organisation_id=organisation_id)
    if before is not None:
        at, number = before
        found = found.filter(left_at__lte=at).filter(
            Q(left_at__lt=at) | Q(id__lt=number)
        )
    return list(found.order_by("-left_at", "-id")[:limit])


def forget_left(organisation_id: int, *, now: datetime) -> None:
    """Throw away what was told longer than a month ago."""
    with writing():
        MemoLeft.objects.filter(
            organisation_id=organisation_id, left_at__lt=now - SHOWN_FOR
        ).delete()


def given_up(organisation_id: int) -> list[Memo]:
    """Return what colleagues were to be told and were not, the latest first."""
    untold = Memo.objects.filter(
        organisation_id=organisation_id,
        staff_number__isnull=False,
        attempts__gte=MOST_ATTEMPTS,
    )
    return list(untold.order_by("-made_at")[:MOST_SHOWN])
