"""Mail coming in by every door, each message durable, one by one."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from typing import Final

from django.conf import settings

from bench import floors, handing
from bench.figures import Figure
from bench.mail import message
from gehoord.dossier.models import SeenAs
from gehoord.dossier.moment import now
from gehoord.inbox.watching import read_once
from gehoord.mailboxes import counts, keeping
from gehoord.mailboxes.grants import Password
from gehoord.organisation.mailboxes import (
    Afterwards,
    Mailbox,
    MailFolder,
    Mode,
    SignIn,
    Way,
)
from gehoord.people.models import Organisation
from tools import dovecot
from tools.dovecot import Dovecot

SIZES: Final = (200, 1_000)
MANY: Final = 5_000
KILOBYTES: Final = 1024


def figures() -> Iterator[Figure]:
    """Yield messages a second by each door, and the memory while 5,000 come in."""
    yield from handing.figures()
    with dovecot.server() as server:
        settings.GEHOORD_MAIL_AUTHORITIES = server.authority
        first = 0
        for number, size in enumerate(SIZES, 1):
            mailbox = _filled(server, number, first=first, size=size)
            seconds = _read(mailbox, size)
            first += size
            yield Figure(
                name=f"{size:,} mails by IMAP, each a case",
                value=size / seconds,
                unit="/s",
                floor=floors.INSERT,
            )
        before = _memory()
        mailbox = _filled(server, len(SIZES) + 1, first=first, size=MANY)
        seconds = _read(mailbox, MANY)
        yield Figure(
            name=f"{MANY:,} mails waiting, taken in",
            value=MANY / seconds,
            unit="/s",
            floor=floors.INSERT,
        )
        yield Figure(
            name=f"memory more, while {MANY:,} are taken in",
            value=_memory() - before,
            unit="MB",
            note=f"{_memory():.0f} MB in all",
        )


def _read(mailbox: Mailbox, size: int) -> float:
    begin = time.perf_counter()
    progress = read_once(mailbox)
    seconds = time.perf_counter() - begin
    assert progress.taken == {SeenAs.CASE: size}, progress.taken
    found = counts.of(mailbox.organisation_id, mailbox=mailbox.number, now=now())
    assert (found.total, found.gap) == (size, 0), found
    return seconds


def _filled(server: Dovecot, number: int, *, first: int, size: int) -> Mailbox:
    user = f"bench{number}"
    server.put(user, *(message(first + each) for each in range(size)))
    organisation = Organisation.objects.get()
    mailbox = Mailbox(
        organisation=organisation,
        number=number,
        host="localhost",
        port=server.tls_port,
        way=Way.TLS,
        user=user,
        sign_in=SignIn.PASSWORD,
        mode=Mode.DEDICATED,
        afterwards=Afterwards.SEEN,
    )
    mailbox.sealed_secret = keeping.seal(mailbox, Password(password=server.password))
    mailbox.save()
    MailFolder.objects.create(
        organisation=organisation, mailbox=number, number=1, name="INBOX"
    )
    return mailbox


def _memory() -> float:
    """Return the most memory this process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES
