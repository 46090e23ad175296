"""
How cases go under one procedure, by the real rules, each way found out once.

What follows from an act is decided by `decide`, `lapse` and the fold, as in the
product. They are pure, so the same act at the same place leads to the same place, if
what they asked of its days has the same answers and the day is alike: it is looked up
the second time.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.decide import decided
from gehoord.procedure.duties import duties
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import after
from gehoord.procedure.lapse import lapse, looked_at, moments
from gehoord.procedure.notices import Notice, notices
from gehoord.procedure.objections import Refused
from gehoord.procedure.particulars import supposed
from gehoord.procedure.parts import Delivery, RunningTerm
from gehoord.procedure.refusing import able
from gehoord.procedure.roles import CLOCK, Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation
from gehoord.rehearsal.aside import NOTHING, asides, sources, values, with_aside
from gehoord.rehearsal.awaited import awaited
from gehoord.rehearsal.beginnings import Beginnings
from gehoord.rehearsal.deeds import DEEDS
from gehoord.rehearsal.endings import Endings
from gehoord.rehearsal.known import Known, Unknown
from gehoord.rehearsal.likeness import VERY_DAY, Begun, Likeness
from gehoord.rehearsal.place import RETURNING, bare
from gehoord.rehearsal.roster import When, office
from gehoord.rehearsal.slots import WHOLE_DAYS, emptied, filled, held, slots
from gehoord.rehearsal.stand import LAPSE, Doing, Place, Step
from gehoord.rehearsal.todo import Todo, todo
from gehoord.rehearsal.wall import DAY, Wall
from gehoord.rehearsal.watched import Asking, Source, plain, source, watched

PLACES: Final = 400_000  # places remembered before all are forgotten
Days = Sequence[Any]
"""What stands in the slots of a place, in seconds by the wall, and what is set aside."""
_Made = tuple[Step | None, tuple[Begun, ...]]
"""Where it leads, and the terms that began on the way."""


class Journey:
    """
    Every way a case can go, under one procedure and with one office.

    Without `like` nothing is forgotten and nothing looked up: each act is decided on
    its own day, on the whole case.
    """

    def __init__(
        self,
        procedure: Procedure,
        people: int,
        wall: Wall,
        like: Likeness | None,
        remembered: frozenset[str] = frozenset(),
    ) -> None:
        self.procedure, self.remembered = procedure, remembered
        self.wall, self.like = wall, like
        self.people = people
        # Days that terms are counted from are told apart by the terms that begin.
        told_apart = RETURNING if procedure.fast_lane is None else frozenset[str]()
        self.besides = remembered - told_apart
        self.awaited = awaited(procedure)
        self.endings = Endings(procedure)
        self.beginnings = Beginnings(procedure)
        self.looked_up = self.decided = 0
        self._offices: dict[int, Office] = {}
        self._places: dict[Hashable, Place] = {}
        nothing = Case()
        self.begin: Days = () if like is None else values(nothing)
        self.start = Place(nothing if like is None else with_aside(nothing), (), ())

    def office(self, present: int) -> Office:
        """Return the office with these people at work."""
        if present not in self._offices:
            self._offices[present] = office(self.people, present)
        return self._offices[present]

    def todo(self, place: Place, days: Days, present: int) -> Todo:
        """Return what must be done at this place with these people at work."""
        known = place.todo.get(present)
        if known is None:
            known = place.todo[present] = Known()
        found = known.look_up(days, 0, 0, "", None)
        if not isinstance(found, Unknown):
            return found
        asking = Asking(days, 0, self.wall)
        case = self._case(place, asking)
        due = duties(self.procedure, case, self.office(present))
        first = due[0].due if due else None
        made = todo(due, self.people, source(first, asking) if first else None)
        known.keep(asking.asked, (), made, day=0, act="", like=None)
        return made

    def act(self, place: Place, days: Days, doing: Doing, when: When) -> Step | None:
        """Return where this act leads; None when the rules refuse it."""
        day, _, _, late, present = when
        key = (doing, late, present)
        known = place.steps.get(key)
        if known is None:
            known = place.steps[key] = Known()
        base = day * DAY
        if self.like is not None:
            found = known.look_up(days, base, day, doing.name, self.like)
            if not isinstance(found, Unknown):
                self.looked_up += 1
                return found
        self.decided += 1
        asking = Asking(days, base, self.wall)
        case = self._case(place, asking)
        find = self._lapsed if doing is LAPSE else self._acted
        step, begun = find(case, doing, when, asking)
        if self.like is not None:
            if self.besides and self._counted_besides(place, asking):
                begun = (*begun, VERY_DAY)
            known.keep(
                asking.asked,
                begun,
                step,
                day=when.day,
                act=doing.name,
                like=self.like,
            )
        return step

    def _counted_besides(self, place: Place, asking: Asking) -> bool:
        """
        Return whether a rule asked from which day something counts that is no term.

        Until when one may go on, or what a fast lane allows, is counted from an instant
        by a calendar of which nothing is written down.
        """
        own = {
            number
            for number, (at, name) in enumerate(place.where)
            if at < 0 and name in self.besides
        }
        return any(each.how is None and each.slot in own for each in asking.asked)

    def lapse(self, place: Place, days: Days, when: When) -> Step | None:
        """Return where the clock leads at the next moment, None when nowhere."""
        return self.act(place, days, LAPSE, when)

    def _case(self, place: Place, asking: Asking) -> Case:
        """Return the case as it stands, its days written down when they are asked."""
        if self.like is None:
            return place.case
        days = [
            watched(asking, number, whole=name in WHOLE_DAYS)
            for number, (_, name) in enumerate(place.where)
        ]
        return filled(place.case, place.where, days, asides(asking, len(days)))

    def _acted(self, case: Case, doing: Doing, when: When, asking: Asking) -> _Made:
        if case.is_there and (
            doing.name not in self.procedure.acts or doing.name not in DEEDS
        ):
            return None, ()
        deed = DEEDS[doing.name](case, doing.choice, when.date)
        if isinstance(deed, a.File) and isinstance(doing.choice, tuple):
            own, chosen = self.procedure.own_particulars, dict(doing.choice[-1])
            deed = replace(deed, particulars=supposed(own, deed.particulars, chosen))
        if isinstance(deed, a.NotTakeUp):
            deed = replace(deed, ground=(*able(self.procedure, case), deed.ground)[0])
        try:
            new = decided(self._situation(case, doing.by, when.now, when.present), deed)
        except Refused:
            return None, ()
        return self._told(case, new, when.now, when, asking)

    def _lapsed(self, case: Case, _: Doing, when: When, asking: Asking) -> _Made:
        moment = plain(moments(case)[0].at)
        new = lapse(self._situation(case, CLOCK, moment, when.present))
        if not new:
            return None, ()
        return self._told(case, (new, replayed(case, new)), moment, when, asking)

    def _told(
        self,
        was: Case,
        new: tuple[tuple[Entry, ...], Case],
        now: datetime,
        when: When,
        asking: Asking,
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
        begun = self.beginnings.of(done, now)
        asking.end()
        settled = tuple(
            (each.id, source(each.last_day, asking), self.endings.result(each, done))
            for each in case.terms
            if not each.is_open and _key(each) not in before
        )
        place, days = self._place(case, asking)
        return Step(place, days, settled), begun

    def _letters(
        self, case: Case, new: tuple[Entry, ...], present: int
    ) -> list[Notice]:
        """Return what must leave; what no rule looks for is not reported back."""
        found = notices(self.procedure, case, new, self.office(present))
        every = self.like is None or self.awaited is None
        return [
            each
            for each in found
            if each.is_mailed and (every or each.id in (self.awaited or ()))
        ]

    def _situation(self, case: Case, by: str, now: datetime, present: int) -> Situation:
        return Situation(
            procedure=self.procedure,
            case=case,
            office=self.office(present),
            by=by,
            now=now,
        )

    def _place(self, case: Case, asking: Asking) -> tuple[Place, tuple[Source, ...]]:
        """Return where it stands, and where the day in each of its slots comes from."""
        if self.like is None:
            return _whole(case, asking)
        kept = bare(case, self.remembered)
        where = slots(kept)
        stand = held(kept, where)
        numbers = {id(each): number for number, each in enumerate(stand)}
        rings = tuple(sorted({numbers[id(each)] for each in looked_at(kept)}))
        empty = emptied(kept, where, NOTHING)
        key = (tuple(vars(empty).values()), rings)  # quicker compared than two cases
        place = self._places.get(key)
        if place is None:
            if len(self._places) >= PLACES:
                self._places.clear()
            place = self._places[key] = Place(empty, where, rings)
        days = [source(each, asking) for each in stand]
        return place, (*days, *sources(kept))


def _whole(case: Case, asking: Asking) -> tuple[Place, tuple[Source, ...]]:
    """Return a place of this very case; the clock's next moment has a slot of its own."""
    where = slots(case)
    stand = held(case, where) + [each.at for each in moments(case)[:1]]
    rings = tuple(range(len(where), len(stand)))
    return Place(case, where, rings), tuple([source(each, asking) for each in stand])


def replayed(case: Case, new: tuple[Entry, ...]) -> Case:
    """Return the case after these entries."""
    for entry in new:
        case = after(case, entry)
    return case


def _key(term: RunningTerm) -> tuple[str, int]:
    return (term.id, term.opened)
