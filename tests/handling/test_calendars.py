"""
A calendar of last days is what programs read, to the letter of the standard.

Held against RFC 5545 (3.1, 3.3, 3.6), RFC 7986 (5.1, 5.7), RFC 5546 (1.4, 3.2.1) and
what Outlook publishes of what it takes in (MS-OXCICAL, 2.1.3.1.1).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Final

import pytest

from gehoord.handling import calendars
from gehoord.people.models import Organisation, Staff

NOW = datetime(2027, 3, 5, 9, 0, tzinfo=UTC)
LINE: Final = re.compile(
    r"(?P<name>[A-Z0-9-]+)"
    r"(?P<params>(;[A-Z0-9-]+=(\"[^\"]*\"|[^\";:,]+)(,[^\";:,]+)*)*)"
    r":(?P<value>.*)"
)
TEXT: Final = re.compile(r"([^\\;,]|\\[\\;,nN])*")  # 3.3.11
OUTLOOK_MOST: Final = 255  # characters of a subject and an identifier there

Lines = list[tuple[str, str, str]]
Written = Callable[..., Lines]


def lines_of(content: bytes) -> Lines:
    """Return name, parameters and value of each line, refusing what is not to be."""
    assert content.endswith(b"\r\n")
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", content)
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # no letter is cut in two, as some programs unfold late
    found = []
    for unfolded in content.decode().replace("\r\n ", "").split("\r\n")[:-1]:
        read = LINE.fullmatch(unfolded)
        assert read, unfolded
        found.append((read["name"], read["params"], read["value"]))
    return found


def parts_of(lines: Lines, name: str) -> list[Lines]:
    begins = [n for n, line in enumerate(lines) if line == ("BEGIN", "", name)]
    ends = [n for n, line in enumerate(lines) if line == ("END", "", name)]
    assert len(begins) == len(ends)
    return [lines[a + 1 : b] for a, b in zip(begins, ends, strict=True)]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    """Return what writes the calendar of somebody who has this to do."""

    def of(*dues: tuple[date, str], called: str = "Advies Voorbeeld") -> Lines:
        monkeypatch.setattr(calendars, "due_days", lambda _person: dues)
        content = calendars.written(
            Staff(number=3),
            Organisation(name=called),
            lang="nl",
            host="klachten.example.org",
            now=NOW,
        )
        return lines_of(content)

    return of


DUES = (
    *[(date(2027, 3, 8), "appoint-handler")] * 3,
    (date(2027, 3, 8), "propose"),
    (date(2027, 12, 31), "close"),
)


def test_the_calendar_says_what_it_is_once_and_asks_nobody_anything(
    written: Written,
) -> None:
    lines = written(*DUES)

    assert lines[0] == ("BEGIN", "", "VCALENDAR")
    assert lines[-1] == ("END", "", "VCALENDAR")
    own = lines[1 : lines.index(("BEGIN", "", "VEVENT"))]
    assert Counter(name for name, _, _ in own) == Counter(
        [
            "PRODID",
            "VERSION",
            "METHOD",
            "NAME",
            "X-WR-CALNAME",
            "REFRESH-INTERVAL",
            "X-PUBLISHED-TTL",
        ]
    )
    assert ("VERSION", "", "2.0") in own
    assert ("METHOD", "", "PUBLISH") in own
    assert ("REFRESH-INTERVAL", ";VALUE=DURATION", "PT4H") in own
    assert ("X-PUBLISHED-TTL", "", "PT4H") in own


def test_each_day_is_a_whole_one_with_all_that_a_program_needs(
    written: Written,
) -> None:
    events = parts_of(written(*DUES), "VEVENT")

    assert len(events) == len(set(DUES))
    for event in events:
        names = Counter(name for name, _, _ in event)
        assert names == Counter(
            ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "TRANSP"]
        )
        said = {name: (params, value) for name, params, value in event}
        assert said["DTSTAMP"] == ("", "20270305T090000Z")  # UTC: 3.8.7.2
        assert said["DTSTART"][0] == said["DTEND"][0] == ";VALUE=DATE"
        first, end = (
            datetime.strptime(said[name][1], "%Y%m%d").date()  # noqa: DTZ007 - a day
            for name in ("DTSTART", "DTEND")
        )
        assert end - first == timedelta(days=1)  # the end is not part of it: 3.6.1
        assert TEXT.fullmatch(said["SUMMARY"][1])
        assert max(len(said["UID"][1]), len(said["SUMMARY"][1])) <= OUTLOOK_MOST
    identifiers = [
        value for event in events for name, _, value in event if name == "UID"
    ]
    assert len(set(identifiers)) == len(events)


def test_who_has_nothing_to_do_gets_a_calendar_that_is_still_one(
    written: Written,
) -> None:
    lines = written()

    assert not parts_of(lines, "VEVENT")
    (zone,) = parts_of(lines, "VTIMEZONE")
    (standard,) = parts_of(zone, "STANDARD")
    assert ("TZID", "", "Etc/UTC") in zone
    assert {name for name, _, _ in standard} == {
        *("DTSTART", "TZOFFSETFROM", "TZOFFSETTO")
    }


def test_a_name_with_commas_and_letters_of_any_kind_folds_and_is_escaped(
    written: Written,
) -> None:
    called = "Kluïs, Çelik; Šimůnek \\ Partners – advies, bemiddeling voor allen 名前"

    lines = written(*DUES, called=called)

    (name,) = (value for name, _, value in lines if name == "NAME")
    assert TEXT.fullmatch(name)
    assert re.sub(r"\\([\\;,])", r"\1", name) == called


def test_no_zone_is_named_that_the_calendar_does_not_explain(
    written: Written,
) -> None:
    for dues in (DUES, ()):
        assert not [params for _, params, _ in written(*dues) if "TZID=" in params]
