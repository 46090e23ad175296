"""A file that came by mail is handed over once a real scanner found no virus in it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from gehoord.clock.run import pass_over
from gehoord.console import doctor
from gehoord.dossier import files, outbox
from gehoord.dossier.models import Case, File, FileState
from gehoord.handling import scanner_check
from gehoord.handling import scanning as scanning_room
from gehoord.handling.clamd import NotScanned, Scanner, ScannerAway
from gehoord.handling.opened import open_case
from gehoord.handling.scanning import scan_waiting
from gehoord.inbox.receive import receive
from gehoord.people.models import Organisation, Staff, User
from tests.inbox.making import FRIDAY
from tests.virus_scanner import EICAR, NAME, scanning

pytestmark = pytest.mark.django_db

MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def scanner() -> Iterator[str]:
    with scanning() as path:
        yield path


def mail(content: bytes, name: str = "brief.txt") -> bytes:
    message = EmailMessage()
    message["From"] = "Fatima El Amrani <fatima@example.com>"
    message["To"] = "klachten@example.org"
    message["Subject"] = "Klacht"
    message["Message-ID"] = f"<{name}@example.com>"
    message.set_content("Zie de bijlage.")
    message.add_attachment(
        content, maintype="application", subtype="octet-stream", filename=name
    )
    return message.as_bytes()


def case_with(firm: Organisation, content: bytes, name: str = "brief.txt") -> Case:
    received = receive(mail(content, name), organisation=firm, now=FRIDAY)
    return Case.objects.get(reference=received.case)


def state_of(case: Case) -> str:
    return File.objects.get(holder_id=case.id).state


def client_of(firm: Organisation) -> Client:
    """Return Ank at her desk."""
    ank = Staff.objects.get(organisation=firm, number=1)
    ank.user = ank.user or User.objects.create(
        organisation=firm, email="ank@example.org"
    )
    ank.save()
    client = Client()
    client.force_login(ank.user)
    return client


def page_of_file(case: Case) -> Any:  # noqa: ANN401 - the test client's own type
    """Return what Ank gets when she asks for the file of the case."""
    client = client_of(case.organisation)
    file_id = File.objects.get(holder_id=case.id).id
    return client.get(reverse("desk-file", args=[case.reference, file_id]))


def test_a_clean_file_waits_and_is_handed_over_once_it_was_found_clean(
    firm: Organisation, scanner: str, settings: Settings
) -> None:
    settings.GEHOORD_CLAMD = scanner
    case = case_with(firm, b"Om drie uur was er niemand.")
    waits = page_of_file(case)

    pass_over(firm.pk, now=FRIDAY, days=None)

    assert waits.status_code == 409
    assert "nog gecontroleerd op virussen" in waits.content.decode()
    handed = page_of_file(case)
    assert handed.status_code == 200
    assert b"".join(handed.streaming_content) == b"Om drie uur was er niemand."


def test_a_file_with_a_virus_stays_out_of_reach_and_its_reader_is_told(
    firm: Organisation, scanner: str, settings: Settings
) -> None:
    settings.GEHOORD_CLAMD = scanner
    case = case_with(firm, EICAR, "factuur.txt")

    pass_over(firm.pk, now=FRIDAY, days=None)

    assert state_of(case) == FileState.INFECTED
    page = page_of_file(case)
    assert page.status_code == 409
    assert "een virus gevonden" in page.content.decode()
    assert b"EICAR" not in page.content
    settings.GEHOORD_CLAMD = ""
    assert page_of_file(case).status_code == 409


def test_a_virus_loses_no_complaint_and_no_receipt(
    firm: Organisation, scanner: str, settings: Settings
) -> None:
    settings.GEHOORD_CLAMD = scanner

    case = case_with(firm, EICAR)

    opened = open_case(firm.pk, case.id, now=FRIDAY)
    assert opened.case.words == "Zie de bijlage."
    assert len(outbox.of_case(firm.pk, case.id)) == 3


def test_while_the_scanner_is_away_files_wait_and_letters_leave(
    firm: Organisation, scanner: str, settings: Settings
) -> None:
    settings.GEHOORD_CLAMD = f"{scanner}.away"
    case = case_with(firm, b"Om drie uur.")

    passed = pass_over(firm.pk, now=FRIDAY, days=None)

    assert (state_of(case), passed.failed) == (FileState.WAITING, 0)
    settings.GEHOORD_CLAMD = scanner
    assert scan_waiting(firm.pk) == 1
    assert state_of(case) == FileState.KEPT


def test_a_file_too_large_for_the_scanner_waits_and_holds_up_no_other(
    firm: Organisation, scanner: str, settings: Settings
) -> None:
    settings.GEHOORD_CLAMD = scanner
    large = case_with(firm, b"x" * 2 * MEGABYTE, "groot.bin")
    small = case_with(firm, b"Om drie uur.", "klein.txt")

    scan_waiting(firm.pk)

    assert (state_of(large), state_of(small)) == (FileState.WAITING, FileState.KEPT)


def test_many_files_too_large_for_the_scanner_hold_up_no_other_either(
    firm: Organisation,
    scanner: str,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.GEHOORD_CLAMD = scanner
    monkeypatch.setattr(scanning_room, "MOST_A_PASS", 2)
    cases = [case_with(firm, b"x" * 2 * MEGABYTE, f"groot-{n}.bin") for n in range(3)]
    cases += [case_with(firm, b"Om drie uur.", f"klein-{n}.txt") for n in range(2)]

    for _ in range(3):  # as many passes as it takes to come to each of them once
        scan_waiting(firm.pk)

    assert [state_of(each) for each in cases] == [FileState.WAITING] * 3 + [
        FileState.KEPT
    ] * 2


def test_without_a_scanner_a_file_is_there_at_once(firm: Organisation) -> None:
    case = case_with(firm, b"Om drie uur.")

    assert state_of(case) == FileState.KEPT
    assert page_of_file(case).status_code == 200


def test_what_was_kept_is_what_the_scanner_saw(
    firm: Organisation, scanner: str, settings: Settings
) -> None:
    # A virus at the end of a file of more pieces than one is found as well.
    settings.GEHOORD_CLAMD = scanner
    case = case_with(firm, b"\n" * 200_000 + EICAR)

    scan_waiting(firm.pk)

    assert state_of(case) == FileState.INFECTED
    opened = open_case(firm.pk, case.id, now=FRIDAY)
    (held,) = files.of_holder(firm.pk, case.id, key=opened.stored.key)
    assert held.size == 200_000 + len(EICAR)


def test_the_scanner_names_what_it_found(scanner: str) -> None:
    known = Scanner.at(scanner)

    assert known.virus_in([b"niets"]) == ""
    assert known.virus_in([]) == ""
    assert known.virus_in([EICAR]).startswith(NAME)


def test_a_scanner_that_is_away_or_says_no_is_not_taken_for_a_clean_file(
    scanner: str,
) -> None:
    with pytest.raises(ScannerAway):
        Scanner.at(f"{scanner}.away").virus_in([b"x"])
    with pytest.raises(ScannerAway):
        Scanner.at("127.0.0.1:1").virus_in([b"x"])
    with pytest.raises(NotScanned):
        Scanner.at(scanner).virus_in([b"x" * MEGABYTE] * 20)


def test_the_doctor_says_that_the_scanner_is_away_and_that_a_virus_was_found(
    firm: Organisation,
    scanner: str,
    settings: Settings,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings.GEHOORD_CLAMD = scanner
    case_with(firm, EICAR)
    scan_waiting(firm.pk)
    doctor.run(Namespace())
    with_scanner = capsys.readouterr().out
    settings.GEHOORD_CLAMD = f"{scanner}.away"

    doctor.run(Namespace())

    without = capsys.readouterr().out
    assert "1 file holds a virus" in with_scanner
    assert "does not tell what it skips" in with_scanner
    assert "does not answer" not in with_scanner
    assert f"The virus scanner at {scanner}.away does not answer." in without


def test_a_scanner_that_passes_over_what_is_beyond_its_limits_is_found_out(
    scanner: str, settings: Settings
) -> None:
    settings.GEHOORD_CLAMD = scanner
    silent = scanner_check.trouble()

    with scanning("AlertExceedsMax yes\n") as honest:
        settings.GEHOORD_CLAMD = honest
        well = scanner_check.trouble()
    away = scanner_check.trouble()
    settings.GEHOORD_CLAMD = ""

    assert silent is scanner_check.Trouble.SILENT
    assert well is None
    assert away is scanner_check.Trouble.AWAY
    assert scanner_check.trouble() is None


def test_the_page_of_the_machine_says_what_is_wrong_with_the_scanner(
    firm: Organisation, scanner: str, settings: Settings
) -> None:
    settings.GEHOORD_CLAMD = scanner
    there = reverse("desk-machine")

    silent = client_of(firm).get(there).content.decode()
    settings.GEHOORD_CLAMD = f"{scanner}.away"
    away = client_of(firm).get(there).content.decode()

    assert "De virusscanner noemt schoon waar hij niet in keek." in silent
    assert "De virusscanner antwoordt niet." in away
