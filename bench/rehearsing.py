"""Simulated cases a second on one core, by the real rules, and what takes the time."""

from __future__ import annotations

import cProfile
import pstats
import time
from collections.abc import Iterator
from datetime import date
from random import Random

from bench.figures import Figure
from gehoord.console.procedure_file import calendars, patterns, shipped, text_of
from gehoord.console.seldom import collecting_seldom
from gehoord.procedure.reading import read
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Rehearsal, Rehearsed

MUST, GOOD = 2_000, 5_000
FIRST = date(2027, 1, 1)
PROFILED = 10  # runs
SHOWN = 5  # parts of the core that take most


def rehearsing(runs: int) -> Iterator[Figure]:
    """Rehearse every procedure that is shipped, cold and warm."""
    for name in shipped():
        rehearsal = _rehearsal(name)
        yield _rate(rehearsal, f"rehearse {name}", range(runs))
        warm = range(runs, 2 * runs)
        yield _rate(rehearsal, f"rehearse {name}, warm", warm)
    yield from _parts("kleuterrevolutie")


def _rehearsal(name: str) -> Rehearsal:
    procedure = read(text_of(name), calendars(), patterns())
    return Rehearsal(procedure, Assumptions(), first=FIRST)


def _rate(rehearsal: Rehearsal, name: str, runs: range) -> Figure:
    total, begin = Rehearsed(), time.process_time()
    with collecting_seldom():  # as the command does
        for number in runs:
            total.add(rehearsal.run(Random(number)))
    took = time.process_time() - begin
    assert total.tally.closed.total() > 0
    journey = rehearsal.journey
    share = journey.looked_up / (journey.looked_up + journey.decided)
    return Figure(
        name=name,
        value=total.cases / took,
        unit="cases/s",
        must=MUST,
        good=GOOD,
        work=1000 * took / total.cases,
        note=f"{len(runs)} years, {share:.0%} looked up; of processor time",
    )


def _parts(name: str) -> Iterator[Figure]:
    """The share of the time that parts of the core take, without what they call."""
    rehearsal, profile = _rehearsal(name), cProfile.Profile()
    profile.enable()
    for number in range(PROFILED):
        rehearsal.run(Random(number))
    profile.disable()
    stats = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    own: dict[str, float] = {}
    for (file, _, _), (_, _, took, _, _) in stats.items():
        part = file.partition("gehoord/")[2].removesuffix(".py") or "Python"
        own[part] = own.get(part, 0.0) + took
    whole = sum(own.values())
    most = sorted(own.items(), key=lambda each: -each[1])[:SHOWN]
    for part, took in most:
        yield Figure(name=f"of which {part}", value=100 * took / whole, unit="%")
