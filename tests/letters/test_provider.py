"""A letter through a provider's web address: taken, refused for good, or tried again."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from django.test import override_settings

from gehoord.clock import relay
from gehoord.letters.facts import Composed
from gehoord.letters.provider import KEYS, Provider, deliver
from gehoord.letters.send import Sent, to_message
from gehoord.people.reached import mail_leaves
from gehoord.procedure.parts import Delivery

PDF = b"%PDF-1.7 \x00\xff"
INACTIVE = (
    "You tried to send to recipient(s) that have been marked as inactive.\n"
    "Found inactive addresses: fatima@example.com.\n"
    "Inactive recipients are ones that have generated a hard bounce."
)
TAKEN = {"ErrorCode": 0, "Message": "OK", "MessageID": "x", "To": "fatima@example.com"}


@dataclass
class Postmark:
    """A provider on this machine: what it answers, and what it was given."""

    status: int = 200
    says: dict[str, object] = field(default_factory=lambda: dict(TAKEN))
    given: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    address: str = ""


@contextmanager
def postmark(provider: Postmark) -> Iterator[Postmark]:
    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            key = self.headers["X-Postmark-Server-Token"]
            provider.given.append((key, json.loads(body)))
            answer = json.dumps(provider.says).encode()
            self.send_response(provider.status)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    provider.address = f"http://127.0.0.1:{server.server_port}/"
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        serving.join()


def message() -> bytes:
    composed = Composed(
        subject="Bericht over 12-34AB-C",
        text="Geachte mevrouw,\n\nWij ontvingen uw klacht.\n",
        html="<p>Geachte mevrouw,</p>",
        pdf_source="",
        by_person=False,
    )
    return to_message(
        composed,
        sender="klachten@example.org",
        sender_name="Advies Voorbeeld",
        recipient="fatima@example.com",
        message_id="f00",
        pdf=PDF,
        reply_to="klachten+secret@example.org",
    )


def sent_to(provider: Postmark) -> Sent:
    where = Provider(name="postmark", key="een-sleutel", address=provider.address)
    return deliver(message(), recipient="fatima@example.com", provider=where)


def test_a_letter_that_the_provider_took_was_handed_to_our_relay_whole() -> None:
    with postmark(Postmark()) as provider:
        became = sent_to(provider)

    assert became == Sent(delivery=Delivery.RELAYED)
    ((key, given),) = provider.given
    assert key == "een-sleutel"
    assert given["To"] == "fatima@example.com"
    assert given["From"] == "Advies Voorbeeld <klachten@example.org>"
    assert given["ReplyTo"] == "klachten+secret@example.org"
    assert "Wij ontvingen uw klacht." in str(given["TextBody"])
    assert given["HtmlBody"] == "<p>Geachte mevrouw,</p>\n"
    headers = {each["Name"]: each["Value"] for each in given["Headers"]}  # type: ignore[attr-defined]
    assert headers["Message-ID"] == "<f00@example.org>"
    assert headers["X-PM-KeepID"] == "true"
    assert headers["Auto-Submitted"] == "auto-generated"
    file = given["Attachments"][0]  # type: ignore[index]
    assert base64.b64decode(file["Content"]) == PDF


@pytest.mark.parametrize(
    ("status", "code", "for_good"),
    [(422, 406, True), (401, 10, False), (500, 0, False), (429, 0, False)],
)
def test_only_a_refusal_of_the_letter_itself_is_for_good(
    status: int, code: int, *, for_good: bool
) -> None:
    said: dict[str, object] = {"ErrorCode": code, "Message": INACTIVE}
    with postmark(Postmark(status=status, says=said)) as provider:
        became = sent_to(provider)

    assert (became.delivery, became.for_good) == (None, for_good)
    assert "fatima" not in became.reason


def test_a_provider_that_does_not_answer_is_tried_again() -> None:
    gone = Postmark(address="http://127.0.0.1:9/")

    became = sent_to(gone)

    assert (became.delivery, became.for_good) == (None, False)


def test_letters_go_to_the_provider_that_is_set() -> None:
    with (
        postmark(Postmark()) as provider,
        override_settings(
            GEHOORD_MAIL_PROVIDER="postmark",
            GEHOORD_MAIL_PROVIDER_KEY="een-sleutel",
            GEHOORD_MAIL_PROVIDER_URL=provider.address,
        ),
    ):
        there = mail_leaves()
        became = relay.hand_over(
            message(), envelope_sender="x@example.org", recipient="fatima@example.com"
        )

    assert there
    assert became.delivery is Delivery.RELAYED
    assert len(provider.given) == 1


@pytest.mark.parametrize("name", sorted(KEYS))
def test_each_provider_takes_the_one_key_that_is_asked_for(name: str) -> None:
    became = deliver(
        message(),
        recipient="fatima@example.com",
        provider=Provider(name=name, key="k", address="http://127.0.0.1:9/", domain=""),
    )

    assert became.reason == "AnymailRequestsAPIError"
