"""Mail that a mail server hands over, one by one: to the listener, and by the pipe."""

from __future__ import annotations

import smtplib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final

from bench import floors
from bench.figures import Figure
from bench.homes import ROOT
from bench.mail import message
from gehoord.dossier.models import Case
from gehoord.dossier.moment import now
from gehoord.organisation.reading import current
from gehoord.people.models import Organisation

SIZES: Final = (200, 1_000)
COMMANDS: Final = 200  # each is a process: how many more makes no difference
FIRST: Final = 200_000  # so that no other measure sends the same
SENDER: Final = "sara@example.com"


def figures() -> Iterator[Figure]:
    """Yield messages a second, each answered only when it is durable."""
    first = FIRST
    with _listening() as port:
        for size in SIZES:
            yield Figure(
                name=f"{size:,} mails by the listener, each a case",
                value=size / _handed_over(port, first, size),
                unit="/s",
                floor=floors.INSERT,
            )
            first += size
    yield Figure(
        name=f"{COMMANDS} mails by the pipe, each a case",
        value=COMMANDS / _piped(first),
        unit="/s",
        floor=floors.INSERT,
        note="a process a mail",
    )


def _handed_over(port: int, first: int, size: int) -> float:
    """Return the seconds that so many messages take by LMTP, on one connection."""
    _hash, procedure = current(Organisation.objects.get().pk, now=now())
    messages = [message(first + each) for each in range(size)]
    before = Case.objects.count()
    with smtplib.LMTP("127.0.0.1", port) as server:
        begin = time.perf_counter()
        for each in messages:
            server.sendmail(SENDER, [procedure.address], each)
        seconds = time.perf_counter() - begin
    assert Case.objects.count() == before + size
    return seconds


def _piped(first: int) -> float:
    """Return the seconds that the commands take, one after the other."""
    before = Case.objects.count()
    begin = time.perf_counter()
    for number in range(COMMANDS):
        subprocess.run(
            [sys.executable, "-m", "gehoord", "receive"],
            input=message(first + number),
            stdout=subprocess.DEVNULL,
            cwd=ROOT,
            check=True,
        )
    seconds = time.perf_counter() - begin
    assert Case.objects.count() == before + COMMANDS
    return seconds


@contextmanager
def _listening() -> Iterator[int]:
    """Start the listener as a process of its own, and end it."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port: int = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "gehoord", "listen", f"--port={port}"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        assert b"takes in mail" in process.stdout.readline()
        yield port
    finally:
        process.terminate()
        process.communicate()
