"""What nothing could be made of is understood again, by what can do more."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, timedelta
from importlib import import_module
from threading import Event
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from pytest_django import Settings

from gehoord.console import inbox as command
from gehoord.dossier import arrivals, misread, outbox
from gehoord.dossier.arrivals import Arrived
from gehoord.dossier.models import Arrival, Case, MailSeen, SeenAs
from gehoord.handling.act import Done
from gehoord.handling.derived import read_pin
from gehoord.handling.opened import open_case
from gehoord.inbox import again, incoming, proving, understanding
from gehoord.inbox import receive as inbox
from gehoord.inbox.again import understand_again, understand_all
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Verdict, Why
from gehoord.mailboxes import counts
from gehoord.organisation.mailboxes import Mailbox, Mode
from gehoord.people.models import Organisation
from gehoord.procedure import events as e
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words import story
from tests.inbox.making import FRIDAY, raw, raw_for

pytestmark = pytest.mark.django_db

MONTH_LATER = FRIDAY + timedelta(days=30)
migration = import_module(
    "gehoord.dossier.migrations.0020_what_an_earlier_version_kept_is_tried_again"
)
AGAIN = Namespace(once=False, reconcile=False, again=True)


def broken(*_: object, **__: object) -> None:
    raise ValueError


@pytest.fixture
def older(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Read mail as a version that fails on it; undone, a newer one is there."""
    monkeypatch.setattr(incoming, "understanding", lambda: 1)
    monkeypatch.setattr(inbox, "read_mail", broken)
    return monkeypatch


def kept_unread(firm: Organisation, older: pytest.MonkeyPatch, content: bytes) -> int:
    """Return the mail that an older version kept, with the newer version there."""
    received = receive(content, organisation=firm, now=FRIDAY)
    assert (received.verdict, received.why) == (Verdict.KEPT, Why.FAILED)
    older.undo()
    [number] = arrivals.kept_for_a_person(firm.pk)
    return number


def test_it_becomes_a_case_that_counts_from_the_day_it_came_in(
    firm: Organisation, older: pytest.MonkeyPatch
) -> None:
    number = kept_unread(firm, older, raw("file-name-2231"))

    found = list(understand_again(firm.pk, now=MONTH_LATER))

    assert [each.verdict for each in found] == [Verdict.NEW]
    made = Case.objects.get(reference=found[0].case)
    opened = open_case(firm.pk, made.id, now=MONTH_LATER)
    assert made.id == number
    assert opened.case.filed_at == FRIDAY
    assert opened.case.files
    assert arrivals.kept_for_a_person(firm.pk) == []


def test_it_is_answered_once_however_often_it_is_tried(
    firm: Organisation, older: pytest.MonkeyPatch
) -> None:
    number = kept_unread(firm, older, raw("plain-nl"))

    first = list(understand_again(firm.pk, now=MONTH_LATER))
    older.setattr(again, "understanding", lambda: 3)
    second = list(understand_again(firm.pk, now=MONTH_LATER))
    once_more = receive(raw("plain-nl"), organisation=firm, now=MONTH_LATER)

    assert (len(first), second) == (1, [])
    assert once_more.verdict is Verdict.DUPLICATE
    key = open_case(firm.pk, number, now=MONTH_LATER).stored.key
    told = [
        read_pin(outbox.pin(e, key=key)).to for e in outbox.of_case(firm.pk, number)
    ]
    assert told.count(COMPLAINANT) == 1
    assert Case.objects.count() == 1


def test_a_reply_finds_its_case(
    firm: Organisation, case: Done, older: pytest.MonkeyPatch
) -> None:
    kept_unread(firm, older, raw_for(case, "reply"))

    [found] = understand_again(firm.pk, now=MONTH_LATER)

    assert (found.verdict, found.case) == (Verdict.REPLY, case.reference)
    opened = open_case(firm.pk, case.case_id, now=MONTH_LATER)
    written = opened.entries[-1]
    assert isinstance(written.event, e.Written)
    assert (written.at, written.event.came_in) == (MONTH_LATER, FRIDAY)
    assert opened.case.last_words_at == FRIDAY


