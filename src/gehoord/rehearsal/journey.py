"""
How cases go under one procedure, by the real rules, each way found out once.

What follows from an act is decided by `decide`, `lapse` and the fold, as in the
product. They are pure, so the same act at the same place on the same day leads to
the same place: it is looked up the second time.
"""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date, datetime
from typing import Final

from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.decide import decided
from gehoord.procedure.decisions.decision import THANKS
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
from gehoord.rehearsal.deeds import DEEDS
from gehoord.rehearsal.likeness import GOING_ON, Likeness, moved
from gehoord.rehearsal.place import bare
from gehoord.rehearsal.roster import office
from gehoord.rehearsal.stand import Place, Step

PLACES: Final = 400_000  # places remembered before all are forgotten
_ANY_LETTER: Final = frozenset({"letter-left", "acknowledged", "answered"})


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

    def like_day(self, place: Place, day: int, name: str = "") -> int:
        """Return the first day on which the same would follow as on this one."""
        if self.like is None:
            return day
        further = name in GOING_ON or place.case.referrals or place.case.level
        return (self.like.further if further else self.like.here)[day]

    def moved(self, place: Place, days: int) -> Place:
        """Return the same place so many days later."""
        if place is self.start:
            return place
        found = place.later.get(days)
        if found is None:
            later = moved(place.case, days, self.procedure.zone)
            found = place.later[days] = self._place(later)
        return found

    def act(  # noqa: PLR0913 - who does what, when, and who is there
        self,
        place: Place,
        *,
        by: str,
        name: str,
        choice: Hashable = None,
        day: date,
        now: datetime,
        present: int,
    ) -> Step | None:
        """Return where this act leads; None when the rules refuse it."""
        key = (name, choice, by, now, present)
        if key in place.steps:
            self.looked_up += 1
            return place.steps[key]
        self.decided += 1
        step: Step | None = None
        known = name in self.procedure.acts and name in DEEDS
        if known or place is self.start:
            deed = DEEDS[name](place.case, choice, day)
            step = self._step(place, deed, by=by, now=now, present=present)
        place.steps[key] = step
        return step

    def lapse(self, place: Place, *, now: datetime, present: int) -> Step | None:
        """Return where the clock leads at this moment, None when nowhere."""
        key = (now, present)
        if key in place.steps:
            self.looked_up += 1
            return place.steps[key]
        self.decided += 1
        situation = self._situation(place.case, CLOCK, now, present)
        new = lapse(situation)
        step = self._told(place, (new, replayed(place.case, new)), now, present)
        place.steps[key] = step if new else None
        return place.steps[key]

    def _step(
        self, place: Place, deed: a.Act, *, by: str, now: datetime, present: int
    ) -> Step | None:
        try:
            new = decided(self._situation(place.case, by, now, present), deed)
        except Refused:
            return None
        return self._told(place, new, now, present)

    def _told(
        self,
        place: Place,
        new: tuple[tuple[Entry, ...], Case],
        now: datetime,
        present: int,
    ) -> Step:
        """Let the letters leave that these entries cause, each at once."""
        before = frozenset(_key(each) for each in place.case.terms if not each.is_open)
        entries, case = new
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
            letters += self._letters(case, entries, present)
        settled = tuple(
            (each.id, each.last_day, each.result)
            for each in case.terms
            if not each.is_open and _key(each) not in before
        )
        return Step(self._place(case), settled)

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
        case = bare(case)
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


def awaited(procedure: Procedure) -> frozenset[str] | None:
    """Return the notices whose leaving a rule looks for; None when it may be any."""
    terms = procedure.terms
    waited = {name for term in terms for name in (*term.anchors, *term.ended_by)}
    waited.update(name for term in terms for name in term.done_by)
    if waited & _ANY_LETTER:
        return None
    return frozenset(
        {
            procedure.closing_letter,
            procedure.not_taken_up_letter,
            procedure.judgement_letter,
            THANKS,
            *(name for term in terms for name in term.kept_by),
            *(name.removesuffix("-left") for name in waited),
        }
    )


def _key(term: RunningTerm) -> tuple[str, int]:
    return (term.id, term.opened)
