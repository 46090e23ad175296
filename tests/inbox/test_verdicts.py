"""What each mail is found to be, and what becomes of it: the table of verdicts."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.dossier import arrivals
from gehoord.dossier.models import Arrival, ArrivalState, Case
from gehoord.handling.act import Done
from gehoord.handling.mail import read_mail
from gehoord.handling.opened import open_case
from gehoord.inbox.absence import is_absence, until
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import QUESTIONS, Judged, Known, Verdict, Why, judge
from gehoord.people.models import Organisation
from tests.inbox.making import ADDRESS, FRIDAY, MAILS, raw, raw_for

pytestmark = pytest.mark.django_db

NEW, REPLY, NOTICE = Verdict.NEW, Verdict.REPLY, Verdict.NOTICE
AUTOMATIC, OWN, KEPT = Verdict.AUTOMATIC, Verdict.OWN_LETTER, Verdict.KEPT
UNREADABLE = Verdict.UNREADABLE

# Every mail: what it is; why a person must look, if so; what its case then says.
TABLE: dict[str, tuple[Verdict, Why, tuple[str, ...]]] = {
    **dict.fromkeys(
        (
            "plain-nl",
            "duplicate-other-traces",
            "plain-en",
            "html-only",
            "outlook",
            "apple-inline-image",
            "latin1-undeclared",
            "utf8-declared-latin1",
            "utf8-declared-ascii",
            "unknown-charset",
            "utf16",
            "base64-text",
            "broken-base64",
            "broken-quoted-printable",
            "empty-body",
            "no-subject",
            "nul-bytes",
            "eight-bit-headers",
            "utf8-headers",
            "subject-q",
            "subject-b-split",
            "subject-mixed",
            "subject-broken",
            "name-encoded",
            "unknown-tld",
            "address-international",
            "labelled-nl",
            "labelled-en",
            "website-form",
            "flowed",
            "forwarded-as-attachment",
            "file-name-2231",
            "file-name-path",
            "ical",
            "winmail",
            "multipart-without-boundary",
            "multipart-cut-off",
            "smime-signed",
            "mbox-line",
            "bare-carriage-returns",
            "auto-submitted-no",
            "reply-wrong-token",
        ),
        (NEW, Why.NONE, ()),
    ),
    "reply": (REPLY, Why.NONE, ("written",)),
    "reply-by-message-id": (REPLY, Why.NONE, ("written",)),
    "reply-with-file": (REPLY, Why.NONE, ("written",)),
    "reply-completes": (REPLY, Why.NONE, ("written", "particulars-given")),
    "reply-forged": (KEPT, Why.SOMEONE_ELSE, ()),
    "number-only": (KEPT, Why.NUMBER_ONLY, ()),
    "number-that-does-not-exist": (KEPT, Why.NUMBER_ONLY, ()),
    "bounce-permanent": (NOTICE, Why.NONE, ("letter-failed",)),
    "bounce-mailbox-full": (NOTICE, Why.NONE, ("letter-failed",)),
    "bounce-by-message-id": (NOTICE, Why.NONE, ("letter-failed",)),
    "bounce-headers-only": (NOTICE, Why.NONE, ("letter-failed",)),
    "bounce-exim": (NOTICE, Why.NONE, ("letter-failed",)),
    "bounce-exim-delayed": (NOTICE, Why.NONE, ()),
    "bounce-delayed": (NOTICE, Why.NONE, ()),
    "bounce-delivered": (NOTICE, Why.NONE, ()),
    "bounce-of-unknown-letter": (NOTICE, Why.UNKNOWN_LETTER, ()),
    "bounce-forged-at-intake": (NOTICE, Why.UNKNOWN_LETTER, ()),
    "absence-nl": (AUTOMATIC, Why.NONE, ("absence-replied",)),
    "absence-en": (AUTOMATIC, Why.NONE, ("absence-replied",)),
    "absence-unknown": (AUTOMATIC, Why.AUTOMATIC, ()),
    "machine-answer-to-letter": (AUTOMATIC, Why.AUTOMATIC, ()),
    "pgp-encrypted": (KEPT, Why.ENCRYPTED, ()),
    "read-receipt": (AUTOMATIC, Why.AUTOMATIC, ()),
    "auto-generated": (AUTOMATIC, Why.AUTOMATIC, ()),
    "precedence-bulk": (AUTOMATIC, Why.AUTOMATIC, ()),
    "null-sender": (AUTOMATIC, Why.NULL_SENDER, ()),
    "own-letter-returns": (OWN, Why.NONE, ()),
    "own-address": (OWN, Why.OWN_ADDRESS, ()),
    "list-mail": (KEPT, Why.LIST, ()),
    "from-staff": (KEPT, Why.STAFF, ()),
    "no-from": (KEPT, Why.NO_SENDER, ()),
    "from-without-address": (KEPT, Why.NO_SENDER, ()),
    "two-froms": (KEPT, Why.TWO_SENDERS, ()),
    "no-reply-sender": (KEPT, Why.REFUSED, ()),
    "garbage": (KEPT, Why.NO_SENDER, ()),
    "text-without-headers": (KEPT, Why.NO_SENDER, ()),
    "empty-file": (UNREADABLE, Why.UNREADABLE, ()),
    "blank-lines-only": (UNREADABLE, Why.UNREADABLE, ()),
}


@pytest.mark.parametrize("name", TABLE)
def test_a_mail_is_found_to_be(name: str, firm: Organisation, case: Done) -> None:
    verdict, why, entries = TABLE[name]
    content = raw_for(case, name)

    received = receive(content, organisation=firm, now=FRIDAY)

    assert (verdict, why) == (received.verdict, received.why)
    kept = arrivals.kept_for_a_person(firm.pk)
    assert len(kept) == (why is not Why.NONE)
    assert Case.objects.count() == 1 + (verdict is NEW)
    after = open_case(firm.pk, case.case_id, now=FRIDAY).entries[len(case.entries) :]
    assert entries == tuple(entry.event.stored for entry in after)
    held = Arrival.objects.exclude(id=case.case_id).get()
    assert content == arrivals.load(firm.pk, held.id).content
    if why is not Why.NONE:
        assert received.case is None
    elif verdict is not NEW:
        assert case.reference == received.case
        assert (case.case_id, ArrivalState.ADOPTED) == (held.case_id, held.state)


def test_every_mail_in_the_folder_has_its_verdict_in_the_table() -> None:
    names = {path.stem for path in MAILS.glob("*.eml")}

    assert names == set(TABLE)


@pytest.mark.parametrize("name", ["plain-nl", "empty-file", "list-mail", "reply"])
def test_a_mail_that_comes_again_is_what_it_was_before(
    name: str, firm: Organisation, case: Done
) -> None:
    content = raw_for(case, name)
    first = receive(content, organisation=firm, now=FRIDAY)

    again = receive(content, organisation=firm, now=FRIDAY)

    assert again.verdict is Verdict.DUPLICATE
    assert first.case == again.case
    assert Arrival.objects.count() == 2


def test_the_same_mail_by_another_server_is_the_same_mail(firm: Organisation) -> None:
    first = receive(raw("plain-nl"), organisation=firm, now=FRIDAY)

    again = receive(raw("duplicate-other-traces"), organisation=firm, now=FRIDAY)

    assert again.verdict is Verdict.DUPLICATE
    assert first.case == again.case


def test_the_same_words_sent_anew_are_another_mail(firm: Organisation) -> None:
    first = receive(raw("plain-nl"), organisation=firm, now=FRIDAY)
    anew = raw("plain-nl").replace(b"<plain-nl@", b"<plain-nl-2@")

    second = receive(anew, organisation=firm, now=FRIDAY)

    assert second.verdict is Verdict.NEW
    assert first.case != second.case


def test_a_letter_that_is_known_not_to_have_arrived_fails_once(
    firm: Organisation, case: Done
) -> None:
    receive(raw_for(case, "bounce-permanent"), organisation=firm, now=FRIDAY)

    receive(raw_for(case, "bounce-exim"), organisation=firm, now=FRIDAY)

    entries = open_case(firm.pk, case.case_id, now=FRIDAY).entries
    assert [e.event.stored for e in entries].count("letter-failed") == 1


def test_a_letter_to_staff_that_came_back_is_for_a_person(
    firm: Organisation, case: Done
) -> None:
    content = raw_for(case, "bounce-permanent", to="staff:1")

    received = receive(content, organisation=firm, now=FRIDAY)

    assert received.why is Why.STAFF_LETTER
    assert open_case(firm.pk, case.case_id, now=FRIDAY).entries == case.entries


def test_an_answer_at_the_bounce_address_is_nobodys_words(
    firm: Organisation, case: Done
) -> None:
    content = raw_for(case, "reply").replace(b"reply+", b"bounce+")
    token = raw_for(case, "bounce-permanent").split(b"bounce+")[1].split(b"@")[0]
    start, rest = content.split(b"bounce+")
    content = start + b"bounce+" + token + b"@" + rest.partition(b"@")[2]

    received = receive(content, organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.AUTOMATIC


def test_a_forged_reply_leaves_no_trace_in_the_case(
    firm: Organisation, case: Done
) -> None:
    received = receive(raw_for(case, "reply-forged"), organisation=firm, now=FRIDAY)

    assert received.case is None
    assert open_case(firm.pk, case.case_id, now=FRIDAY).entries == case.entries


def test_a_guessed_number_is_answered_alike_whether_it_exists_or_not(
    firm: Organisation, case: Done
) -> None:
    one = receive(raw_for(case, "number-only"), organisation=firm, now=FRIDAY)
    other = receive(raw("number-that-does-not-exist"), organisation=firm, now=FRIDAY)

    assert one == other


def test_a_reply_fills_only_what_was_asked_for_and_missing(
    firm: Organisation, case: Done
) -> None:
    receive(raw_for(case, "reply-completes"), organisation=firm, now=FRIDAY)

    sender = open_case(firm.pk, case.case_id, now=FRIDAY).case.sender
    assert sender.address == "Dorpsstraat 12, 1234 AB Utrecht"
    assert sender.phone == "+31 30 123 4567"
    assert sender.name == "Fatima El Amrani"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ik ben afwezig tot en met maandag 22 maart.", date(2027, 3, 22)),
        ("Op vakantie t/m 9 jan", date(2028, 1, 9)),
        ("Ik ben met verlof; terug op 15-03-2027.", date(2027, 3, 15)),
        ("Out of office, back on March 30, 2027", date(2027, 3, 30)),
        ("I am on leave until the 3rd of April", date(2027, 4, 3)),
        ("Ik ben er niet. Vanaf 16-03-2027 ben ik weer aanwezig.", date(2027, 3, 16)),
        ("Back in the office on 15 March 2027", date(2027, 3, 15)),
        ("Ich bin bis zum 12. März nicht im Büro.", date(2027, 3, 12)),
        ("Im Urlaub, ab dem 15.03.2027 wieder erreichbar.", date(2027, 3, 15)),
        ("Je suis absente jusqu'au 19 mars 2027 inclus.", date(2027, 3, 19)),
        ("En congé, de retour le 22 mars.", date(2027, 3, 22)),
        ("Estoy de vacaciones hasta el 20 de marzo de 2027.", date(2027, 3, 20)),
        ("Sono in ferie fino al 20 marzo 2027.", date(2027, 3, 20)),
        ("Estou de férias até 20 de março de 2027.", date(2027, 3, 20)),
        ("Jestem na urlopie do 20 marca 2027.", date(2027, 3, 20)),
        ("Jeg er på ferie til den 20. marts.", date(2027, 3, 20)),
        ("Ik ben afwezig tot 31 februari.", None),
        ("Ik ben afwezig.", None),
    ],
)
def test_an_absence_says_until_when(text: str, day: date | None) -> None:
    mail = read_mail(f"From: a@example.com\n\n{text}\n".encode())

    assert is_absence(mail)
    assert day == until(mail, today=date(2027, 3, 5))


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_objects_to_a_plain_complaint(question: object) -> None:
    mail = read_mail(raw("plain-nl"))
    known = Known(own_addresses=frozenset({ADDRESS}))

    assert callable(question)
    assert question(mail, known) is None
    assert judge(mail, known) == Judged(verdict=Verdict.NEW)
