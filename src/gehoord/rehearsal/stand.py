"""Where a case stands in a rehearsal, and what follows from that alone."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.lapse import moments
from gehoord.procedure.parts import Result, RunningTerm
from gehoord.procedure.roles import CLOCK
from gehoord.rehearsal.likeness import Begun
from gehoord.rehearsal.questions import Question, question
from gehoord.rehearsal.todo import Todo

_MORE_TIME: Final = "more-time"
Settled = tuple[str, date, Result]
"""A term, its last day, and what became of it."""


class Place:
    """
    Where a case stands, and what follows from that alone.

    `moment` is when the clock looks next, `question` what the complainant can
    answer, `pressing` the day on which it is too late to tell that more time is
    needed, `latest` the last day that a new date must be beyond.
    """

    __slots__ = (
        "case",
        "later",
        "latest",
        "moment",
        "pressing",
        "question",
        "rings",
        "stage",
        "steps",
        "todo",
    )

    def __init__(self, case: Case) -> None:
        self.case = case
        self.stage = case.stage
        self.steps: dict[Hashable, Known] = {}
        self.todo: dict[int, Todo] = {}
        self.later: dict[int, Place] = {}
        found = moments(case)
        self.moment: datetime | None = found[0].at if found else None
        self.rings: tuple[date, time] | None = None  # the same, in the zone
        self.question: Question | None = question(case)
        can_wait = [
            each
            for each in case.terms
            if each.result is Result.OPEN and _MORE_TIME in each.kept_by
        ]
        self.pressing: date | None = min(map(_too_late, can_wait), default=None)
        self.latest: date | None = max(
            (each.last_day for each in can_wait), default=None
        )


def _too_late(term: RunningTerm) -> date:
    """On the morning of a fallback the clock tells it; that is a day too late."""
    last = term.fallback_at.date() if term.fallback_at else term.last_day
    return min(last, term.last_day)


@dataclass(frozen=True, slots=True)
class Doing:
    """An act that somebody tries: by whom, which, and what they choose in it."""

    by: str
    name: str
    choice: Hashable = None


LAPSE: Final = Doing(by=CLOCK, name="")
"""What the clock does by itself."""


@dataclass(frozen=True, slots=True)
class When:
    """A moment of the office: the number of the day, and who is there."""

    day: int
    date: date
    now: datetime
    late: bool
    present: int


class Known:
    """What was found out of one act at one place: the terms begun, and each outcome."""

    __slots__ = ("begun", "steps")

    def __init__(self, begun: frozenset[Begun]) -> None:
        self.begun = begun
        self.steps: dict[Hashable, Step | None] = {}


@dataclass(frozen=True, slots=True)
class Step:
    """Where an act or the clock leads, and which terms were settled on the way."""

    place: Place
    settled: tuple[Settled, ...]
