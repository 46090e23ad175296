"""The clock: a pass with nothing due, and one with a hundredth of all cases due."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from bench.counting import counted
from bench.figures import Figure, milliseconds, repeated, timed
from gehoord.clock.lapses import work_off
from gehoord.clock.run import pass_once
from gehoord.dossier import anchors, leaving, schedule
from gehoord.dossier.moment import now
from gehoord.people.models import Organisation

A_DAY: Final = timedelta(days=1)


def figures(cases: str) -> Iterator[Figure]:
    """Yield what each pass took, and its parts."""
    organisation, size = Organisation.objects.get().pk, f"{int(cases):,} cases"
    begin = now()
    idle = repeated(lambda: pass_once(now=begin), 30)
    yield milliseconds(f"clock pass, none due, {size}", idle, must=10, good=1)
    later = begin + A_DAY
    yield from _due(organisation, size, later)
    yield _letters(size, later)


def _due(organisation: int, size: str, later: datetime) -> Iterator[Figure]:
    due = len(schedule.due_cases(organisation, now=later, limit=10**6))
    begin = time.process_time()
    with counted() as found:
        took = timed(lambda: work_off(organisation, now=later, may_destroy=False))
    work = (time.process_time() - begin) * 1000
    left = schedule.due_cases(organisation, now=later)
    assert not left, f"{len(left)} cases are still due"
    yield Figure(
        name=f"clock pass, 1 % due, {size}: cases",
        value=took / 1000,
        unit="s",
        must=3,
        good=1,
        work=work / max(due, 1),
        note=f"{due} cases, {found.commits} commits, {took / max(due, 1):.1f} ms each",
    )
    took = timed(lambda: anchors.anchor(organisation))
    yield Figure(
        name=f"clock pass, 1 % due, {size}: anchors", value=took / 1000, unit="s"
    )


def _letters(size: str, later: datetime) -> Figure:
    (organisation,) = Organisation.objects.values_list("pk", flat=True)
    waiting = len(leaving.due(organisation, now=later, limit=10**6))
    begin = time.process_time()
    took = timed(lambda: pass_once(now=later))
    work = (time.process_time() - begin) * 1000
    return Figure(
        name=f"clock pass, 1 % due, {size}: letters",
        value=took / 1000,
        unit="s",
        work=work / max(waiting, 1),
        note=f"{waiting} letters, {took / max(waiting, 1):.1f} ms each",
    )