def test_a_reply_that_nobody_vouches_for_waits_from_the_day_it_came_in(
    firm: Organisation, case: Done, older: pytest.MonkeyPatch, settings: Settings
) -> None:
    settings.GEHOORD_MAIL_TRUSTED = ()
    kept_unread(firm, older, raw_for(case, "reply"))

    [found] = understand_again(firm.pk, now=MONTH_LATER)

    assert found.verdict is Verdict.UNPROVEN
    opened = open_case(firm.pk, case.case_id, now=MONTH_LATER)
    linked = opened.entries[-1]
    [claim] = opened.case.claims
    assert (claim.position, claim.at) == (linked.position, FRIDAY)
    assert story.moment(linked, "en", UTC).startswith("Friday 5 March 2027")
    assert story.variant(linked) == "mail-linked:claimed-later"


def test_a_reply_that_is_read_within_the_hour_came_in_when_it_was_added(
    firm: Organisation, case: Done
) -> None:
    in_a_minute = FRIDAY + timedelta(minutes=1)
    mail = raw_for(case, "reply")

    receive(mail, organisation=firm, now=in_a_minute, received_at=FRIDAY)

    [*_, written] = open_case(firm.pk, case.case_id, now=in_a_minute).entries
    assert isinstance(written.event, e.Written)
    assert written.event.came_in is None
    assert story.variant(written) == "written"


