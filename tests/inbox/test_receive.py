"""A message is kept in one commit, as a case or for a person, whatever happens."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes

import pytest
from django.db import OperationalError, connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gehoord.clock.composing import Mail, mail_of
from gehoord.dossier import arrivals, files, outbox
from gehoord.dossier.models import Arrival, Case, File, Letter
from gehoord.handling.act import Done, perform
from gehoord.handling.derived import read_pin
from gehoord.handling.letter import caused
from gehoord.handling.opened import OpenCase, open_case
from gehoord.inbox import receive as inbox
from gehoord.inbox.incoming import Received
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Verdict, Why
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import About, Kind
from gehoord.procedure.senders import Where
from tests.inbox.making import FRIDAY, MAILS, proven, raw, raw_for

pytestmark = pytest.mark.django_db


@contextmanager
def counted_commits() -> Iterator[list[str]]:
    """Note each commit of a transaction."""
    commits: list[str] = []
    commit = connection.commit

    def counted() -> None:
        commits.append("commit")
        commit()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "commit", counted)
        yield commits


def opened(firm: Organisation, received: Received) -> OpenCase:
    """Return the case that a message made."""
    case_id = Case.objects.get(reference=received.case).id
    return open_case(firm.pk, case_id, now=FRIDAY)


def letters_of(case: OpenCase) -> list[str]:
    """Return the letters of a case, as notice and addressee."""
    return sorted(
        f"{pin.notice} {pin.to}"
        for kept in outbox.of_case(case.organisation_id, case.case_id)
        for pin in [read_pin(outbox.pin(kept, key=case.stored.key))]
    )


def test_a_complaint_by_mail_is_filed_and_what_it_lacks_is_asked_for_once(
    firm: Organisation,
) -> None:
    received = receive(raw("plain-nl"), organisation=firm, now=FRIDAY)

    case = opened(firm, received)
    assert [entry.event.stored for entry in case.entries] == [
        "received",
        "particulars-asked",
        "filed",
        "term-opened",
        "term-opened",
        "term-opened",
    ]
    asked = case.entries[1].event
    assert isinstance(asked, e.ParticularsAsked)
    assert set(asked.missing) == {"address", "phone"}
    assert letters_of(case) == [
        "new-complaint staff:1",
        "new-complaint staff:2",
        "receipt complainant",
    ]


def test_a_mail_counts_as_a_complaint_until_a_person_says_otherwise(
    firm: Organisation,
) -> None:
    received = receive(raw("plain-en"), organisation=firm, now=FRIDAY)

    case = opened(firm, received).case
    assert case.kind is Kind.COMPLAINT
    assert not case.kind_certain
    assert case.language == "en"
    assert case.sender.name == "Fatima El Amrani"
    assert case.sender.email == "fatima@example.com"
    assert case.words.startswith("Dear Sir or Madam,")


def test_the_address_is_the_one_it_came_from_whatever_the_text_says(
    firm: Organisation,
) -> None:
    received = receive(raw("labelled-nl"), organisation=firm, now=FRIDAY)

    assert opened(firm, received).case.sender.email == "fatima@example.com"


def test_a_form_of_a_website_is_answered_at_the_address_in_it(
    firm: Organisation,
) -> None:
    received = receive(raw("website-form"), organisation=firm, now=FRIDAY)

    assert opened(firm, received).case.sender.email == "fatima@example.com"


def test_who_is_named_in_a_mail_does_not_see_it(firm: Organisation) -> None:
    received = receive(raw("plain-nl"), organisation=firm, now=FRIDAY)

    assert opened(firm, received).case.excluded == {3}


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", ["plain-nl", "outlook", "list-mail", "garbage"])
def test_a_message_is_one_commit(name: str, firm: Organisation) -> None:
    with counted_commits() as commits:
        receive(raw(name), organisation=firm, now=FRIDAY)

    assert commits == ["commit"]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", ["reply-completes", "bounce-permanent", "absence-nl"])
def test_what_belongs_to_a_case_is_one_commit_too(
    name: str, firm: Organisation, case: Done
) -> None:
    content = raw_for(case, name)

    with counted_commits() as commits:
        receive(content, organisation=firm, now=FRIDAY)

    assert commits == ["commit"]


def test_what_came_with_a_mail_opens_with_its_case(firm: Organisation) -> None:
    received = receive(raw("outlook"), organisation=firm, now=FRIDAY)

    case = opened(firm, received)
    (ref,) = case.case.files
    held = files.find(firm.pk, ref.id, key=case.stored.key)
    assert held.name == "verslag.pdf"
    content = b"".join(files.open_file(held, key=case.stored.key))
    assert content.startswith(b"%PDF-1.4")


def test_what_came_with_a_reply_opens_with_the_same_key(
    firm: Organisation, case: Done
) -> None:
    receive(raw_for(case, "reply-with-file"), organisation=firm, now=FRIDAY)

    after = open_case(firm.pk, case.case_id, now=FRIDAY)
    (ref,) = after.case.files
    held = files.find(firm.pk, ref.id, key=after.stored.key)
    content = b"".join(files.open_file(held, key=after.stored.key))
    assert content.startswith(b"%PDF-1.4")


def test_a_text_longer_than_an_entry_holds_is_whole_in_a_file(
    firm: Organisation,
) -> None:
    text = "Het advies was te laat. " * 10_000
    content = raw("no-subject") + text.encode()

    received = receive(content, organisation=firm, now=FRIDAY)

    case = opened(firm, received)
    (ref,) = case.case.files
    held = files.find(firm.pk, ref.id, key=case.stored.key)
    whole = b"".join(files.open_file(held, key=case.stored.key)).decode()
    assert ref.name == "bericht.txt"
    assert text.strip() in whole
    assert whole.startswith(case.case.words)


@pytest.mark.parametrize(
    "name", ["auto-generated", "null-sender", "list-mail", "own-address", "from-staff"]
)
def test_a_machine_a_list_and_ourselves_get_no_letter(
    name: str, firm: Organisation
) -> None:
    receive(raw(name), organisation=firm, now=FRIDAY)

    assert Letter.objects.count() == 0


def test_a_machine_that_answers_every_letter_gets_no_second_one(
    firm: Organisation, case: Done
) -> None:
    before = letters_of(open_case(firm.pk, case.case_id, now=FRIDAY))

    for number in range(3):
        answer = raw_for(case, "reply").replace(b"<reply@", b"<reply-%d@" % number)
        receive(answer, organisation=firm, now=FRIDAY)

    after = letters_of(open_case(firm.pk, case.case_id, now=FRIDAY))
    assert [each for each in after if "complainant" in each] == ["receipt complainant"]
    assert len(after) > len(before)


def test_the_answer_to_a_real_letter_finds_its_case(
    firm: Organisation, case: Done
) -> None:
    receipt = letter_to(firm, case, "complainant")
    written = message_from_bytes(receipt.content)
    answer = raw("reply").replace(
        b"reply+REPLY-TOKEN@example.org", str(written["Reply-To"]).encode()
    )

    received = receive(proven(answer), organisation=firm, now=FRIDAY)

    assert (received.verdict, received.case) == (Verdict.REPLY, case.reference)


def test_a_real_letter_that_bounces_is_known_by_its_envelope(
    firm: Organisation, case: Done
) -> None:
    receipt = letter_to(firm, case, "complainant")
    bounce = raw("bounce-permanent").replace(
        b"bounce+BOUNCE-TOKEN@example.org", receipt.envelope_sender.encode()
    )

    receive(bounce, organisation=firm, now=FRIDAY)

    (failed,) = open_case(firm.pk, case.case_id, now=FRIDAY).case.failed_letters()
    assert (failed.notice, failed.failed) == ("receipt", "bounced 5.1.1")


def test_a_real_letter_that_comes_back_is_our_own(
    firm: Organisation, case: Done
) -> None:
    receipt = letter_to(firm, case, "complainant")

    received = receive(receipt.content, organisation=firm, now=FRIDAY)

    assert (received.verdict, received.case) == (Verdict.OWN_LETTER, case.reference)


def letter_to(firm: Organisation, case: Done, to: str) -> Mail:
    """Return the first letter to someone as it leaves."""
    for kept in outbox.of_case(firm.pk, case.case_id):
        letter = caused(kept, now=FRIDAY)
        if letter.pin.to == to:
            return mail_of(letter, organisation=firm, now=FRIDAY)
    raise AssertionError(to)


def test_a_reply_does_not_accept_what_was_proposed(
    firm: Organisation, case: Done
) -> None:
    for by, act in (
        ("staff:1", a.RecordConcern(about=About.NOBODY)),
        ("staff:1", a.AppointHandler(staff=2)),
        ("staff:2", a.Propose(words="Wij bieden een nieuw gesprek aan.")),
    ):
        perform(firm.pk, case.case_id, act, by=by, now=FRIDAY)
    agreed = raw_for(case, "reply").replace(b"om drie uur", b"akkoord")

    receive(agreed, organisation=firm, now=FRIDAY)

    after = open_case(firm.pk, case.case_id, now=FRIDAY)
    assert after.entries[-1].event.stored == "written"
    assert after.entries[-1].by == "complainant"
    assert after.case.open_proposal is not None


def test_an_answer_in_free_text_completes_what_was_asked_for(
    firm: Organisation, case: Done
) -> None:
    answer = raw_for(case, "reply").replace(
        b"Het was op dinsdag om drie uur.",
        b"Dat is Dorpsstraat 12, 1234 AB Utrecht, of bel 06-12345678.",
    )

    receive(answer, organisation=firm, now=FRIDAY)

    after = open_case(firm.pk, case.case_id, now=FRIDAY)
    assert after.case.sender.address == "Dorpsstraat 12, 1234 AB Utrecht"
    assert after.case.sender.phone == "+31 6 12345678"
    given = after.entries[-1].event
    assert isinstance(given, e.ParticularsGiven)
    assert {(each.name, each.where) for each in given.found} == {
        ("address", Where.TEXT),
        ("phone", Where.TEXT),
    }


def test_what_a_signature_says_is_not_asked_for(firm: Organisation) -> None:
    signed = raw("plain-nl") + b"Dorpsstraat 12\n1234 AB Utrecht\n06-12345678\n"

    received = receive(signed, organisation=firm, now=FRIDAY)

    case = opened(firm, received)
    assert case.case.asked_for == ()
    first = case.entries[0].event
    assert isinstance(first, e.Received)
    assert {(each.name, each.where) for each in first.found} == {
        ("name", Where.SENDER),
        ("email", Where.SENDER),
        ("address", Where.SIGNATURE),
        ("phone", Where.SIGNATURE),
        ("subject", Where.SUBJECT),
    }


def test_when_filing_fails_the_raw_message_alone_is_kept(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_more: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(inbox, "file", fail)

    received = receive(raw("outlook"), organisation=firm, now=FRIDAY)

    (arrival_id,) = arrivals.kept_for_a_person(firm.pk)
    assert (received.verdict, received.why) == (Verdict.KEPT, Why.FAILED)
    assert raw("outlook") == arrivals.load(firm.pk, arrival_id).content
    assert File.objects.count() == 0


def test_without_a_procedure_a_message_is_kept(firm: Organisation) -> None:
    early = FRIDAY.replace(year=2020)

    received = receive(raw("plain-nl"), organisation=firm, now=early)

    assert received.why is Why.FAILED
    assert len(arrivals.kept_for_a_person(firm.pk)) == 1


def test_when_nothing_can_be_kept_the_caller_is_told(firm: Organisation) -> None:
    def locked(execute: object, sql: str, *rest: object) -> object:
        if sql.startswith("INSERT"):
            raise OperationalError("database is locked")
        assert callable(execute)
        return execute(sql, *rest)

    with (
        connection.execute_wrapper(locked),
        pytest.raises(OperationalError, match="locked"),
    ):
        receive(raw("plain-nl"), organisation=firm, now=FRIDAY)


@pytest.mark.django_db(transaction=True)
def test_two_that_bring_one_message_at_once_make_one_case(firm: Organisation) -> None:
    both_there = threading.Barrier(2)
    told: list[Verdict] = []

    def bring() -> None:
        both_there.wait()
        try:
            told.append(receive(raw("outlook"), organisation=firm, now=FRIDAY).verdict)
        finally:
            connection.close()

    threads = [threading.Thread(target=bring) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(told) == [Verdict.DUPLICATE, Verdict.NEW]
    assert Case.objects.count() == 1
    assert Arrival.objects.count() == 1


SEEDS = [path.read_bytes() for path in sorted(MAILS.glob("*.eml"))]
CHANGED = st.tuples(
    st.sampled_from(SEEDS), st.integers(0, 1500), st.binary(max_size=30)
).map(lambda it: it[0][: it[1]] + it[2] + it[0][it[1] :])


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.one_of(st.binary(max_size=500), CHANGED))
def test_whatever_bytes_come_in_they_are_kept(
    firm: Organisation, content: bytes
) -> None:
    received = receive(content, organisation=firm, now=FRIDAY)

    if received.verdict is Verdict.NEW:
        stored = opened(firm, received).case_id
        assert content == arrivals.load(firm.pk, stored).content
    again = receive(content, organisation=firm, now=FRIDAY)
    assert again.verdict is Verdict.DUPLICATE
