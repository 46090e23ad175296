"""A letter is tried as long as waiting helps, and no longer than a promise can bear."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pytest_django import Settings

from gehoord.clock.run import pass_once
from gehoord.dossier import arrivals
from gehoord.dossier.models import Door, Letter
from gehoord.handling.act import Done, file, perform
from gehoord.handling.opened import OpenCase, open_case
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Channel, Delivery, Kind, Particulars
from tests.mail_server import Mailbox, listening

pytestmark = pytest.mark.django_db

FRIDAY = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)
TWO_HOURS = timedelta(hours=2)


@pytest.fixture(autouse=True)
def _without_a_mail_server(settings: Settings) -> None:
    settings.PRACTICE = False
    settings.GEHOORD_MAIL_HOST = ""
    settings.GEHOORD_MAIL_FROM = "klachten@example.org"
    settings.GEHOORD_MAIL_SECURITY = "none"


@pytest.fixture
def case(firm: Organisation) -> Done:
    arrived = arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=FRIDAY,
        expires_at=FRIDAY + timedelta(days=30),
    )
    said = a.File(
        kind=Kind.COMPLAINT,
        channel=Channel.WEB,
        language="nl",
        words="Het advies kwam veel te laat.",
        particulars=Particulars(name="Fatima El Amrani", email="fatima@example.com"),
    )
    return file(arrived, said, by="complainant", now=FRIDAY)


def with_handler(case: Done, *, now: datetime) -> None:
    for act in (a.RecordConcern(about=About.NOBODY), a.AppointHandler(staff=2)):
        perform(case.organisation_id, case.case_id, act, by="staff:1", now=now)


def passes(*, begin: datetime, end: datetime) -> None:
    """Let the clock run every two hours."""
    now = begin
    while now < end:
        pass_once(now=now)
        now += TWO_HOURS


def opened(case: Done, *, now: datetime) -> OpenCase:
    return open_case(case.organisation_id, case.case_id, now=now)


def failed(case: Done, *, now: datetime) -> set[str]:
    return {each.notice for each in opened(case, now=now).case.failed_letters()}


def test_a_letter_waits_for_days_for_a_server_that_is_away_and_leaves_once(
    case: Done, settings: Settings
) -> None:
    three_days = FRIDAY + timedelta(days=3)
    passes(begin=FRIDAY, end=three_days)
    nothing_failed = not failed(case, now=three_days)
    box = Mailbox()

    with listening(box) as server:
        settings.GEHOORD_MAIL_HOST, settings.GEHOORD_MAIL_PORT = (
            server.host,
            server.port,
        )
        passes(begin=three_days, end=three_days + timedelta(hours=8))

    receipts = [each for each in box.taken if "fatima@example.com" in each[1]]
    assert nothing_failed
    assert 1 == len(receipts)
    left = opened(case, now=three_days).case.letters
    assert Delivery.RELAYED in {each.delivery for each in left}


def test_a_letter_that_keeps_a_promise_is_a_persons_a_day_before_the_term_ends(
    case: Done,
) -> None:
    with_handler(case, now=FRIDAY)
    term = opened(case, now=FRIDAY).case.term("name-handler")
    assert term is not None
    early = term.ends_at - timedelta(days=1, hours=2)

    passes(begin=FRIDAY, end=early)
    before = failed(case, now=early)
    passes(begin=early, end=early + timedelta(hours=4))

    in_time = early + timedelta(hours=4)
    assert "handler-named" not in before
    assert "handler-named" in failed(case, now=in_time)
    assert in_time < term.ends_at
    assert Letter.objects.filter(case_id=case.case_id, state="paper").exists()


def test_a_letter_that_keeps_no_promise_is_a_persons_after_five_days(
    case: Done,
) -> None:
    almost = FRIDAY + timedelta(days=4, hours=20)

    passes(begin=FRIDAY, end=almost)
    before = failed(case, now=almost)
    passes(begin=almost, end=almost + timedelta(hours=10))

    assert "receipt" not in before
    assert "receipt" in failed(case, now=almost + timedelta(hours=10))


def test_a_promise_made_on_its_last_day_still_leaves_hours_to_try(case: Done) -> None:
    term = opened(case, now=FRIDAY).case.term("name-handler")
    assert term is not None
    late = term.ends_at - timedelta(hours=10)
    with_handler(case, now=late)

    passes(begin=late, end=late + timedelta(hours=4))
    before = failed(case, now=late + timedelta(hours=4))
    passes(begin=late + timedelta(hours=4), end=late + timedelta(hours=6))

    assert "handler-named" not in before
    assert "handler-named" in failed(case, now=late + timedelta(hours=6))


def test_who_gave_an_address_that_is_refused_for_good_is_not_tried_again(
    case: Done, settings: Settings
) -> None:
    box = Mailbox(answer="550 No such user", only_to="fatima@example.com")

    with listening(box) as server:
        settings.GEHOORD_MAIL_HOST, settings.GEHOORD_MAIL_PORT = (
            server.host,
            server.port,
        )
        pass_once(now=FRIDAY)

    assert "receipt" in failed(case, now=FRIDAY)