def test_what_this_version_failed_on_is_not_tried_by_it_again(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    received = receive(b"", organisation=firm, now=FRIDAY)

    by_itself = list(understand_again(firm.pk, now=FRIDAY))
    monkeypatch.setattr(again, "understanding", lambda: 1)
    by_another = list(understand_again(firm.pk, now=FRIDAY))

    assert received.is_kept
    assert by_itself == []
    assert [each.is_kept for each in by_another] == [True]
    assert len(arrivals.kept_for_a_person(firm.pk)) == 1


def test_what_was_understood_and_waits_for_a_person_goes_on_waiting(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(b"X-Spam-Flag: YES\n" + raw("plain-nl"), organisation=firm, now=FRIDAY)

    monkeypatch.setattr(again, "understanding", lambda: 1)

    assert list(understand_again(firm.pk, now=FRIDAY)) == []
    assert len(arrivals.kept_for_a_person(firm.pk)) == 1


def test_what_a_person_set_aside_is_theirs_also_when_they_take_it_back(
    firm: Organisation, older: pytest.MonkeyPatch
) -> None:
    number = kept_unread(firm, older, raw("plain-nl"))
    arrivals.set_aside(arrivals.load(firm.pk, number), expires_at=MONTH_LATER)
    arrivals.keep(arrivals.load(firm.pk, number))

    found = list(understand_again(firm.pk, now=MONTH_LATER))

    assert found == []
    assert arrivals.kept_for_a_person(firm.pk) == [number]


def test_whoever_decides_while_it_is_read_was_first(
    firm: Organisation, older: pytest.MonkeyPatch
) -> None:
    number = kept_unread(firm, older, raw("plain-nl"))
    load = arrivals.load

    def loaded(organisation_id: int, arrival_id: int) -> Arrived:
        read = load(organisation_id, arrival_id)
        arrivals.set_aside(read, expires_at=MONTH_LATER)
        return read

    older.setattr(arrivals, "load", loaded)
    found = list(understand_again(firm.pk, now=MONTH_LATER))

    assert found == []
    assert not Case.objects.exists()
    assert Arrival.objects.get(id=number).expires_at == MONTH_LATER


@pytest.mark.parametrize(
    ("mode", "seen_as"), [(Mode.DEDICATED, SeenAs.CASE), (Mode.SHARED, SeenAs.KEPT)]
)
def test_out_of_a_mailbox_for_other_mail_too_nothing_becomes_a_case_by_itself(
    firm: Organisation, older: pytest.MonkeyPatch, mode: Mode, seen_as: SeenAs
) -> None:
    number = kept_unread(firm, older, raw("plain-nl"))
    mine = {"organisation": firm, "mailbox": 1}
    Mailbox.objects.create(organisation=firm, number=1, port=993, mode=mode)
    MailSeen.objects.create(
        **mine,
        folder=1,
        validity=1,
        uid=1,
        seen_at=FRIDAY,
        arrival_id=number,
        seen_as=SeenAs.KEPT,
    )

    list(understand_again(firm.pk, now=MONTH_LATER))

    counted = counts.of(firm.pk, now=MONTH_LATER)
    assert counted.numbers[seen_as] == counted.total == 1


def test_it_is_tried_when_a_newer_version_begins_and_by_command(
    firm: Organisation,
    older: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    kept_unread(firm, older, raw("plain-nl"))
    older.setattr(proving, "close_old_connections", lambda: None)
    older.setattr(proving, "forever", lambda _stop: None)

    proving.begin(Event())
    receive(b"", organisation=firm, now=FRIDAY)
    status = command.run(AGAIN)

    assert Case.objects.count() == 1
    assert status == 0
    assert capsys.readouterr().out == f"{firm.name}: 1 waiting for a person.\n"


def test_another_text_of_the_modules_is_another_understanding(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("modules")
    (folder / "reading.py").write_text("limit = 1\n")
    monkeypatch.setattr(understanding, "_modules", lambda _: sorted(folder.iterdir()))
    work = understanding.understanding.__wrapped__

    before = work()
    (folder / "reading.py").write_text("limit = 2\n")

    assert 0 < before < 2**31
    assert work() != before
    assert misread.kept(1) == []


# -- Kept before it was written down why ----------


def as_before(firm: Organisation, content: bytes, **facts: Any) -> int:  # noqa: ANN401 - columns
    """Return a mail as a version kept it that did not write down why."""
    before = {*arrivals.kept_for_a_person(firm.pk)}
    receive(content, organisation=firm, now=FRIDAY)
    [number] = {*arrivals.kept_for_a_person(firm.pk)} - before  # of one moment
    Arrival.objects.filter(id=number).update(misread_by=None, **facts)
    return number


def brought_up_to_date() -> None:
    migration.mark_what_may_be_misread(apps, connection.schema_editor())


def test_what_an_earlier_version_could_not_read_is_understood_by_command(
    firm: Organisation, older: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    number = as_before(firm, raw("plain-nl"))
    older.undo()
    spam = as_before(firm, b"X-Spam-Flag: YES\n" + raw("labelled-nl"))

    brought_up_to_date()
    by_itself = list(understand_again(firm.pk, now=MONTH_LATER))
    command.run(AGAIN)

    assert by_itself == []
    assert Case.objects.get().id == number
    assert arrivals.kept_for_a_person(firm.pk) == [spam]
    assert Arrival.objects.get(id=spam).misread_by is None
    assert capsys.readouterr().out == f"{firm.name}: 1 new, 1 waiting for a person.\n"


def test_what_somebody_took_back_in_an_earlier_version_stays_theirs(
    firm: Organisation, older: pytest.MonkeyPatch
) -> None:
    aside_until = FRIDAY + timedelta(days=33)
    number = as_before(firm, raw("plain-nl"), expires_at=aside_until)
    older.undo()

    brought_up_to_date()

    assert list(understand_all(firm.pk, now=MONTH_LATER)) == []
    assert arrivals.kept_for_a_person(firm.pk) == [number]


def test_the_head_of_what_was_too_large_is_made_no_case(
    firm: Organisation, older: pytest.MonkeyPatch
) -> None:
    head = (raw("plain-nl") + b"lang verhaal " * 6000)[: again.HEAD_BYTES]
    number = as_before(firm, head)
    older.undo()

    brought_up_to_date()

    assert list(understand_all(firm.pk, now=MONTH_LATER)) == []
    assert arrivals.kept_for_a_person(firm.pk) == [number]


@pytest.mark.usefixtures("older")
def test_bringing_up_to_date_can_be_undone(firm: Organisation) -> None:
    number = as_before(firm, raw("plain-nl"))

    brought_up_to_date()
    marked = Arrival.objects.get(id=number).misread_by
    migration.forget_the_marks(apps, connection.schema_editor())

    assert marked == misread.NOT_KNOWN
    assert Arrival.objects.get(id=number).misread_by is None
