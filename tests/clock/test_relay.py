"""Letters are handed over only to a server that is who it says, signed in by a token."""

from __future__ import annotations

import base64
import json
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, AuthResult
from pytest_django import Settings

from gehoord.clock import relay
from gehoord.desk import mail_form
from gehoord.letters.send import NO_TOKEN, Security, Sent, deliver
from gehoord.mailboxes import keeping, states
from gehoord.mailboxes.grants import Grant
from gehoord.mailboxes.providers import SENDING
from gehoord.organisation.mailboxes import Afterwards, Mailbox, Mode, SignIn, Way
from gehoord.people.models import Organisation
from gehoord.procedure.parts import Delivery
from tests.mail_server import Mailbox as Box
from tests.mail_server import listening
from tests.mailbox_servers import Tokens
from tools import certificates

MESSAGE = b"Subject: Uw reactie\r\n\r\nDank.\r\n"


@dataclass
class Asking(Box):
    """A mail server that lets in who shows a token that is good."""

    good: set[str] = field(default_factory=set)

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802 - the name the server looks for
        said = base64.b64decode(args[1]).decode()
        user, bearer = said.rstrip("\x01").split("\x01")
        token = bearer.removeprefix("auth=Bearer ")
        if user == "user=klachten@example.org" and token in self.good:
            return AuthResult(success=True)
        why = base64.b64encode(json.dumps({"status": "400"}).encode()).decode()
        await server.push(f"334 {why}")
        await server._reader.readline()
        return AuthResult(success=False, handled=False)


@pytest.fixture
def asking(tmp_path: Path, tokens: Tokens, settings: Settings) -> Iterator[Asking]:
    tokens.refresh_token = str(tmp_path)  # a grant that no other test used
    certificate, key, authority = certificates.make(tmp_path)
    both = tmp_path / "both.pem"
    both.write_bytes(authority.read_bytes() + tokens.authority.read_bytes())
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    box = Asking(good=tokens.good)
    with listening(
        box, tls_context=tls, require_starttls=True, auth_required=True
    ) as at:
        settings.GEHOORD_MAIL_HOST, settings.GEHOORD_MAIL_PORT = at.host, at.port
        settings.GEHOORD_MAIL_SECURITY = "starttls"
        settings.GEHOORD_MAIL_USER = "klachten@example.org"
        settings.GEHOORD_MAIL_AUTHORITIES = both
        settings.GEHOORD_MAIL_TOKEN_URL = tokens.url
        settings.GEHOORD_MAIL_CLIENT_ID = "gehoord"
        settings.GEHOORD_MAIL_CLIENT_SECRET = tokens.client_secret
        settings.GEHOORD_MAIL_REFRESH_TOKEN = tokens.refresh_token
        yield box


def hand_over() -> Sent:
    return deliver(
        MESSAGE,
        envelope_sender="klachten+abc@example.org",
        recipient="fatima@example.com",
        server=relay.server(),
    )


def test_a_letter_leaves_signed_in_by_a_token_that_is_fetched_once(
    asking: Asking, tokens: Tokens
) -> None:
    before = len(tokens.asked)

    became = [hand_over(), hand_over()]

    assert [Sent(delivery=Delivery.RELAYED)] * 2 == became
    assert 2 == len(asking.taken)
    assert before + 1 == len(tokens.asked)


def test_a_server_that_refuses_the_token_says_nothing_about_the_recipient(
    asking: Asking,
) -> None:
    asking.good = set()

    became = hand_over()

    assert became.delivery is None
    assert not became.for_good
    assert [] == asking.taken


def test_without_a_token_a_letter_waits(asking: Asking, settings: Settings) -> None:
    settings.GEHOORD_MAIL_CLIENT_SECRET = "ingetrokken"

    became = hand_over()

    assert Sent(delivery=None, reason=NO_TOKEN) == became
    assert [] == asking.taken


def test_a_server_of_an_authority_nobody_named_gets_nothing(
    asking: Asking, settings: Settings
) -> None:
    settings.GEHOORD_MAIL_AUTHORITIES = None

    became = hand_over()

    assert Sent(delivery=None, reason="SSLCertVerificationError") == became
    assert [] == asking.taken


def test_a_server_is_shown_without_what_opens_it(asking: Asking) -> None:
    assert asking.answer

    shown = repr(relay.server())

    assert "geheim" not in shown
    assert Security.STARTTLS == relay.server().security


@pytest.fixture
def granted(
    asking: Asking, tokens: Tokens, firm: Organisation, settings: Settings
) -> Mailbox:
    """Return the mailbox whose grant was fetched at the desk; none is in the settings."""
    settings.GEHOORD_MAIL_TOKEN_URL = settings.GEHOORD_MAIL_REFRESH_TOKEN = ""
    settings.GEHOORD_MAIL_PASSWORD = ""
    assert asking.answer
    made = Mailbox.objects.create(
        organisation=firm,
        number=1,
        host="imap.example.org",
        port=993,
        way=Way.TLS,
        user="Klachten@example.org",
        sign_in=SignIn.XOAUTH2,
        sealed_secret=b"",
        mode=Mode.DEDICATED,
        afterwards=Afterwards.LEAVE,
    )
    states.keep_secret(made, tokens.grant())
    return made


def kept_of(mailbox: Mailbox) -> str:
    """Return the refresh token that is kept for the mailbox now."""
    mailbox.refresh_from_db()
    secret = keeping.secret_of(mailbox)
    assert isinstance(secret, Grant)
    return secret.refresh_token


@pytest.mark.django_db
def test_a_letter_leaves_with_the_grant_of_the_mailbox_it_leaves_as(
    asking: Asking, granted: Mailbox
) -> None:
    became = hand_over()

    assert granted.sealed_secret
    assert became == Sent(delivery=Delivery.RELAYED)
    assert len(asking.taken) == 1


@pytest.mark.django_db
def test_a_grant_that_was_replaced_while_letters_left_is_kept_sealed(
    granted: Mailbox, tokens: Tokens
) -> None:
    before = kept_of(granted)
    hand_over()

    assert kept_of(granted) != before
    assert kept_of(granted) == tokens.refresh_token


@pytest.mark.django_db
@pytest.mark.parametrize(
    "otherwise",
    [
        {"user": "ander@example.org"},
        {"sign_in": SignIn.PASSWORD},
    ],
)
def test_another_mailbox_has_nothing_to_do_with_letters(
    granted: Mailbox, otherwise: dict[str, str]
) -> None:
    Mailbox.objects.filter(number=granted.number).update(**otherwise)

    assert relay.server().token is None


@pytest.mark.django_db
def test_a_grant_that_does_not_open_lets_the_letter_wait(granted: Mailbox) -> None:
    Mailbox.objects.filter(number=granted.number).update(host="elsewhere.example.org")

    assert hand_over() == Sent(delivery=None, reason=NO_TOKEN)


def test_permission_to_send_is_asked_only_of_the_name_that_letters_leave_as(
    settings: Settings,
) -> None:
    settings.GEHOORD_MAIL_USER = "klachten@example.org"
    settings.GEHOORD_MAIL_PASSWORD = settings.GEHOORD_MAIL_TOKEN_URL = ""
    chosen = {"provider": "microsoft", "user": "klachten@example.org"}

    same = mail_form.provider_of(chosen).scope
    other = mail_form.provider_of({**chosen, "user": "ander@example.org"}).scope
    settings.GEHOORD_MAIL_PASSWORD = "geheim"
    by_password = mail_form.provider_of(chosen).scope

    assert SENDING in same
    assert SENDING not in other + by_password
