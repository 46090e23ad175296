"""A server that is tried out and has no secured connection to offer, or hangs up."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.urls import reverse
from pytest_django import Settings

from tests.desk.working import Desks, text

pytestmark = pytest.mark.django_db

GREETING = b"* OK IMAP4rev1 ready\r\n"


@contextmanager
def server(*, greets: bool) -> Iterator[int]:
    """Answer one caller as IMAP without STARTTLS does, or hang up at once."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        answering = threading.Thread(target=_answer, args=(listening, greets))
        answering.start()
        yield listening.getsockname()[1]
        listening.shutdown(socket.SHUT_RDWR)  # whether or not anybody called
        answering.join()


def _answer(listening: socket.socket, greets: bool) -> None:
    try:
        caller, _ = listening.accept()
    except OSError:
        return
    with caller, caller.makefile("rwb") as line:
        if not greets:
            return
        line.write(GREETING)
        line.flush()
        tag, *_rest = line.readline().split()
        line.write(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n")


@pytest.mark.parametrize(
    ("greets", "said"),
    [
        (True, "De server spreekt op deze poort geen beveiligde verbinding (TLS)."),
        (False, "De server verbrak de verbinding. Controleer de server en de poort"),
    ],
)
def test_the_cause_is_named_and_nothing_is_promised_to_be_tried_again(
    desks: Desks, settings: Settings, said: str, *, greets: bool
) -> None:
    settings.PRACTICE = False  # where no server is spoken to
    filled = {
        "host": "127.0.0.1",
        "way": "starttls",
        "user": "klachten",
        "sign_in": "password",
        "password": "geheim",
        "mode": "dedicated",
        "folders": "INBOX",
        "afterwards": "leave",
    }

    with server(greets=greets) as port:
        answer = desks["ank"].post(
            reverse("desk-mailbox-new"), {**filled, "port": str(port), "do": "test"}
        )

    page = text(answer)
    assert said in page
    assert "probeert het" not in page.partition("<form")[0]


@pytest.mark.parametrize("do", ["test", "save"])
def test_a_secret_that_was_typed_is_asked_again_and_never_given_back(
    desks: Desks, settings: Settings, do: str
) -> None:
    settings.PRACTICE = False
    filled = {"host": "", "sign_in": "xoauth2", "active": "on", "do": do}
    secrets = {
        name: f"typte {name}" for name in ("password", "client_secret", "refresh_token")
    }

    nothing_typed = text(desks["ank"].post(reverse("desk-mailbox-new"), filled))
    page = text(desks["ank"].post(reverse("desk-mailbox-new"), filled | secrets))

    assert "De server ontbreekt" in page
    assert not [each for each in secrets.values() if each in page]
    assert "Typ het opnieuw" in page
    assert "Typ het opnieuw" not in nothing_typed
