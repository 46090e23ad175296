"""E-mail coming in, each message from someone new: in this process, and as a command."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator
from email.message import EmailMessage
from functools import partial
from typing import Final

from bench import floors
from bench.counting import counted
from bench.figures import Figure, Took, milliseconds, timed
from bench.homes import ROOT
from gehoord.dossier.moment import now
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Verdict
from gehoord.people.models import Organisation

WORDS: Final = (
    "Op dinsdag zou er iemand komen. Er kwam niemand en er belde niemand.\n" * 10
)
MAILS: Final = 200
COMMANDS: Final = 12


def figures() -> Iterator[Figure]:
    """Yield how many messages a second, and what one costs as a command."""
    organisation = Organisation.objects.get()

    messages = [message(number) for number in range(MAILS)]

    def take(number: int) -> None:
        received = receive(messages[number], organisation=organisation, now=now())
        assert received.verdict is Verdict.NEW, received
        assert received.case, received

    with counted() as found:
        take(0)
    took = Took()
    for number in range(1, MAILS):
        took.take(partial(take, number))
    note = f"{found.statements} statements, {found.commits} commits"
    yield Figure(
        name="receive, in a running process",
        value=1000 / statistics.mean(took),
        unit="/s",
        must=160,
        good=400,
        floor=floors.INSERT,
        note=note,
    )
    yield milliseconds("receive, one message", took, floor=floors.INSERT)
    yield milliseconds(
        "receive, as a command",
        [timed(partial(_command, number)) for number in range(COMMANDS)],
    )


def message(number: int) -> bytes:
    """Return a message of some kilobyte from someone new."""
    made = EmailMessage()
    made["From"] = f"Sara Visser {number} <sara.{number}@example.com>"
    made["To"] = "klachten@example.org"
    made["Subject"] = f"Klacht over een afspraak ({number})"
    made["Date"] = "Wed, 06 Mar 2030 09:00:00 +0100"
    made["Message-ID"] = f"<{number}.bench@example.com>"
    made.set_content(f"Naam: Sara Visser\nTelefoon: 06 12345678\n\n{WORDS}")
    return made.as_bytes()


def _command(number: int) -> None:
    subprocess.run(
        [sys.executable, "-m", "gehoord", "receive"],
        input=message(100_000 + number),
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
        check=True,
    )
