"""
How cases go under one procedure, by the real rules, each way found out once.

What follows from an act is decided by `decide`, `lapse` and the fold, as in the
product. They are pure, so the same act at the same place on a day that is alike leads
to the same place: it is looked up the second time.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from datetime import datetime
from typing import Final

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.days import ONE_DAY
from gehoord.procedure.decide import decided
from gehoord.procedure.duties import Duty, duties
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import after
from gehoord.procedure.lapse import lapse
from gehoord.procedure.notices import Notice, notices
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import Delivery, RunningTerm
from gehoord.procedure.roles import CLOCK, Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation
from gehoord.rehearsal.awaited import awaited
from gehoord.rehearsal.deeds import DEEDS
from gehoord.rehearsal.endings import Endings
from gehoord.rehearsal.likeness import Likeness, moved
from gehoord.rehearsal.place import bare
from gehoord.rehearsal.roster import office
from gehoord.rehearsal.stand import LAPSE, Doing, Known, Place, Step, When

PLACES: Final = 400_000  # places remembered before all are forgotten
_Made = tuple[Step | None, frozenset[str]]
"""Where it leads, and the terms that began on the way."""
_Find = Callable[[Place, Doing, When], _Made]


class Journey:
    """Every way a case can go, under one procedure and with one office."""

    def __init__(
        self, procedure: Procedure, people: int, like: Likeness | None
    ) -> None:
        self.procedure = procedure
        self.like = like
        self.forget = like is not None
        self.people = people
        self.awaited = awaited(procedure)
        self.endings = Endings(procedure)
        self.looked_up = self.decided = 0
        self._offices: dict[int, Office] = {}
        self._places: dict[Case, Place] = {}
        self.start = Place(Case())

    def office(self, present: int) -> Office:
        """Return the office with these people at work."""
        if present not in self._offices:
            self._offices[present] = office(self.people, present)
        return self._offices[present]

    def duties(self, place: Place, present: int) -> tuple[Duty, ...]:
        """Return what must be done at this place, most urgent first."""
        found = place.duties.get(present)
        if found is None:
            found = duties(self.procedure, place.case, self.office(present))
            place.duties[present] = found
        return found

    def moved(self, place: Place, days: int) -> Place:
        """Return the same place so many days later."""
        if place is self.start or not days:
            return place
        found = place.later.get(days)
        if found is None:
            later = moved(place.case, days, self.procedure.zone)
            found = place.later[days] = self._known(later)
        return found

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
            return self._decided(place, key, when.day, lambda: find(place, doing, when))
        known = place.steps.get(key)
        if known is not None:
            sign = self.like.sign(when.day, doing.name, known.begun)
            if sign in known.steps:
                self.looked_up += 1
                return known.steps[sign]
        self.decided += 1
        made, begun = find(self.moved(place, when.day), doing, when)
        if known is None or not known.begun >= begun:
            known = place.steps[key] = Known(begun | (known.begun if known else begun))
        step = None if made is None else self._back(made, when.day)
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

    def _back(self, step: Step, days: int) -> Step:
        settled = tuple((x, last - days * ONE_DAY, y) for x, last, y in step.settled)
        return Step(self.moved(step.place, -days), settled)

    def _acted(self, place: Place, doing: Doing, when: When) -> _Made:
        if place is not self.start and (
            doing.name not in self.procedure.acts or doing.name not in DEEDS
        ):
            return None, frozenset()
        deed = DEEDS[doing.name](place.case, doing.choice, when.date)
        return self._step(place, deed, by=doing.by, now=when.now, present=when.present)

    def _lapsed(self, place: Place, _: Doing, when: When) -> _Made:
        assert place.moment is not None
        situation = self._situation(place.case, CLOCK, place.moment, when.present)
        new = lapse(situation)
        if not new:
            return None, frozenset()
        told = (new, replayed(place.case, new))
        return self._told(place, told, place.moment, when.present)

    def _step(
        self, place: Place, deed: a.Act, *, by: str, now: datetime, present: int
    ) -> _Made:
        try:
            new = decided(self._situation(place.case, by, now, present), deed)
        except Refused:
            return None, frozenset()
        return self._told(place, new, now, present)

    def _told(
        self,
        place: Place,
        new: tuple[tuple[Entry, ...], Case],
        now: datetime,
        present: int,
    ) -> _Made:
        """Let the letters leave that these entries cause, each at once."""
        before = frozenset(_key(each) for each in place.case.terms if not each.is_open)
        entries, case = new
        begun, done = set(_begun(entries)), list(entries)
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
            begun.update(_begun(entries))
            done += entries
            letters += self._letters(case, entries, present)
        settled = tuple(
            (each.id, each.last_day, self.endings.result(each, done))
            for each in case.terms
            if not each.is_open and _key(each) not in before
        )
        return Step(self._place(case), settled), frozenset(begun)

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

    def _place(self, case: Case) -> Place:
        if not self.forget:
            return Place(case)
        return self._known(bare(case))

    def _known(self, case: Case) -> Place:
        place = self._places.get(case)
        if place is None:
            if len(self._places) >= PLACES:
                self._places.clear()
            place = self._places[case] = Place(case)
        return place


def _begun(entries: tuple[Entry, ...]) -> Iterator[str]:
    return (x.event.term for x in entries if isinstance(x.event, e.TermOpened))


def replayed(case: Case, new: tuple[Entry, ...]) -> Case:
    """Return the case after these entries."""
    for entry in new:
        case = after(case, entry)
    return case


def _key(term: RunningTerm) -> tuple[str, int]:
    return (term.id, term.opened)
