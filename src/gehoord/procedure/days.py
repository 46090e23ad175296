"""
Which days count: weekends, free days, and where a local day begins.

Public names: `Calendar`, `FreeDay`, `CalendarUnreadable`, `in_a_row`, `rows`,
`is_weekend`, `local_date`, `start_of`, `morning_of`, `end_of`.

Terms run on local dates, never on instants. An instant that comes out of
this module is in UTC: Python compares two datetimes that share a zone by
their wall time and so goes wrong in the night the clocks change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import groupby
from types import MappingProxyType
from typing import Final, NoReturn

from gehoord.procedure.own_words import InLanguages

ONE_DAY: Final = timedelta(days=1)
MORNING: Final = 9  # o'clock, local: when warnings leave ◇

_SATURDAY: Final = 5
_FORMAT: Final = 1
_CALENDAR_KEYS: Final = frozenset(
    {"format", "id", "first_year", "last_year", "free", "equated"}
)
_GROUP_KEYS: Final = frozenset({"name", "source", "computed", "days"})


class CalendarUnreadable(ValueError):
    """A table of free days that cannot be used; the message says where and why."""


@dataclass(frozen=True, slots=True)
class FreeDay:
    """
    A day on which a term may not have to end: the key of its name, its source.

    `called` is its name by language where a procedure names it in words of its own.
    """

    name: str
    source: str
    called: InLanguages = ()


@dataclass(frozen=True, slots=True)
class Calendar:
    """
    The free days of a country, for whole years.

    `free` days are free for every term. `equated` days are made equal to
    them for statutory terms alone, by decree (Algemene termijnenwet 3(3)):
    offices are open on them, so working days count them, unless the term
    follows that Act; see `with_equated`. Among the `free` days are the `own` ones that
    a procedure lists beside its calendar. `closed` days are free for school days, and
    are not counted by a term that says so; a procedure lists them.
    """

    id: str
    free: Mapping[date, FreeDay] = field(hash=False)
    equated: Mapping[date, FreeDay] = field(hash=False)
    first_year: int
    last_year: int
    closed: Mapping[date, FreeDay] = field(default_factory=dict, hash=False)
    own: Mapping[date, FreeDay] = field(default_factory=dict, hash=False)

    @classmethod
    def from_table(cls, table: Mapping[str, object]) -> Calendar:
        """
        Return the calendar that a parsed TOML table describes.

        Raises `CalendarUnreadable`, naming the key and what was expected.
        """
        for key in sorted(table.keys() - _CALENDAR_KEYS):
            _refuse(key, "is not a key of a table of free days")
        if table.get("format") != _FORMAT:
            _refuse("format", f"must be {_FORMAT}")
        first, last = _year(table, "first_year"), _year(table, "last_year")
        if last < first:
            _refuse("last_year", f"is {last}, before first_year {first}")
        return cls(
            id=_text(table, "id", where="id"),
            free=_days(table, "free", range(first, last + 1)),
            equated=_days(table, "equated", range(first, last + 1)),
            first_year=first,
            last_year=last,
        )

    @property
    def with_equated(self) -> Calendar:
        """
        The same calendar for terms under the Algemene termijnenwet.

        That Act names its days itself (article 3): a procedure adds none.
        """
        if not self.equated and not self.own:
            return self
        own, nothing = self.own, MappingProxyType[date, FreeDay]({})
        named = {day: of for day, of in self.free.items() if own.get(day) is not of}
        free = MappingProxyType({**self.equated, **named})
        return replace(self, free=free, equated=nothing, own=nothing)

    def with_own(
        self, own: Mapping[date, FreeDay], closed: Mapping[date, FreeDay]
    ) -> Calendar:
        """
        Return the same calendar with the days that a procedure lists itself.

        A day that is free already keeps the name it has.
        """
        free = MappingProxyType({**own, **self.free})
        return replace(self, free=free, own=own, closed=closed)

    @property
    def with_closed(self) -> Calendar:
        """The same calendar for school days: what is closed is free as well."""
        if not self.closed:
            return self
        free = MappingProxyType({**self.closed, **self.free})
        return replace(self, free=free)

    def covers(self, day: date) -> bool:
        """Whether the free days of that year are known; weekends always are."""
        return self.first_year <= day.year <= self.last_year

    def is_free(self, day: date) -> bool:
        """Whether the day is a Saturday, a Sunday or a free day."""
        return is_weekend(day) or day in self.free

    def why_free(self, day: date) -> str | None:
        """
        Return the key of the free day's name, "saturday", "sunday" or None.

        A holiday in a weekend is called by the holiday's name.
        """
        if (free := self.free.get(day)) is not None:
            return free.name
        if is_weekend(day):
            return "saturday" if day.weekday() == _SATURDAY else "sunday"
        return None

    def called(self, day: date) -> InLanguages:
        """Return what the procedure calls this free day; nothing where a key does."""
        found = self.free.get(day)
        return found.called if found else ()

    def next_ordinary(self, day: date) -> date:
        """Return the first day on or after this one that is not free."""
        while self.is_free(day):
            day += ONE_DAY
        return day

    def previous_ordinary(self, day: date) -> date:
        """Return the last day on or before this one that is not free."""
        while self.is_free(day):
            day -= ONE_DAY
        return day


def in_a_row(days: Mapping[date, FreeDay]) -> Iterator[tuple[date, ...]]:
    """Give the days by time, those that follow on each other under one name together."""
    numbered = groupby(
        enumerate(sorted(days)),
        key=lambda one: (one[1].toordinal() - one[0], days[one[1]]),
    )
    yield from (tuple(day for _, day in run) for _, run in numbered)


def rows(days: Mapping[date, FreeDay]) -> tuple[tuple[date, date, InLanguages], ...]:
    """Return the same as first and last days, with what each row of them is called."""
    return tuple((run[0], run[-1], days[run[0]].called) for run in in_a_row(days))


def is_weekend(day: date) -> bool:
    """Whether the day is a Saturday or a Sunday."""
    return day.weekday() >= _SATURDAY


def local_date(instant: datetime, zone: tzinfo) -> date:
    """
    Return the date on the wall calendar of that zone at that instant.

    Raises `ValueError` for an instant without a zone of its own.
    """
    if instant.utcoffset() is None:
        message = "An instant needs a time zone; this one has none."
        raise ValueError(message)
    return instant.astimezone(zone).date()


def start_of(day: date, zone: tzinfo, *, hour: int = 0) -> datetime:
    """
    Return, in UTC, when the clocks of that zone reach the hour on that day.

    An hour that the clocks skip is the instant they jump; an hour that comes
    twice is its first coming.
    """
    return datetime.combine(day, time(hour), tzinfo=zone).astimezone(UTC)


def morning_of(day: date, zone: tzinfo) -> datetime:
    """Return, in UTC, 09:00 local on that day."""
    return start_of(day, zone, hour=MORNING)


def end_of(last_day: date, zone: tzinfo) -> datetime:
    """Return, in UTC, the first instant that is too late: the next day's start."""
    return start_of(last_day + ONE_DAY, zone)


