"""
How long a step may take: the terms of a procedure, their last days and warnings.

Everything about terms can be had from here:

- `Term`, `Strength`, `Direction`, `NoLength`: what the procedure file says;
- `count_term`, `warning_moments`, `last_working_morning`, `end_of`: what
  follows from it;
- `Unit`, `Length`, `parse_length`, `NotALength` (from `lengths`);
- `Roll`, `count`, `count_hours` (from `counting`), and what they give:
  `Counted`, `CountedHours`, `Step` and its kinds (from `counted`).

The end of retention is `count` too: the last day a case is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cache

from gehoord.procedure.counted import (
    Added,
    Counted,
    CountedHours,
    FreeDaysUnknown,
    InSeason,
    Law,
    Lengthened,
    MonthShorter,
    Moved,
    Skipped,
    StartCounted,
    StartNotCounted,
    Stayed,
    Step,
    WhyStayed,
)
from gehoord.procedure.counting import Roll, count, count_hours
from gehoord.procedure.days import ONE_DAY, Calendar, end_of, local_date, morning_of
from gehoord.procedure.lengths import Length, NotALength, Unit, parse_length
from gehoord.procedure.own_words import in_each_language
from gehoord.procedure.seasons import Season

__all__ = [
    "Added",
    "Counted",
    "CountedHours",
    "Direction",
    "FreeDaysUnknown",
    "Law",
    "Length",
    "Lengthened",
    "MonthShorter",
    "Moved",
    "NoLength",
    "NotALength",
    "Roll",
    "Skipped",
    "StartCounted",
    "StartNotCounted",
    "Stayed",
    "Step",
    "Strength",
    "Term",
    "Unit",
    "WhyStayed",
    "count",
    "count_hours",
    "count_term",
    "end_of",
    "hours_of",
    "last_working_morning",
    "parse_length",
    "warning_moments",
]


class Strength(StrEnum):
    """What it means when a term is not kept."""

    TARGET = "target"
    """The organisation aims for it; later is not a breach, but it is shown."""
    PROMISE = "promise"
    """The organisation promised it; later is a breach."""
    STATUTORY = "statutory"
    """The law demands it; later is a breach of the law."""
    PRACTICE = "practice"
    """The organisation's own way of working; nobody was promised anything."""
    WINDOW = "window"
    """How long is waited for someone else; its end is no breach by anybody."""
    OPENING = "opening"
    """How long until a way opens, whatever was answered; its end is no breach."""


class Direction(StrEnum):
    """Whether a term runs after its anchor, or back from it."""

    FORWARD = "forward"
    BACKWARD = "backward"


