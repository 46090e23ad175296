"""What is done while the power goes, and how one looks at what is left."""

from __future__ import annotations

import asyncio
import json
import shutil
import smtplib
import socket
import sqlite3
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.management import call_command
from django.db import connection

from gehoord.clock.run import pass_once
from gehoord.dossier import arrivals, files, leaving
from gehoord.dossier.keys import create_master_key
from gehoord.dossier.models import Case, DestructionOrder, Door, Letter, MailSeen
from gehoord.dossier.verify import verify
from gehoord.handling.act import file, perform
from gehoord.inbox.handed import handed_large
from gehoord.inbox.listener import Ear, Handler, Speech, listen
from gehoord.inbox.receive import receive
from gehoord.mailboxes.doors import Hatch
from gehoord.people.models import Memo, Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Channel, Kind, Particulars
from tests.crash import at_the_counter, backing_up, with_servers
from tests.firm import make_firm
from tests.folder import make_folder
from tests.inbox.making import raw

COMPLAINT = a.File(
    kind=Kind.COMPLAINT,
    channel=Channel.WEB,
    language="nl",
    words="De begeleiding stopte zonder bericht.",
    particulars=Particulars(name="Fatima El Amrani", email="fatima@example.com"),
)
DRAFT = 4242  # the id of the draft that is handed in
A_DAY = "2027-03-05T14:00:00+00:00"
BY_MAIL = ("clock", "file", "receive", "look")  # no letter leaves: see `rehearse`
BY_FORM = ("fill in", "add file", "files shown", "send", "sweep")


def do(name: str, home: Path, now: str) -> str:
    """Do one thing in a folder, and return what is acknowledged."""
    settings.GEHOORD_HOME = home
    settings.GEHOORD_KEYS = home.with_name("keys")
    settings.GEHOORD_MASTER_KEY_FILE = home.with_name("master")
    settings.PRACTICE = True
    connection.settings_dict["NAME"] = str(home / "gehoord.sqlite3")
    return DOINGS[name](datetime.fromisoformat(now))


def rehearse() -> None:
    """
    Do each thing once in a folder of its own, and forget the folder.

    What is read once in a process (templates, patterns, the routes) is then there
    in every fork of it; reading it anew would be most of the work. What sets letters
    on paper starts threads of its own, which no fork would have.
    """
    with TemporaryDirectory() as scratch:
        for home, names in (("one", ("make", *BY_MAIL)), ("two", ("make", *BY_FORM))):
            Path(scratch, home).mkdir()
            for name in names:
                do(name, Path(scratch, home, "home"), A_DAY)
                connection.close()


def _make(now: datetime) -> str:
    """Make the template: a firm with a draft of a complaint."""
    Path(settings.GEHOORD_HOME).mkdir()
    Path(settings.GEHOORD_KEYS).mkdir(mode=0o700)
    create_master_key(Path(settings.GEHOORD_MASTER_KEY_FILE))
    shutil.copy(_migrated(), connection.settings_dict["NAME"])
    firm = make_firm()
    arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=now,
        expires_at=now + timedelta(days=30),
        arrival_id=DRAFT,
    )
    connection.close()
    return "made"


@cache
def _migrated() -> Path:
    """Return a database with every table, made once for a process and its forks."""
    call_command("migrate", verbosity=0)
    connection.close()
    made = connection.settings_dict["NAME"]
    return Path(shutil.copy(made, make_folder() / "migrated.sqlite3"))


def _file(now: datetime) -> str:
    arrived = arrivals.load(_firm(), DRAFT)
    return file(arrived, COMPLAINT, by="complainant", now=now).reference


def _receive(now: datetime) -> str:
    """Take in a mail with a file, as `gehoord receive` does."""
    organisation = Organisation.objects.get()
    return receive(raw("outlook"), organisation=organisation, now=now).case or ""


