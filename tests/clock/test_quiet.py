"""At night, in weekends and on free days staff get no mail that can wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gehoord.clock.memos import send_memos
from gehoord.clock.run import pass_once
from gehoord.dossier import outbox
from gehoord.dossier.models import Letter
from gehoord.handling.act import perform
from gehoord.handling.derived import read_pin
from gehoord.handling.memos import AT_ONCE, queue
from gehoord.handling.opened import open_case
from gehoord.handling.quiet import quiet_until
from gehoord.organisation import reading
from gehoord.people.models import Memo, Organisation
from gehoord.procedure import acts as a
from tests.inbox.making import filed

pytestmark = pytest.mark.django_db

FRIDAY_EVENING = datetime(2027, 3, 5, 20, 30, tzinfo=UTC)  # half past nine in Amsterdam
SATURDAY_NOON = datetime(2027, 3, 6, 11, 0, tzinfo=UTC)
MONDAY_SEVEN = datetime(2027, 3, 8, 6, 0, tzinfo=UTC)
LAST_EVENING = datetime(2027, 3, 12, 22, 0, tzinfo=UTC)  # of naming who handles it


def left(firm: Organisation, case_id: int) -> set[tuple[str, str]]:
    """Return which letters of a case left, and to whom."""
    opened = open_case(firm.pk, case_id, now=MONDAY_SEVEN)
    found = set()
    for kept in outbox.of_case(firm.pk, case_id):
        if kept.state == "left":
            pin = read_pin(outbox.pin(kept, key=opened.stored.key))
            found.add((pin.notice, pin.to))
    return found


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2027-03-05T13:00", "2027-03-05T13:00"),  # a Friday afternoon
        ("2027-03-05T05:59", "2027-03-05T06:00"),  # that morning, too early
        ("2027-03-05T20:00", "2027-03-08T06:00"),  # nine in the evening: Monday
        ("2027-03-06T11:00", "2027-03-08T06:00"),  # Saturday at noon
        ("2027-03-29T10:00", "2027-03-30T05:00"),  # Easter Monday at noon
        ("2027-03-26T20:00", "2027-03-30T05:00"),  # Easter, and summer time begins
        ("2027-10-30T22:30", "2027-11-01T06:00"),  # summer time ends that night
        ("2027-12-31T22:59", "2028-01-03T06:00"),  # New Year's Day is a Saturday
    ],
)
def test_what_can_wait_leaves_at_seven_on_the_next_working_day_by_the_wall_clock(
    firm: Organisation, now: str, until: str
) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=UTC)
    _sha256, procedure = reading.current(firm.pk, now=moment)

    found = quiet_until(procedure, now=moment)

    assert found == datetime.fromisoformat(until).replace(tzinfo=UTC)


def test_a_complaint_in_the_weekend_is_confirmed_at_once_and_told_to_staff_on_monday(
    firm: Organisation,
) -> None:
    done = filed(firm, now=FRIDAY_EVENING)

    pass_once(now=FRIDAY_EVENING)
    pass_once(now=SATURDAY_NOON)
    in_the_weekend = left(firm, done.case_id)
    pass_once(now=MONDAY_SEVEN - timedelta(seconds=1))
    too_early = left(firm, done.case_id)
    pass_once(now=MONDAY_SEVEN)

    assert in_the_weekend == too_early == {("receipt", "complainant")}
    owners = {("new-complaint", "staff:1"), ("new-complaint", "staff:2")}
    assert left(firm, done.case_id) == in_the_weekend | owners


def test_what_waits_for_the_morning_is_not_counted_as_tried_in_vain(
    firm: Organisation,
) -> None:
    filed(firm, now=FRIDAY_EVENING)

    passed = pass_once(now=FRIDAY_EVENING)

    waiting = Letter.objects.filter(state="waiting")
    assert (passed.sent, passed.failed) == (1, 0)
    assert set(waiting.values_list("next_try_at", flat=True)) == {MONDAY_SEVEN}


def test_a_message_in_the_evening_waits_unless_a_promise_would_break_that_night(
    firm: Organisation,
) -> None:
    calm, pressing = filed(firm, now=FRIDAY_EVENING), filed(firm, now=FRIDAY_EVENING)
    pass_once(now=MONDAY_SEVEN)
    thursday = LAST_EVENING - timedelta(days=1)

    for case, evening in ((calm, thursday), (pressing, LAST_EVENING)):
        said = a.Write(words="Wanneer hoor ik iets?")
        perform(firm.pk, case.case_id, said, by="complainant", now=evening)
        pass_once(now=evening)
        told = {notice for notice, _to in left(firm, case.case_id)}
        assert ("message" in told) is (case is pressing)


def test_a_promise_that_broke_is_told_to_owners_in_the_night_it_broke(
    firm: Organisation,
) -> None:
    done = filed(firm, now=FRIDAY_EVENING)
    pass_once(now=MONDAY_SEVEN)

    pass_once(now=LAST_EVENING + timedelta(hours=3))

    assert ("promise-broken", "staff:1") in left(firm, done.case_id)


def test_of_memos_only_what_cannot_wait_leaves_at_night_or_in_a_weekend(
    firm: Organisation,
) -> None:
    kinds = ("at-risk", "mailbox-changed", "digest", "mail-in-trouble", "mail-to-sort")
    facts = {"late": 1, "who": "Ank", "unaccounted": 1, "waiting": 1}
    more = {"todo": 1, "today": 1, "soon": 1}
    for kind in kinds:
        queue(firm.pk, 1, kind=kind, facts=facts | more, now=FRIDAY_EVENING)

    at_night = send_memos(firm.pk, now=FRIDAY_EVENING)
    waiting = set(Memo.objects.values_list("kind", flat=True))
    on_saturday = send_memos(firm.pk, now=SATURDAY_NOON)
    on_monday = send_memos(firm.pk, now=MONDAY_SEVEN)

    assert (at_night, on_saturday, on_monday) == (2, 0, 3)
    assert waiting == set(kinds) - AT_ONCE
