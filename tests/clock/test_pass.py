"""The clock warns, acts where the procedure lets it, sends, and destroys in time."""

from __future__ import annotations

import email
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from pytest_django import Settings

from gehoord.clock import deliveries
from gehoord.clock.holding import is_held, release
from gehoord.clock.housekeeping import Days
from gehoord.clock.run import pass_once, pass_over
from gehoord.dossier import arrivals, leaving, schedule
from gehoord.dossier.models import Case, Door, Entry, Letter
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.act import Done, file, perform
from gehoord.handling.letter import caused, record_delivery
from gehoord.handling.opened import open_case
from gehoord.letters import pdf
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import (
    About,
    Channel,
    Kind,
    Mailbox,
    Particulars,
    Result,
)
from gehoord.procedure.stages import Stage

pytestmark = pytest.mark.django_db

FRIDAY = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)
NEXT_FRIDAY_MORNING = datetime(2027, 3, 12, 8, 0, tzinfo=UTC)  # 09:00 in Amsterdam
COMPLAINT = a.File(
    kind=Kind.COMPLAINT,
    channel=Channel.WEB,
    language="nl",
    words="Het advies kwam veel te laat.",
    particulars=Particulars(name="Fatima El Amrani", email="fatima@example.com"),
)


def filed(firm: Organisation, act: a.File = COMPLAINT) -> Done:
    arrived = arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=FRIDAY,
        expires_at=FRIDAY + timedelta(days=30),
    )
    return file(arrived, act, by="complainant", now=FRIDAY)


def happened(done: Done) -> list[str]:
    opened = open_case(done.organisation_id, done.case_id, now=FRIDAY)
    return [entry.event.stored for entry in opened.entries]


def test_a_receipt_leaves_at_once_and_is_on_record(firm: Organisation) -> None:
    done = filed(firm)

    passed = pass_once(now=FRIDAY)

    assert (3, 0) == (passed.sent, passed.failed)
    assert "letter-left" == happened(done)[-1]
    assert {"left"} == set(Letter.objects.values_list("state", flat=True))


def test_an_organisation_whose_keys_were_lost_holds_up_no_other(
    firm: Organisation,
) -> None:
    Organisation.objects.create(pk=firm.pk - 1, slug="eerder", host="eerder.example")
    filed(firm)

    passed = pass_once(now=FRIDAY)

    assert (3, 1) == (passed.sent, passed.failed)


