"""What a calendar says of the days somebody is away, and nothing else of it."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from gehoord.handling.away_days import OddRule, Span, spans
from gehoord.handling.away_events import MOST_EVENTS, NotACalendar, TooMuch

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2027, 3, 5)


def calendar(*events: str) -> bytes:
    parts = (
        f"BEGIN:VEVENT\nDTSTAMP:20270101T000000Z\n{event}\nEND:VEVENT"
        for event in events
    )
    whole = "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *parts, "END:VCALENDAR", ""])
    return whole.replace("\n", "\r\n").encode()


def days(*events: str) -> list[str]:
    found = spans(calendar(*events), zone=ZONE, today=TODAY)
    return [f"{each.first:%m%d}-{each.last:%m%d}" for each in found]


OOF = "X-MICROSOFT-CDO-BUSYSTATUS:OOF"
WEEK = "UID:week\nDTSTART;VALUE=DATE:20270308\nDTEND;VALUE=DATE:20270313"
HOURS = (
    "UID:hours\nDTSTART;TZID=W. Europe Standard Time:20270308T0{}\n"
    "DTEND;TZID=W. Europe Standard Time:20270309T1{}"
)


@pytest.mark.parametrize(
    ("event", "found"),
    [
        (f"{WEEK}\nSUMMARY:Wintersport", ["0308-0312"]),
        (f"{WEEK}\n{OOF}\nTRANSP:TRANSPARENT", ["0308-0312"]),
        (f"{WEEK}\nTRANSP:TRANSPARENT", []),
        (f"{WEEK}\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY", []),
        (f"{WEEK}\nX-MICROSOFT-CDO-BUSYSTATUS:FREE", []),
        (f"{WEEK}\nSTATUS:CANCELLED", []),
        ("UID:day\nDTSTART;VALUE=DATE:20270308", ["0308-0308"]),
        ("UID:d\nDTSTART;VALUE=DATE:20270308\nDURATION:P2D", ["0308-0309"]),
        (f"{HOURS.format('83000', '73000')}\n{OOF}", ["0308-0309"]),
        (f"{HOURS.format('93000', '73000')}\n{OOF}", ["0309-0309"]),
        (HOURS.format("83000", "73000"), []),
        (
            f"UID:u\nDTSTART:20270308T080000Z\nDTEND:20270308T160000Z\n{OOF}",
            ["0308-0308"],
        ),
        (f"UID:u\nDTSTART:20270308T083000Z\nDTEND:20270308T160000Z\n{OOF}", []),
        ("UID:far\nDTSTART;VALUE=DATE:20290308", []),
        ("UID:past\nDTSTART;VALUE=DATE:20260308", []),
    ],
)
def test_an_absence_is_what_says_so_for_the_working_day(
    event: str, found: list[str]
) -> None:
    assert days(event) == found


def test_days_that_follow_each_other_are_one_absence() -> None:
    assert days(WEEK, "UID:sat\nDTSTART;VALUE=DATE:20270313") == ["0308-0313"]


def test_what_is_repeated_is_left_out_moved_and_ended_as_the_calendar_says() -> None:
    fridays = (
        "UID:friday\nDTSTART;VALUE=DATE:20270305\nRRULE:FREQ=WEEKLY;BYDAY=FR;"
        "UNTIL=20270402\nEXDATE;VALUE=DATE:20270319"
    )
    moved = "UID:friday\nRECURRENCE-ID;VALUE=DATE:20270326\nDTSTART;VALUE=DATE:20270324"

    assert days(fridays, moved) == ["0305-0305", "0312-0312", "0324-0324", "0402-0402"]
    assert days("UID:x\nDTSTART;VALUE=DATE:20270301\nRRULE:FREQ=DAILY;COUNT=9") == [
        "0301-0309"
    ]


def test_a_repeated_day_keeps_its_hours_when_the_clock_is_changed() -> None:
    event = (
        "UID:thursday\nDTSTART;TZID=Europe/Amsterdam:20270325T090000\n"
        "DTEND;TZID=Europe/Amsterdam:20270325T170000\n"
        f"RRULE:FREQ=WEEKLY;COUNT=2\n{OOF}"
    )

    assert days(event) == ["0325-0325", "0401-0401"]


def test_an_absence_that_began_last_month_and_goes_on_is_still_there() -> None:
    event = "UID:ill\nDTSTART;VALUE=DATE:20270215\nDTEND;VALUE=DATE:20270401"

    (found,) = spans(calendar(event), zone=ZONE, today=TODAY)

    assert found == Span(date(2027, 2, 15), date(2027, 3, 31))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>Sign in</html>",
        b"\xff\xfe\x00",
        b"BEGIN:VCALENDAR\r\nX",
        calendar(WEEK)[:-20],
    ],
)
def test_what_is_no_calendar_or_half_of_one_is_called_so(content: bytes) -> None:
    with pytest.raises(NotACalendar):
        spans(content, zone=ZONE, today=TODAY)


@pytest.mark.parametrize(
    "broken", ["DTSTART;VALUE=DATE:20271", "DTSTART;VALUE=DATE:", "RRULE:FREQ=DAILY"]
)
def test_an_absence_that_cannot_be_read_says_that_the_calendar_is_none(
    broken: str,
) -> None:
    whole = f"UID:x\n{broken}\n{OOF}"

    with pytest.raises(NotACalendar):
        days(whole)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=HOURLY;COUNT=5",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYYEARDAY=366",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300",
    ],
)
def test_a_rule_that_could_go_on_for_ever_is_not_followed(rule: str) -> None:
    with pytest.raises(OddRule):
        days(f"UID:x\nDTSTART;VALUE=DATE:20270308\nRRULE:{rule}")


def test_a_calendar_with_more_than_is_looked_through_is_not_half_read() -> None:
    event = "UID:x\nDTSTART;VALUE=DATE:20270308"
    since = "UID:x\nDTSTART;VALUE=DATE:18000101\nRRULE:FREQ=DAILY"

    with pytest.raises(TooMuch):
        days(*[event] * (MOST_EVENTS + 1))
    with pytest.raises(TooMuch):
        days(since)


def test_meetings_however_often_moved_are_not_looked_through() -> None:
    meeting = "UID:meeting\nRECURRENCE-ID:20270308T090000Z\nDTSTART:20270308T100000Z"

    assert days(WEEK, *[meeting] * (MOST_EVENTS + 1)) == ["0308-0312"]


def test_an_absence_that_one_time_is_none_is_left_out_that_time() -> None:
    out = "DTEND;TZID=Europe/Amsterdam:202703{}T170000\nX-MICROSOFT-CDO-BUSYSTATUS:{}"
    mondays = (
        "UID:monday\nDTSTART;TZID=Europe/Amsterdam:20270308T090000\n"
        f"{out.format('08', 'OOF')}\nRRULE:FREQ=WEEKLY;COUNT=3"
    )
    here = (
        "UID:monday\nRECURRENCE-ID;TZID=Europe/Amsterdam:20270315T090000\n"
        f"DTSTART;TZID=Europe/Amsterdam:20270315T090000\n{out.format('15', 'BUSY')}"
    )

    assert days(mondays, here) == ["0308-0308", "0322-0322"]


def test_what_an_event_is_called_is_never_understood() -> None:
    event = f"{WEEK}\nSUMMARY:Naar de oncoloog\n ,BEGIN:VALARM\nLOCATION;X=:\nBADLINE"

    assert days(event) == ["0308-0312"]
