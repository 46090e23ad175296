"""What the doctor finds, by making it happen."""

from __future__ import annotations

import os
from argparse import Namespace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.backups import lately
from gehoord.clock import holding
from gehoord.console import doctor
from gehoord.dossier import arrivals
from gehoord.dossier.models import ArrivalState, Door, Overview
from gehoord.dossier.moment import now
from gehoord.home import Kind
from gehoord.languages import spoken
from gehoord.people.models import Organisation, Staff

pytestmark = pytest.mark.django_db

NO_BACKUP = "There is no backup since"


@pytest.fixture(autouse=True)
def _real_with_mail(settings: Settings) -> None:
    settings.PRACTICE = False
    settings.GEHOORD_MAIL_HOST = "mail.example.org"
    settings.GEHOORD_MAIL_DKIM = "check"


def findings(capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    failed = doctor.run(Namespace())
    return failed, capsys.readouterr().out


@pytest.mark.usefixtures("firm")
def test_a_sound_installation_has_no_trouble(
    capsys: pytest.CaptureFixture[str],
) -> None:
    failed, said = findings(capsys)

    assert failed == 0, said
    assert "The clock keeps up" in said


@pytest.mark.usefixtures("firm")
def test_which_languages_there_are_is_told_and_which_is_not_whole(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, before = findings(capsys)

    monkeypatch.setattr(spoken, "incomplete", lambda: {"de": 3})
    failed, said = findings(capsys)

    assert "Languages: nl, en." in before
    assert failed == 1
    assert "The language de is not served: its catalogue lacks 3 texts" in said
    assert "gehoord language extract de > de.po" in said


@pytest.mark.usefixtures("firm")
def test_where_nothing_tells_who_sent_a_mail_that_is_trouble(
    capsys: pytest.CaptureFixture[str], settings: Settings
) -> None:
    settings.GEHOORD_MAIL_DKIM = "off"

    failed, said = findings(capsys)

    assert failed == 1
    assert "no reply counts by itself" in said


def test_a_reply_whose_sender_nobody_looks_at_is_trouble(
    firm: Organisation, capsys: pytest.CaptureFixture[str]
) -> None:
    before = now() - 2 * doctor.NOT_KNOWN
    arrivals.take_in(
        firm.pk,
        b"From: fatima@example.com",
        door=Door.MAIL,
        received_at=before,
        expires_at=before + timedelta(days=30),
        state=ArrivalState.CHECKING,
    )

    failed, said = findings(capsys)

    assert failed == 1
    assert "1 message waits until it is known who sent it." in said


def test_a_case_that_waits_for_the_clock_is_trouble(
    firm: Organisation, capsys: pytest.CaptureFixture[str]
) -> None:
    behind = now() - 2 * doctor.LATE
    _overview(firm, case_id=1, clock_due=behind)
    _overview(firm, case_id=2, clock_due=behind, failures=3)

    failed, said = findings(capsys)

    assert failed == 1
    assert "Advies Voorbeeld: 1 case waits for the clock." in said
    assert "Advies Voorbeeld: the clock fails on 1 case." in said


@pytest.mark.usefixtures("firm")
def test_a_folder_without_a_backup_for_two_days_is_trouble(
    capsys: pytest.CaptureFixture[str], settings: Settings, tmp_path: Path
) -> None:
    settings.GEHOORD_HOME = str(tmp_path)
    stamp = tmp_path / Kind.INSTALLATION
    stamp.write_text("")
    long_ago = (now() - timedelta(hours=49)).timestamp()
    os.utime(stamp, (long_ago, long_ago))

    status, said = findings(capsys)

    assert status == 1
    assert NO_BACKUP in said
    for hours, is_trouble in ((47, False), (49, True)):
        lately.remember(now() - timedelta(hours=hours))
        assert (NO_BACKUP in findings(capsys)[1]) is is_trouble
    settings.GEHOORD_BACKUP_HOURS = 0
    assert NO_BACKUP not in findings(capsys)[1]


def test_a_message_that_waits_for_a_person_is_trouble(
    firm: Organisation, capsys: pytest.CaptureFixture[str]
) -> None:
    arrivals.take_in(
        firm.pk,
        b"tuinkabouter",
        door=Door.MAIL,
        received_at=now(),
        expires_at=now() + timedelta(days=30),
        state=ArrivalState.KEPT,
    )

    failed, said = findings(capsys)

    assert failed == 1
    assert "1 message waits for a person." in said
    assert "tuinkabouter" not in said


def test_a_firm_without_owner_mail_or_room_hears_all_of_it(
    firm: Organisation,
    settings: Settings,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Staff.objects.filter(organisation=firm).update(active=False)
    settings.GEHOORD_MAIL_HOST = ""
    monkeypatch.setattr(doctor, "LEAST_FREE", 2**63)
    (settings.GEHOORD_HOME / holding.HELD).write_text("")

    failed, said = findings(capsys)

    assert failed == 1
    assert "there is no owner." in said
    assert "No letter can leave" in said
    assert "MB left." in said
    assert "Destruction is held" in said


def _overview(
    firm: Organisation, *, case_id: int, clock_due: datetime, failures: int = 0
) -> None:
    Overview.objects.bulk_create(
        [
            Overview(
                organisation=firm,
                case_id=case_id,
                length=1,
                stage="intake",
                is_open=True,
                clock_due=clock_due,
                due_on=date(2027, 3, 5),
                card=b"",
                failures=failures,
            )
        ]
    )
