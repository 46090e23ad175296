"""
How cases go under one procedure, by the real rules, each way found out once.

What follows from an act is decided by `decide`, `lapse` and the fold, as in the
product. They are pure, so the same act at the same place on a day that is alike leads
to the same place: it is looked up the second time.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.days import ONE_DAY
from gehoord.procedure.decide import decided
from gehoord.procedure.duties import duties
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import after
from gehoord.procedure.lapse import lapse, moments
from gehoord.procedure.notices import Notice, notices
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import Delivery, RunningTerm
from gehoord.procedure.roles import CLOCK, Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation
from gehoord.rehearsal.awaited import awaited
from gehoord.rehearsal.beginnings import Beginnings
from gehoord.rehearsal.deeds import DEEDS
from gehoord.rehearsal.endings import Endings
from gehoord.rehearsal.likeness import Begun, Likeness, moved
from gehoord.rehearsal.place import bare
from gehoord.rehearsal.roster import office
from gehoord.rehearsal.stand import LAPSE, Doing, Known, Place, Step, When
from gehoord.rehearsal.todo import Todo, todo

NO_DAYS: Final = timedelta(0)
PLACES: Final = 400_000  # places remembered before all are forgotten
_Made = tuple[Step | None, frozenset[Begun]]
"""Where it leads, and the terms that began on the way."""
_Find = Callable[[Case, Doing, When], _Made]


class Journey:
    """Every way a case can go, under one procedure and with one office."""

    def __init__(
        self,
        procedure: Procedure,
        people: int,
        like: Likeness | None,
        remembered: frozenset[str] = frozenset(),
    ) -> None:
        self.procedure, self.remembered = procedure, remembered
        self.like = like
        self.forget = like is not None
        self.people = people
        self.awaited = awaited(procedure)
        self.endings = Endings(procedure)
        self.beginnings = Beginnings(procedure)
        self.looked_up = self.decided = 0
        self._offices: dict[int, Office] = {}
        self._places: dict[Case, Place] = {}
        self.start = Place(Case())

    def office(self, present: int) -> Office:
        """Return the office with these people at work."""
        if present not in self._offices:
            self._offices[present] = office(self.people, present)
        return self._offices[present]

    def todo(self, place: Place, present: int) -> Todo:
        """Return what must be done at this place with these people at work."""
        found = place.todo.get(present)
        if found is None:
            due = duties(self.procedure, place.case, self.office(present))
            found = place.todo[present] = todo(due, self.people)
        return found

    def moved(self, place: Place, days: int) -> Place:
        """Return the same place so many days later."""
        if place is self.start or not days:
            return place
        found = place.later.get(days)
        if found is None:
            found = place.later[days] = self._known(self._moved(place, days))
        return found

    def _moved(self, place: Place, days: int) -> Case:
        if place is self.start or not days:
            return place.case
        return moved(place.case, days, self.procedure.zone)

    def act(self, place: Place, doing: Doing, when: When) -> Step | None:
        """Return where this act leads; None when the rules refuse it."""
        return self._found(place, doing, when, self._acted)

    def lapse(self, place: Place, when: When) -> Step | None:
        """Return where the clock leads at the next moment, None when nowhere."""
        return self._found(place, LAPSE, when, self._lapsed)

    def _found(
        self, place: Place, doing: Doing, when: When, find: _Find
    ) -> Step | None:
        """
        Return what follows, looked up where it was found out on a day like this.

        The place is as on the first day, and so is where it leads: what is told of
        any day holds for every day. Where nothing is forgotten it is as it is.
        """
        key = (doing, when.late, when.present)
        if self.like is None:
            decide = partial(find, place.case, doing, when)
            return self._decided(place, key, when.day, decide)
        known = place.steps.get(key)
        if known is not None:
            sign = self.like.sign(when.day, doing.name, known.begun)
            if sign in known.steps:
                self.looked_up += 1
                return known.steps[sign]
        self.decided += 1
        today = self._moved(place, when.day)
        step, begun = find(today, doing, when)
        if known is None or not known.begun >= begun:
            known = place.steps[key] = Known(begun | (known.begun if known else begun))
        sign = self.like.sign(when.day, doing.name, known.begun)
        known.steps[sign] = step
        return step

    def _decided(
        self, place: Place, key: Hashable, day: int, find: Callable[[], _Made]
    ) -> Step | None:
        known = place.steps.setdefault(key, Known(frozenset()))
        if day in known.steps:
            self.looked_up += 1
            return known.steps[day]
        self.decided += 1
        known.steps[day] = find()[0]
        return known.steps[day]

    def _acted(self, case: Case, doing: Doing, when: When) -> _Made:
        if case.is_there and (
            doing.name not in self.procedure.acts or doing.name not in DEEDS
        ):
            return None, frozenset()
        deed = DEEDS[doing.name](case, doing.choice, when.date)
        try:
            new = decided(self._situation(case, doing.by, when.now, when.present), deed)
        except Refused:
            return None, frozenset()
        return self._told(case, new, when.now, when)

    def _lapsed(self, case: Case, _: Doing, when: When) -> _Made:
        moment = moments(case)[0].at
        new = lapse(self._situation(case, CLOCK, moment, when.present))
        if not new:
            return None, frozenset()
        return self._told(case, (new, replayed(case, new)), moment, when)

    def _told(
        self,
        was: Case,
        new: tuple[tuple[Entry, ...], Case],
        now: datetime,
        when: When,
    ) -> _Made:
        """Let the letters leave that these entries cause, each at once."""
        before = frozenset(_key(each) for each in was.terms if not each.is_open)
        present, (entries, case) = when.present, new
        done = list(entries)
        letters = self._letters(case, entries, present)
        while letters:
            letter = letters.pop(0)
            left = a.ReportDelivery(
                notice=letter.id,
                to=letter.to,
                position=letter.position,
                delivery=Delivery.ACCEPTED,
            )
            by_clock = self._situation(case, CLOCK, now, present)
            entries, case = decided(by_clock, left)
            done += entries
            letters += self._letters(case, entries, present)
        back = when.day * ONE_DAY if self.forget else NO_DAYS
        settled = tuple(
            (each.id, each.last_day - back, self.endings.result(each, done))
            for each in case.terms
            if not each.is_open and _key(each) not in before
        )
        return Step(self._place(case, when.day), settled), self.beginnings.of(done, now)

    def _letters(
        self, case: Case, new: tuple[Entry, ...], present: int
    ) -> list[Notice]:
        """Return what must leave; what no rule looks for is not reported back."""
        found = notices(self.procedure, case, new, self.office(present))
        return [
            each
            for each in found
            if not each.by_post and (not self.forget or self._is_awaited(each.id))
        ]

    def _is_awaited(self, notice: str) -> bool:
        return self.awaited is None or notice in self.awaited

    def _situation(self, case: Case, by: str, now: datetime, present: int) -> Situation:
        return Situation(
            procedure=self.procedure,
            case=case,
            office=self.office(present),
            by=by,
            now=now,
        )

    def _place(self, case: Case, day: int) -> Place:
        """Return the place of this case, as on the first day where that is enough."""
        if not self.forget:
            return Place(case)
        known = bare(case, self.remembered)
        return self._known(moved(known, -day, self.procedure.zone) if day else known)

    def _known(self, case: Case) -> Place:
        place = self._places.get(case)
        if place is None:
            if len(self._places) >= PLACES:
                self._places.clear()
            place = self._places[case] = Place(case)
        return place


def replayed(case: Case, new: tuple[Entry, ...]) -> Case:
    """Return the case after these entries."""
    for entry in new:
        case = after(case, entry)
    return case


def _key(term: RunningTerm) -> tuple[str, int]:
    return (term.id, term.opened)
