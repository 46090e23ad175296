"""`gehoord serve` and `gehoord inbox` read mailboxes by themselves, as processes."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.inbox.installation import ROOT, Installation, installed
from tests.inbox.making import raw
from tools.dovecot import Dovecot

PATIENCE_SECONDS = 120


@pytest.fixture
def made(
    tmp_path: Path, dovecot: Dovecot, authorities: Path, user: str
) -> Iterator[Installation]:
    """An installation with a mailbox at a real server."""
    with installed(tmp_path / "var") as there:
        settings = {**there.settings, "GEHOORD_MAIL_AUTHORITIES": str(authorities)}
        found = replace(there, settings=settings)
        done = found.python(
            "-m",
            "tests.inbox.mailbox_there",
            str(dovecot.tls_port),
            user,
            stdin=dovecot.password.encode(),
        )
        assert done.returncode == 0, done.stderr
        yield found


@contextmanager
def running(made: Installation, *command: str, **settings: str) -> Iterator[None]:
    """Run a command of Gehoord's until the end of the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "gehoord", *command],
        cwd=ROOT,
        env={**made.around(), **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


def until(what: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        if what():
            return
        time.sleep(0.1)
    raise AssertionError(f"It did not happen within {PATIENCE_SECONDS} s.")


def test_what_answers_on_the_web_reads_the_mailbox_too(
    made: Installation, dovecot: Dovecot, user: str
) -> None:
    with running(made, "serve", PORT=free_port()):
        dovecot.put(user, raw("plain-nl"))
        until(lambda: len(made.look()["cases"]) == 1)

    (case,) = made.look()["cases"]
    assert "received" in case["entries"]


def test_reading_apart_stops_when_told_and_begins_where_it_was(
    made: Installation, dovecot: Dovecot, user: str
) -> None:
    with running(made, "inbox"):
        dovecot.put(user, raw("plain-nl"))
        until(lambda: len(made.look()["cases"]) == 1)
    dovecot.put(user, raw("plain-en"))

    once = made.gehoord("inbox", "--once")
    reckoned = made.gehoord("inbox", "--reconcile")

    assert once.returncode == 0, once.stderr
    assert b"1 listed; 1 case." in once.stdout
    assert reckoned.returncode == 0, reckoned.stdout
    assert b"2 messages seen" in reckoned.stdout
