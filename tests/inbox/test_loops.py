"""A machine that answers every letter of ours: it ends, whatever that machine says."""

from __future__ import annotations

from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.clock.housekeeping import Days, see_to
from gehoord.clock.run import pass_once
from gehoord.dossier import arrivals
from gehoord.dossier.models import Case, EchoMark
from gehoord.handling import echo, too_large
from gehoord.inbox.handed import handed_large
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Why
from gehoord.mailboxes.doors import Hatch
from gehoord.people.models import Organisation
from tests.inbox.making import ADDRESS, FRIDAY

pytestmark = pytest.mark.django_db

ROBOT = "info@helpdesk.example"
ROUNDS = 8
HOUR = timedelta(hours=1)
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


def receipts_to_it(settings: Settings) -> list[bytes]:
    """Return the receipts among them: what the days bring leaves without any answer."""
    return [each for each in letters_to_it(settings) if b"wij hebben uw" in each]


def talk(
    firm: Organisation,
    settings: Settings,
    how: str,
    every: timedelta = timedelta(minutes=1),
) -> datetime:
    """Let both answer each other until one of them falls silent; return when."""
    now, said, number = FRIDAY, begins(), 0
    answered = 0
    for _ in range(ROUNDS):
        receive(said, organisation=firm, now=now)
        pass_once(now=now)
        letters = letters_to_it(settings)
        if len(letters) == answered:
            break
        answered, number, now = len(letters), number + 1, now + every
        said = answer_to(letters[-1], how, number)
    return now


@pytest.mark.parametrize(
    ("how", "every"),
    [
        *((each, timedelta(minutes=1)) for each in (POLITE, THREADED, TO_US, RUDE)),
        (RUDE, timedelta(minutes=61)),
        (RUDE, timedelta(hours=23)),
        (RUDE, timedelta(days=5)),
        (RUDE, timedelta(days=14)),
    ],
)
def test_two_machines_that_answer_each_other_end_within_two_letters(
    firm: Organisation, settings: Settings, how: str, every: timedelta
) -> None:
    talk(firm, settings, how, every)

    assert 1 <= len(receipts_to_it(settings)) <= 2
    assert Case.objects.count() <= 2


def test_what_came_after_that_waits_for_a_person_and_is_not_lost(
    firm: Organisation, settings: Settings
) -> None:
    ended = talk(firm, settings, RUDE)

    (number,) = arrivals.kept_for_a_person(firm.pk)
    kept = arrivals.load(firm.pk, number)
    assert b"melding 2" in kept.content
    # Who writes something else from there, two days later, is answered.
    other = complaint(1, sender=ROBOT)
    received = receive(other, organisation=firm, now=ended + timedelta(days=2))
    assert received.case is not None


def complaint(number: int, *, sender: str, named: str = "") -> bytes:
    """Return what a person writes: each time of something else."""
    of = ("mijn hypotheek", "de rekening", "uw brief", "het gesprek", "de wachttijd")
    made = EmailMessage()
    made["From"] = sender
    made["To"] = ADDRESS
    made["Subject"] = f"Klacht over {of[number]}"
    made["Message-ID"] = f"<complaint-{number}@helpdesk.example>"
    form = "Dit bericht komt van het formulier op onze eigen website. Niet antwoorden."
    labelled = f"{form}\nE-mail: {named}\n\n" if named else ""
    made.set_content(f"{labelled}Ik ben niet tevreden over {of[number]} van u.\n")
    return made.as_bytes()


def test_who_complains_each_week_of_something_else_is_answered_each_time(
    firm: Organisation, settings: Settings
) -> None:
    for week in range(3):
        now = FRIDAY + timedelta(weeks=week)
        receive(complaint(week, sender=ROBOT), organisation=firm, now=now)
        pass_once(now=now)

    assert Case.objects.count() == len(receipts_to_it(settings)) == 3


def test_a_machine_that_is_slow_and_words_each_answer_anew_ends_as_well(
    firm: Organisation,
) -> None:
    for number in range(5):
        now = FRIDAY + timedelta(days=3 * number)
        said = {"subject": f"{number}", "words": f"{number}"}
        echo.left(firm.pk, ROBOT, **said, now=now)
        last = receive(
            complaint(number, sender=ROBOT), organisation=firm, now=now + HOUR
        )

    assert last.why is Why.ECHO


def test_who_got_two_receipts_since_yesterday_waits_for_a_person(
    firm: Organisation, settings: Settings
) -> None:
    for hour in (0, 10, 30):
        now = FRIDAY + timedelta(hours=hour)
        mail = complaint(hour // 10, sender=ROBOT)
        last = receive(mail, organisation=firm, now=now)
        pass_once(now=now)

    assert last.why is Why.ECHO
    assert len(receipts_to_it(settings)) == 2


def test_a_form_of_a_website_that_names_who_filled_it_in_is_no_machine(
    firm: Organisation, settings: Settings
) -> None:
    for number in range(3):
        mail = complaint(number, sender=ROBOT, named=f"person-{number}@example.nl")
        now = FRIDAY + timedelta(hours=number)
        receive(mail, organisation=firm, now=now)
        pass_once(now=now)

    assert Case.objects.count() == len(letters_to_it(settings)) == 3


def test_what_an_address_wrote_is_kept_as_hashes_for_a_month_at_most(
    firm: Organisation, settings: Settings
) -> None:
    talk(firm, settings, RUDE)
    before = [bytes(each.mark) for each in EchoMark.objects.all()]

    see_to(firm.pk, days=Days(), now=FRIDAY + timedelta(days=32))

    assert len(before) > 3
    assert {len(each) for each in before} == {32}
    assert EchoMark.objects.count() == 0


def test_who_sends_two_complaints_in_an_hour_gets_two_receipts(
    firm: Organisation, settings: Settings
) -> None:
    for number in range(2):
        receive(answer_to(begins(), RUDE, number), organisation=firm, now=FRIDAY)
        pass_once(now=FRIDAY)

    assert Case.objects.count() == len(letters_to_it(settings)) == 2


def test_a_machine_that_sends_large_mails_is_told_twice(
    firm: Organisation, settings: Settings
) -> None:
    for number in range(5):
        mail = answer_to(begins(), RUDE, number)
        handed_large([mail], Hatch.PIPE, organisation=firm, now=FRIDAY)
    pass_once(now=FRIDAY)

    assert len(letters_to_it(settings)) == 2
    assert len(arrivals.kept_for_a_person(firm.pk)) == 5
    assert too_large.MEMOS
