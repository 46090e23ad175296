"""
The days on which somebody is away, as their calendar says.

Only what says so counts: an event that is out of office (Outlook), or a whole day on
which somebody is not free. Of an event nothing is read but its days (`away_events`).
Source: RFC 5545, 3.3.10, 3.6.1 and 3.8.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import islice
from typing import Any, Final

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # no stubs
from icalendar import Calendar, Component, vRecur

from gehoord.handling.away_events import (
    MOST_EVENTS,
    NotACalendar,
    TooMuch,
    that_could_be,
)
from gehoord.procedure.days import ONE_DAY

AHEAD: Final = timedelta(days=400)  # what lies further is read when it is nearer
BEHIND: Final = timedelta(days=62)  # somebody away since long is still away
MOST_TIMES: Final = 50_000  # that all events together take place
LONGEST: Final = timedelta(days=3_650)  # of one event
FROM, UNTIL = time(9), time(17)  # who is out of office for these is away that day
_OFTEN: Final = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_KNOWN: Final = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}
    | {"BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS"}
)
_LONGEST_MONTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIFTH: Final = 5  # the most often that a weekday is in a month


class OddRule(Exception):
    """An absence is repeated by a rule that is not understood."""


@dataclass(frozen=True, order=True)
class Span:
    """Days on end."""

    first: date
    last: date


def spans(content: bytes, *, zone: tzinfo, today: date) -> tuple[Span, ...]:
    """
    Return when somebody is away, in order, from two months ago to a year from now.

    Days count as they are in `zone`. Raises NotACalendar, TooMuch and OddRule.
    """
    try:
        read = Calendar.from_ical(that_could_be(content))
        days = set(_Times(read.walk("VEVENT"), zone=zone, today=today).days())
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise NotACalendar from error
    return tuple(_joined(sorted(days)))


def _joined(days: list[date]) -> Iterator[Span]:
    """Yield days that follow each other as one."""
    for place, day in enumerate(days):
        if place == 0 or day - days[place - 1] > ONE_DAY:
            first = day
        if place + 1 == len(days) or days[place + 1] - day > ONE_DAY:
            yield Span(first, day)


class _Times:
    """When the events of a calendar take place."""

    def __init__(
        self, events: Iterable[Component], *, zone: tzinfo, today: date
    ) -> None:
        self._events = list(events)
        self._zone = zone
        self._first, self._last = today - BEHIND, today + AHEAD
        self._left = MOST_TIMES
        self._moved = {
            (str(each.get("UID")), _naive(_when(each, "RECURRENCE-ID"), zone))
            for each in self._events
            if "RECURRENCE-ID" in each
        }

    def days(self) -> Iterator[date]:
        """Yield each day on which somebody is away, some more than once."""
        for event in self._events:
            if str(event.get("STATUS", "")).upper() == "CANCELLED":
                continue
            if "RECURRENCE-ID" in event and not _is_away(event):
                continue
            begin = _when(event, "DTSTART")
            lasts = _length(event, begin)
            if not timedelta(0) < lasts <= LONGEST:
                continue
            for start in self._starts(event, begin, lasts):
                yield from self._within(start, lasts, begin)

    def _starts(
        self, event: Component, begin: date, lasts: timedelta
    ) -> Iterator[datetime]:
        """Yield when it begins, each time, on the clock of the event itself."""
        zone = begin.tzinfo if isinstance(begin, datetime) else None
        first = _naive(begin, zone)
        if "RECURRENCE-ID" in event:
            yield first
            return
        uid = str(event.get("UID"))
        left_out = {_naive(each, zone) for each in _listed(event, "EXDATE")}
        more = [_naive(each, zone) for each in _listed(event, "RDATE")]
        for start in [*more, *self._repeated(event, first, zone, lasts)]:
            is_moved = (uid, _in(start, begin, self._zone)) in self._moved
            if start not in left_out and not is_moved:
                yield start

    def _repeated(
        self, event: Component, first: datetime, zone: tzinfo | None, lasts: timedelta
    ) -> Iterator[datetime]:
        if "RRULE" not in event:
            yield first
            return
        rule = _checked(event["RRULE"])
        until = rule.pop("UNTIL", None)
        ends = datetime.combine(self._last, time.max)
        if until:
            ends = min(ends, _until(_many(until)[0], zone))
        said = rule.to_ical().decode("ascii")
        for start in rrulestr(said, dtstart=first):
            self._left -= 1
            if self._left < 0:
                raise TooMuch
            if start > ends:
                return
            if start + lasts >= datetime.combine(self._first, time.min):
                yield start

    def _within(self, start: datetime, lasts: timedelta, begin: date) -> Iterator[date]:
        if not isinstance(begin, datetime):
            number = max(1, lasts.days)
            days = (start.date() + timedelta(days=each) for each in range(number))
        else:
            local = _in(start, begin, self._zone)
            end = _in(start + lasts, begin, self._zone)
            days = (
                day
                for each in range((end.date() - local.date()).days + 1)
                for day in [local.date() + timedelta(days=each)]
                if local <= datetime.combine(day, FROM)
                and datetime.combine(day, UNTIL) <= end
            )
        yield from (day for day in days if self._first <= day <= self._last)


def _when(event: Component, name: str) -> Any:  # noqa: ANN401 - as the library gives it
    """Return the day, moment or length that stands there; another thing raises."""
    said: Any = event[name]
    return said.dt


def _is_away(event: Component) -> bool:
    shown = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper()
    if shown:
        return shown == "OOF"
    is_free = str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
    return not isinstance(_when(event, "DTSTART"), datetime) and not is_free


def _length(event: Component, begin: date) -> timedelta:
    """Return how long it lasts; a day without an end lasts that day (3.6.1)."""
    if "DTEND" in event:
        lasts: timedelta = _when(event, "DTEND") - begin
        return max(lasts, ONE_DAY) if not isinstance(begin, datetime) else lasts
    if "DURATION" in event:
        said: timedelta = _when(event, "DURATION")
        return said
    return timedelta(0) if isinstance(begin, datetime) else ONE_DAY


def _naive(day: date, zone: tzinfo | None) -> datetime:
    """Return a moment as the clock on the wall in a zone says it."""
    if not isinstance(day, datetime):
        return datetime.combine(day, time.min)
    if day.tzinfo is not None and zone is not None:
        day = day.astimezone(zone)
    return day.replace(tzinfo=None)


def _in(start: datetime, begin: date, zone: tzinfo) -> datetime:
    """Return when that is where the organisation is; without a zone, as it is said."""
    if not isinstance(begin, datetime) or begin.tzinfo is None:
        return start
    return start.replace(tzinfo=begin.tzinfo).astimezone(zone).replace(tzinfo=None)


def _until(said: date, zone: tzinfo | None) -> datetime:
    if not isinstance(said, datetime):
        return datetime.combine(said, time.max)
    return _naive(said, zone)


def _many(value: Any) -> list[Any]:  # noqa: ANN401 - as the library gives it
    return value if isinstance(value, list) else [value]


def _listed(event: Component, name: str) -> Iterator[date]:
    """Yield the days of a list of them; of a period its begin."""
    for each in islice(_many(event.get(name, [])), MOST_EVENTS):
        for day in each.dts:
            yield day.dt[0] if isinstance(day.dt, tuple) else day.dt


def _checked(rule: Any) -> Any:  # noqa: ANN401 - as the library gives it
    """Return the rule where all of it is understood and comes true; raises OddRule."""
    names = {str(name).upper() for name in rule}
    often = {str(each).upper() for each in _many(rule.get("FREQ", ""))}
    if not names <= _KNOWN or not often <= _OFTEN:
        raise OddRule
    # What never comes true is looked for until the year 9999.
    months = [int(each) for each in _many(rule.get("BYMONTH", [*range(1, 13)]))]
    days = [abs(int(each)) for each in _many(rule.get("BYMONTHDAY", [1]))]
    places = [abs(int(each)) for each in _many(rule.get("BYSETPOS", [1]))]
    longest = max(_LONGEST_MONTHS[each - 1] for each in months)
    if not 1 <= min(days) <= longest or not 1 <= max(places) <= _FIFTH:
        raise OddRule
    if {"BYSETPOS", "BYMONTHDAY"} <= names:
        raise OddRule
    return vRecur(rule)