def test_a_letter_whose_paper_cannot_be_made_leaves_without_it(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def jammed(source: str) -> bytes:
        asked.append(source)
        raise pdf.NoPaper

    monkeypatch.setattr(pdf, "render", jammed)
    filed(firm, replace(COMPLAINT, mailbox=Mailbox.ONLY_ME))

    passed = pass_once(now=FRIDAY)

    assert len(asked) == 1
    assert (3, 0) == (passed.sent, passed.failed)


def test_no_subject_says_what_it_is_about(
    firm: Organisation, settings: Settings
) -> None:
    filed(firm)

    pass_once(now=FRIDAY)

    box = Path(settings.GEHOORD_HOME) / "letterbox"
    subjects = [
        str(email.message_from_bytes(each.read_bytes())["Subject"])
        for each in box.iterdir()
    ]
    assert 3 == len(subjects)
    assert not [each for each in subjects if "advies kwam" in each or "Fatima" in each]


def test_without_an_address_the_letter_must_be_posted(firm: Organisation) -> None:
    by_phone = Particulars(name="Fatima El Amrani", phone="+31612345678")
    act = a.File(
        kind=Kind.COMPLAINT,
        channel=Channel.WEB,
        language="nl",
        words="Het advies kwam veel te laat.",
        particulars=by_phone,
    )
    done = filed(firm, act)

    pass_once(now=FRIDAY)

    opened = open_case(firm.pk, done.case_id, now=FRIDAY)
    (letter,) = opened.case.failed_letters()
    assert ("receipt", "no-address") == (letter.notice, letter.failed)


def test_the_substitute_is_named_in_time_and_it_is_marked_by_the_clock(
    firm: Organisation,
) -> None:
    done = filed(firm)
    pass_once(now=FRIDAY)
    nobody = a.RecordConcern(about=About.NOBODY)
    perform(firm.pk, done.case_id, nobody, by="staff:2", now=FRIDAY)

    pass_once(now=NEXT_FRIDAY_MORNING)

    case = open_case(firm.pk, done.case_id, now=NEXT_FRIDAY_MORNING).case
    term = case.term("name-handler")
    assert term is not None
    assert (1, Result.KEPT_BY_CLOCK) == (case.handler, term.result)


def test_while_nobody_recorded_whom_it_is_about_the_promise_breaks_openly(
    firm: Organisation,
) -> None:
    done = filed(firm)

    pass_once(now=NEXT_FRIDAY_MORNING)
    pass_once(now=NEXT_FRIDAY_MORNING + timedelta(days=1))

    case = open_case(firm.pk, done.case_id, now=NEXT_FRIDAY_MORNING).case
    term = case.term("name-handler")
    assert term is not None
    assert (None, Result.MISSED) == (case.handler, term.result)
    told = [letter.notice for letter in case.letters if letter.to == "complainant"]
    assert "promise-broken" in told


def test_a_letter_that_cannot_be_made_ends_as_a_duty_to_post_it(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "mail_of", lambda *_, **__: 1 // 0)
    done = filed(firm)

    for hour in range(0, 6 * 24, 2):
        pass_once(now=FRIDAY + timedelta(hours=hour))

    case = open_case(firm.pk, done.case_id, now=FRIDAY).case
    assert "receipt" in [each.notice for each in case.failed_letters()]
    states = set(Letter.objects.values_list("state", flat=True))
    assert {"failed", "paper"} <= states  # what came later is still being tried


def test_a_letter_counts_from_when_it_left_and_not_from_the_beginning_of_the_pass(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    just_in_time = datetime(2027, 3, 12, 22, 58, tzinfo=UTC)  # two minutes are left
    done = filed(firm)
    for act in (a.RecordConcern(about=About.NOBODY), a.AppointHandler(staff=2)):
        perform(firm.pk, done.case_id, act, by="staff:1", now=just_in_time)
    slow = count(step=60.0)
    monkeypatch.setattr(deliveries, "monotonic", lambda: next(slow))

    pass_once(now=just_in_time)

    case = open_case(firm.pk, done.case_id, now=just_in_time).case
    term = case.term("name-handler")
    assert "handler-named" in [each.notice for each in case.letters if each.left_at]
    assert term is not None
    assert Result.MISSED is term.result


def test_a_letter_does_not_reach_a_colleague_whom_it_concerns_since(
    firm: Organisation, settings: Settings
) -> None:
    done = filed(firm)
    about_bea = a.RecordConcern(about=About.STAFF, staff=(2,))
    perform(firm.pk, done.case_id, about_bea, by="staff:1", now=FRIDAY)

    pass_once(now=FRIDAY)

    box = Path(settings.GEHOORD_HOME) / "letterbox"
    read = [email.message_from_bytes(each.read_bytes()) for each in box.iterdir()]
    assert {"ank@example.org", "fatima@example.com"} == {
        str(each["To"]) for each in read
    }


def test_a_damaged_case_backs_off_and_holds_up_no_other(firm: Organisation) -> None:
    broken, whole = filed(firm), filed(firm)
    Case.objects.filter(id=broken.case_id).update(last_tag=b"\0" * 16)

    passed = pass_once(now=NEXT_FRIDAY_MORNING)
    again = pass_once(now=NEXT_FRIDAY_MORNING + timedelta(seconds=2))

    assert passed.failed
    assert "alarmed" in happened(whole)
    assert again.acted == 0


def test_a_pass_in_which_nothing_is_due_writes_nothing(firm: Organisation) -> None:
    filed(firm)
    pass_once(now=FRIDAY)
    before = Entry.objects.count()

    passed = pass_once(now=FRIDAY + timedelta(seconds=2))

    assert (0, 0, 0) == (passed.acted, passed.sent, passed.destroyed)
    assert before == Entry.objects.count()


@pytest.mark.django_db(transaction=True)
def test_a_year_after_closing_the_case_is_destroyed(firm: Organisation) -> None:
    done = filed(firm)
    closed(firm, done)

    kept = pass_once(now=FRIDAY + timedelta(days=365))
    gone = pass_once(now=FRIDAY + timedelta(days=367))

    assert (0, 1) == (kept.destroyed, gone.destroyed)
    assert not Case.objects.exists()
    assert not Entry.objects.exists()


def test_what_is_kept_of_sessions_that_are_over_goes_once_a_day(
    firm: Organisation,
) -> None:
    today = datetime.now(UTC)  # sessions end by the real clock, also in practice
    for key, ends in (("over", -1), ("runs", 1)):
        Session.objects.create(
            session_key=key, session_data="", expire_date=today + timedelta(hours=ends)
        )

    pass_over(firm.pk, now=today, days=Days())

    assert [each.session_key for each in Session.objects.all()] == ["runs"]


@pytest.mark.django_db(transaction=True)
def test_after_a_jump_of_the_clock_destruction_waits_for_a_person(
    firm: Organisation, settings: Settings
) -> None:
    settings.PRACTICE = False
    done = filed(firm)
    closed(firm, done, now=FRIDAY)
    later = FRIDAY + timedelta(days=367)

    held = pass_once(now=later)
    assert is_held()
    release()
    gone = pass_once(now=later + timedelta(hours=2))

    assert (0, 1) == (held.destroyed, gone.destroyed)


def closed(firm: Organisation, done: Done, *, now: datetime = FRIDAY) -> None:
    """Close the case in one day; its last letter is given up if it cannot leave."""
    refused = a.NotTakeUp(ground="Elders", words="Dank.", way_on="De rechter.")
    nobody = a.RecordConcern(about=About.NOBODY)
    perform(firm.pk, done.case_id, nobody, by="staff:1", now=now)
    perform(firm.pk, done.case_id, refused, by="staff:1", now=now)
    pass_once(now=now)
    give_up_trying(firm, done, now=now)
    case = open_case(firm.pk, done.case_id, now=now).case
    for each in case.failed_letters():
        given_up = a.GiveUpLetter(letter=each.position, reason="Onbereikbaar")
        perform(firm.pk, done.case_id, given_up, by="staff:1", now=now)
    assert open_case(firm.pk, done.case_id, now=now).case.stage is Stage.CLOSED


def give_up_trying(firm: Organisation, done: Done, *, now: datetime) -> None:
    """Let what did not leave at the first try be a person's to solve."""
    waiting = Letter.objects.filter(case_id=done.case_id, state="waiting")
    for number in list(waiting.values_list("id", flat=True)):
        waiting.update(next_try_at=now)
        claimed = leaving.claim(firm.pk, number, now=now)
        assert claimed is not None
        letter = caused(claimed, now=now)
        record_delivery(letter, delivery=None, reason="not-accepted", now=now)


@pytest.mark.django_db(transaction=True)
def test_two_clocks_at_once_do_nothing_twice(firm: Organisation) -> None:
    cases = [filed(firm) for _ in range(4)]
    gate = threading.Barrier(2)

    def pass_too() -> None:
        gate.wait()
        pass_once(now=NEXT_FRIDAY_MORNING)
        connection.close()

    clocks = [threading.Thread(target=pass_too) for _ in range(2)]
    for each in clocks:
        each.start()
    for each in clocks:
        each.join()

    for done in cases:
        assert 1 == happened(done).count("alarmed")
    assert {"left"} == set(Letter.objects.values_list("state", flat=True))
    assert [] == schedule.due_cases(firm.pk, now=NEXT_FRIDAY_MORNING)


@pytest.mark.django_db(transaction=True)
def test_what_is_ordered_in_the_day_is_erased_once_the_next_day_begins(
    firm: Organisation,
) -> None:
    done = filed(firm)
    closed(firm, done)
    day = FRIDAY + timedelta(days=367)
    days = Days(seen_to={firm.pk: day.date()})

    ordered = pass_once(now=day, days=days)
    with pytest.raises(NoSuchCase):
        open_case(firm.pk, done.case_id, now=day)
    tomorrow = pass_once(now=day + timedelta(days=1), days=days)

    assert (0, 1) == (ordered.destroyed, tomorrow.destroyed)


@pytest.mark.django_db(transaction=True)
def test_a_file_that_belongs_to_nothing_is_swept_after_a_day(
    firm: Organisation, settings: Settings
) -> None:
    folder = Path(settings.GEHOORD_HOME) / "files" / str(firm.pk) / "ff"
    folder.mkdir(parents=True)
    orphan = folder / "00000000000000ff"
    orphan.write_bytes(b"sealed")

    pass_once(now=datetime.now(UTC))
    assert orphan.exists()
    pass_once(now=datetime.now(UTC) + timedelta(days=2))

    assert not orphan.exists()