class NoLength(StrEnum):
    """Why a term has no length of its own."""

    UNSPECIFIED = "unspecified"
    """The procedure does not say: shown and warned about, never filled in."""
    NAMED_DATE = "named-date"
    """A person names the date when the term starts, as in a more-time notice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """
    One term of a procedure.

    `anchor` is the entry it runs from, `kept_by` the notices of which any one
    keeps it, `ended_by` the kinds of entry after which it no longer applies,
    `when` the conditions under which it runs at all, `counted_from` the day it
    is counted from where that is not its anchor's, `stops` whether a sign of
    life stops it (a period of silence) or not (a period to choose),
    `warn` how long before the last day to warn, `fallback` what the clock does
    when nobody acted, `opens` what its breach opens, such as "third-party", or of an
    opening its end.
    `anchors` are all entries it runs from, `done_by` the entries that keep it,
    `before` the term from whose last day it is counted back, `inclusive` whether
    the first day counts, `skips_closed` whether days on which the organisation is
    closed do not, `apart` whether it is a clock of its own, `inside` whether
    only those who handle it know of it, `stage` the only stage it runs in,
    `third_party` the only third party at which it runs. `about` and `waits` are its
    own words, by language. `seasons` are the days of the year from which it is longer.
    """

    id: str
    strength: Strength
    length: Length | NoLength
    anchor: str
    source: str
    kept_by: tuple[str, ...] = ()
    ended_by: tuple[str, ...] = ()
    roll: Roll = Roll.NONE
    warn: tuple[Length, ...] = ()
    fallback: str | None = None
    public: bool = False
    opens: str | None = None
    direction: Direction = Direction.FORWARD
    when: tuple[str, ...] = ()
    counted_from: str = ""
    stops: bool = True
    anchors: tuple[str, ...] = ()
    done_by: tuple[str, ...] = ()
    before: str = ""
    inclusive: bool = False
    skips_closed: bool = False
    apart: bool = False
    inside: bool = False
    stage: str = ""
    third_party: str = ""
    about: Mapping[str, str] = field(default_factory=dict, hash=False)
    waits: Mapping[str, str] = field(default_factory=dict, hash=False)
    verified: bool = True
    only_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    only_about: tuple[str, ...] = ()
    not_about: tuple[str, ...] = ()
    seasons: tuple[Season, ...] = ()

    @property
    def lengths(self) -> tuple[Length, ...]:
        """Return every length that it can have; none where the procedure gives none."""
        own = (self.length,) if isinstance(self.length, Length) else ()
        return (*own, *(each.length for each in self.seasons if each.length))

    @property
    def starts(self) -> frozenset[str]:
        """Return every entry it runs from."""
        return _starts(self.anchors or (self.anchor,))


@cache
def _starts(anchors: tuple[str, ...]) -> frozenset[str]:
    """Return the same, made once: every entry asks every term."""
    return frozenset(anchors) - {""}


def count_term(term: Term, start: date, *, calendar: Calendar) -> Counted | None:
    """
    Return the last day of the term when its anchor fell on `start`, and why.

    In a season it is the later of the usual day and that of the season. None where
    the procedure gives no length. Raises `ValueError` for a term in hours, which
    `count_hours` counts from the instant.
    """
    if isinstance(term.length, NoLength):
        return None
    found = _from(term, term.length, start, calendar)
    for season in term.seasons:
        if season.length and season.holds(start):
            later = _from(term, season.length, start, calendar)
            if later.last_day > found.last_day:
                began, *rest = later.because
                reason = in_each_language(season.because) if season.because else ()
                told = InSeason(season.first, season.last, reason)
                found = replace(later, because=(began, told, *rest))
    return found


def comes_back(term: Term) -> frozenset[str]:
    """
    Return the beginnings that are the leaving of a letter that keeps it.

    Such a term begins anew with each letter: "every week you hear how far we are".
    """
    again = frozenset(f"{letter}-left" for letter in term.kept_by)
    return again & term.starts if term.starts - again else frozenset()


def looks_back(term: Term) -> bool:
    """
    Return whether it only begins once it was refused, and counts from the filing.

    Then the letter that says so kept it, or came too late; nobody can be warned of
    what nobody decided yet (Awb 9:8(3)).
    """
    return "not-taken-up" in term.starts and term.counted_from == "filed"


def hours_of(term: Term, start: date) -> Length | None:
    """Return how many hours a term takes that begins on this day; None: not in hours."""
    if isinstance(term.length, NoLength) or term.length.unit is not Unit.HOURS:
        return None
    held = (each.length for each in term.seasons if each.holds(start))
    seasons = (each for each in held if each)
    return max((term.length, *seasons), key=lambda each: each.amount)


def _from(term: Term, length: Length, start: date, calendar: Calendar) -> Counted:
    if not term.inclusive:
        return _counted(term, length, start, calendar)
    # The first day counts: the day before it is the one that does not.
    counted = _counted(term, length, start - ONE_DAY, calendar)
    said = StartCounted(start, calendar.why_free(start))
    return replace(counted, because=(said, *counted.because[1:]))


def _counted(term: Term, length: Length, start: date, calendar: Calendar) -> Counted:
    return count(
        length,
        start,
        roll=term.roll,
        calendar=calendar.with_closed if term.skips_closed else calendar,
        backward=term.direction is Direction.BACKWARD,
        uncounted=calendar.closed if term.skips_closed else {},
    )


def warning_moments(
    term: Term, last_day: date, *, zone: tzinfo, calendar: Calendar
) -> tuple[datetime, ...]:
    """
    Return when to warn that the term is about to end, earliest first, in UTC.

    Each is at 09:00 local, the stated length before the last day, moved back
    to a working day. Lengths in hours count from the end of the last day and
    warn that morning, so never later than stated. One moment is given once.
    """
    days = {_warning_day(length, last_day, zone, calendar) for length in term.warn}
    return tuple(morning_of(day, zone) for day in sorted(days))


def last_working_morning(
    last_day: date, *, zone: tzinfo, calendar: Calendar
) -> datetime:
    """Return, in UTC, 09:00 local on the last working day up to the last day."""
    return morning_of(calendar.previous_ordinary(last_day), zone)


def _warning_day(
    length: Length, last_day: date, zone: tzinfo, calendar: Calendar
) -> date:
    if length.unit is Unit.HOURS:
        instant = end_of(last_day, zone) - timedelta(hours=length.amount)
        day = local_date(instant, zone)
        if morning_of(day, zone) > instant:
            day -= timedelta(days=1)
    else:
        counted = count(
            length, last_day, roll=Roll.NONE, calendar=calendar, backward=True
        )
        day = counted.last_day
    return calendar.previous_ordinary(day)
