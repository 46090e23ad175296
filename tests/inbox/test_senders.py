"""A reply counts as the complainant's only from them; who looks can be sure."""

from __future__ import annotations

import pytest
from pytest_django import Settings

from gehoord.dossier import arrivals
from gehoord.dossier.models import Case
from gehoord.handling.act import Done
from gehoord.handling.opened import open_case
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Verdict, Why
from gehoord.people.models import Organisation
from gehoord.procedure import events as e
from gehoord.procedure.senders import Checked, Proof
from tests.inbox.making import FRIDAY, raw, raw_for

pytestmark = pytest.mark.django_db

SERVER = "mx.example.org"
PASSED = "dkim=pass header.d=example.com; dmarc=pass header.from=example.com"
FAILED = "dkim=none; dmarc=fail header.from=example.com"


def found(content: bytes, results: str, server: str = SERVER) -> bytes:
    """Return a mail with what a server found on top."""
    return f"Authentication-Results: {server}; {results}\r\n".encode() + content


@pytest.fixture
def _looked_at(settings: Settings) -> None:
    settings.GEHOORD_MAIL_TRUSTED = (SERVER,)


@pytest.mark.usefixtures("_looked_at")
def test_a_reply_that_its_domain_vouches_for_is_the_complainants(
    firm: Organisation, case: Done
) -> None:
    content = found(raw_for(case, "reply"), PASSED)

    received = receive(content, organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.REPLY
    written = open_case(firm.pk, case.case_id, now=FRIDAY).entries[-1].event
    assert isinstance(written, e.Written)
    assert written.checked == Checked(proof=Proof.PROVEN, dkim="pass", dmarc="pass")


@pytest.mark.usefixtures("_looked_at")
@pytest.mark.parametrize(
    ("results", "server", "why"),
    [
        (FAILED, SERVER, Why.FORGED),
        ("spf=pass smtp.mailfrom=example.com", SERVER, Why.UNPROVEN),
        (PASSED, "mx.forger.example", Why.UNPROVEN),
    ],
)
def test_a_reply_that_nobody_vouches_for_is_kept_and_leaves_no_trace_in_the_case(
    firm: Organisation, case: Done, results: str, server: str, why: Why
) -> None:
    content = found(raw_for(case, "reply"), results, server)

    received = receive(content, organisation=firm, now=FRIDAY)

    assert (received.verdict, received.why, received.case) == (Verdict.KEPT, why, None)
    assert len(arrivals.kept_for_a_person(firm.pk)) == 1
    assert open_case(firm.pk, case.case_id, now=FRIDAY).entries == case.entries


@pytest.mark.usefixtures("_looked_at")
def test_someone_else_is_someone_else_however_sure_that_is(
    firm: Organisation, case: Done
) -> None:
    forged = raw_for(case, "reply-forged")
    content = found(forged, "dmarc=pass header.from=example.net")

    received = receive(content, organisation=firm, now=FRIDAY)

    assert received.why is Why.SOMEONE_ELSE


@pytest.mark.usefixtures("_looked_at")
def test_a_complaint_that_seems_forged_is_a_case_all_the_same_and_says_so(
    firm: Organisation,
) -> None:
    received = receive(found(raw("plain-nl"), FAILED), organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.NEW
    made = Case.objects.get(reference=received.case)
    first = open_case(firm.pk, made.id, now=FRIDAY).entries[0].event
    assert isinstance(first, e.Received)
    assert first.checked == Checked(proof=Proof.FORGED, dkim="none", dmarc="fail")


def test_where_nobody_looks_the_secret_and_the_address_are_enough(
    firm: Organisation, case: Done
) -> None:
    content = found(raw_for(case, "reply"), FAILED)

    received = receive(content, organisation=firm, now=FRIDAY)

    assert received.verdict is Verdict.REPLY


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
