"""
What was found out of one act at one place: a tree of questions about days.

At each knot stands the question that a rule asked there. With the same answers the
rules asked the same next, for they are pure; where nothing more was asked stands what
followed, by what days have alike on which the same terms begin.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any, Final, Generic, TypeVar

from gehoord.rehearsal.likeness import Begun, Likeness
from gehoord.rehearsal.watched import Question

Found = TypeVar("Found")


class Unknown:
    """Nothing was found out yet."""


UNKNOWN: Final = Unknown()


class Known(Generic[Found]):
    """One knot: what follows if nothing more is asked, and the question otherwise."""

    __slots__ = ("begun", "question", "steps", "then")

    def __init__(self) -> None:
        self.begun: tuple[Begun, ...] | None = None
        self.steps: dict[Hashable, Found] = {}
        self.question: Question | None = None
        self.then: dict[Hashable, Known[Found]] = {}

    def look_up(
        self, days: Sequence[Any], base: int, day: int, act: str, like: Likeness | None
    ) -> Found | Unknown:
        """Return what follows on that day, whose first second is `base`, if known.

        Where the calendar is not asked, `like` is None.
        """
        knot: Known[Found] = self
        while True:
            if knot.begun is not None:
                sign = like.sign(day, act, knot.begun) if like else ()
                found = knot.steps.get(sign, UNKNOWN)
                if found is not UNKNOWN:
                    return found
            if knot.question is None:
                return UNKNOWN
            # As `answer` has it, in place: every act of every case passes here.
            slot, how, other, away = knot.question
            if how is None:
                said: Hashable = days[slot] - base
            else:
                said = how(days[slot], days[other] if other >= 0 else base + away)
            further = knot.then.get(said)
            if further is None:
                return UNKNOWN
            knot = further

    def keep(  # noqa: PLR0913 - what was asked, what followed, and on what day
        self,
        asked: Mapping[Question, Hashable],
        begun: Iterable[Begun],
        found: Found,
        *,
        day: int,
        act: str,
        like: Likeness | None,
    ) -> None:
        """Keep what followed, after these questions and answers."""
        knot: Known[Found] = self
        for question, said in asked.items():
            if knot.question != question:
                # Another was asked here before: what is forgotten is found out again.
                knot.question, knot.then = question, {}
            knot = knot.then.setdefault(said, Known())
        before = frozenset(knot.begun or ())
        if knot.begun is None or not before.issuperset(begun):
            knot.begun, knot.steps = tuple(sorted(before.union(begun))), {}
        knot.steps[like.sign(day, act, knot.begun) if like else ()] = found
