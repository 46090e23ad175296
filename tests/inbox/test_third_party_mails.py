"""What the third party answers by mail is theirs, once it is sure that it is."""

from __future__ import annotations

import pytest

from gehoord.dossier import arrivals
from gehoord.dossier.models import Case
from gehoord.handling.access import sight
from gehoord.handling.act import Done, perform
from gehoord.handling.opened import OpenCase, open_case
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Verdict, Why
from gehoord.people.models import Organisation, Staff
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import OWN_MAIL, About, Capacity
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words import story
from tests.inbox.making import ADDRESS, FRIDAY, proven, secrets_of

pytestmark = pytest.mark.django_db

THEIRS, DERDE = "derde@example.com", "staff:9"
CONTACT = "secretariaat@example.com"


@pytest.fixture
def referred(firm: Organisation, case: Done) -> Done:
    """Return her complaint, with which she went to the third party."""
    steps: tuple[tuple[a.Act, str], ...] = (
        (a.RecordConcern(about=About.NOBODY), "staff:1"),
        (a.AppointHandler(staff=4), "staff:1"),
        (a.Propose(words="Wij bellen u."), "staff:4"),
        (a.AnswerProposal(accepted=False), COMPLAINANT),
        (a.Refer(words="Nee.", capacity=Capacity.BUSINESS), COMPLAINANT),
    )
    for act, by in steps:
        perform(firm.pk, case.case_id, act, by=by, now=FRIDAY)
    return case


def answer(case: Done, *, sender: str = THEIRS, to: str = DERDE) -> bytes:
    """Return an answer to the letter that told the third party of it."""
    secret = secrets_of(case, to=to)[b"MESSAGE-TOKEN"].decode()
    return (
        f"From: Sanne <{sender}>\r\nTo: {ADDRESS}\r\nSubject: Re: een klacht\r\n"
        f"Message-ID: <1@example.com>\r\nIn-Reply-To: <{secret}@example.org>\r\n\r\n"
        "Ik heb de stukken nodig voor donderdag.\r\n"
    ).encode()


def opened(case: Done) -> OpenCase:
    return open_case(case.organisation_id, case.case_id, now=FRIDAY)


def last(case: Done) -> Entry:
    return opened(case).entries[-1]


def test_an_answer_of_the_third_party_lies_in_the_case_as_theirs(
    firm: Organisation, referred: Done
) -> None:
    received = receive(proven(answer(referred)), organisation=firm, now=FRIDAY)

    entry = last(referred)
    assert (received.verdict, received.case) == (Verdict.REPLY, referred.reference)
    assert isinstance(entry.event, e.MailLinked)
    assert (entry.by, entry.event.sender) == (DERDE, OWN_MAIL)
    assert "donderdag" in entry.event.words
    assert story.variant(entry) == "mail-linked:own"
    assert opened(referred).case.unread
    assert Case.objects.count() == 1


def test_it_is_read_by_who_handles_it_and_by_them_and_by_nobody_else(
    firm: Organisation, referred: Done
) -> None:
    receive(proven(answer(referred)), organisation=firm, now=FRIDAY)

    def reads(by: str) -> bool:
        seen = sight(
            firm.pk, referred.case_id, by=by, purpose="look", now=FRIDAY
        ).entries
        return any(isinstance(each.event, e.MailLinked) for each in seen)

    assert reads("staff:4")
    assert reads(DERDE)
    assert not reads(COMPLAINANT)


@pytest.mark.parametrize(
    ("sender", "to", "is_proven"),
    [
        (THEIRS, DERDE, False),
        ("iemand@example.com", DERDE, True),
        (THEIRS, COMPLAINANT, True),
        ("noor@example.org", DERDE, True),
    ],
)
def test_what_may_be_somebody_elses_waits_for_a_person(
    firm: Organisation, referred: Done, sender: str, to: str, *, is_proven: bool
) -> None:
    before = opened(referred).entries
    content = answer(referred, sender=sender, to=to)

    received = receive(
        proven(content) if is_proven else content, organisation=firm, now=FRIDAY
    )

    assert received.why in {Why.SOMEONE_ELSE, Why.STAFF}
    assert opened(referred).entries == before
    assert len(arrivals.kept_for_a_person(firm.pk)) == 1


def test_the_address_that_letters_go_to_is_theirs_as_well(
    firm: Organisation, referred: Done
) -> None:
    Staff.objects.filter(number=9).update(contact=CONTACT)
    content = proven(answer(referred, sender=CONTACT))

    received = receive(content, organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.REPLY
    assert last(referred).by == DERDE


@pytest.mark.parametrize("sender", [THEIRS, CONTACT])
def test_what_the_third_party_mails_of_something_else_is_no_complaint(
    firm: Organisation, sender: str
) -> None:
    Staff.objects.filter(number=9).update(contact=CONTACT)
    mail = f"From: Sanne <{sender}>\r\nTo: {ADDRESS}\r\n\r\nMijn rekening.\r\n"

    received = receive(mail.encode(), organisation=firm, now=FRIDAY)

    assert received.why is Why.STAFF
