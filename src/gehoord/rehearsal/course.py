"""One case in the course of a rehearsal: where it stands and what is being done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from gehoord.rehearsal.person import Person
from gehoord.rehearsal.questions import Question
from gehoord.rehearsal.stand import Place
from gehoord.rehearsal.todo import NOTHING

NOT_LOOKED: Final = -1
"""Nobody looked yet what must be done where the case stands now."""
_MOST: Final = 30
"""Moves of one case in one day: no procedure that comes to an end takes as many."""


class Course:
    """The mutable side of one complaint."""

    __slots__ = (
        "asked",
        "begun",
        "days",
        "due",
        "extended",
        "hours",
        "moves",
        "number",
        "outside",
        "place",
        "present",
        "questions",
        "ready",
        "today",
        "todo",
        "turn",
        "who",
    )

    def __init__(
        self, number: int, who: Person, place: Place, days: Sequence[Any]
    ) -> None:
        self.number, self.who, self.place = number, who, place
        self.asked: Question | None = None
        self.days = days  # what stands in the slots of the place
        self.todo = NOTHING  # what must be done, with those `present`
        self.present = NOT_LOOKED
        self.due = 0  # the number of the day on which the first of that is due
        self.turn = 0  # how often it moved on
        self.today = self.moves = 0  # how often it moved on in the day it last did
        self.questions = 0
        self.hours: dict[str, float] = {}  # still to be worked, by act
        self.begun: dict[str, int] = {}  # the day on which finding out began, by stage
        self.ready: dict[str, int] = {}  # the first day on which an act can be done
        self.outside: set[str] = set()  # what somebody outside is busy with
        self.extended = 0  # how often more time was taken

    def stands(self, day: int) -> bool:
        """
        Return whether it stands still for the rest of that day.

        What leads back to itself would otherwise go on without end.
        """
        return self.today == day and self.moves >= _MOST

    def moved(self, day: int) -> None:
        """Count that it moved on."""
        self.moves = self.moves + 1 if self.today == day else 1
        self.today = day
        self.turn += 1
