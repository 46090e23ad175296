"""A reply counts as the complainant's only from them; who looks can be sure."""

from __future__ import annotations

from argparse import Namespace
from datetime import timedelta
from functools import partial
from threading import Event
from types import SimpleNamespace
from typing import Final

import dkim  # type: ignore[import-untyped]
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from pytest_django import Settings

from gehoord.clock.run import Pass
from gehoord.console import clock
from gehoord.dossier import arrivals
from gehoord.dossier.models import Case, SeenAs
from gehoord.handling import threads
from gehoord.handling.act import Done
from gehoord.handling.mail.domain_keys import NoAnswer
from gehoord.handling.opened import open_case
from gehoord.inbox import proving
from gehoord.inbox.proving import PATIENCE, prove_waiting
from gehoord.inbox.receive import receive
from gehoord.inbox.taking import counted
from gehoord.inbox.verdicts import Verdict, Why
from gehoord.people.models import Organisation
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.roles import COMPLAINANT, number_of
from gehoord.procedure.senders import Checked, Proof
from tests.inbox.making import FRIDAY, SERVER, bare_for, raw, raw_for

pytestmark = pytest.mark.django_db

KEY: Final = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # noqa: S505 - quick to make, and used for nothing
MINUTE: Final = timedelta(minutes=1)
PASSED = "dkim=pass header.d=example.com; dmarc=pass header.from=example.com"
FAILED = "dkim=none; dmarc=fail header.from=example.com"


def found(content: bytes, results: str, server: str = SERVER) -> bytes:
    """Return a mail with what a server found on top."""
    return f"Authentication-Results: {server}; {results}\r\n".encode() + content


def last_of(case: Done) -> Entry:
    """Return the last entry of a case."""
    return open_case(case.organisation_id, case.case_id, now=FRIDAY).entries[-1]


def published(name: bytes, timeout: int) -> bytes | None:
    """Answer as the network would, for example.com alone."""
    assert timeout > 0
    if name != b"s1._domainkey.example.com.":
        return None
    public = KEY.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return b"v=DKIM1; k=rsa; p=" + b"".join(public.splitlines()[1:-1])


def silent(name: bytes, timeout: int) -> bytes | None:
    """Answer as a network that is away would."""
    del name, timeout
    raise NoAnswer


def signed(content: bytes) -> bytes:
    """Return a mail with the signature of example.com."""
    private = KEY.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    made: bytes = dkim.sign(
        content, b"s1", b"example.com", private, include_headers=[b"from", b"subject"]
    )
    return made + content


@pytest.fixture
def _looks_itself(settings: Settings) -> None:
    settings.GEHOORD_MAIL_TRUSTED = ()
    settings.GEHOORD_MAIL_DKIM = "check"