def _receive_large(now: datetime) -> str:
    """Take in a mail that is too large to be taken apart, as it streams in."""
    words = raw("outlook") + b"lang verhaal\n" * 20_000
    pieces = (words[start : start + 50_000] for start in range(0, len(words), 50_000))
    organisation = Organisation.objects.get()
    return str(
        handed_large(pieces, Hatch.PIPE, organisation=organisation, now=now).verdict
    )


def _listen(now: datetime) -> str:
    """Bring a mail over a connection, and say what was answered to it."""
    path = Path(settings.GEHOORD_HOME) / "lmtp"
    bound = socket.socket(socket.AF_UNIX)
    bound.bind(str(path))
    bound.listen()
    ear = Ear(speech=Speech.LMTP, hostname="here")

    async def both() -> str:
        stop = asyncio.Event()
        listening = asyncio.create_task(listen(Handler(ear, lambda: now), bound, stop))
        try:
            return await asyncio.to_thread(_bring, path)
        finally:
            stop.set()
            await listening

    return asyncio.run(both())


def _bring(path: Path) -> str:
    with smtplib.LMTP(str(path)) as client:
        client.ehlo_or_helo_if_needed()
        client.mail("fatima@example.com")
        client.rcpt("anouk@kleuterrevolutie.nl")
        code, _ = client.data(raw("outlook"))
    return str(code)


def _handle(now: datetime) -> str:
    """Handle the complaint until it is closed, its letters sent by the clock."""
    organisation_id, (case_id,) = _firm(), _cases()
    for by, act in (
        ("staff:1", a.RecordConcern(about=About.NOBODY)),
        ("staff:1", a.AppointHandler(staff=2)),
        ("staff:2", a.NotTakeUp(ground="Elders", words="Dank.", way_on="De rechter.")),
    ):
        perform(organisation_id, case_id, act, by=by, now=now)
    pass_once(now=now)
    return "closed"


def _clock(now: datetime) -> str:
    passed = pass_once(now=now)
    return json.dumps({"sent": passed.sent, "destroyed": passed.destroyed})


def _sweep(now: datetime) -> str:
    return str(files.sweep(_firm(), now=now))


def _look(now: datetime) -> str:
    """Return what is left, as facts."""
    organisation_id = _firm()
    with sqlite3.connect(connection.settings_dict["NAME"]) as plain:
        integrity = plain.execute("PRAGMA integrity_check").fetchone()[0]
    findings = verify(organisation_id, now=now)
    letters = Letter.objects.order_by("id").values_list("state", "attempts")
    box = Path(settings.GEHOORD_HOME) / "letterbox"
    return json.dumps(
        {
            "integrity": integrity,
            "faults": [str(each.fault) for each in findings],
            "cases": len(_cases()),
            "letters": [list(each) for each in letters],
            "due": len(leaving.due(organisation_id, now=now)),
            "orders": DestructionOrder.objects.count(),
            "kept": arrivals.kept_for_a_person(organisation_id),
            "counted": list(MailSeen.objects.values_list("seen_as", flat=True)),
            "told": Memo.objects.filter(staff_number=None).count(),
            "in_box": len(list(box.glob("*.eml"))) if box.exists() else 0,
        }
    )


def _firm() -> int:
    return Organisation.objects.get().pk


def _cases() -> list[int]:
    return list(Case.objects.values_list("id", flat=True))


DOINGS: Mapping[str, Callable[[datetime], str]] = {
    "make": _make,
    "file": _file,
    "fill in": at_the_counter.fill_in,
    "add file": at_the_counter.add_file,
    "send": at_the_counter.send_it,
    "files shown": at_the_counter.files_shown,
    "receive": _receive,
    "receive large": _receive_large,
    "listen": _listen,
    "set up mailbox": with_servers.set_up,
    "fetch": with_servers.fetch,
    "send letters": with_servers.send,
    "handle": _handle,
    "clock": _clock,
    "sweep": _sweep,
    "back up": backing_up.back_up,
    "what opens": backing_up.opened,
    "restore": backing_up.restore,
    "look": _look,
}
