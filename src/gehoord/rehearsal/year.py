"""One stretch of simulated time: complaints come in, people act, days go by."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from gehoord.procedure.parts import Judgement
from gehoord.procedure.roles import COMPLAINANT, staff
from gehoord.procedure.talking import begins_told
from gehoord.rehearsal.agenda import Agenda
from gehoord.rehearsal.assumptions import PACE, Assumptions
from gehoord.rehearsal.choices import Choices
from gehoord.rehearsal.course import NOT_LOOKED, Course
from gehoord.rehearsal.journey import Journey
from gehoord.rehearsal.person import Person
from gehoord.rehearsal.questions import Answer, Question, answers
from gehoord.rehearsal.roster import Roster, When
from gehoord.rehearsal.stand import Doing, Place, Step, day_of
from gehoord.rehearsal.tally import Tally
from gehoord.rehearsal.todo import Todo
from gehoord.rehearsal.wall import DAY
from gehoord.rehearsal.watched import TODAY
from gehoord.rehearsal.work import Work

_FIRST: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"refer": ("escalate",)}
)
"""What is tried before: the next stage inside comes before the third party."""


class Year:
    """The days of one rehearsal, from the first complaint until all are handled."""

    def __init__(
        self,
        journey: Journey,
        assumptions: Assumptions,
        days: Roster,
        ill: frozenset[tuple[int, int]],
    ) -> None:
        self.journey, self.assumptions, self.days = journey, assumptions, days
        self.agenda, self.tally = Agenda(), Tally()
        self.last = len(days.dates) - 1
        self.courses: dict[int, Course] = {}  # cases that are not closed, by number
        own = [x for x in journey.procedure.own_particulars if not x.is_found]
        self.choices = Choices(own, assumptions.answers)
        self.work = Work(self, ill)

    def play(self, people: Iterable[Person]) -> Tally:
        """Return what became of these complaints."""
        for number, who in enumerate(people):
            course = Course(number, who, self.journey.start, self.journey.begin)
            self._plan_noon(who.day, partial(self._arrives, course))
        self.agenda.run()
        self.tally.unfinished = len(self.courses)
        return self.tally

    def _plan_noon(self, day: int, what: partial[None]) -> None:
        if day <= self.last:
            self.agenda.plan(self.days.noon_at[day], day, what)

    # -- what happens ------------------------------------------------------------

    def _arrives(self, course: Course, day: int) -> None:
        self.courses[course.number] = course
        self.tally.arrived[self.days.months[day]] += 1
        who = course.who
        told = who.oral is not begins_told(self.journey.procedure)
        by = staff(1) if told else COMPLAINANT
        chosen = self.choices.of(course.number, who)
        self.act(course, day, by, "file", (told, who.by_post, who.pass_on, chosen))

    def _lapses(self, course: Course, turn: int, day: int) -> None:
        if turn != course.turn or course.stands(day):
            return
        step = self.journey.lapse(course.place, course.days, self._when(day))
        if step is not None:
            self._moved(course, day, step)

    def _answers(
        self, course: Course, asked: Question, answer: Answer, day: int
    ) -> None:
        if course.place.question is not asked:
            return
        for name in (*_FIRST.get(answer.act, ()), answer.act):
            if self.act(course, day, COMPLAINANT, name, answer.choice):
                return

    def _outsider(self, course: Course, name: str, number: int, day: int) -> None:
        """Let the adviser or the third party do what is still waited for."""
        course.outside.discard(name)
        if name in self.todo(course, day).acts:
            upheld = course.who.draw(course.number) < 0.5  # noqa: PLR2004 - a coin
            ruling = Judgement.UPHELD if upheld else Judgement.NOT_UPHELD
            choice = ruling if name == "rule" else None
            self.act(course, day, staff(number), name, choice)

    def act(
        self, course: Course, day: int, by: str, name: str, choice: Hashable = None
    ) -> bool:
        """Do this at noon, or at the end of the working day if noon is past."""
        if course.stands(day):
            return False
        doing = Doing(by, name, choice)
        step = self.journey.act(course.place, course.days, doing, self._when(day))
        if step is None:
            return False
        self._moved(course, day, step)
        return True

    def _when(self, day: int) -> When:
        days = self.days
        return (days.work if self.agenda.now > days.noon_at[day] else days.noon)[day]

    def todo(self, course: Course, day: int) -> Todo:
        """Return what must be done in this case by who is there on that day."""
        present = self.days.present[day]
        if course.present != present:
            course.present = present
            course.todo = self.journey.todo(course.place, course.days, present)
            due = course.todo.due
            course.due = day_of(due, course.days, 0) // DAY if due else self.last + 1
            word = course.place.word_by(course.days)
            course.due = course.due if word is None else min(course.due, word)
        return course.todo

    # -- what it leads to ----------------------------------------------------------

    def _moved(self, course: Course, day: int, step: Step) -> None:
        """See what the new place asks of everybody."""
        before, was, base = course.place, course.days, day * DAY
        place = course.place = step.place
        course.days = [
            was[slot] if slot >= 0 else base + away if slot == TODAY else away
            for slot, away in step.days
        ]
        course.present = NOT_LOOKED
        course.moved(day)
        for term, last_day, result in step.settled:
            last = self.journey.wall.day(day_of(last_day, was, base))
            self.tally.settle(course.number, term, last, result)
        if place.closed is not before.closed:
            self._closes(course, day, before)
        self._await_clock(course, day)
        asked = place.question
        if asked is not None and asked is not course.asked:
            self._ask(course, asked, day)
        if self.todo(course, day).outside:
            self._ask_outside(course, day)
        self.work.look(course, day)

    def _closes(self, course: Course, day: int, before: Place) -> None:
        if not course.place.closed:  # it goes on, and so has not ended yet
            self.tally.outcomes[str(before.case.outcome)] -= 1
            self.courses[course.number] = course
            return
        self.courses.pop(course.number, None)
        self.tally.closed[self.days.months[day]] += 1
        self.tally.days[day - course.who.day] += 1
        self.tally.outcomes[str(course.place.case.outcome)] += 1
        self.tally.nobody += bool(course.place.case.nobody_impartial)

    def _await_clock(self, course: Course, day: int) -> None:
        moment = course.place.moment(course.days)
        if moment is None:
            return
        on, time = divmod(moment, DAY)
        if on <= self.last:
            at = self.journey.wall.since_1970(max(on, 0) * DAY + time)
            self.agenda.plan(
                at, max(on, day), partial(self._lapses, course, course.turn)
            )

    def _ask(self, course: Course, asked: Question, day: int) -> None:
        course.asked, course.questions = asked, course.questions + 1
        answer = answers(self.assumptions, course.who, asked, course.questions)
        if answer is not None:
            what = partial(self._answers, course, asked, answer)
            self._plan_noon(day + answer.days, what)

    def _ask_outside(self, course: Course, day: int) -> None:
        for duty, number in self.todo(course, day).outside:
            if duty.act not in course.outside:
                course.outside.add(duty.act)
                average = PACE.get(duty.act, self.assumptions.answers_in)
                days = course.who.days(course.number + len(duty.act), average)
                what = partial(self._outsider, course, duty.act, number)
                self._plan_noon(day + days, what)
