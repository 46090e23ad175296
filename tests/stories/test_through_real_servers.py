"""
One complaint wholly by mail, through servers as the world has them.

Postfix takes the complainant's mail and puts it into a mailbox of Dovecot, which
is read; letters leave through Postfix to the server of the complainant, which
refuses one: Postfix's own notice of that comes back by the same mailbox.
"""

from __future__ import annotations

import email
import email.policy
import re
import smtplib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.clock.run import pass_once
from gehoord.dossier.models import Case, SeenAs
from gehoord.handling.act import perform
from gehoord.handling.opened import OpenCase, open_case
from gehoord.inbox.watching import read_once
from gehoord.mailboxes import counts
from gehoord.organisation.mailboxes import Mailbox as Read
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Delivery, Particulars
from tests.mail_server import Mailbox, listening
from tests.mailbox_servers import fresh_user, make_mailbox
from tools import postfix
from tools.dovecot import Dovecot
from tools.postfix import Local, Postfix

pytestmark = pytest.mark.django_db(transaction=True)

PATIENCE_SECONDS = 30
FATIMA = "fatima@example.com"
SERVER = "mx.example.org"  # whose word on senders is taken
SECRET = re.compile(r"klachten\+\w{40,}@example\.org")
SERVERS = 65534  # nobody: whoever owns the mail that Dovecot reads


