"""
What counting a term gives: a last day, and each step that led to it.

The steps are codes and facts; `gehoord.words.because` makes the sentence.
Reasons for a free day are the keys that `Calendar.why_free` gives.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from gehoord.procedure.lengths import Length
from gehoord.procedure.own_words import InLanguages


class Law(StrEnum):
    """The articles a step can rest on."""

    ATW_1_1 = "Algemene termijnenwet 1(1)"
    ATW_1_2 = "Algemene termijnenwet 1(2)"
    ATW_2 = "Algemene termijnenwet 2"
    ATW_4 = "Algemene termijnenwet 4"
    EU_3_4 = "Regulation 1182/71 3(4)"
    EU_3_5 = "Regulation 1182/71 3(5)"


class WhyStayed(StrEnum):
    """Why the last day was left where it was."""

    ORDINARY = "ordinary-day"
    NO_ROLL = "procedure-does-not-move"
    COUNTED_BACK = "counted-back"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class StartNotCounted:
    """The day counted from. `free_as` is the key of why it was free, if it was."""

    stored: ClassVar[str] = "start-not-counted"
    day: date
    free_as: str | None


@dataclass(frozen=True, slots=True)
class StartCounted:
    """The first day, which counts. `free_as` is the key of why it was free, if so."""

    stored: ClassVar[str] = "start-counted"
    day: date
    free_as: str | None


@dataclass(frozen=True, slots=True)
class StartMoved:
    """It came on a free day, which the procedure counts as this later one."""

    stored: ClassVar[str] = "start-moved"
    day: date
    to: date
    free_as: str


@dataclass(frozen=True, slots=True)
class Added:
    """The length was counted from the start, forward or back, to this day."""

    stored: ClassVar[str] = "added"
    length: Length
    to: date
    backward: bool


@dataclass(frozen=True, slots=True)
class InSeason:
    """
    It begins on days from which the term is longer.

    Both are a month and a day, as "07-01", or a date, as "2027-07-10".
    """

    stored: ClassVar[str] = "in-season"
    first: str
    last: str
    reason: InLanguages = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """
    A free day that was passed over, and the key of why it is free.

    `called` is its name by language where the procedure lists the day itself.
    """

    stored: ClassVar[str] = "skipped"
    day: date
    free_as: str
    called: InLanguages = ()


@dataclass(frozen=True, slots=True)
class ClosedMeanwhile:
    """Days on which the organisation is closed, which this term does not count."""

    stored: ClassVar[str] = "closed-meanwhile"
    first: date
    last: date
    called: InLanguages


@dataclass(frozen=True, slots=True)
class MonthShorter:
    """The month has no such date, so its last day took the place."""

    stored: ClassVar[str] = "month-shorter"
    wanted: int
    got: date


@dataclass(frozen=True, slots=True)
class Lengthened:
    """The term held fewer than two ordinary days, so it was lengthened."""

    stored: ClassVar[str] = "lengthened"
    start: date
    to: date
    law: Law


@dataclass(frozen=True, slots=True)
class Moved:
    """The last day was free and moved to the next ordinary one. No law: own rule."""

    stored: ClassVar[str] = "moved"
    start: date
    to: date
    law: Law | None


@dataclass(frozen=True, slots=True)
class Stayed:
    """The last day was left where it was."""

    stored: ClassVar[str] = "stayed"
    day: date
    why: WhyStayed
    free_as: str | None
    law: Law | None


@dataclass(frozen=True, slots=True)
class FreeDaysUnknown:
    """The calendar has no free days for that year; only weekends were seen."""

    stored: ClassVar[str] = "free-days-unknown"
    day: date
    calendar: str


@dataclass(frozen=True, slots=True)
class StoodStill:
    """The term stood still for so many days, so its last day came later."""

    stored: ClassVar[str] = "stood-still"
    days: int
    to: date


@dataclass(frozen=True, slots=True)
class UntilYearEnds:
    """It is kept to the end of a year that a day of who complains decides."""

    stored: ClassVar[str] = "until-year-ends"
    to: date


Step = (
    StartNotCounted
    | StartCounted
    | StartMoved
    | Added
    | InSeason
    | Skipped
    | ClosedMeanwhile
    | MonthShorter
    | Lengthened
    | Moved
    | Stayed
    | FreeDaysUnknown
    | StoodStill
    | UntilYearEnds
)


@dataclass(frozen=True, slots=True)
class Counted:
    """The last day on which something is still in time, and why it is that day."""

    last_day: date
    because: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class CountedHours:
    """The instant (UTC) at which a term in hours is over."""

    start: datetime
    length: Length
    ends: datetime
