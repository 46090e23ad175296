"""A mailbox at a real server with messages in it, and what became of them."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

from gehoord.mailboxes import counts
from gehoord.people.models import Organisation
from tools.dovecot import Dovecot

NOW = datetime(2025, 3, 7, 14, 0, tzinfo=UTC)  # a server has no mail from later


def clock() -> datetime:
    return NOW


def message(number: int, *, words: str = "Er kwam niemand opdagen.") -> bytes:
    made = EmailMessage()
    made["From"] = f"Sara Visser <sara.{number}@example.com>"
    made["To"] = "klachten@example.org"
    made["Subject"] = f"Klacht {number}"
    made["Message-ID"] = f"<{number}@example.com>"
    made.set_content(f"Naam: Sara Visser\n\n{words}")
    return made.as_bytes()


def numbers(firm: Organisation) -> dict[str, int]:
    found = counts.of(firm.pk, now=NOW).numbers
    return {str(kind): number for kind, number in found.items() if number}


def server_shows(dovecot: Dovecot, user: str, folder: str = "INBOX") -> list[str]:
    """Return the flags of every message in a folder, without changing any."""
    with dovecot.mailbox(user) as opened:
        opened.select(folder, readonly=True)
        _, said = opened.uid("FETCH", "1:*", "(FLAGS)")
        return [each.decode() for each in said if isinstance(each, bytes)]
