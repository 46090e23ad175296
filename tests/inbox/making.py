"""Mails from `tests/mails`, with the secrets of a case put in where they ask for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.utils import parseaddr
from pathlib import Path
from typing import Final

from gehoord.dossier import arrivals, links, outbox, store
from gehoord.dossier.links import LinkPurpose, Party
from gehoord.dossier.models import Door
from gehoord.handling.act import Done, file
from gehoord.handling.derived import read_pin
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import Channel, Kind, Particulars

MAILS: Final = Path(__file__).parent.parent / "mails"
ADDRESS: Final = "klachten@example.org"
SERVER: Final = "mx.example.org"
"""The name under which our own mail server writes what it found."""

FRIDAY: Final = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)

COMPLAINT: Final = a.File(
    kind=Kind.COMPLAINT,
    channel=Channel.WEB,
    language="nl",
    words="De heer De Vries kwam niet opdagen.",
    subject="Training",
    particulars=Particulars(name="Fatima El Amrani", email="fatima@example.com"),
)


def filed(firm: Organisation, now: datetime = FRIDAY) -> Done:
    """Return a complaint of Fatima's, handed in on the web."""
    arrived = arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=now,
        expires_at=now + timedelta(days=30),
    )
    return file(arrived, COMPLAINT, by="complainant", now=now)


def raw(name: str) -> bytes:
    """Return the bytes of a mail."""
    return (MAILS / f"{name}.eml").read_bytes()


def secrets_of(case: Done, *, to: str = "complainant") -> dict[bytes, bytes]:
    """Return what stands in a mail for the secrets of a case, and what they are."""
    opened = store.load(case.organisation_id, case.case_id)
    letter = next(
        each
        for each in outbox.of_case(case.organisation_id, case.case_id)
        if read_pin(outbox.pin(each, key=opened.key)).to == to
    )

    def token(purpose: LinkPurpose, number: int) -> bytes:
        link = links.Link(
            case_id=case.case_id,
            party=Party.COMPLAINANT,
            purpose=purpose,
            number=number,
        )
        made = links.make(link, organisation_id=case.organisation_id, key=opened.key)
        return made.encode("ascii")

    return {
        b"REPLY-TOKEN": token(LinkPurpose.REPLY, 1),
        b"BOUNCE-TOKEN": token(LinkPurpose.BOUNCE, letter.id),
        b"MESSAGE-TOKEN": letter.message_id.encode("ascii"),
        b"REFERENCE": case.reference.encode("ascii"),
    }


def raw_for(case: Done, name: str, *, to: str = "complainant") -> bytes:
    """Return a mail with the secrets of this case, whose sender our server proved."""
    return proven(bare_for(case, name, to=to))


def proven(content: bytes) -> bytes:
    """Return a mail as our own server hands it over that proved who sent it."""
    sender = parseaddr(str(message_from_bytes(content)["from"] or ""))[1]
    domain = sender.rpartition("@")[2]
    if not domain:
        return content
    result = f"Authentication-Results: {SERVER}; dmarc=pass header.from={domain}\r\n"
    return result.encode() + content


def bare_for(case: Done, name: str, *, to: str = "complainant") -> bytes:
    """Return the bytes of a mail, with the secrets of this case in it."""
    content = raw(name)
    for placeholder, secret in secrets_of(case, to=to).items():
        content = content.replace(placeholder, secret)
    return content
