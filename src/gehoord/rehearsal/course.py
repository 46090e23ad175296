"""One case in the course of a rehearsal: where it stands and what is being done."""

from __future__ import annotations

from gehoord.rehearsal.person import Person
from gehoord.rehearsal.questions import Question
from gehoord.rehearsal.stand import Place
from gehoord.rehearsal.todo import Todo


class Course:
    """The mutable side of one complaint."""

    __slots__ = (
        "asked",
        "begun",
        "days",
        "extended",
        "hours",
        "number",
        "outside",
        "place",
        "questions",
        "ready",
        "todo",
        "turn",
        "who",
    )

    def __init__(self, number: int, who: Person, place: Place) -> None:
        self.number, self.who, self.place = number, who, place
        self.asked: Question | None = None
        self.days: tuple[int, ...] = ()  # what stands in the slots of the place
        self.todo: dict[int, Todo] = {}  # what must be done, by who is there
        self.turn = 0  # how often it moved on
        self.questions = 0
        self.hours: dict[str, float] = {}  # still to be worked, by act
        self.begun: dict[str, int] = {}  # the day on which finding out began, by stage
        self.ready: dict[str, int] = {}  # the first day on which an act can be done
        self.outside: set[str] = set()  # what somebody outside is busy with
        self.extended = 0  # how often more time was taken
