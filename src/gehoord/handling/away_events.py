"""
What of a calendar could be an absence, and nothing else of it.

Titles, places and guests are left out before anything is understood, and what an
event holds within it. Source: RFC 5545, 3.1 and 3.6.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

MOST_EVENTS: Final = 2_000  # that could be an absence
_FOLDED: Final = re.compile(r"\r?\n[ \t]")  # RFC 5545, 3.1
_READ: Final = frozenset(
    {"BEGIN", "END", "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE"}
    | {"EXDATE", "RECURRENCE-ID", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"}
)
"""What of an event is read."""


class NotACalendar(Exception):
    """What was read is no calendar."""


class TooMuch(Exception):
    """The calendar holds more than is looked through."""


def that_could_be(content: bytes) -> str:
    """
    Return the calendar with no more than absences and their days in it.

    Zones go by their names: what a calendar says of its own could repeat without end,
    and where a name is nobody's the day counts as it stands there.
    """
    text = _FOLDED.sub("", content.decode("utf-8-sig", "replace"))
    bare = text.strip().upper()
    if not bare.startswith("BEGIN:VCALENDAR") or not bare.endswith("END:VCALENDAR"):
        raise NotACalendar
    events = [
        list(_days_of(lines))
        for part, lines in _parts(text.splitlines())
        if part == "VEVENT"
    ]
    away = {_named(each) for each in events if _could_be(each)}
    kept = [
        each
        for each in events
        if _could_be(each) or (_is_moved(each) and _named(each) in away)
    ]
    if len(kept) > MOST_EVENTS:
        raise TooMuch
    lines = chain(["BEGIN:VCALENDAR"], *kept, ["END:VCALENDAR", ""])
    return "\r\n".join(lines)


def _parts(lines: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield each part of a calendar that has a begin and an end."""
    held: list[str] = []
    name = ""
    for line in lines:
        said = line.strip().upper()
        if not name and said.startswith("BEGIN:") and said != "BEGIN:VCALENDAR":
            name, held = said[6:], []
        if name:
            held.append(line)
        if name and said == f"END:{name}":
            yield name, held
            name = ""


def _days_of(lines: list[str]) -> Iterator[str]:
    """Yield what tells of an event when it is: nothing of what is within it."""
    within = 0
    for line in lines:
        name = re.split("[;:]", line.strip(), maxsplit=1)[0].upper()
        within += name == "BEGIN"
        if within == 1 and name in _READ:
            yield line
        within -= name == "END"


def _named(lines: list[str]) -> str:
    """Return which event it is, or which it is one time of."""
    return next((each for each in lines if each.upper().startswith("UID")), "")


def _is_moved(lines: list[str]) -> bool:
    """Return whether it is one time of an event, elsewhere or otherwise."""
    return any(each.upper().startswith("RECURRENCE-ID") for each in lines)


def _could_be(lines: list[str]) -> bool:
    """Return whether an event is an absence."""
    said = [line.upper().strip() for line in lines]
    shown = [line for line in said if line.startswith("X-MICROSOFT-CDO-BUSYSTATUS:")]
    if shown:
        return shown[0].endswith(":OOF")
    whole = any(re.match("DTSTART;(.*;)?VALUE=DATE[;:]", line) for line in said)
    return whole and "TRANSP:TRANSPARENT" not in said
