"""Who must do what was agreed hears of it some days before, once."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest
from django.conf import settings

from gehoord.clock.memos import send_memos
from gehoord.clock.tellings import tell_in_time
from gehoord.handling import agreed
from gehoord.handling.act import Done, perform
from gehoord.people.models import Memo, Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.inbox.making import FRIDAY, filed

pytestmark = pytest.mark.django_db

THE_DAY = date(2027, 3, 19)  # a Friday
BEFORE = datetime(2027, 3, 13, 10, 0, tzinfo=UTC)
FIVE_DAYS_BEFORE = datetime(2027, 3, 14, 10, 0, tzinfo=UTC)  # a Sunday
MONDAY = datetime(2027, 3, 15, 10, 0, tzinfo=UTC)


@pytest.fixture
def case(firm: Organisation) -> Done:
    """Return a case that Bea handles, in which Joost is concerned."""
    done = filed(firm)
    do(done, a.RecordConcern(about=About.STAFF, staff=(3,)), by="staff:1")
    do(done, a.AppointHandler(staff=2), by="staff:1")
    return done


def do(done: Done, act: a.Act, *, by: str = "staff:2") -> None:
    perform(done.organisation_id, done.case_id, act, by=by, now=FRIDAY)


def agree(done: Done, who: str, *, by_day: date = THE_DAY) -> None:
    do(done, a.Agree(what="De rekening nakijken", who=who, by_day=by_day))


def told() -> dict[int | None, dict[str, object]]:
    found = Memo.objects.filter(kind=agreed.KIND)
    return {each.staff_number: json.loads(each.facts) for each in found}


def test_who_sees_to_an_agreement_is_told_of_it_some_days_before_and_once(
    firm: Organisation, case: Done
) -> None:
    agree(case, "Fatima El Amrani")

    moments = (BEFORE, FIVE_DAYS_BEFORE, MONDAY, MONDAY + timedelta(days=1))
    found = [agreed.remind(firm.pk, now=moment) for moment in moments]

    assert found == [0, 1, 0, 0]
    assert told() == {2: {"number": 1, "day": "2027-03-19"}}


def test_a_colleague_who_is_named_and_may_open_the_case_is_told_instead(
    firm: Organisation, case: Done
) -> None:
    agree(case, "ank")

    agreed.remind(firm.pk, now=MONDAY)

    assert set(told()) == {1}


def test_a_colleague_who_may_not_open_the_case_is_told_nothing(
    firm: Organisation, case: Done
) -> None:
    agree(case, "Joost")

    agreed.remind(firm.pk, now=MONDAY)

    assert set(told()) == {2}


def test_what_was_kept_and_what_has_no_day_is_told_to_nobody(
    firm: Organisation, case: Done
) -> None:
    agree(case, "Bea")
    do(case, a.SettleAgreement(number=1, kept=True))
    do(case, a.Agree(what="Iets zonder dag", who="Bea"))

    assert agreed.remind(firm.pk, now=MONDAY) == 0


def test_a_later_agreement_is_told_of_when_its_own_day_comes_near(
    firm: Organisation, case: Done
) -> None:
    agree(case, "Bea")
    agree(case, "Bea", by_day=THE_DAY + timedelta(days=7))

    first = agreed.remind(firm.pk, now=MONDAY)
    Memo.objects.all().delete()
    second = agreed.remind(firm.pk, now=MONDAY + timedelta(days=7))

    assert (first, second) == (1, 1)
    assert told() == {2: {"number": 1, "day": "2027-03-26"}}


def test_an_agreement_put_on_record_afterwards_with_an_earlier_day_is_told_as_well(
    firm: Organisation, case: Done
) -> None:
    agree(case, "Bea")
    first = agreed.remind(firm.pk, now=MONDAY)
    Memo.objects.all().delete()
    sooner = a.Agree(what="Nog iets", who="Bea", by_day=THE_DAY - timedelta(days=1))
    later = MONDAY + timedelta(hours=1)
    perform(case.organisation_id, case.case_id, sooner, by="staff:2", now=later)

    second = agreed.remind(firm.pk, now=MONDAY + timedelta(days=1))
    told_then = told()
    Memo.objects.all().delete()
    third = agreed.remind(firm.pk, now=MONDAY + timedelta(days=2))

    assert (first, second, third) == (1, 1, 0)
    assert told_then == {2: {"number": 1, "day": "2027-03-18"}}


def test_it_is_told_on_a_working_day_with_nothing_of_the_case(
    firm: Organisation, case: Done
) -> None:
    agree(case, "Bea")

    sunday = tell_in_time(firm.pk, now=FIVE_DAYS_BEFORE)
    tell_in_time(firm.pk, now=MONDAY)
    Memo.objects.exclude(kind=agreed.KIND).delete()
    send_memos(firm.pk, now=MONDAY)

    box = Path(settings.GEHOORD_HOME) / "letterbox"
    (mail,) = [message_from_bytes(each.read_bytes()) for each in box.glob("*.eml")]
    words = f"{mail['Subject']}\n{mail.get_payload(decode=True)!r}"
    assert sunday == 0
    assert "19 maart 2027" in words
    assert not any(each in words for each in ("Fatima", "rekening", case.reference))
