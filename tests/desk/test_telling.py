"""Staff are told how much there is to do, at their hour, and nothing of any case."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from icalendar import Calendar

from gehoord.clock.behind import catch_up
from gehoord.handling.telling import tell
from gehoord.people.models import Memo, Preference, Staff
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

FILED = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)  # a Monday; named by Monday the 8th
MONDAY = datetime(2027, 3, 8, 7, 30, tzinfo=UTC)  # half past eight in Amsterdam


def at_eight(desks: Desks, who: int = 1) -> None:
    Preference.objects.create(organisation=desks.firm, staff_number=who, digest_hour=8)


def memos(kind: str) -> dict[int | None, dict[str, int]]:
    found = Memo.objects.filter(kind=kind)
    return {memo.staff_number: json.loads(memo.facts) for memo in found}


def test_a_digest_comes_at_its_hour_once_a_day_with_numbers_only(desks: Desks) -> None:
    filed(desks.firm, now=FILED)
    at_eight(desks)
    tuesday = FILED + timedelta(days=1)

    early = tell(desks.firm.pk, now=tuesday.replace(hour=6, minute=59))
    told = tell(desks.firm.pk, now=tuesday.replace(hour=7, minute=1))
    again = tell(desks.firm.pk, now=tuesday.replace(hour=15))
    next_day = tell(desks.firm.pk, now=tuesday + timedelta(days=1))

    assert (early, told, again, next_day) == (0, 1, 0, 1)
    assert memos("digest") == {1: {"todo": 1, "late": 0, "today": 0, "soon": 0}}


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2027, 3, 6, 9, 0, tzinfo=UTC),  # a Saturday
        datetime(2027, 3, 7, 9, 0, tzinfo=UTC),  # a Sunday
        datetime(2027, 3, 29, 9, 0, tzinfo=UTC),  # Easter Monday
        datetime(2027, 3, 3, 2, 0, tzinfo=UTC),  # at night
        datetime(2027, 3, 3, 20, 30, tzinfo=UTC),  # in the evening
    ],
)
def test_no_digest_comes_at_night_in_weekends_or_on_free_days(
    desks: Desks, moment: datetime
) -> None:
    filed(desks.firm, now=FILED)
    at_eight(desks)

    tell(desks.firm.pk, now=moment)

    assert memos("digest") == {}


def test_nothing_to_do_is_told_by_no_mail(desks: Desks) -> None:
    at_eight(desks)

    assert tell(desks.firm.pk, now=MONDAY) == 0
    assert Memo.objects.count() == 0


def test_the_last_day_of_a_promise_is_told_to_who_can_keep_it_unasked(
    desks: Desks,
) -> None:
    filed(desks.firm, now=FILED)

    before = tell(desks.firm.pk, now=MONDAY - timedelta(days=3))
    told = tell(desks.firm.pk, now=MONDAY)
    again = tell(desks.firm.pk, now=MONDAY + timedelta(hours=2))

    assert (before, told, again) == (0, 2, 0)
    assert memos("at-risk") == {1: {"late": 1}, 2: {"late": 1}}


def test_who_may_not_know_of_a_case_is_told_nothing_of_it(desks: Desks) -> None:
    done = filed(desks.firm, now=FILED)
    concern = a.RecordConcern(about=About.STAFF, staff=(2,))
    desks.perform(done, concern, by="staff:1", now=FILED)

    tell(desks.firm.pk, now=MONDAY)

    assert set(memos("at-risk")) == {1}


def test_in_a_weekend_only_a_promise_that_would_break_that_day_is_told(
    desks: Desks,
) -> None:
    on_saturday = datetime(2027, 3, 6, 9, 0, tzinfo=UTC)
    filed(desks.firm, now=on_saturday)
    next_saturday = on_saturday + timedelta(days=7)

    friday = tell(desks.firm.pk, now=next_saturday - timedelta(days=1))
    saturday = tell(desks.firm.pk, now=next_saturday)
    Memo.objects.all().delete()
    sunday = tell(desks.firm.pk, now=next_saturday + timedelta(days=1))

    assert (friday, saturday, sunday) == (0, 2, 0)


def test_who_left_is_told_nothing(desks: Desks) -> None:
    filed(desks.firm, now=FILED)
    Staff.objects.filter(number__in=[1, 2]).update(active=False)

    assert tell(desks.firm.pk, now=MONDAY) == 0


def test_the_hour_is_chosen_on_a_page(desks: Desks) -> None:
    digest = reverse("desk-digest")
    desks["noor"].post(digest, {"hour": "8"})
    chosen = Preference.objects.get(staff_number=4).digest_hour
    page = text(desks["noor"].get(reverse("desk-telling")))
    desks["noor"].post(digest, {"hour": "3"})

    assert chosen == 8
    assert '<option value="8" selected>' in page
    assert Preference.objects.get(staff_number=4).digest_hour is None


def address_of(desks: Desks, who: str) -> str:
    page = text(desks[who].get(reverse("desk-telling")))
    found = re.search(r"/desk/calendar/[\w.]+\.ics", page)
    return found[0] if found else ""


def test_a_calendar_shows_days_and_nothing_of_a_case(desks: Desks) -> None:
    dones = [filed(desks.firm, now=FILED) for _ in range(2)]
    own = reverse("desk-calendar-own")
    before = address_of(desks, "ank")
    desks["ank"].post(own, {"begin": "yes"})

    answer = Client().get(address_of(desks, "ank"))

    assert before == ""
    assert answer.headers["Content-Type"].startswith("text/calendar")
    calendar = Calendar.from_ical(answer.content)
    events = calendar.walk("VEVENT")
    assert (calendar["version"], calendar["method"]) == ("2.0", "PUBLISH")
    assert all(line.endswith(b"\r") for line in answer.content.split(b"\n")[:-1])
    assert max(map(len, answer.content.split(b"\r\n"))) <= 75  # octets: RFC 5545, 3.1
    assert all(
        {"UID", "DTSTAMP", "DTSTART"} <= set(event)
        and event["DTSTART"].params["VALUE"] == "DATE"
        for event in events
    )
    assert str(calendar["name"]) == desks.firm.name
    assert calendar.decoded("refresh-interval") == timedelta(hours=4)
    assert [event.decoded("dtstart").isoformat() for event in events] == ["2027-03-08"]
    assert "(2)" in str(events[0]["summary"])
    for secret in ("Fatima", "hypotheek", *(done.reference for done in dones)):
        assert secret not in answer.content.decode()


def test_a_calendar_ends_with_a_new_address_with_its_end_and_with_its_owner(
    desks: Desks,
) -> None:
    own = reverse("desk-calendar-own")
    desks["ank"].post(own, {"begin": "yes"})
    first = address_of(desks, "ank")
    desks["ank"].post(own, {"begin": "yes"})
    second = address_of(desks, "ank")
    old, new = Client().get(first), Client().get(second)
    Staff.objects.filter(number=1).update(active=False)
    gone = Client().get(second)
    Staff.objects.filter(number=1).update(active=True)
    desks["ank"].post(own, {"end": "yes"})
    ended = Client().get(second)

    assert first != second
    statuses = [page.status_code for page in (old, new, gone, ended)]
    assert statuses == [404, 200, 404, 404]


@pytest.mark.parametrize("wrong", ["1.aaaa", "x", "1", "7.", "99999999999.a", "٣.a"])
def test_a_wrong_address_is_a_page_that_is_not_there(desks: Desks, wrong: str) -> None:
    desks["ank"].post(reverse("desk-calendar-own"), {"begin": "yes"})

    assert Client().get(f"/desk/calendar/{wrong}.ics").status_code == 404


def test_trying_addresses_is_limited(desks: Desks) -> None:
    assert desks.firm.pk
    client = Client()

    statuses = [
        client.get(f"/desk/calendar/1.a{number}.ics").status_code
        for number in range(31)
    ]

    assert statuses == [404] * 30 + [429]


def test_a_case_that_passed_to_another_leaves_the_calendar(desks: Desks) -> None:
    done = filed(desks.firm, now=FILED)
    desks["bea"].post(reverse("desk-calendar-own"), {"begin": "yes"})
    there = address_of(desks, "bea")
    before = Client().get(there).content.count(b"BEGIN:VEVENT")

    concern = a.RecordConcern(about=About.STAFF, staff=(2,))
    desks.perform(done, concern, by="staff:1", now=FILED)
    catch_up(desks.firm.pk, now=FILED)

    assert before == 1
    assert Client().get(there).content.count(b"BEGIN:VEVENT") == 0
