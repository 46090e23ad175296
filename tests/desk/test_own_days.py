"""Somebody's own calendar says when they are away; of it only the days are kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.urls import reverse
from pytest_django import Settings

from gehoord.clock.run import pass_once
from gehoord.handling import away_calendar, presence
from gehoord.handling.away_reading import TOLD_AFTER
from gehoord.handling.calendar_address import CalendarTrouble, Trouble
from gehoord.handling.change import Doing
from gehoord.handling.personnel import leave
from gehoord.people.models import AwayCalendar, Change, Memo, Organisation, Staff
from gehoord.words.away import TROUBLES
from tests.calendar_server import says, serving
from tests.certificates import certificate_for
from tests.desk.working import Desks, text

pytestmark = pytest.mark.django_db

MONDAY = datetime(2027, 3, 8, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
JOOST = 3


def calendar(*days: str) -> bytes:
    """Return a calendar in which whole days are named for what nobody may know."""
    events = (
        f"BEGIN:VEVENT\r\nUID:{first}\r\nDTSTAMP:20270101T000000Z\r\n"
        f"DTSTART;VALUE=DATE:{first}\r\nDTEND;VALUE=DATE:{end}\r\n"
        "SUMMARY:Oncologie\r\nEND:VEVENT\r\n"
        for first, _, end in (each.partition("-") for each in days)
    )
    return f"BEGIN:VCALENDAR\r\n{''.join(events)}END:VCALENDAR\r\n".encode()


WEEK = calendar("20270315-20270320")
WEEK_AWAY = (date(2027, 3, 15), date(2027, 3, 19))


@contextmanager
def given(
    desks: Desks, settings: Settings, folder: Path, *, content: bytes = WEEK
) -> Iterator[None]:
    """Let Joost give the address of a calendar that this machine serves."""
    certificate = certificate_for("localhost", folder=folder)
    settings.GEHOORD_MAIL_AUTHORITIES = certificate.file
    settings.GEHOORD_CALENDAR_HOSTS = frozenset({"localhost"})
    with serving(certificate, says(content)) as address:
        desks["joost"].post(reverse("desk-away-calendar"), {"address": address})
        AwayCalendar.objects.update(next_try_at=MONDAY)
        yield


def away() -> tuple[date | None, date | None]:
    joost = Staff.objects.get(number=JOOST)
    return joost.absent_from, joost.absent_until


def by_hand(desks: Desks) -> Doing:
    return Doing(organisation=desks.firm, by=1, now=MONDAY)


def page(desks: Desks) -> str:
    return text(desks["joost"].get(reverse("desk-away")))


def take(desks: Desks, content: bytes) -> str:
    file = SimpleUploadedFile("agenda.ics", content, content_type="text/calendar")
    answer = desks["joost"].post(reverse("desk-away-file"), {"file": file}, follow=True)
    return text(answer)


@pytest.fixture(autouse=True)
def _on_monday(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    monkeypatch.setattr("gehoord.desk.guard.now", lambda: MONDAY)
    reverse("desk")  # which pages there are is settled while this is practice
    settings.PRACTICE = False


def test_an_absence_is_read_from_ones_own_calendar_and_told_to_owners(
    desks: Desks, settings: Settings, tmp_path: Path
) -> None:
    with given(desks, settings, tmp_path):
        before = page(desks)
        passed = pass_once(now=MONDAY)

    assert passed.failed == 0
    assert "nog niets gelezen" in before
    assert away() == WEEK_AWAY
    assert "maandag 15 maart 2027 – vrijdag 19 maart 2027" in page(desks)
    assert Change.objects.get().kind == "calendar-away"
    assert "localhost" in page(desks)


def test_of_a_calendar_only_days_are_kept_and_its_address_is_sealed(
    desks: Desks, settings: Settings, tmp_path: Path
) -> None:
    with given(desks, settings, tmp_path):
        pass_once(now=MONDAY)

    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM people_awaycalendar")
        (row,) = cursor.fetchall()
    kept = b"|".join(
        each if isinstance(each, bytes) else str(each).encode() for each in row
    )
    assert b"2027-03-15/2027-03-19" in kept
    assert not [each for each in (b"Oncologie", b"https", b"localhost") if each in kept]


def test_a_calendar_that_does_not_answer_keeps_its_days_and_is_told_after_three(
    desks: Desks, settings: Settings, tmp_path: Path
) -> None:
    with given(desks, settings, tmp_path):
        pass_once(now=MONDAY)
    told = []

    for later in (HOUR, TOLD_AFTER, TOLD_AFTER + HOUR, TOLD_AFTER + 3 * HOUR):
        pass_once(now=MONDAY + later)
        told.append(Memo.objects.filter(kind="calendar-unread").count())

    said = page(desks)
    assert away() == WEEK_AWAY
    assert TROUBLES["not-reached"]["nl"] in said
    assert "Laatst gelezen op maandag 8 maart 2027" in said
    assert told == [0, 0, 1, 1]
    assert Memo.objects.get(kind="calendar-unread").staff_number == JOOST


def test_what_was_recorded_by_hand_goes_before_the_calendar(
    desks: Desks, settings: Settings, tmp_path: Path
) -> None:
    tomorrow = date(2027, 3, 9)
    presence.be_away(by_hand(desks), JOOST, since=tomorrow, until=tomorrow)

    with given(desks, settings, tmp_path):
        pass_once(now=MONDAY)
        first = away()
        pass_once(now=MONDAY + timedelta(days=2))

    assert first == (tomorrow, tomorrow)
    assert away() == WEEK_AWAY


def test_what_a_person_took_back_is_not_recorded_again(
    desks: Desks, settings: Settings, tmp_path: Path
) -> None:
    with given(desks, settings, tmp_path):
        pass_once(now=MONDAY)
        presence.be_back(by_hand(desks), JOOST)

        for hours in (1, 2, 3):
            pass_once(now=MONDAY + hours * HOUR)

    assert away() == (None, None)


def test_an_absence_that_is_no_longer_in_the_calendar_is_taken_back(
    desks: Desks,
) -> None:
    take(desks, WEEK)
    recorded = away()

    take(desks, calendar())

    assert recorded == WEEK_AWAY
    assert away() == (None, None)


def test_whoever_ends_the_calendar_takes_back_what_came_from_it(desks: Desks) -> None:
    take(desks, WEEK)

    desks["joost"].post(reverse("desk-away-calendar"), {"end": "yes"})

    assert away() == (None, None)
    assert not AwayCalendar.objects.exists()


def test_an_absence_far_off_is_found_now_and_recorded_two_weeks_before(
    desks: Desks,
) -> None:
    said = take(desks, calendar("20270705-20270724"))
    before = away()

    AwayCalendar.objects.update(next_try_at=MONDAY)
    pass_once(now=datetime(2027, 6, 22, 9, 0, tzinfo=UTC))

    assert "maandag 5 juli 2027 – vrijdag 23 juli 2027" in said
    assert before == (None, None)
    assert away() == (date(2027, 7, 5), date(2027, 7, 23))


@pytest.mark.parametrize("content", [b"", b"<html>", b"x" * 3_000_000])
def test_a_file_that_is_no_calendar_gets_its_sentence(
    desks: Desks, content: bytes
) -> None:
    said = take(desks, content)

    assert TROUBLES["not-a-calendar"]["nl"] in said
    assert not AwayCalendar.objects.exists()


def test_a_file_that_is_too_large_gets_its_sentence(desks: Desks) -> None:
    assert TROUBLES["too-large"]["nl"] in take(desks, b"x" * (5 * 1024 * 1024 + 1))


def test_an_address_without_https_gets_its_sentence_and_comes_back_as_typed(
    desks: Desks,
) -> None:
    typed = {"address": "http://example.org/mijn.ics"}

    answer = desks["joost"].post(reverse("desk-away-calendar"), typed)

    assert TROUBLES["not-https"]["nl"] in text(answer)
    assert "http://example.org/mijn.ics" in answer.content.decode()
    assert 'aria-describedby="id_address_helptext id_address_error"' in text(answer)
    assert not AwayCalendar.objects.exists()


def test_in_practice_no_server_is_asked(firm: Organisation, settings: Settings) -> None:
    settings.PRACTICE = True
    joost = Staff.objects.get(organisation=firm, number=JOOST)

    with pytest.raises(CalendarTrouble):
        away_calendar.give(joost, "https://example.org/mijn.ics", now=MONDAY)

    assert not AwayCalendar.objects.exists()


def test_nothing_is_kept_of_the_calendar_of_who_left(desks: Desks) -> None:
    take(desks, WEEK)

    leave(by_hand(desks), JOOST)

    assert not AwayCalendar.objects.exists()


@pytest.mark.parametrize("trouble", Trouble)
def test_each_thing_that_can_be_wrong_has_its_sentence(trouble: Trouble) -> None:
    assert TROUBLES[trouble]["nl"]
    assert TROUBLES[trouble]["en"]
