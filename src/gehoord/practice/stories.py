"""What happened at the firm before you came, read from stories.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from importlib import resources
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from gehoord.procedure import acts as a
from gehoord.procedure.days import Calendar, local_date
from gehoord.procedure.parts import Channel, Particulars
from gehoord.procedure.roles import COMPLAINANT, staff
from gehoord.procedure.terms import last_working_morning

ZONE: Final = ZoneInfo("Europe/Amsterdam")
LANGUAGE: Final = "nl"
WEEK: Final = 7
FILE: Final = resources.files("gehoord.practice") / "stories.toml"
_OF_THE_STORY: Final = frozenset({"hours", "days", "at", "line"})
_OF_THE_LINE: Final = frozenset({"days", "at", "by", "act"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One act in a story: when, what, by whom, and in which story."""

    at: datetime
    story: int
    act: a.Act
    by: str


def lines(*, now: datetime, calendar: Calendar) -> tuple[Line, ...]:
    """Return every line of every story in the order in which they happened."""
    table = tomllib.loads(FILE.read_text(encoding="utf-8"))
    told = [
        line
        for number, row in enumerate(table["story"])
        for line in _story(number, row, now=now, calendar=calendar)
    ]
    return tuple(sorted(told, key=lambda line: line.at))


def _story(
    number: int, row: Mapping[str, Any], *, now: datetime, calendar: Calendar
) -> Iterator[Line]:
    today = local_date(now, ZONE)
    said = {name: value for name, value in row.items() if name not in _OF_THE_STORY}
    reaction = {"channel": Channel.WEB, "language": LANGUAGE, **said}
    yield Line(
        at=_came_in(row, now=now, calendar=calendar),
        story=number,
        act=_act(a.File, reaction, today=today),
        by=COMPLAINANT,
    )
    for each in row.get("line", ()):
        said = {name: value for name, value in each.items() if name not in _OF_THE_LINE}
        yield Line(
            at=_moment(today, each["days"], each["at"]),
            story=number,
            act=_act(a.ACTS[each["act"]], said, today=today),
            by=each["by"] if isinstance(each["by"], str) else staff(each["by"]),
        )


def _came_in(row: Mapping[str, Any], *, now: datetime, calendar: Calendar) -> datetime:
    if "hours" in row:
        return now - timedelta(hours=row["hours"])
    days = row["days"]
    if days == "before-last-morning":
        days = _still_before_the_last_morning(now=now, calendar=calendar)
    return _moment(local_date(now, ZONE), days, row["at"])


def _moment(today: date, days: int, at: time) -> datetime:
    return datetime.combine(today - timedelta(days=days), at, tzinfo=ZONE)


def _still_before_the_last_morning(*, now: datetime, calendar: Calendar) -> int:
    """Return how many days ago a week began in which the clock has yet to step in."""
    today = local_date(now, ZONE)
    mornings = {
        days: last_working_morning(
            today + timedelta(days=WEEK - days), zone=ZONE, calendar=calendar
        )
        for days in (5, 4, 3, 2)
    }
    return next(days for days, morning in mornings.items() if morning > now)


def _act(kind: type[Any], said: Mapping[str, Any], *, today: date) -> Any:  # noqa: ANN401  any of the acts
    hints = get_type_hints(kind)
    known = {each.name for each in fields(kind)}
    unknown = said.keys() - known
    if unknown:
        raise KeyError(f"{kind.name} does not ask {', '.join(sorted(unknown))}")
    return kind(
        **{
            name: _value(hints[name], value, today=today)
            for name, value in said.items()
        }
    )


def _value(hint: Any, value: Any, *, today: date) -> Any:  # noqa: ANN401  as TOML gives it
    if get_origin(hint) is UnionType:
        hint = next(each for each in get_args(hint) if each is not NoneType)
    if get_origin(hint) is tuple:
        return tuple(value)
    if hint is date:
        return today + timedelta(days=value)
    if hint is Particulars:
        return Particulars(**value)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    return value
