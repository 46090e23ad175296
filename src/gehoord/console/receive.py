"""
`gehoord receive < mail.eml`: take in one message, for a mail server's pipe.

The exit status is what the mail server acts on. 0: it is kept, durably. 65 and
67: it is refused for good, and the server tells the sender why. 75: it cannot be kept
now, so the server tries again later; whatever a technician has to mend is 75
too, because a message that waits in the queue is not lost.
"""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from email.parser import BytesHeaderParser
from email.utils import parseaddr
from functools import partial
from itertools import chain
from typing import Final

from django.db import DatabaseError

from gehoord.console.commands import LATER
from gehoord.dossier.files import TooLarge
from gehoord.dossier.keys import KeyTrouble
from gehoord.dossier.moment import now
from gehoord.handling.mail import LIMITS
from gehoord.handling.too_large import MOST_KEPT_BYTES
from gehoord.inbox.handed import handed, handed_large, refused
from gehoord.inbox.incoming import Received
from gehoord.inbox.recipients import organisation_at
from gehoord.mailboxes.doors import Hatch
from gehoord.people.models import Organisation

KEPT: Final = 0
REFUSED: Final = 65  # EX_DATAERR
NOBODY: Final = 67  # EX_NOUSER
HEAD_BYTES: Final = 64 * 1024
MEGABYTE: Final = 1024 * 1024
PIECE_BYTES: Final = 1024 * 1024
TOO_LARGE: Final = (
    "Uw bericht is groter dan {most} MB en is niet ontvangen. Stuur het zonder de "
    "grootste bijlagen, of gebruik het formulier op de website. / Your message is "
    "larger than {most} MB and was not received. Send it without its largest "
    "attachments, or use the form on the website."
)


UNKNOWN: Final = "Dit adres is hier niet bekend. / There is no such address here."
BROUGHT_TO: Final = ("delivered-to", "x-original-to", "envelope-to")
"""Where a mail server writes to whom it brings a message; the topmost is its own."""


class NoOrganisation(Exception):
    """It is not clear whose mail this is; the message says what to do."""


class NobodyThere(Exception):
    """The address it came to is nobody's."""


def run(options: Namespace) -> int:
    """Take in the message on standard input; never a traceback."""
    try:
        raw = sys.stdin.buffer.read(LIMITS.raw_bytes + 1)
        whose = _organisation(options, raw)
        received = _received(raw, whose)
    except TooLarge:
        return _too_large(options, whose)
    except NobodyThere:
        return _refuse(options, UNKNOWN, why="no-such-address", status=NOBODY)
    except Exception as trouble:  # noqa: BLE001 - whatever it is, the message must wait
        return _later(trouble)
    _say(json.dumps(facts(received)) if options.json else line(received))
    return KEPT


def _received(raw: bytes, whose: Organisation) -> Received:
    """Keep it; of what is too large to be taken apart the rest is still to be read."""
    if len(raw) <= LIMITS.raw_bytes:
        return handed(raw, Hatch.PIPE, organisation=whose, now=now())
    begun = (
        raw[start : start + PIECE_BYTES] for start in range(0, len(raw), PIECE_BYTES)
    )
    rest = iter(partial(sys.stdin.buffer.read, PIECE_BYTES), b"")
    return handed_large(chain(begun, rest), Hatch.PIPE, organisation=whose, now=now())


def _too_large(options: Namespace, whose: Organisation) -> int:
    """Count what is larger than is kept, and refuse it for good."""
    try:
        refused(Hatch.PIPE, organisation=whose, now=now())
    except (DatabaseError, OSError) as trouble:
        return _later(trouble)
    return _refuse(options, TOO_LARGE, why="too-large", status=REFUSED)


def facts(received: Received) -> dict[str, object]:
    """Return what became of the message, for a program."""
    return {
        "verdict": str(received.verdict),
        "case": received.case,
        "kept_for_a_person": received.is_kept,
        "sender_is_looked_at": received.waits,
        "why": str(received.why) or None,
    }


def line(received: Received) -> str:
    """Return what became of the message, in one line."""
    told = (
        f"{received.verdict}: case {received.case}"
        if received.case
        else (f"{received.verdict}")
    )
    if received.waits:
        return f"{told} (its sender is looked at first)"
    return f"{told} (a person must look: {received.why})" if received.is_kept else told


def _organisation(options: Namespace, raw: bytes) -> Organisation:
    """Return whose mail it is: as said, else the only one's, else its recipient's."""
    if options.recipient and not options.organisation:
        return _at(options.recipient)
    found = list(
        Organisation.objects.filter(slug=options.organisation)
        if options.organisation
        else Organisation.objects.all()[:2]
    )
    if len(found) == 1:
        return found[0]
    if options.organisation:
        raise NoOrganisation(
            f"There is no organisation {options.organisation!r}. Give --organisation "
            f"the short name under which it was made."
        )
    if not found:
        raise NoOrganisation("There is no organisation yet. Run `gehoord init` first.")
    if address := _brought_to(raw):
        return _at(address)
    raise NoOrganisation(
        "There is more than one organisation. Say whose mail this is with "
        "--recipient or --organisation."
    )


def _at(address: str) -> Organisation:
    found = organisation_at(address, now=now())
    if found is None:
        raise NobodyThere
    return found


def _brought_to(raw: bytes) -> str:
    """Return the recipient that the mail server wrote on top of it, or nothing."""
    head = BytesHeaderParser().parsebytes(raw[:HEAD_BYTES])
    for name, value in head.items():
        if name.lower() in BROUGHT_TO:
            return parseaddr(str(value))[1]
    return ""


def _refuse(options: Namespace, sentence: str, *, why: str, status: int) -> int:
    if options.json:
        _say(json.dumps({"verdict": "refused", "case": None, "why": why}))
    print(sentence.format(most=MOST_KEPT_BYTES // MEGABYTE), file=sys.stderr)
    return status


def _later(trouble: Exception) -> int:
    print(f"gehoord receive: {_sentence(trouble)} Try again later.", file=sys.stderr)
    return LATER


def _sentence(trouble: Exception) -> str:
    match trouble:
        case NoOrganisation() | KeyTrouble():
            return str(trouble)
        case DatabaseError():
            return f"The database cannot take it now ({type(trouble).__name__})."
        case OSError():
            return f"It cannot be kept now: {trouble.strerror}."
        case _:
            return f"It cannot be kept now ({type(trouble).__name__})."


def _say(text: str) -> None:
    """Print; what is kept stays kept when nobody listens any more."""
    try:
        print(text, flush=True)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
