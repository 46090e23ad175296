"""A rehearsal: the same years with other offices, and what the differences show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from gehoord.procedure.days import ONE_DAY
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength
from gehoord.rehearsal.assumptions import MONTHS, Assumptions
from gehoord.rehearsal.awaited import heeds_warnings
from gehoord.rehearsal.chance import Chance
from gehoord.rehearsal.journey import Journey
from gehoord.rehearsal.likeness import likeness
from gehoord.rehearsal.person import Person, person
from gehoord.rehearsal.place import RETURNING, LookedBack
from gehoord.rehearsal.roster import Roster, roster, sick_days
from gehoord.rehearsal.slots import OWN_DAYS
from gehoord.rehearsal.tally import Tally
from gehoord.rehearsal.unasked import unasked
from gehoord.rehearsal.wall import Wall
from gehoord.rehearsal.year import Year

SUMMER: Final = frozenset({7, 8})
HELD: Final = frozenset({Strength.PROMISE, Strength.STATUTORY})


def held(procedure: Procedure) -> frozenset[str]:
    """Return the terms that are promised, and that a rehearsal can keep."""
    promised = (each.id for each in procedure.terms if each.strength in HELD)
    return frozenset(promised) - unasked(procedure)


class Cause(StrEnum):
    """
    Why a term was not kept: the first of these that would have mended it.

    Mended is kept, or not needed: a talk in time may end it before a term begins.
    """

    HOLIDAYS = "holidays"  # mended, had nobody been away
    STAFFING = "staffing"  # mended, had there also been hours enough
    WAITING = "waiting"  # mended, had there also been nothing to wait for
    TOO_SHORT = "too-short"  # not even then


_MENDS: Final = (Cause.HOLIDAYS, Cause.STAFFING, Cause.WAITING)
"""What each office but the first lacks, in their order."""


@dataclass(slots=True)
class Rehearsed:
    """What came of one or more rehearsed stretches of time."""

    runs: int = 0
    cases: int = 0  # simulated, the other offices included
    tally: Tally = field(default_factory=Tally)
    causes: Counter[tuple[str, int, Cause]] = field(default_factory=Counter)
    unneeded: Counter[tuple[str, int, Cause]] = field(
        default_factory=Counter
    )  # of those
    years: int = 0
    broken_years: int = 0  # in which some promise was not kept
    broken_summers: int = 0  # of which one that ended in July or August was not
    minutes: Counter[int] = field(default_factory=Counter)  # there were, by month

    def add(self, other: Rehearsed) -> None:
        """Add what came of other stretches."""
        self.runs += other.runs
        self.cases += other.cases
        self.tally.add(other.tally)
        self.causes.update(other.causes)
        self.unneeded.update(other.unneeded)
        self.years += other.years
        self.broken_years += other.broken_years
        self.broken_summers += other.broken_summers
        self.minutes.update(other.minutes)


class Rehearsal:
    """One procedure in given circumstances, rehearsed as often as one likes."""

    def __init__(
        self,
        procedure: Procedure,
        assumptions: Assumptions,
        *,
        first: date,
        years: int = 1,
        forget: bool = True,
    ) -> None:
        self.procedure, self.assumptions, self.years = procedure, assumptions, years
        self.first = first
        self.end = (date(first.year + years, first.month, 1) - first) // ONE_DAY
        self.offices = (
            assumptions,
            assumptions.everybody_at_work,
            assumptions.time_enough,
            assumptions.nothing_awaited,
        )
        self.rosters = tuple(self._roster(each) for each in self.offices)
        self.wall = Wall(first, procedure.zone)
        # Warnings are forgotten too, which only tell people something.
        forgets = forget and not heeds_warnings(procedure)
        self.journey = self._journey(RETURNING if forgets else None)
        self.minutes = self._minutes()
        self.held = held(procedure)

    def run(self, chance: Chance) -> Rehearsed:
        """Return what came of one stretch; the same numbers give the same again."""
        people = self._people(chance)
        ill = sick_days(self.assumptions, len(self.rosters[0].dates), chance)
        while True:
            try:
                return self._compare(people, ill)
            except LookedBack as back:
                self._look_back(back)

    def _look_back(self, back: LookedBack) -> None:
        """
        Begin again, with what a rule of this procedure asks for remembered.

        What has no slot of its own cannot be: then nothing is forgotten any more.
        """
        if self.journey.like is None:
            raise back
        known = self.journey.remembered
        more = back.name in OWN_DAYS and back.name not in known
        self.journey = self._journey(known | {back.name} if more else None)

    def _journey(self, remembered: frozenset[str] | None) -> Journey:
        """Return a journey that forgets all instants but these; None forgets nothing."""
        assumed, dates = self.assumptions, self.rosters[0].dates
        if remembered is None:
            return Journey(self.procedure, assumed.people, self.wall, None)
        like = likeness(self.procedure, dates, assumed.more_time)
        return Journey(self.procedure, assumed.people, self.wall, like, remembered)

    def _roster(self, assumptions: Assumptions) -> Roster:
        return roster(
            assumptions,
            first=self.first,
            end=self.end,
            calendar=self.procedure.calendar,
            zone=self.procedure.zone,
        )

    def _people(self, chance: Chance) -> tuple[Person, ...]:
        """Complaints come in on any day, each by itself, more in a busy month."""
        found: list[Person] = []
        season = self.assumptions.season
        mean = sum(season) / len(season)
        for day in range(self.end):
            month = self.rosters[0].months[day] - 1
            odds = self.assumptions.per_month * 12 / 365 * season[month] / mean
            whole = int(odds)
            extra = chance.random() < odds - whole
            found += [
                person(self.assumptions, day, chance) for _ in range(whole + extra)
            ]
        return tuple(found)

    def _compare(
        self, people: Sequence[Person], ill: frozenset[tuple[int, int]]
    ) -> Rehearsed:
        """Play the years, and with one office after another while any are broken."""
        tallies: list[Tally] = []
        for number in range(len(self.offices)):
            tallies.append(self._play(number, people, ill))
            if not tallies[-1].broken:
                break
        done = Rehearsed(
            runs=1,
            years=self.years,
            cases=len(people) * len(tallies),
            minutes=self.minutes,
        )
        done.tally.add(tallies[0])
        not_kept: set[date] = set()
        for key, last_days in tallies[0].broken.items():
            cause, is_kept = _cause(key, tallies)
            found = [(key[1], day.month, cause) for day in last_days]
            done.causes.update(found)
            if not is_kept:
                done.unneeded.update(found)
            if key[1] in self.held:
                not_kept.update(last_days)
        summer = {day for day in not_kept if day.month in SUMMER}
        done.broken_years = len(self._years(not_kept))
        done.broken_summers = len(self._years(summer))
        return done

    def _years(self, days: Iterable[date]) -> frozenset[int]:
        """Return which years of the stretch have one of these days, from 0 on."""
        first, last = self.first, self.rosters[0].dates[self.end - 1]
        return frozenset(
            (MONTHS * (day.year - first.year) + day.month - first.month) // MONTHS
            for day in days
            if day <= last
        )

    def _play(
        self, number: int, people: Sequence[Person], ill: frozenset[tuple[int, int]]
    ) -> Tally:
        office, days = self.offices[number], self.rosters[number]
        away = ill if office.ill else frozenset()
        return Year(self.journey, office, days, away).play(people)

    def _minutes(self) -> Counter[int]:
        """Return how many minutes there are for complaints, by month."""
        days, found = self.rosters[0], Counter[int]()
        for number in range(self.end):
            here = days.present[number].bit_count()
            found[days.months[number]] += round(60 * days.hours[number] * here)
        return found


def _cause(key: tuple[int, str], tallies: Sequence[Tally]) -> tuple[Cause, bool]:
    """
    Return what would have mended it: each office lacks one cause more.

    And whether it was kept there, not only never asked.
    """
    for cause, tally in zip(_MENDS, tallies[1:], strict=False):
        if key not in tally.broken:
            return cause, key in tally.kept
    return Cause.TOO_SHORT, True
