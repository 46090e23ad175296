"""What a rehearsal showed, as facts: by promise, by month, and the answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypedDict

from gehoord.procedure.makers import OURS
from gehoord.procedure.parts import Result
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import NoLength, Strength
from gehoord.rehearsal.assumptions import MONTHS
from gehoord.rehearsal.comparison import SUMMER, Rehearsed, held
from gehoord.rehearsal.unasked import unasked

SURE: Final = 0.95
"""The share of summers without a broken promise from which the answer is yes."""


_EVERY: Final = range(1, MONTHS + 1)


class _Counts(TypedDict):
    due: int
    kept: int
    by_clock: int
    softened: int
    missed: int
    causes: dict[str, int]
    unneeded: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """
    How often promises were kept: counts over all rehearsed years.

    `unneeded` counts, of what each cause broke, how often it would not have been kept
    without that cause, but not needed.
    """

    due: int
    kept: int
    by_clock: int
    softened: int
    missed: int
    causes: dict[str, int]
    unneeded: dict[str, int]

    @property
    def not_kept(self) -> int:
        """Return how many were not kept."""
        return self.softened + self.missed

    @property
    def share(self) -> float:
        """Return the share that was not kept; 0 where nothing was due."""
        return self.not_kept / self.due if self.due else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OfTerm(Kept):
    """The same, of one term."""

    term: str
    strength: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfMonth(Kept):
    """
    The same, of what ended in one month of the year.

    `came_in`, `hours` there were and `worked` are an average month's.
    """

    month: int
    came_in: float
    hours: float
    worked: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a rehearsal showed. Months and summer count what was promised."""

    procedure: str
    years: int
    complaints: int
    simulated: int
    terms: tuple[OfTerm, ...]
    unasked: tuple[str, ...]  # terms that nobody in a rehearsal could keep
    not_reached: tuple[str, ...]  # terms of the office that were nowhere kept or missed
    months: tuple[OfMonth, ...]
    summer: Kept
    broken_years: int
    broken_summers: int
    more_time: int
    half_closed_in: int
    most_closed_in: int
    outcomes: dict[str, int]
    opened: dict[str, int]  # after how many complaints each opening let one go on
    unmeasured: tuple[str, ...]  # promises without a length, which are never late
    unfinished: int
    nobody: int  # complaints in which nobody impartial was left

    @property
    def promises(self) -> bool:
        """Return whether anything was due that is more than an aim."""
        return any(each.due for each in self.months)

    @property
    def keeps_summer(self) -> bool:
        """Return whether nearly every summer goes by without a broken promise."""
        return self.broken_summers <= (1 - SURE) * self.years

    @property
    def comes_to_an_end(self) -> bool:
        """Return whether nearly every complaint is closed within a year more."""
        return self.unfinished <= (1 - SURE) * self.complaints


def report(procedure: Procedure, rehearsed: Rehearsed) -> Report:
    """Return what these rehearsals showed."""
    tally = rehearsed.tally
    return Report(
        procedure=procedure.id,
        years=rehearsed.years,
        complaints=tally.arrived.total(),
        simulated=rehearsed.cases,
        terms=_terms(procedure, rehearsed),
        unasked=tuple(sorted(unasked(procedure))),
        not_reached=_not_reached(procedure, rehearsed),
        months=_months(procedure, rehearsed),
        summer=Kept(**_kept(rehearsed, held(procedure), SUMMER)),
        broken_years=rehearsed.broken_years,
        broken_summers=rehearsed.broken_summers,
        more_time=tally.more_time.total(),
        half_closed_in=_within(tally.days, 0.5),
        most_closed_in=_within(tally.days, 0.9),
        outcomes=dict(+tally.outcomes),
        opened={
            each.id: tally.lapsed[each.id]
            for each in procedure.terms
            if each.strength is Strength.OPENING
        },
        unmeasured=_unmeasured(procedure),
        unfinished=tally.unfinished,
        nobody=tally.nobody,
    )


def _terms(procedure: Procedure, rehearsed: Rehearsed) -> tuple[OfTerm, ...]:
    seen = {key[0] for key in rehearsed.tally.results} - unasked(procedure)
    return tuple(
        OfTerm(
            **_kept(rehearsed, frozenset({each.id}), _EVERY),
            term=each.id,
            strength=each.strength.value,
        )
        for each in procedure.terms
        if each.id in seen and each.strength in OURS
    )


def _not_reached(procedure: Procedure, rehearsed: Rehearsed) -> tuple[str, ...]:
    known = {key[0] for key in rehearsed.tally.results} | unasked(procedure)
    mine = (
        each.id
        for each in procedure.terms
        if each.strength in OURS and each.length is not NoLength.UNSPECIFIED
    )
    return tuple(each for each in mine if each not in known)


def _unmeasured(procedure: Procedure) -> tuple[str, ...]:
    return tuple(
        each.id
        for each in procedure.terms
        if each.strength in OURS and each.length is NoLength.UNSPECIFIED
    )


def _months(procedure: Procedure, rehearsed: Rehearsed) -> tuple[OfMonth, ...]:
    years, tally = rehearsed.years or 1, rehearsed.tally
    return tuple(
        OfMonth(
            **_kept(rehearsed, held(procedure), (month,)),
            month=month,
            came_in=round(tally.arrived[month] / years, 2),
            hours=round(rehearsed.minutes[month] / 60 / years, 1),
            worked=round(tally.minutes[month] / 60 / years, 1),
        )
        for month in _EVERY
    )


def _kept(
    rehearsed: Rehearsed, terms: frozenset[str], months: Iterable[int]
) -> _Counts:
    found = Counter[Result]()
    causes, unneeded = Counter[str](), Counter[str]()
    wanted = frozenset(months)
    for (term, month, result), number in rehearsed.tally.results.items():
        if term in terms and month in wanted:
            found[result] += number
    for (term, month, cause), number in rehearsed.causes.items():
        if term in terms and month in wanted:
            causes[cause.value] += number
    for (term, month, cause), number in rehearsed.unneeded.items():
        if term in terms and month in wanted:
            unneeded[cause.value] += number
    return {
        "due": found.total(),
        "kept": found[Result.KEPT],
        "by_clock": found[Result.KEPT_BY_CLOCK],
        "softened": found[Result.SOFTENED],
        "missed": found[Result.MISSED] + found[Result.SENT],
        "causes": dict(causes),
        "unneeded": dict(unneeded),
    }


def _within(days: Counter[int], share: float) -> int:
    """Return the number of days within which this share of cases was closed."""
    wanted, seen = share * days.total(), 0
    for number in sorted(days):
        seen += days[number]
        if seen >= wanted:
            return number
    return 0