def _days(
    table: Mapping[str, object], kind: str, years: range
) -> Mapping[date, FreeDay]:
    found: dict[date, FreeDay] = {}
    groups = table.get(kind, [])
    if not isinstance(groups, list):
        _refuse(kind, f"must be written as [[{kind}]]")
    for number, group in enumerate(groups, start=1):
        where = f"{kind} {number}"
        if not isinstance(group, Mapping):
            _refuse(where, f"must be written as [[{kind}]]")
        free = _free_day(group, where)
        for day in _dates(group, where=f"{where} ({free.name})", years=years):
            # Two holidays can fall on one day; it keeps the name listed first.
            found.setdefault(day, free)
    return MappingProxyType(found)


def _free_day(group: Mapping[str, object], where: str) -> FreeDay:
    for key in sorted(group.keys() - _GROUP_KEYS):
        _refuse(f"{where}: {key}", "is not a key of a free day")
    return FreeDay(
        name=_text(group, "name", where=f"{where}: name"),
        source=_text(group, "source", where=f"{where}: source"),
    )


def _dates(group: Mapping[str, object], *, where: str, years: range) -> list[date]:
    listed = group.get("days")
    if not isinstance(listed, list) or not listed:
        _refuse(f"{where}: days", "must be a list of dates such as 2026-12-25")
    dates: list[date] = []
    for day in listed:
        if not isinstance(day, date) or isinstance(day, datetime):
            _refuse(f"{where}: days", f"holds {day!r}, which is not a date")
        if day.year not in years:
            _refuse(f"{where}: days", f"holds {day}, outside first_year to last_year")
        if day in dates:
            _refuse(f"{where}: days", f"holds {day} twice")
        dates.append(day)
    return dates


def _text(table: Mapping[str, object], key: str, *, where: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        _refuse(where, "must be a text that is not empty")
    return value


def _year(table: Mapping[str, object], key: str) -> int:
    value = table.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        _refuse(key, "must be a year, such as 2026")
    return value


def _refuse(where: str, why: str) -> NoReturn:
    message = f"Free days: {where} {why}."
    raise CalendarUnreadable(message)
