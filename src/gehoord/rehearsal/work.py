"""What the office does in a day: the most urgent first, while there are hours."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Final

from gehoord.procedure import hearings
from gehoord.procedure.parts import Judgement
from gehoord.procedure.roles import staff
from gehoord.rehearsal.assumptions import USUAL_HOURS
from gehoord.rehearsal.course import Course
from gehoord.rehearsal.planned import ahead, held_on

if TYPE_CHECKING:
    from gehoord.rehearsal.year import Year

_LITTLE: Final = 1e-6  # hours
_TIMES: Final = 6  # times that more time is taken in one case, at most
_MORE_TIME: Final = "take-more-time"
_WRITE: Final = "write"
_FOUND_OUT: Final = frozenset({"hear", "judge", "propose", "send-draft"})
"""What somebody finds out for, from the day that a case is on their desk."""
_ANSWERS: Final = frozenset({"judge", "propose"})
_CHOSEN: Final = frozenset(
    {"record-concern", "appoint-handler", "hand-over", "judge", hearings.PLAN}
)
_ONE_BY_ONE: Final = frozenset(
    {
        "hear",
        "inform-respondent",
        "tell-respondent",
        "send-by-post",
        "give-up-letter",
        "record-report",
        "record-milestone",
    }
)
"""What is done for one of several at a time; anything else once a day in a case."""
_BY_HOW_HARD: Final = _ANSWERS | {"record-advice"}


class Work:
    """The office of one rehearsal, and the cases on its desk."""

    def __init__(self, year: Year, ill: frozenset[tuple[int, int]]) -> None:
        self.year, self.ill = year, ill
        self.days, self.assumptions = year.days, year.assumptions
        self.staff = tuple(staff(n + 1) for n in range(year.assumptions.people))
        self.desk: dict[int, Course] = {}  # cases with something to do, by number
        self.called = -1  # the last day for which the office is called

    def look(self, course: Course, day: int) -> None:
        """Put the case on the desk, or take it off, by what must be done in it now."""
        if course.todo.inside or course.place.word_by(course.days) is not None:
            self.desk[course.number] = course
            self.call(day)
        else:
            self.desk.pop(course.number, None)

    def call(self, day: int) -> None:
        """Let the office work on the first day, from this one, that it can this year."""
        days = self.days
        if day > self.year.last:
            return
        if days.work_at[day] <= self.year.agenda.now:
            day += 1
        if self.called >= day:
            return
        while day <= self.year.last and not (days.hours[day] and days.present[day]):
            day += 1
        if self.called < day <= self.year.last:
            self.called = day
            self.year.agenda.plan(days.work_at[day], day, self._works)

    def _works(self, day: int) -> None:
        """Everybody who is there does what they can."""
        present, order = self.days.present[day], []
        for number, course in self.desk.items():
            if course.present != present:
                self.year.todo(course, day)
            order.append((course.due, number, course))
        order.sort()
        for person in range(self.assumptions.people):
            if present >> person & 1 and (person, day) not in self.ill:
                self._works_through(person, day, order)
        if self.desk:
            self.call(day + 1)

    def _works_through(
        self, person: int, day: int, order: list[tuple[int, int, Course]]
    ) -> None:
        hours, desk = self.days.hours[day], self.desk
        for _, number, course in order:
            if hours <= _LITTLE:
                return
            if number in desk:
                hours = self._does(person, day, course, hours)

    def _does(self, person: int, day: int, course: Course, hours: float) -> float:
        """
        Return the hours left after what this person did in this case today.

        What is asked again as soon as it is done waits for another day: a procedure
        may ask for a talk without end.
        """
        tried: tuple[str, ...] = ()
        did: tuple[str, ...] = ()
        if course.place.handler == person + 1:
            hours = self._tells(person, day, course, hours)
        while hours > _LITTLE:
            name = self._first(course, person, day, tried)
            if name is None:
                break
            hours, done = self._does_one(person, day, course, name, hours)
            if done is None:
                break
            if done and name not in _ONE_BY_ONE:
                did = (*did, name)
            tried = did if done else (*tried, name)
        if course.place.handler != person + 1 or not self.assumptions.asks_time:
            return hours
        return self._asks_time(person, day, course, hours)

    def _does_one(
        self, person: int, day: int, course: Course, name: str, hours: float
    ) -> tuple[float, bool | None]:
        """Return the hours left, and whether it was done; None when not finished."""
        needed = course.hours.get(name, -1.0)
        if needed < 0:
            needed = self._effort(course, name)
        spent = min(hours, needed)
        self._worked(day, spent)
        if needed - spent > _LITTLE:
            course.hours[name] = needed - spent
            return 0.0, None
        choice = self._choice(course, name, day) if name in _CHOSEN else None
        course.hours[name] = 0.0
        if not self.year.act(course, day, self.staff[person], name, choice):
            return hours - spent, False
        course.hours.pop(name, None)
        course.ready.pop(name, None)
        if name in _ANSWERS:
            course.begun.clear()
        return hours - spent, True

    def _first(
        self, course: Course, person: int, day: int, tried: tuple[str, ...]
    ) -> str | None:
        """Return the first thing that this person can do in the case today."""
        for name in course.todo.own[person]:
            if name in tried:
                continue
            ready = course.ready.get(name)
            if ready is None:
                ready = course.ready[name] = self._ready(course, name, day)
            if ready <= day:
                return name
        return None

    # -- word of how far it is, and more time ------------------------------------------

    def _tells(self, person: int, day: int, course: Course, hours: float) -> float:
        """Who handles it writes how far it is, on the last day that they can."""
        last = course.place.word_by(course.days)
        if last is None or hours <= _LITTLE or self.days.back(person, day) <= last:
            return hours
        if self.year.act(course, day, self.staff[person], _WRITE):
            spent = min(hours, self._effort(course, _WRITE))
            self._worked(day, spent)
            hours -= spent
        return hours

    def _asks_time(self, person: int, day: int, course: Course, hours: float) -> float:
        """Who will not finish in time says so on the last day that they can."""
        pressing = course.place.pressing(course.days)
        if pressing is None or course.extended >= _TIMES:
            return hours
        if self.days.back(person, day) < pressing:
            return hours
        last = course.place.latest(course.days)
        until = last + self.assumptions.more_time - day
        if self.year.act(course, day, self.staff[person], _MORE_TIME, until):
            course.extended += 1
            self.year.tally.more_time[self.days.months[day]] += 1
            spent = min(hours, self._effort(course, _MORE_TIME))  # or between two acts
            self._worked(day, spent)
            hours -= spent
        return hours

    def _worked(self, day: int, hours: float) -> None:
        """Count the hours, but for those after the stretch: there are none beside."""
        if day >= self.days.end:
            return
        self.year.tally.minutes[self.days.months[day]] += round(60 * hours)

    # -- how much, who, when -----------------------------------------------------------

    def _effort(self, course: Course, name: str) -> float:
        hours = self.assumptions.efforts.get(name, USUAL_HOURS)
        return hours * self.assumptions.effort * course.who.hard

    def _ready(self, course: Course, name: str, day: int) -> int:
        """
        Return the first day on which an act can be done.

        Finding out begins when a case is there to be answered, and goes on while a
        hearing is waited for; an easy case takes fewer days, a hard one more.
        """
        begun = day
        if name in _FOUND_OUT:
            begun = course.begun.setdefault(course.place.case.level, day)
        hard = course.who.hard if name in _BY_HOW_HARD else 1.0
        assumed = self.assumptions
        left = round(assumed.waits.get(name, 0) * assumed.lead * hard)
        ready = self.days.after(begun, left) if left > 0 else begun
        return max(ready, day, self._held_on(course) if name == "hear" else 0)

    def _held_on(self, course: Course) -> int:
        rules, first = self.year.journey.procedure, self.days.dates[0]
        return held_on(rules, course.place, course.days, first=first)

    def _choice(self, course: Course, name: str, day: int) -> Hashable:
        match name:
            case "record-concern":
                return course.who.about
            case "appoint-handler" | "hand-over":
                return self._least_busy(course, day)
            case hearings.PLAN:
                rules = self.year.journey.procedure
                return ahead(rules, course.place, self.days.dates[day])
            case "judge":
                upheld = course.who.draw(course.number) < 0.5  # noqa: PLR2004 - a coin
                return Judgement.UPHELD if upheld else Judgement.NOT_UPHELD
            case _:
                return None

    def _least_busy(self, course: Course, day: int) -> int:
        """Return who of those present has the fewest cases; the first of equals."""
        case = course.place.case
        kept_out = case.respondents | case.excluded | {case.handler}
        able = [
            person + 1
            for person in range(self.assumptions.people)
            if self.days.present[day] >> person & 1 and person + 1 not in kept_out
        ]
        load = [each.place.handler for each in self.year.courses.values()]
        return min(able, key=load.count, default=1)
