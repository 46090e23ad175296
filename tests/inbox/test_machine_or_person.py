"""What a person writes as machines do is not taken for a machine's, and never lost."""

from __future__ import annotations

import pytest

from gehoord.dossier import arrivals
from gehoord.handling.act import Done
from gehoord.handling.opened import open_case
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Verdict, Why
from gehoord.people.models import Organisation
from tests.inbox.making import ADDRESS, FRIDAY, filed, proven, raw_for

pytestmark = pytest.mark.django_db

NOT = "Ik ga niet akkoord. Ik was op vakantie, vandaar nu pas."


@pytest.fixture
def case(firm: Organisation) -> Done:
    return filed(firm)


def mail(subject: str, words: str, *, more: str = "", to: str = ADDRESS) -> bytes:
    head = f"From: Karim <karim@example.nl>\nTo: {to}\nSubject: {subject}\n{more}"
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n{words}\n".encode()


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Gelezen: uw voorstel", "Ik ga niet akkoord met uw voorstel."),
        ("Read: your proposal", "I do not agree with it."),
        ("Automatisch antwoord en verder niets", "Niemand belt mij terug."),
        ("Out of office hours nobody answers", "I called three times."),
        ("Afwezigheidsregistratie klopt niet", "Mijn dochter was er wel."),
    ],
)
def test_a_complaint_under_a_subject_as_machines_write_is_a_complaint(
    firm: Organisation, subject: str, words: str
) -> None:
    received = receive(mail(subject, words), organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.NEW
    assert received.case is not None


@pytest.mark.parametrize(
    ("subject", "words", "more"),
    [
        ("Gelezen: uw brief", "Uw bericht is gelezen op 5 maart.", ""),
        ("Read: your letter", "Your message was read on 5 March.", ""),
        ("Afwezig: tot 12 maart", "Ik lees mijn post later.", ""),
        ("Afwezigheidsmelding", "Ik ben op vakantie.", ""),
        ("Out of Office AutoReply: brief", "Wij antwoorden spoedig.", ""),
        ("Automatisch antwoord: brief", "Wij antwoorden spoedig.", ""),
        ("Brief", "Dit is een automatisch antwoord.", ""),
        ("Brief", "Wij antwoorden spoedig.", "Auto-Submitted: auto-replied\n"),
    ],
)
def test_what_a_machine_wrote_waits_for_a_person_and_is_not_answered(
    firm: Organisation, subject: str, words: str, more: str
) -> None:
    received = receive(mail(subject, words, more=more), organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.AUTOMATIC
    assert received.why is Why.AUTOMATIC
    assert len(arrivals.kept_for_a_person(firm.pk)) == 1


@pytest.mark.parametrize(
    "subject", ["Gelezen: uw voorstel", "Niet aanwezig: mijn antwoord", "Afwezig: nee"]
)
def test_an_answer_in_the_thread_under_such_a_subject_is_a_reply_with_its_words(
    firm: Organisation, case: Done, subject: str
) -> None:
    secret = raw_for(case, "reply").partition(b"reply+")[2].partition(b"@")[0].decode()
    to = f"reply+{secret}@example.org"
    said = mail(subject, NOT, to=to).replace(b"karim@example.nl", b"fatima@example.com")

    received = receive(proven(said), organisation=firm, now=FRIDAY)

    entries = open_case(firm.pk, case.case_id, now=FRIDAY).entries[len(case.entries) :]
    assert received.verdict is Verdict.REPLY
    assert [each.event.stored for each in entries] == ["written"]
    assert NOT in str(entries[0].event)
