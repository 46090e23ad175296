"""`gehoord inbox`: read the mailboxes, see whether it adds up, understand again."""

from __future__ import annotations

import signal
import threading
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from typing import Final

from django.conf import settings

from gehoord.console.commands import Mistaken
from gehoord.console.numbers import many
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.models import SeenAs
from gehoord.dossier.moment import now
from gehoord.inbox.again import understand_all
from gehoord.inbox.passes import Progress
from gehoord.inbox.reconciling import Compared, compare
from gehoord.inbox.watching import Watches, read_once
from gehoord.mailboxes import counts, states
from gehoord.mailboxes.doors import NO_MAILBOX
from gehoord.mailboxes.lease import LeaseLost
from gehoord.mailboxes.trouble import MailboxTrouble
from gehoord.organisation.mailboxes import Mailbox
from gehoord.people.models import Organisation
from gehoord.words import mailboxes as words

OFTEN: Final = 100  # messages between two lines of progress
UNDERSTOOD_NOT: Final = "waiting for a person"
NOTHING_UNREAD: Final = "nothing was kept that could not be understood"
UNREAD: Final = "    It is not read: what came in since is not accounted for."
NOT_SET_UP: Final = "There is no mailbox. An owner sets one up at the desk."


def run(options: Namespace) -> int:
    """Read, reckon or read again; what somebody has to look at makes the status 1."""
    if options.again:
        return _again()
    if settings.PRACTICE:
        raise Mistaken("a practice folder reads no mailboxes.")
    if options.once or options.reconcile:
        mailboxes = (
            Mailbox.objects.filter(active=True)
            .select_related("organisation")
            .order_by("organisation_id", "number")
        )
        look = _reconcile if options.reconcile else _once
        done = [look(each) for each in mailboxes]
        done += _handed() if options.reconcile else []
        if not done:
            print(NOT_SET_UP)
        return max(done, default=0)
    watches = Watches(stop=threading.Event())
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: watches.stop.set())
    print("The mailboxes are read. Stop it with Ctrl-C.", flush=True)
    watches.forever()
    return 0


def _once(mailbox: Mailbox) -> int:
    def tell(progress: Progress) -> None:
        if not progress.done % OFTEN:
            waiting = counts.waiting(mailbox.organisation_id, mailbox.number)
            print(
                f"{_name(mailbox)}: {progress.done} taken in, {waiting} to go.",
                flush=True,
            )

    try:
        progress = read_once(mailbox, progress=Progress(tell=tell))
    except LeaseLost:
        print(f"{_name(mailbox)}: another process reads it now.")
        return 0
    except MailboxTrouble as trouble:
        print(f"{_name(mailbox)}: {words.trouble(trouble.trouble, 'en')}")
        return 1
    print(f"{_name(mailbox)}: {told(progress)}")
    return 0


def told(progress: Progress) -> str:
    """Return what a pass came to, in one line without a word of any message."""
    parts = [f"{number} {what}" for what, number in sorted(progress.taken.items())]
    return f"{progress.listed} listed; " + (", ".join(parts) or "nothing new") + "."


def _again() -> int:
    """Understand what was kept unread; what is still not understood waits on."""
    for each in Organisation.objects.order_by("pk"):
        found = Counter(
            UNDERSTOOD_NOT if received.is_kept else str(received.verdict)
            for received in understand_all(each.pk, now=now())
        )
        parts = [f"{number} {what}" for what, number in sorted(found.items())]
        print(f"{each.name}: " + (", ".join(parts) or NOTHING_UNREAD) + ".")
    return 0


def _handed() -> list[int]:
    """Reckon what mail servers handed over: by the pipe and the listener."""
    done = []
    for each in Organisation.objects.order_by("pk"):
        found = counts.of(each.pk, mailbox=NO_MAILBOX, now=now())
        if not found.total:
            continue
        handed = many(found.total, "message", "messages")
        print(f"{each.name}, mail server: {handed} handed over.")
        _tell(found)
        print(_sum(found.gap))
        done.append(1 if found.gap else 0)
    return done


def _tell(found: counts.Counts) -> None:
    for kind in SeenAs:
        print(f"    {found.numbers[kind]:>7}  {words.seen_as(kind, 'en')}")


def _sum(gap: int) -> str:
    if gap:
        lost = many(gap, "message is", "messages are")
        return f"    It does not add up: {lost} not accounted for."
    return "    It adds up."


def _reconcile(mailbox: Mailbox) -> int:
    found = counts.of(mailbox.organisation_id, mailbox=mailbox.number, now=now())
    print(f"{_name(mailbox)}: {many(found.total, 'message', 'messages')} seen.")
    _tell(found)
    if found.safe or found.removed:
        print(f"    {found.safe:>7}  of these lie in a verified backup")
        print(f"    {found.removed:>7}  of these were removed at the server after that")
    gap = found.gap
    try:
        compared = compare(mailbox)
    except MailboxTrouble as trouble:
        print(f"    The server: {words.trouble(trouble.trouble, 'en')}")
        return 1
    except KeyTrouble as trouble:
        print(f"    {trouble}")
        return 1
    for line in _lines(compared):
        print(f"    {line}")
    gap += sum(each.unaccounted for each in compared)
    is_silent = states.is_silent(mailbox, now=now())
    print(_sum(gap) if gap or not is_silent else UNREAD)
    return 1 if gap or is_silent else 0


def _lines(compared: list[Compared]) -> Iterator[str]:
    for each in compared:
        yield (
            f"The server shows {each.shown} in {each.folder}: {each.new} came in since, "
            f"{each.unaccounted} without an account."
        )


def _name(mailbox: Mailbox) -> str:
    """Return which mailbox it is, by number: its address stays out of logs."""
    return f"{mailbox.organisation.name}, mailbox {mailbox.number}"