@dataclass
class World:
    """All that is outside, and the firm's mailbox in it."""

    firm: Organisation
    relay: Postfix
    outside: Mailbox
    mailbox: Read

    def send(self, message: EmailMessage, *, to: str) -> None:
        """Send a mail of Fatima's to the firm, by its mail server."""
        with smtplib.SMTP("127.0.0.1", self.relay.port, timeout=20) as server:
            server.sendmail(FATIMA, [to], message.as_bytes())

    def read_until(self, kind: SeenAs, number: int) -> None:
        """Read the mailbox until so many messages of a kind came in."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            self.mailbox.refresh_from_db()
            read_once(self.mailbox)
            found = counts.of(self.firm.pk, now=datetime.now(UTC)).numbers
            if found[kind] >= number:
                return
            time.sleep(0.2)
        raise AssertionError(f"There came no {kind} within {PATIENCE_SECONDS} s.")

    def letters(self, *, to: str, number: int) -> list[EmailMessage]:
        """Let the clock send, and return what the world got for an address."""
        pass_once(now=datetime.now(UTC))
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            got = [each[2] for each in self.outside.taken if to in each[1]]
            if len(got) >= number:
                return [read(each) for each in got]
            time.sleep(0.1)
        raise AssertionError(f"There came no {number} letters for {to}.")

    def case(self) -> OpenCase:
        """Return the only case."""
        row = Case.objects.get(organisation=self.firm)
        return open_case(self.firm.pk, row.id, now=datetime.now(UTC))

    def do(self, act: a.Act, *, by: str = "staff:1") -> None:
        """Do an act at the desk."""
        case_id = self.case().case_id
        perform(self.firm.pk, case_id, act, by=by, now=datetime.now(UTC))


def read(content: bytes) -> EmailMessage:
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def words_of(letter: EmailMessage) -> str:
    plain = letter.get_body(("plain",))
    assert plain is not None
    return str(plain.get_content())


def happened(case: OpenCase) -> list[str]:
    return [entry.event.stored for entry in case.entries]


@pytest.fixture
def world(
    firm: Organisation,
    dovecot: Dovecot,
    authorities: Path,
    settings: Settings,
    tmp_path: Path,
) -> Iterator[World]:
    user = fresh_user()
    mailbox = make_mailbox(firm, dovecot, user=user)
    with dovecot.mailbox(user):
        pass  # Dovecot makes its folders when somebody first signs in
    boxes = {"klachten@example.org": f"{user}/Maildir/"}
    local = Local(
        domain="example.org",
        mailboxes=dovecot.home,
        boxes=boxes,
        uid=SERVERS,
        gid=SERVERS,
    )
    outside = Mailbox()
    with (
        listening(outside) as server,
        postfix.relay(local, onward={"example.com": server.port}) as running,
    ):
        trusted = tmp_path / "all.pem"
        trusted.write_bytes(authorities.read_bytes() + running.authority.read_bytes())
        settings.PRACTICE = False
        settings.GEHOORD_MAIL_FROM = "klachten@example.org"
        settings.GEHOORD_MAIL_TRUSTED = (SERVER,)
        settings.GEHOORD_MAIL_HOST = "localhost"
        settings.GEHOORD_MAIL_PORT = running.port
        settings.GEHOORD_MAIL_SECURITY = "starttls"
        settings.GEHOORD_MAIL_AUTHORITIES = trusted
        yield World(firm, running, outside, mailbox)


def complaint() -> EmailMessage:
    made = EmailMessage()
    made["From"] = f"Fatima El Amrani <{FATIMA}>"
    made["To"] = "klachten@example.org"
    made["Subject"] = "Klacht over mijn advies"
    made["Message-ID"] = "<eerste@example.com>"
    made.set_content("Naam: Fatima El Amrani\n\nEr kwam niemand opdagen.")
    return made


def answer_to(letter: EmailMessage, words: str) -> EmailMessage:
    made = EmailMessage()
    made["Authentication-Results"] = f"{SERVER}; dmarc=pass header.from=example.com"
    made["From"] = f"Fatima El Amrani <{FATIMA}>"
    made["To"] = str(letter["Reply-To"])
    made["Subject"] = f"Re: {letter['Subject']}"
    made["In-Reply-To"] = str(letter["Message-ID"])
    made["Message-ID"] = "<antwoord@example.com>"
    made.set_content(words)
    return made


def test_a_complaint_goes_its_whole_way_through_real_servers(world: World) -> None:
    world.send(complaint(), to="klachten@example.org")
    world.read_until(SeenAs.CASE, 1)
    assert "received" in happened(world.case())

    (receipt,) = world.letters(to=FATIMA, number=1)
    assert world.case().reference in words_of(receipt)
    assert "Klacht over mijn advies" not in str(receipt["Subject"])
    envelopes = {each[0] for each in world.outside.taken if FATIMA in each[1]}
    assert all(
        re.fullmatch(r"klachten\+\w{40,}@example\.org", each) for each in envelopes
    )

    reply = answer_to(receipt, "Het was op dinsdag 3 maart.")
    world.send(reply, to=str(receipt["Reply-To"]))
    world.read_until(SeenAs.REPLY, 1)
    assert "written" in happened(world.case())

    world.outside.answer, world.outside.only_to = "550 No such user", FATIMA
    world.do(a.RecordConcern(about=About.NOBODY))
    world.do(a.AppointHandler(staff=2))
    pass_once(now=datetime.now(UTC))
    world.read_until(SeenAs.NOTICE, 1)
    failed = world.case().case.failed_letters()
    assert ["handler-named"] == [each.notice for each in failed]
    assert failed[0].failed.startswith("bounced 5.")

    other = Particulars(email="fatima.nieuw@example.com")
    world.do(a.GiveParticulars(particulars=other), by="staff:2")
    world.do(a.Write(words="Klopt uw nieuwe adres?"), by="staff:2")
    later = world.letters(to="fatima.nieuw@example.com", number=1)

    assert world.case().reference in words_of(later[-1])
    letters = world.case().case.letters
    left = [each for each in letters if each.delivery is Delivery.RELAYED]
    assert {"receipt", "message"} <= {each.notice for each in left}
    found = counts.of(world.firm.pk, now=datetime.now(UTC))
    assert (3, 0) == (found.total, found.gap)


def test_a_server_that_has_to_wait_says_so_and_the_letter_arrives_after_all(
    world: World,
) -> None:
    world.send(complaint(), to="klachten@example.org")
    world.read_until(SeenAs.CASE, 1)
    world.outside.answer, world.outside.only_to = "451 Try again later", FATIMA
    pass_once(now=datetime.now(UTC))

    world.read_until(SeenAs.NOTICE, 1)
    failed = world.case().case.failed_letters()
    world.outside.answer = "250 Kept"
    (receipt,) = world.letters(to=FATIMA, number=1)

    assert () == failed
    assert world.case().reference in words_of(receipt)
