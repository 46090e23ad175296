"""What remains of a destroyed case, counted: when it ended, and who kept its promises."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from gehoord.dossier import arrivals, leaving, openings
from gehoord.dossier.models import Door, KeptBy, Overview, Tally
from gehoord.handling.act import file, pass_time, perform
from gehoord.handling.destruction import order_if_due
from gehoord.handling.letter import caused, record_delivery
from gehoord.people.models import Memo, Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Channel, Delivery, Kind, Particulars

pytestmark = pytest.mark.django_db

FRIDAY = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)
CONCERN = a.RecordConcern(about=About.STAFF, staff=(3,))


class Case:
    """A complaint whose letters arrive, and on which the clock works."""

    def __init__(self, firm: Organisation, now: datetime) -> None:
        self.firm, self.now = firm.pk, now
        arrived = arrivals.take_in(
            self.firm,
            b"{}",
            door=Door.WEB,
            received_at=now,
            expires_at=now + timedelta(days=30),
        )
        complaint = a.File(
            kind=Kind.COMPLAINT,
            channel=Channel.WEB,
            language="nl",
            words="De heer De Vries kwam niet opdagen.",
            particulars=Particulars(name="Fatima El Amrani", email="f@example.com"),
        )
        self.id = file(arrived, complaint, by="complainant", now=now).case_id
        self.letters_leave()

    def act(self, by: str, what: a.Act) -> None:
        perform(self.firm, self.id, what, by=by, now=self.now)
        self.letters_leave()

    def letters_leave(self) -> None:
        while due := leaving.due(self.firm, now=self.now):
            for letter_id in due:
                kept = leaving.claim(self.firm, letter_id, now=self.now)
                assert kept is not None
                record_delivery(
                    caused(kept, now=self.now),
                    delivery=Delivery.ACCEPTED,
                    sent=b"x",
                    now=self.now,
                )

    def wait(self, until: datetime) -> None:
        """Let time go by, the clock working at each moment that is due."""
        while (due := Overview.objects.get().clock_due) and due <= until:
            self.now = max(due, self.now)
            if not pass_time(self.firm, self.id, now=self.now).entries:
                break
            self.letters_leave()
        self.now = until

    def ends(self) -> Tally:
        """Let it be withdrawn now and destroyed in its time; return what is left."""
        self.act("complainant", a.Withdraw())
        pass_time(self.firm, self.id, now=self.now)
        later = self.now + timedelta(days=370)
        assert order_if_due(self.firm, self.id, now=later)
        return Tally.objects.get()


def test_a_promise_kept_by_a_person_is_counted_as_kept_by_a_person(
    firm: Organisation,
) -> None:
    case = Case(firm, FRIDAY)

    case.act("staff:1", CONCERN)
    case.act("staff:1", a.AppointHandler(staff=2))

    assert KeptBy.PERSON == case.ends().kept_by


def test_a_promise_kept_by_the_clock_is_never_counted_as_kept_by_a_person(
    firm: Organisation,
) -> None:
    case = Case(firm, FRIDAY)

    case.act("staff:1", CONCERN)
    case.wait(FRIDAY + timedelta(days=8))

    assert KeptBy.CLOCK == case.ends().kept_by


def test_a_promise_that_was_missed_is_counted_as_missed(firm: Organisation) -> None:
    case = Case(firm, FRIDAY)

    case.wait(FRIDAY + timedelta(days=8))

    assert KeptBy.MISSED == case.ends().kept_by


def test_what_ended_is_counted_in_the_quarter_of_the_day_it_was_there(
    firm: Organisation,
) -> None:
    just_before_midnight_in_utc = datetime(2027, 3, 31, 22, 30, tzinfo=UTC)
    case = Case(firm, just_before_midnight_in_utc - timedelta(hours=8))
    case.now = just_before_midnight_in_utc

    tally = case.ends()

    # In Amsterdam it was half past midnight, and the first of April.
    assert date(2027, 4, 1) == tally.quarter


def test_who_saved_it_in_a_list_is_asked_once_to_throw_the_list_away(
    firm: Organisation,
) -> None:
    first, second = Case(firm, FRIDAY), Case(firm, FRIDAY)
    both = (first.id, second.id)
    openings.record_many(firm.pk, both, who="staff:1", purpose="export", now=FRIDAY)
    openings.record(firm.pk, first.id, who="staff:2", purpose="case", now=FRIDAY)
    for case in (first, second):
        case.act("complainant", a.Withdraw())
        pass_time(firm.pk, case.id, now=case.now)
        assert order_if_due(firm.pk, case.id, now=FRIDAY + timedelta(days=370))

    (memo,) = Memo.objects.filter(kind="list-outdated")
    assert memo.staff_number == 1
    assert memo.facts == '{"day": "2027-03-05"}'
