"""What is done with a mail server on the other side while the power goes."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings

from gehoord.clock.run import pass_once
from gehoord.inbox.watching import read_once
from gehoord.mailboxes.grants import Password
from gehoord.mailboxes.setting import Setting, save
from gehoord.organisation.mailboxes import Afterwards, Mailbox, Mode, SignIn, Way
from gehoord.people.models import Organisation

FACTS = "servers.json"  # in the folder: where the servers of a test are


def set_up(_now: datetime) -> str:
    """Set a mailbox up, as its page does."""
    facts = _facts()
    setting = Setting(
        host="localhost",
        port=facts["imap"],
        way=Way.TLS,
        user=facts["user"],
        sign_in=SignIn.PASSWORD,
        secret=Password(password=facts["password"]),
        folders=("INBOX",),
        mode=Mode.DEDICATED,
        afterwards=Afterwards.SEEN,
    )
    save(Organisation.objects.get().pk, None, setting)
    return "set up"


def fetch(now: datetime) -> str:
    """Read the mailbox once, when the lease of who was killed is over."""
    settings.GEHOORD_MAIL_AUTHORITIES = Path(_facts()["authority"])
    settings.GEHOORD_MAIL_FROM = "anouk@kleuterrevolutie.nl"
    (mailbox,) = Mailbox.objects.select_related("organisation")
    taken = read_once(mailbox, clock=lambda: now).taken
    return json.dumps({str(kind): number for kind, number in taken.items()})


def send(now: datetime) -> str:
    """Let the clock send what is due through a real server."""
    settings.PRACTICE = False
    settings.GEHOORD_MAIL_HOST = "127.0.0.1"
    settings.GEHOORD_MAIL_PORT = _facts()["smtp"]
    settings.GEHOORD_MAIL_SECURITY = "none"
    settings.GEHOORD_MAIL_FROM = "klachten@example.org"
    return str(pass_once(now=now).sent)


def later(now: str, minutes: int) -> str:
    """Return a moment of a job, so much later."""
    return (datetime.fromisoformat(now) + timedelta(minutes=minutes)).isoformat()


def _facts() -> dict[str, Any]:
    said: dict[str, Any] = json.loads((Path(settings.GEHOORD_HOME) / FACTS).read_text())
    return said
