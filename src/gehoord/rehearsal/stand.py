"""Where a case stands in a rehearsal, and what follows from that alone."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from gehoord.procedure.case import Case
from gehoord.procedure.parts import Result
from gehoord.procedure.roles import CLOCK
from gehoord.procedure.stages import Stage
from gehoord.rehearsal.questions import Question, question
from gehoord.rehearsal.slots import Slot
from gehoord.rehearsal.wall import DAY
from gehoord.rehearsal.watched import Source

if TYPE_CHECKING:
    from gehoord.rehearsal.known import Known
    from gehoord.rehearsal.todo import Todo

_MORE_TIME: Final = "more-time"
_MESSAGE: Final = "message"
Settled = tuple[str, Source, Result]
"""A term, its last day, and what became of it."""


class Place:
    """
    Where a case stands but for its days, and what follows from that alone.

    `where` is in which slots its days stand, `rings` those for which the clock looks,
    `question` what the complainant can answer.
    """

    __slots__ = (
        "_can_wait",
        "_pressing",
        "_words",
        "case",
        "closed",
        "handler",
        "question",
        "rings",
        "steps",
        "todo",
        "where",
    )

    def __init__(
        self, case: Case, where: tuple[Slot, ...], rings: tuple[int, ...]
    ) -> None:
        self.case, self.where, self.rings = case, where, rings
        self.closed = case.stage is Stage.CLOSED
        self.handler = case.handler
        self.steps: dict[Hashable, Known[Step | None]] = {}
        self.todo: dict[int, Known[Todo]] = {}
        self.question: Question | None = question(case)
        self._can_wait = _kept_by(_MORE_TIME, case, where)
        self._pressing = tuple([n for both in self._can_wait for n in both if n >= 0])
        self._words = tuple([n for n, _ in _kept_by(_MESSAGE, case, where)])

    def moment(self, days: Sequence[int]) -> int | None:
        """Return when the clock looks next, in seconds by the wall; None if never."""
        rings = self.rings
        if len(rings) == 1:
            return days[rings[0]]
        return min([days[slot] for slot in rings]) if rings else None

    def pressing(self, days: Sequence[int]) -> int | None:
        """
        Return the day on which it is too late to tell that more time is needed.

        On the morning of a fallback the clock tells it; that is a day too late.
        """
        if not self._pressing:
            return None
        return min([days[slot] for slot in self._pressing]) // DAY

    def word_by(self, days: Sequence[int]) -> int | None:
        """Return the last day for word of how far it is, None where none is owed."""
        return min([days[n] for n in self._words]) // DAY if self._words else None

    def latest(self, days: Sequence[int]) -> int:
        """Return the last day that a new date must be beyond."""
        return max([days[last] for last, _ in self._can_wait]) // DAY


def _kept_by(
    notice: str, case: Case, where: tuple[Slot, ...]
) -> tuple[tuple[int, int], ...]:
    """Return, for each term that this notice keeps, its day and its fallback."""
    terms = [
        number
        for number, each in enumerate(case.terms)
        if notice in each.kept_by and each.result is Result.OPEN
    ]
    if not terms:
        return ()
    numbers = {slot: number for number, slot in enumerate(where)}
    return tuple(
        (numbers[at, "last_day"], numbers.get((at, "fallback_at"), -1)) for at in terms
    )


class Doing(NamedTuple):
    """An act that somebody tries: by whom, which, and what they choose in it."""

    by: str
    name: str
    choice: Hashable = None


LAPSE: Final = Doing(by=CLOCK, name="")
"""What the clock does by itself."""


@dataclass(frozen=True, slots=True)
class Step:
    """Where an act or the clock leads, and which terms were settled on the way."""

    place: Place
    days: tuple[Source, ...]
    settled: tuple[Settled, ...]


def day_of(source: Source, days: Sequence[int], base: int) -> int:
    """Return this day in seconds by the wall, given what stood in the slots."""
    slot, away = source
    return days[slot] if slot >= 0 else base + away
