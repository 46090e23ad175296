"""A mail server that goes away at any step, and a clock that was ahead for a while."""

from __future__ import annotations

import ssl
from asyncio import WriteTransport
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest
from aiosmtpd.smtp import MISSING, SMTP, AuthResult, Envelope, Session
from pytest_django import Settings

from gehoord.clock import deliveries
from gehoord.clock.deliveries import send_due
from gehoord.clock.run import pass_once
from gehoord.dossier import leaving
from gehoord.dossier.models import Letter, LetterState
from gehoord.dossier.outbox import Kept
from gehoord.handling.act import Done
from gehoord.people.models import Organisation
from gehoord.procedure.parts import Delivery
from tests.clock.test_deliveries import (
    FRIDAY,
    TWO_HOURS,
    opened,
    passes,
)
from tests.clock.test_deliveries import (
    _without_a_mail_server as _without_a_mail_server,  # noqa: PLC0414 - a fixture
)
from tests.clock.test_deliveries import case as case  # noqa: PLC0414 - a fixture
from tests.mail_server import Mailbox, listening
from tools import certificates

pytestmark = pytest.mark.django_db


@dataclass
class Cutting(Mailbox):
    """A mail server whose connection breaks at one step, as long as that is set."""

    step: str = ""

    def cut(self, step: str, server: SMTP) -> None:
        if step == self.step:
            assert isinstance(server.transport, WriteTransport)
            server.transport.abort()

    async def handle_EHLO(  # noqa: N802 - as the server calls it
        self,
        server: SMTP,
        session: Session,
        _envelope: Envelope,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        session.host_name = hostname
        self.cut("EHLO", server)
        return responses

    async def handle_AUTH(  # noqa: N802 - as the server calls it
        self, server: SMTP, _session: Session, _envelope: Envelope, _args: list[str]
    ) -> object:
        """Let the server go on by itself, unless this is where it breaks."""
        self.cut("AUTH", server)
        return MISSING

    async def auth_PLAIN(self, server: SMTP, _args: list[str]) -> AuthResult:  # noqa: N802 - as the server calls it
        """Let in whoever says a name; whether that is heard is another matter."""
        self.cut("let in", server)
        return AuthResult(success=True)

    async def handle_MAIL(  # noqa: N802 - as the server calls it
        self,
        server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        envelope.mail_from = address
        self.cut("MAIL", server)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802 - as the server calls it
        self,
        server: SMTP,
        session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        self.cut("RCPT", server)
        return await super().handle_RCPT(server, session, envelope, address, options)

    async def handle_DATA(  # noqa: N802 - as the server calls it
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Take the mail; what it answers comes through or not."""
        answer = await super().handle_DATA(server, session, envelope)
        self.cut("after DATA", server)
        return answer

    async def handle_QUIT(  # noqa: N802 - as the server calls it
        self, server: SMTP, _session: Session, _envelope: Envelope
    ) -> str:
        self.cut("QUIT", server)
        return "221 Bye"


def receipts(box: Mailbox) -> list[int]:
    """Return how often each mail to Fatima was taken, told apart by Message-ID."""
    taken = Counter(
        str(message_from_bytes(content)["Message-ID"])
        for _, to, content in box.taken
        if to == ["fatima@example.com"]
    )
    return list(taken.values())


@pytest.mark.parametrize("step", ["EHLO", "MAIL", "RCPT", "after DATA", "QUIT"])
def test_a_connection_cut_at_any_step_loses_no_letter_and_repeats_it_once_at_most(
    case: Done, settings: Settings, step: str
) -> None:
    box = Cutting(step=step)
    with listening(box) as server:
        settings.GEHOORD_MAIL_HOST = server.host
        settings.GEHOORD_MAIL_PORT = server.port
        pass_once(now=FRIDAY)
        has_left = Letter.objects.filter(state=LetterState.LEFT).exists()
        box.step = ""

        passes(begin=FRIDAY + TWO_HOURS, end=FRIDAY + 3 * TWO_HOURS)

    assert has_left == (step == "QUIT")
    assert receipts(box) == [2 if step == "after DATA" else 1]
    letters = opened(case, now=FRIDAY + TWO_HOURS).case.letters
    assert {each.delivery for each in letters if not each.failed} == {Delivery.RELAYED}
    assert not any(each.failed for each in letters)


def breaks_on_starttls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Break where TLS begins: before the server answers, or right after it did."""
    real = SMTP.smtp_STARTTLS

    async def cutting(server: SMTP, arg: str) -> None:
        box = server.event_handler
        assert isinstance(box, Cutting)
        box.cut("STARTTLS", server)
        if box.step == "handshake":
            await server.push("220 Ready to start TLS")
            box.cut("handshake", server)
        await real(server, arg)

    monkeypatch.setattr(SMTP, "smtp_STARTTLS", cutting)


@pytest.mark.parametrize("step", ["STARTTLS", "handshake", "AUTH", "let in"])
def test_a_connection_cut_while_it_is_secured_or_signed_in_to_only_makes_it_wait(
    case: Done,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    certificate, key, settings.GEHOORD_MAIL_AUTHORITIES = certificates.make(tmp_path)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    settings.GEHOORD_MAIL_SECURITY = "starttls"
    settings.GEHOORD_MAIL_USER = "klachten@example.org"
    settings.GEHOORD_MAIL_PASSWORD = "geheim"
    breaks_on_starttls(monkeypatch)
    box = Cutting(step=step)
    secured = {"tls_context": tls, "require_starttls": True, "auth_required": True}
    with listening(box, **secured) as server:
        settings.GEHOORD_MAIL_HOST = server.host
        settings.GEHOORD_MAIL_PORT = server.port
        pass_once(now=FRIDAY)
        before = (receipts(box), Letter.objects.filter(state=LetterState.LEFT).count())
        box.step = ""

        passes(begin=FRIDAY + TWO_HOURS, end=FRIDAY + 2 * TWO_HOURS)

    assert before == ([], 0)
    assert receipts(box) == [1]
    letters = opened(case, now=FRIDAY + TWO_HOURS).case.letters
    assert not any(each.failed for each in letters)


@pytest.mark.parametrize("state", [LetterState.WAITING, LetterState.CLAIMED])
def test_a_letter_put_off_while_the_clock_was_ahead_leaves_when_that_is_set_right(
    case: Done, settings: Settings, state: LetterState
) -> None:
    year_ahead = FRIDAY + timedelta(days=365)
    Letter.objects.update(
        state=state,
        next_try_at=year_ahead,
        claimed_until=year_ahead if state == LetterState.CLAIMED else None,
    )
    box = Mailbox()

    with listening(box) as server:
        settings.GEHOORD_MAIL_HOST = server.host
        settings.GEHOORD_MAIL_PORT = server.port
        pass_once(now=FRIDAY)

    assert ["fatima@example.com"] in [to for _, to, _ in box.taken]
    assert case.case_id


def test_a_letter_that_another_clock_has_in_hand_is_left_to_it(
    firm: Organisation, case: Done
) -> None:
    [first, *_] = leaving.due(firm.pk, now=FRIDAY)
    leaving.claim(firm.pk, first, now=FRIDAY)

    meanwhile = FRIDAY + timedelta(minutes=9)

    assert first not in leaving.due(firm.pk, now=meanwhile)
    assert leaving.claim(firm.pk, first, now=meanwhile) is None
    assert leaving.claim(firm.pk, first, now=FRIDAY + leaving.LEASE) is not None
    assert case.case_id


def test_a_letter_that_stays_due_though_nobody_may_take_it_ends_a_pass_all_the_same(
    firm: Organisation,
    case: Done,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    [stuck, *others] = leaving.due(firm.pk, now=FRIDAY)
    claim, asked = leaving.claim, list[int]()

    def refused(organisation_id: int, letter_id: int, *, now: datetime) -> Kept | None:
        asked.append(letter_id)
        assert asked.count(letter_id) == 1
        if letter_id == stuck:
            return None
        return claim(organisation_id, letter_id, now=now)

    monkeypatch.setattr(leaving, "claim", refused)
    monkeypatch.setattr(deliveries, "BATCH", 1)  # so that it stands before the others
    box = Mailbox()

    with listening(box) as server:
        settings.GEHOORD_MAIL_HOST = server.host
        settings.GEHOORD_MAIL_PORT = server.port
        send_due(firm.pk, now=FRIDAY)

    assert asked == [stuck, *others]
    assert len(box.taken) == len(others) > 0
    assert stuck in leaving.due(firm.pk, now=FRIDAY)
    assert case.case_id
