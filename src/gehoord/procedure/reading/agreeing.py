"""What must agree between keys that are each right by themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from gehoord.procedure.days import Calendar
from gehoord.procedure.lanes import Clock, Then
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.money import most_cents
from gehoord.procedure.own_words import each_of, every
from gehoord.procedure.particulars import Shape
from gehoord.procedure.reading.agreeing_particulars import particulars
from gehoord.procedure.reading.agreeing_seasons import seasons
from gehoord.procedure.reading.checking import BAD, Checker, Said
from gehoord.procedure.reading.own_words import OPEN
from gehoord.procedure.terms import NoLength
from gehoord.procedure.whereabouts import Reach, is_address, is_number

NO_CALENDAR = "none"
_LISTS = (
    *("stage", "filing-window", "refusal", "forward", "report-to", "out-of-scope"),
    *("particular", "third-party", "post", "beside", "help", "tell-at", "season"),
    *("also", "milestone"),
)
"""Lists in which an id stands once; of terms soundness says so."""


def agree(checker: Checker, said: Said, calendars: Mapping[str, Calendar]) -> None:
    """Note what does not agree; a part that is wrong by itself is left out."""
    _format(checker, said)
    _zone(checker, said)
    _calendar(checker, said, calendars)
    for name in _LISTS:
        _twice(checker, said, name)
    for term in _rows(said, "term"):
        _anchor(checker, term)
        _hours(checker, term)
    for refusal in _rows(said, "refusal"):
        _days(checker, refusal)
    particulars(checker, _rows(said, "particular"))
    _languages(checker, said)
    _days_listed(checker, said)
    _grounds(checker, said)
    _sums(checker, said)
    _numbers(checker, said)
    seasons(checker, _rows(said, "season"), _rows(said, "term"))
    _kept_from(checker, said)
    _windows(checker, said)
    _missing(checker, said)
    registered = said.get("register-only")
    if registered and not (registered["only_for"] or registered["nameless"]):
        checker.wrong("empty", ("register-only", "only_for"))


def _missing(checker: Checker, said: Said) -> None:
    """Note where something comes of the end of a time that is not said."""
    rule = said.get("incomplete")
    if not rule or rule["cure"] is not None:
        return
    if rule["clock"] == Clock.STANDS_STILL or rule["then"] == Then.CLOSE:
        checker.wrong("must-be-said", ("incomplete", "cure"))


def _rows(said: Said, name: str) -> tuple[Mapping[str, Any], ...]:
    rows = said.get(name, ())
    return tuple(each for each in rows if each) if isinstance(rows, tuple) else ()


def _format(checker: Checker, said: Said) -> None:
    found = said.get("format")
    if isinstance(found, int) and found > 1:
        checker.wrong("unknown-format", ("format",), found=found)


def _zone(checker: Checker, said: Said) -> None:
    name = said.get("timezone")
    if not isinstance(name, str):
        return
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        checker.wrong("unknown-zone", ("timezone",), found=name)


def _calendar(checker: Checker, said: Said, calendars: Mapping[str, Calendar]) -> None:
    name = said.get("calendar")
    if isinstance(name, str) and name not in {*calendars, NO_CALENDAR}:
        allowed = (*calendars, NO_CALENDAR)
        checker.wrong("unknown-calendar", ("calendar",), found=name, allowed=allowed)


def _twice(checker: Checker, said: Said, name: str) -> None:
    ids = Counter(str(each.get("id")) for each in _rows(said, name))
    for number, row in enumerate(_rows(said, name)):
        own = str(row.get("id"))
        if not row.get("id"):
            continue  # a third party that is the only one needs none
        first = [str(each.get("id")) for each in _rows(said, name)].index(own)
        if ids[own] > 1 and number != first and row.get("id") is not BAD:
            checker.wrong("twice", (name, number), found=own)


def _anchor(checker: Checker, term: Mapping[str, Any]) -> None:
    path = ("term", str(term.get("id")))
    anchors, before = term.get("from"), term.get("before")
    if not anchors and not before:
        checker.wrong("no-anchor", path)
    if anchors and before:
        checker.wrong("two-anchors", (*path, "before"), found=before)
    if before and before == term.get("id"):
        checker.wrong("before-itself", (*path, "before"), found=before)
    if before and not isinstance(term.get("within"), Length):
        checker.wrong("before-without-length", (*path, "before"), found=before)


def _hours(checker: Checker, term: Mapping[str, Any]) -> None:
    length = term.get("within")
    if isinstance(length, NoLength) or not isinstance(length, Length):
        return
    path = ("term", str(term.get("id")))
    odd = ("inclusive", "before", "counted_from", "skips_closed")
    is_odd = term.get("roll") != "none" or any(term.get(each) for each in odd)
    if length.unit is Unit.HOURS and is_odd:
        checker.wrong("hours-are-plain", (*path, "within"), found=str(length))


def _days(checker: Checker, refusal: Mapping[str, Any]) -> None:
    """How long ago something happened is known by the day."""
    length, path = refusal.get("older_than"), ("refusal", str(refusal.get("id")))
    if isinstance(length, Length) and length.unit is Unit.HOURS:
        checker.wrong("counted-in-days", (*path, "older_than"), found=str(length))


def _languages(checker: Checker, said: Said) -> None:
    found = said.get("language")
    if isinstance(found, tuple) and not found:
        checker.wrong("empty", ("language",))
    if isinstance(found, tuple) and len(set(found)) < len(found):
        checker.wrong("twice", ("language",), found=found[0])


def _days_listed(checker: Checker, said: Said) -> None:
    for name in ("closed", "free-day"):
        for number, row in enumerate(_rows(said, name)):
            first, last = row.get("from"), row.get("until")
            if not isinstance(first, date) or not isinstance(last, date):
                continue
            if last < first or (last - first).days > 366:  # noqa: PLR2004 - a year
                checker.wrong("ends-before", (name, number, "until"), found=last)


def _grounds(checker: Checker, said: Said) -> None:
    urgent = said.get("urgent")
    if not urgent or BAD in (urgent["grounds"], urgent["protocol"]):
        return
    allowed = each_of(urgent["grounds"])
    for ground in each_of(urgent["protocol"]):
        if ground not in allowed:
            path = ("urgent", "protocol")
            checker.wrong(
                "unknown-word",
                path,
                found=ground,
                allowed=allowed,
                nearest="",
            )


def _sums(checker: Checker, said: Said) -> None:
    """A most that names no sum bounds nobody."""
    for number, row in enumerate(_rows(said, "authority")):
        most = row.get("up_to")
        if most is not None and most is not BAD and most_cents(most) is None:
            checker.wrong("no-sum", ("authority", number, "up_to"), found=every(most))


def _numbers(checker: Checker, said: Said) -> None:
    """A telephone that nobody can call, or an address nobody can mail, helps nobody."""
    for row in _rows(said, "tell-at"):
        reach, at = row.get("reach"), row.get("at")
        if at is BAD or at is None:
            continue
        path = ("tell-at", str(row.get("id")), "at")
        if reach == Reach.PHONE and not is_number(at):
            checker.wrong("not-a-number", path, found=every(at))
        if reach == Reach.EMAIL and not is_address(at):
            checker.wrong("not-a-mail-address", path, found=every(at))


def _dates(said: Said) -> frozenset[str]:
    """Return the ids of the dates that the file asks for."""
    rows = _rows(said, "particular")
    return frozenset(str(x.get("id")) for x in rows if x.get("kind") == Shape.DATE)


def _windows(checker: Checker, said: Said) -> None:
    """A window is counted from one day: of every procedure, or a date that is asked."""
    dates = _dates(said)
    for row in _rows(said, "filing-window"):
        day, own = row.get("from"), row.get("from_day")
        if BAD in {day, own}:
            continue
        path = ("filing-window", str(row.get("id")), "from_day")
        if bool(day) is bool(own):
            checker.wrong("window-from-one-day", path)
        elif own and own not in dates:
            checker.wrong("no-date-asked", path, found=own)
        either = (row.get("or_length"), row.get("or_from"))
        if BAD not in either and bool(either[0]) is not bool(either[1]):
            checker.wrong("window-half-said", (*path[:-1], "or_from"))


def _kept_from(checker: Checker, said: Said) -> None:
    """What is kept from a day of who complains takes that day from a date."""
    dates = _dates(said)
    retention = said.get("retention")
    rules = _rows(retention, "rule") if isinstance(retention, Mapping) else ()
    for number, row in enumerate(rules):
        day = row.get("from_day")
        if day and day is not BAD and day not in dates:
            path = ("retention", "rule", number, "from_day")
            checker.wrong("no-date-asked", path, found=day)
        if (
            day
            and row.get("length") is not BAD
            and not isinstance(row.get("length"), Length)
        ):
            path = ("retention", "rule", number, "length")
            checker.wrong(
                "from-day-without-length", path, found=row.get("length") or OPEN
            )
