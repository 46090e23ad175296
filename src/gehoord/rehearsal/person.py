"""Someone who complains: what it is about, and how they are likely to react."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.chance import Chance

_DRAWS: Final = 24  # more questions than this reuse the same numbers
_HARDEST: Final = 4.0  # times an ordinary case


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """
    One complainant and their complaint, drawn before anything happens.

    So the same person comes back unchanged when the same year is rehearsed with
    another office. `about` is nobody (0), somebody who handles no complaints (-1)
    or the number of a handler.
    """

    day: int
    oral: bool
    by_post: bool
    pass_on: bool
    about: int
    hard: float
    draws: tuple[float, ...]

    def draw(self, question: int) -> float:
        """Return the number, 0 to 1, that decides about this question."""
        return self.draws[question % _DRAWS]

    def days(self, question: int, average: float) -> int:
        """Return a number of days around this average, at least one."""
        return max(1, round(-math.log(1.0 - self.draw(question)) * average))


def person(assumptions: Assumptions, day: int, chance: Chance) -> Person:
    """Return whoever complains on that day."""
    random = chance.random
    return Person(
        day=day,
        oral=random() < assumptions.oral,
        by_post=random() < assumptions.by_post,
        pass_on=random() < assumptions.pass_on,
        about=_about(assumptions, random(), random()),
        hard=_hard(random()),
        draws=tuple([random() for _ in range(_DRAWS)]),
    )


def _about(assumptions: Assumptions, which: float, who: float) -> int:
    if which < assumptions.about_handler:
        return 1 + int(who * assumptions.people)
    if which < assumptions.about_handler + assumptions.about_staff:
        return -1
    return 0


def _hard(number: float) -> float:
    """Return how hard a case is beside an ordinary one; most are a bit easier."""
    return min(-math.log(1.0 - number), _HARDEST - 0.25) * 0.75 + 0.25
