"""
Moving the clock of a practice folder: from due moment to due moment, one pass each.

What happened is remembered by this process only, so that nothing of a destroyed
case is left behind on disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db.models import Min

from gehoord.clock.run import Pass, one_at_a_time, pass_once
from gehoord.dossier.models import (
    ON_ITS_WAY,
    Arrival,
    ArrivalState,
    Case,
    CaseState,
    Letter,
    Overview,
)
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.opened import OpenCase, open_case
from gehoord.procedure.entries import Entry

SPANS = {
    "day": timedelta(days=1),
    "week": timedelta(days=7),
    "year": timedelta(days=366),  # no retention of a year is one day short of it
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One entry that was made, or, without one, a case that was destroyed."""

    reference: str
    opened: OpenCase | None = field(default=None, repr=False)
    entry: Entry | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One moment at which something was due, and what happened then."""

    at: datetime
    passed: Pass
    happened: tuple[Happened, ...]


@dataclass(kw_only=True)
class Diary:
    """The last move of the clock: from where, to where, and what happened."""

    begun: datetime | None = None
    ended: datetime | None = None
    steps: tuple[Step, ...] = ()


LAST = Diary()


def steps(
    organisation_id: int,
    *,
    begin: datetime,
    until: datetime,
    show: Callable[[datetime], None],
) -> Iterator[Step]:
    """
    Yield what happens at each due moment, up to and including the end.

    `show` puts the clock to a moment before its pass.
    """
    for at in moments(organisation_id, begin=begin, until=until):
        yield _step(organisation_id, at, show)


def moments(
    organisation_id: int, *, begin: datetime, until: datetime
) -> Iterator[datetime]:
    """
    Yield when the clock has something to do, in order, and then the end.

    What is asked for next depends on what was done meanwhile.
    """
    at = begin
    while at < until:
        due = next_due(organisation_id, after=at)
        at = min(due or until, until)
        yield at


def next_due(organisation_id: int, *, after: datetime) -> datetime | None:
    """Return the first moment after this one at which something is due, if any."""
    mine = {"organisation_id": organisation_id}
    open_arrivals = Arrival.objects.filter(state=ArrivalState.OPEN, **mine)
    waiting = Letter.objects.filter(state__in=ON_ITS_WAY, **mine)
    cases = Overview.objects.filter(**mine)
    found = (
        cases.filter(clock_due__gt=after).aggregate(at=Min("clock_due")),
        cases.filter(backoff_until__gt=after).aggregate(at=Min("backoff_until")),
        waiting.filter(next_try_at__gt=after).aggregate(at=Min("next_try_at")),
        open_arrivals.filter(expires_at__gt=after).aggregate(at=Min("expires_at")),
    )
    return min((each["at"] for each in found if each["at"]), default=None)


def _step(organisation_id: int, at: datetime, show: Callable[[datetime], None]) -> Step:
    with one_at_a_time:  # the clock's own thread waits, so that this tells it all
        before = _standing(organisation_id)
        show(at)
        passed = pass_once(now=at)
        after = _standing(organisation_id)
    news = tuple(_news(organisation_id, before, after, now=at))
    return Step(at=at, passed=passed, happened=news)


def _standing(organisation_id: int) -> dict[int, tuple[str, int]]:
    rows = Case.objects.filter(organisation_id=organisation_id, state=CaseState.KEPT)
    return {
        case_id: (reference, length)
        for case_id, reference, length in rows.values_list("id", "reference", "length")
    }


def _news(
    organisation_id: int,
    before: dict[int, tuple[str, int]],
    after: dict[int, tuple[str, int]],
    *,
    now: datetime,
) -> Iterator[Happened]:
    for case_id, (reference, length) in after.items():
        _, known = before.get(case_id, (reference, 0))
        if length == known:
            continue
        try:
            opened = open_case(organisation_id, case_id, now=now)
        except NoSuchCase:
            continue
        for entry in opened.entries[known:length]:
            yield Happened(reference=reference, opened=opened, entry=entry)
    for case_id in before.keys() - after.keys():
        yield Happened(reference=before[case_id][0])
