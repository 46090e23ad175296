"""A machine that answers every letter of ours: it ends, whatever that machine says."""

from __future__ import annotations

from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.clock.run import pass_once
from gehoord.dossier import arrivals
from gehoord.dossier.models import Case
from gehoord.handling import too_large
from gehoord.inbox.handed import handed_large
from gehoord.inbox.receive import receive
from gehoord.mailboxes.doors import Hatch
from gehoord.people.models import Organisation
from tests.inbox.making import ADDRESS, FRIDAY

pytestmark = pytest.mark.django_db

ROBOT = "info@helpdesk.example"
ROUNDS = 8
MARKED = {"Auto-Submitted": "auto-replied"}
POLITE, THREADED, TO_US, RUDE = (
    "polite",
    "threaded",
    "to the address of the case",
    "rude",
)


@pytest.fixture(autouse=True)
def _letters_lie_in_a_box(settings: Settings) -> None:
    settings.PRACTICE = True


def begins() -> bytes:
    made = EmailMessage()
    made["From"] = f"Helpdesk <{ROBOT}>"
    made["To"] = ADDRESS
    made["Subject"] = "Uw factuur"
    made["Message-ID"] = "<first@helpdesk.example>"
    made.set_content("Wij ontvingen uw bericht en komen erop terug.")
    return made.as_bytes()


def answer_to(letter: bytes, how: str, number: int) -> bytes:
    """Return what the machine answers: new each time, and in its own manner."""
    came = message_from_bytes(letter)
    made = EmailMessage()
    made["From"] = f"Helpdesk <{ROBOT}>"
    made["Subject"] = f"Wij ontvingen uw bericht (melding {number})"
    made["Message-ID"] = f"<{number}@helpdesk.example>"
    made["To"] = parseaddr(str(came["From"]))[1]
    if how == TO_US:
        made.replace_header("To", parseaddr(str(came["Reply-To"]))[1])
    if how == THREADED:
        made["In-Reply-To"] = str(came["Message-ID"])
    if how == POLITE:
        made["Auto-Submitted"] = "auto-replied"
    made.set_content(f"Uw melding heeft nummer {number}. U hoort van ons.")
    return made.as_bytes()


def letters_to_it(settings: Settings) -> list[bytes]:
    """Return the letters that left for the machine, oldest first."""
    box = (Path(settings.GEHOORD_HOME) / "letterbox").glob("*.eml")
    found = sorted(box, key=lambda path: path.stat().st_mtime_ns)
    letters = [path.read_bytes() for path in found]
    return [each for each in letters if ROBOT in str(message_from_bytes(each)["To"])]


def talk(firm: Organisation, settings: Settings, how: str) -> datetime:
    """Let both answer each other until one of them falls silent; return when."""
    now, said, number = FRIDAY, begins(), 0
    answered = 0
    for _ in range(ROUNDS):
        receive(said, organisation=firm, now=now)
        pass_once(now=now)
        letters = letters_to_it(settings)
        if len(letters) == answered:
            break
        answered, number, now = len(letters), number + 1, now + timedelta(minutes=1)
        said = answer_to(letters[-1], how, number)
    return now


@pytest.mark.parametrize("how", [POLITE, THREADED, TO_US, RUDE])
def test_two_machines_that_answer_each_other_end_within_two_letters(
    firm: Organisation, settings: Settings, how: str
) -> None:
    talk(firm, settings, how)

    letters = letters_to_it(settings)
    assert 1 <= len(letters) <= 2
    assert Case.objects.count() <= 2


def test_what_came_after_that_waits_for_a_person_and_is_not_lost(
    firm: Organisation, settings: Settings
) -> None:
    ended = talk(firm, settings, RUDE)

    (number,) = arrivals.kept_for_a_person(firm.pk)
    kept = arrivals.load(firm.pk, number)
    assert b"melding 2" in kept.content
    # An hour later whoever writes from there is answered again.
    later = ended + timedelta(hours=2)
    received = receive(answer_to(begins(), RUDE, 99), organisation=firm, now=later)
    assert received.case is not None


def test_who_sends_two_complaints_in_an_hour_gets_two_receipts(
    firm: Organisation, settings: Settings
) -> None:
    for number in range(2):
        receive(answer_to(begins(), RUDE, number), organisation=firm, now=FRIDAY)
        pass_once(now=FRIDAY)

    assert Case.objects.count() == len(letters_to_it(settings)) == 2


def test_a_machine_that_sends_large_mails_is_told_no_more_than_anybody_a_day(
    firm: Organisation, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gehoord.clock.allowance.MOST_A_DAY", 3)
    for number in range(5):
        mail = answer_to(begins(), RUDE, number)
        handed_large([mail], Hatch.PIPE, organisation=firm, now=FRIDAY)
    pass_once(now=FRIDAY)

    assert len(letters_to_it(settings)) == 3
    assert len(arrivals.kept_for_a_person(firm.pk)) == 5
    assert too_large.MEMOS
