from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from gehoord.letters import pdf
from gehoord.letters.compose import compose
from gehoord.letters.facts import Composed
from gehoord.letters.send import (
    Security,
    Sent,
    Server,
    deliver,
    post_in_practice,
    to_message,
)
from gehoord.procedure.parts import Delivery
from gehoord.procedure.rules import Procedure
from tests.certificates import Certificate, certificate_for
from tests.letters import stories
from tests.letters.writing import Writing, in_full
from tests.mail_server import Mailbox, listening

FROM = "reacties@example.org"
TO = "fatima@example.com"
TOKEN = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
BOUNCES = "terug+abc@example.org"


@pytest.fixture
def proposal(founding: Procedure) -> Composed:
    """A proposal told in full, with its paper."""
    story = Writing(founding)
    stories.to_the_end(story)
    return compose(in_full(story.letter("proposal")))


@pytest.fixture
def receipt(founding: Procedure) -> Composed:
    story = Writing(founding)
    stories.handled(story)
    return compose(story.letter("receipt"))


def made(letter: Composed, *, paper: bytes | None = None) -> bytes:
    return to_message(
        letter,
        sender=FROM,
        sender_name="Advies Voorbeeld",
        recipient=TO,
        message_id=TOKEN,
        pdf=paper,
    )


def read(message: bytes) -> EmailMessage:
    parsed = email.message_from_bytes(message, policy=email.policy.default)
    assert isinstance(parsed, EmailMessage)
    return parsed


# -- The message -----------------------------------------------------------------------


def test_a_mail_says_the_same_in_text_and_on_a_page(receipt: Composed) -> None:
    mail = read(made(receipt))

    text, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert page is not None
    assert "Wij hebben uw klacht ontvangen" in text.get_content()
    assert "Wij hebben uw klacht ontvangen" in page.get_content()
    assert text.get_content_charset() == "utf-8"


def test_a_letter_in_full_brings_its_paper(proposal: Composed) -> None:
    assert proposal.pdf_source is not None

    mail = read(made(proposal, paper=pdf.render(proposal.pdf_source)))

    attached = list(mail.iter_attachments())
    assert [each.get_content_type() for each in attached] == ["application/pdf"]
    assert attached[0].get_content().startswith(b"%PDF")


def test_headers_name_nobody_but_the_address_it_goes_to(receipt: Composed) -> None:
    mail = read(made(receipt))

    headers = {name: str(value) for name, value in mail.items()}
    assert headers.pop("To") == TO
    assert headers["From"] == f"Advies Voorbeeld <{FROM}>"
    assert headers["Message-ID"] == f"<{TOKEN}@example.org>"
    assert not any("Fatima" in value or TO in value for value in headers.values())
    assert set(headers) == {
        "Subject",
        "From",
        "Message-ID",
        "Auto-Submitted",
        "X-Auto-Response-Suppress",
        "MIME-Version",
        "Content-Type",
    }


def test_what_the_clock_sends_says_so_and_what_a_person_wrote_does_not(
    receipt: Composed, proposal: Composed
) -> None:
    assert read(made(receipt))["Auto-Submitted"] == "auto-generated"
    assert read(made(proposal))["Auto-Submitted"] is None


def test_no_line_of_a_mail_is_longer_than_mail_may_be(proposal: Composed) -> None:
    assert proposal.pdf_source is not None

    message = made(proposal, paper=pdf.render(proposal.pdf_source))

    assert all(len(line) <= 998 for line in message.split(b"\r\n"))
    assert b"\n" not in message.replace(b"\r\n", b"")


# -- Through a server -------------------------------------------------------------------


@dataclass
class Parting(Mailbox):
    """A mail server that takes the mail, and then says goodbye in its own way."""

    goodbye: str = "221 Bye"

    async def handle_QUIT(  # noqa: N802 - the name the server looks for
        self, _server: SMTP, _session: Session, _envelope: Envelope
    ) -> str:
        return self.goodbye


@pytest.mark.parametrize("goodbye", ["250 Bye", "421 Too slow", "502 What?"])
def test_a_letter_that_was_taken_has_left_however_the_server_says_goodbye(
    receipt: Composed, goodbye: str
) -> None:
    mailbox = Parting(goodbye=goodbye)
    with listening(mailbox) as server:
        sent = deliver(
            made(receipt), envelope_sender=BOUNCES, recipient=TO, server=server
        )

    assert sent == Sent(delivery=Delivery.RELAYED)
    assert len(mailbox.taken) == 1