def test_a_reply_that_its_domain_vouches_for_is_the_complainants(
    firm: Organisation, case: Done
) -> None:
    content = found(bare_for(case, "reply"), PASSED)

    received = receive(content, organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.REPLY
    written = last_of(case).event
    assert isinstance(written, e.Written)
    assert written.checked == Checked(proof=Proof.PROVEN, dkim="pass", dmarc="pass")


@pytest.mark.parametrize(
    ("results", "server", "proof"),
    [
        (FAILED, SERVER, Proof.FORGED),
        ("spf=pass smtp.mailfrom=example.com", SERVER, Proof.UNPROVEN),
        (PASSED, "mx.forger.example", Proof.UNPROVEN),
    ],
)
def test_a_reply_that_nobody_vouches_for_lies_in_the_case_as_nobodys(
    firm: Organisation, case: Done, results: str, server: str, proof: Proof
) -> None:
    content = found(bare_for(case, "reply"), results, server)

    received = receive(content, organisation=firm, now=FRIDAY)

    assert (received.verdict, received.case) == (Verdict.UNPROVEN, case.reference)
    entry = last_of(case)
    assert isinstance(entry.event, e.MailLinked)
    assert entry.event.checked.proof is proof
    assert number_of(entry.by) is None
    assert entry.by != COMPLAINANT
    assert arrivals.kept_for_a_person(firm.pk) == []


def test_where_nothing_tells_who_sent_a_mail_the_address_and_the_secret_are_not_enough(
    firm: Organisation, case: Done, settings: Settings
) -> None:
    settings.GEHOORD_MAIL_TRUSTED = ()
    settings.GEHOORD_MAIL_DKIM = "off"

    received = receive(bare_for(case, "reply"), organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.UNPROVEN
    assert isinstance(last_of(case).event, e.MailLinked)


def test_in_practice_where_nobody_has_a_domain_they_are(
    firm: Organisation, case: Done, settings: Settings
) -> None:
    settings.PRACTICE = True
    settings.GEHOORD_MAIL_TRUSTED = ()
    settings.GEHOORD_MAIL_DKIM = "off"

    received = receive(bare_for(case, "reply"), organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.REPLY


def test_someone_else_is_someone_else_however_sure_that_is(
    firm: Organisation, case: Done
) -> None:
    forged = bare_for(case, "reply-forged")
    content = found(forged, "dmarc=pass header.from=example.net")

    received = receive(content, organisation=firm, now=FRIDAY)

    assert received.why is Why.SOMEONE_ELSE
    assert open_case(firm.pk, case.case_id, now=FRIDAY).entries == case.entries


def test_a_complaint_that_seems_forged_is_a_case_all_the_same_and_says_so(
    firm: Organisation,
) -> None:
    received = receive(found(raw("plain-nl"), FAILED), organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.NEW
    made = Case.objects.get(reference=received.case)
    first = open_case(firm.pk, made.id, now=FRIDAY).entries[0].event
    assert isinstance(first, e.Received)
    assert first.checked == Checked(proof=Proof.FORGED, dkim="none", dmarc="fail")


@pytest.mark.usefixtures("_looks_itself")
def test_a_signed_reply_lies_safe_before_anybody_asks_for_the_key(
    firm: Organisation, case: Done
) -> None:
    content = signed(bare_for(case, "reply"))

    received = receive(content, organisation=firm, now=FRIDAY)
    again = receive(content, organisation=firm, now=FRIDAY)

    assert (received.verdict, again.verdict) == (Verdict.REPLY, Verdict.DUPLICATE)
    assert len(arrivals.of_senders_not_known_yet(firm.pk)) == 1
    assert last_of(case) == case.entries[-1]


@pytest.mark.usefixtures("_looks_itself")
def test_its_signature_makes_it_the_complainants(
    firm: Organisation, case: Done
) -> None:
    receive(signed(bare_for(case, "reply")), organisation=firm, now=FRIDAY)

    settled = prove_waiting(firm.pk, now=FRIDAY, lookup=published)

    written = last_of(case).event
    assert isinstance(written, e.Written)
    assert written.checked == Checked(proof=Proof.PROVEN, dkim="pass")
    assert settled == 1
    assert prove_waiting(firm.pk, now=FRIDAY, lookup=published) == 0


@pytest.mark.usefixtures("_looks_itself")
def test_words_that_were_changed_on_the_way_are_nobodys(
    firm: Organisation, case: Done
) -> None:
    content = signed(bare_for(case, "reply")) + b"\r\nIk trek alles in.\r\n"
    receive(content, organisation=firm, now=FRIDAY)

    prove_waiting(firm.pk, now=FRIDAY, lookup=published)

    assert isinstance(last_of(case).event, e.MailLinked)


@pytest.mark.usefixtures("_looks_itself")
def test_without_an_answer_for_its_key_a_reply_waits_a_while_and_is_then_nobodys(
    firm: Organisation, case: Done
) -> None:
    receive(signed(bare_for(case, "reply")), organisation=firm, now=FRIDAY)

    at_once = prove_waiting(firm.pk, now=FRIDAY, lookup=silent)
    later = prove_waiting(firm.pk, now=FRIDAY + PATIENCE, lookup=silent)

    assert (at_once, later) == (0, 1)
    linked = last_of(case).event
    assert isinstance(linked, e.MailLinked)
    assert linked.checked == Checked(proof=Proof.UNPROVEN, dkim="temperror")


@pytest.mark.usefixtures("_looks_itself")
def test_a_reply_without_a_signature_waits_for_nothing(
    firm: Organisation, case: Done
) -> None:
    received = receive(bare_for(case, "reply"), organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.UNPROVEN
    assert arrivals.of_senders_not_known_yet(firm.pk) == []


@pytest.mark.usefixtures("_looks_itself")
def test_a_reply_whose_case_is_gone_meanwhile_waits_for_a_person(
    firm: Organisation, case: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(signed(bare_for(case, "reply")), organisation=firm, now=FRIDAY)
    monkeypatch.setattr(threads, "thread_of", lambda *_: None)

    prove_waiting(firm.pk, now=FRIDAY, lookup=published)

    assert len(arrivals.kept_for_a_person(firm.pk)) == 1


def first_of(firm: Organisation) -> e.Received:
    """Return the first entry of the only case."""
    [made] = Case.objects.all()
    first = open_case(firm.pk, made.id, now=FRIDAY).entries[0]
    assert isinstance(first.event, e.Received)
    assert first.at == FRIDAY
    return first.event


@pytest.mark.usefixtures("_looks_itself")
def test_a_signed_complaint_lies_safe_and_is_a_case_once_it_was_looked_at(
    firm: Organisation,
) -> None:
    received = receive(signed(raw("plain-nl")), organisation=firm, now=FRIDAY)
    lying = (Case.objects.count(), len(arrivals.of_senders_not_known_yet(firm.pk)))

    settled = prove_waiting(firm.pk, now=FRIDAY + MINUTE, lookup=published)

    assert (received.verdict, received.waits) == (Verdict.NEW, True)
    assert counted(received) is SeenAs.KEPT
    assert (lying, settled) == ((0, 1), 1)
    assert first_of(firm).checked == Checked(proof=Proof.PROVEN, dkim="pass")
    assert prove_waiting(firm.pk, now=FRIDAY + MINUTE, lookup=published) == 0


@pytest.mark.usefixtures("_looks_itself")
def test_a_complaint_that_was_changed_after_it_was_signed_is_a_case_that_says_so(
    firm: Organisation,
) -> None:
    forged = signed(raw("plain-nl")) + b"\r\nEn stuur mij vooral geen brief.\r\n"
    receive(forged, organisation=firm, now=FRIDAY)

    prove_waiting(firm.pk, now=FRIDAY, lookup=published)

    assert first_of(firm).checked == Checked(proof=Proof.UNPROVEN, dkim="fail")


@pytest.mark.usefixtures("_looks_itself")
def test_a_complaint_without_a_signature_is_a_case_at_once_that_nobody_vouches_for(
    firm: Organisation,
) -> None:
    received = receive(raw("plain-nl"), organisation=firm, now=FRIDAY)

    assert not received.waits
    assert first_of(firm).checked == Checked(proof=Proof.UNPROVEN, dkim="none")


@pytest.mark.usefixtures("_looks_itself")
def test_a_complaint_is_a_case_after_a_while_whoever_does_not_answer(
    firm: Organisation,
) -> None:
    receive(signed(raw("plain-nl")), organisation=firm, now=FRIDAY)

    at_once = prove_waiting(firm.pk, now=FRIDAY, lookup=silent)
    later = prove_waiting(firm.pk, now=FRIDAY + PATIENCE, lookup=silent)

    assert (at_once, later) == (0, 1)
    assert first_of(firm).checked == Checked(proof=Proof.UNPROVEN, dkim="temperror")


@pytest.mark.usefixtures("_looks_itself")
def test_names_that_are_slow_to_look_up_hold_up_one_round_only(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        mail = b"X: %d\r\n" % number + raw("plain-nl").replace(b"@", b"%d@" % number, 1)
        receive(signed(mail), organisation=firm, now=FRIDAY)
    passed, asked = [0.0], list[bytes]()

    def slow(name: bytes, timeout: int) -> bytes | None:
        asked.append(name)
        passed[0] += proving.ROUND_SECONDS + timeout
        raise NoAnswer

    monkeypatch.setattr(proving, "monotonic", lambda: passed[0])
    prove_waiting(firm.pk, now=FRIDAY, lookup=slow)

    assert len(arrivals.of_senders_not_known_yet(firm.pk)) == 3
    assert len(asked) == 1


@pytest.mark.usefixtures("_looks_itself")
def test_one_pass_of_the_clock_by_command_looks_at_senders_too(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive(signed(raw("plain-nl")), organisation=firm, now=FRIDAY)
    monkeypatch.setattr(clock, "pass_once", lambda **_: Pass())
    look = partial(prove_waiting, lookup=published)
    monkeypatch.setattr(clock, "prove_waiting", look)
    options = Namespace(once=True, release_destruction=False, release_letters=False)

    clock.run(options)

    assert first_of(firm).checked.proof is Proof.PROVEN


@pytest.mark.usefixtures("firm")
def test_a_look_at_senders_that_fails_is_not_the_last(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stop, looks = Event(), list[int]()

    def look(organisation_id: int, **_more: object) -> int:
        looks.append(organisation_id)
        if len(looks) == 1:
            raise RuntimeError
        stop.set()
        return 0

    monkeypatch.setattr(proving, "prove_waiting", look)
    monkeypatch.setattr(proving, "LOOK_SECONDS", 0.0)
    monkeypatch.setattr(proving, "connection", SimpleNamespace(close=lambda: None))
    monkeypatch.setattr(proving, "close_old_connections", lambda: None)

    proving.forever(stop)

    assert len(looks) == 2


@pytest.mark.parametrize(
    "header",
    [b"X-Spam-Flag: YES", b"X-Spam-Status: Yes, score=9.1", b"X-Rspamd-Action: reject"],
)
def test_what_a_server_calls_spam_waits_for_a_person(
    firm: Organisation, header: bytes
) -> None:
    content = header + b"\n" + raw("plain-nl")

    received = receive(content, organisation=firm, now=FRIDAY)

    assert (received.verdict, received.why) == (Verdict.KEPT, Why.SPAM)


def test_a_reply_that_a_server_calls_spam_is_a_reply(
    firm: Organisation, case: Done
) -> None:
    content = b"X-Spam-Flag: YES\n" + raw_for(case, "reply")

    received = receive(content, organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.REPLY