def test_a_letter_our_relay_took_is_called_relayed(receipt: Composed) -> None:
    mailbox = Mailbox()
    with listening(mailbox) as server:
        sent = deliver(
            made(receipt), envelope_sender=BOUNCES, recipient=TO, server=server
        )

    assert sent == Sent(delivery=Delivery.RELAYED)
    assert [(each[0], each[1]) for each in mailbox.taken] == [(BOUNCES, [TO])]
    assert read(mailbox.taken[0][2])["Message-ID"] == f"<{TOKEN}@example.org>"


def test_a_letter_the_recipients_own_server_took_is_called_accepted(
    receipt: Composed,
) -> None:
    with listening(Mailbox()) as found:
        direct = Server(
            host=found.host, port=found.port, security=Security.NONE, is_relay=False
        )
        sent = deliver(
            made(receipt), envelope_sender=BOUNCES, recipient=TO, server=direct
        )

    assert sent.delivery is Delivery.ACCEPTED


@pytest.mark.parametrize(
    ("answer", "for_good"),
    [("550 No such user fatima@example.com", True), ("451 Try again later", False)],
)
def test_a_refusal_is_for_good_or_not_and_repeats_no_address(
    receipt: Composed, answer: str, for_good: bool
) -> None:
    with listening(Mailbox(answer=answer)) as server:
        sent = deliver(
            made(receipt), envelope_sender=BOUNCES, recipient=TO, server=server
        )

    assert sent == Sent(delivery=None, reason=f"smtp {answer[:3]}", for_good=for_good)


def test_a_server_that_is_not_there_is_tried_again(receipt: Composed) -> None:
    with listening(Mailbox()) as server:
        pass  # it listened, and does not any more

    sent = deliver(made(receipt), envelope_sender=BOUNCES, recipient=TO, server=server)

    assert sent.delivery is None
    assert not sent.for_good


def test_a_letter_travels_sealed_and_signed_in_where_the_server_asks_it(
    receipt: Composed, certificate: Certificate
) -> None:
    mailbox = Mailbox()
    secured = {
        "tls_context": certificate.server,
        "require_starttls": True,
        "auth_required": True,
        "authenticator": only_gehoord,
    }
    with listening(mailbox, **secured) as found:
        server = signed_in(found, certificate, "geheim")
        sent = deliver(
            made(receipt), envelope_sender=BOUNCES, recipient=TO, server=server
        )

    assert sent.delivery is Delivery.RELAYED
    assert len(mailbox.taken) == 1


def test_a_wrong_password_of_ours_says_nothing_about_the_recipient(
    receipt: Composed, certificate: Certificate
) -> None:
    secured = {
        "tls_context": certificate.server,
        "require_starttls": True,
        "auth_required": True,
        "authenticator": only_gehoord,
    }
    with listening(Mailbox(), **secured) as found:
        server = signed_in(found, certificate, "mis")
        sent = deliver(
            made(receipt), envelope_sender=BOUNCES, recipient=TO, server=server
        )

    assert sent == Sent(delivery=None, reason="smtp 535", for_good=False)


def test_nothing_is_sent_to_a_server_that_cannot_show_who_it_is(
    receipt: Composed, certificate: Certificate
) -> None:
    mailbox = Mailbox()
    with listening(mailbox, tls_context=certificate.server) as found:
        server = Server(host=found.host, port=found.port, security=Security.STARTTLS)
        sent = deliver(
            made(receipt), envelope_sender=BOUNCES, recipient=TO, server=server
        )

    assert sent.delivery is None
    assert not sent.for_good
    assert mailbox.taken == []


def test_in_practice_a_letter_only_goes_to_a_folder(
    receipt: Composed, tmp_path: Path
) -> None:
    letterbox = tmp_path / "letterbox"

    sent = post_in_practice(made(receipt), message_id=TOKEN, letterbox=letterbox)

    assert sent.delivery is Delivery.ACCEPTED
    assert read((letterbox / f"{TOKEN}.eml").read_bytes())["To"] == TO
    assert letterbox.stat().st_mode & 0o077 == 0


def test_a_server_is_shown_without_its_password() -> None:
    assert "geheim" not in repr(Server(host="mail", port=25, password="geheim"))


def only_gehoord(
    _server: SMTP, _session: Session, _envelope: Envelope, _how: str, data: object
) -> AuthResult:
    password = getattr(data, "password", b"")
    return AuthResult(success=password == b"geheim", handled=False)


def signed_in(found: Server, certificate: Certificate, password: str) -> Server:
    return Server(
        host=found.host,
        port=found.port,
        security=Security.STARTTLS,
        user="gehoord",
        password=password,
        trust=certificate.trust,
    )


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    return certificate_for("127.0.0.1", folder=tmp_path)
