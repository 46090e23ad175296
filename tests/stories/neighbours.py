"""Two organisations in one installation, with the same people and the same complaints."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

from django.contrib.auth.hashers import make_password
from django.test import Client

from gehoord.dossier import keystore
from gehoord.letters.send import Sent
from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.texts import shipped
from gehoord.people.models import Organisation, Staff, User
from gehoord.procedure.parts import Delivery
from tests.firm import employ

FRIDAY = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)
INSTALLATION = "https://klachten.example.org"
HOST = "klachten.bijlage.example"
MAIL = "klachten@bijlage.example"
FIRST_MAIL = "klachten@example.org"
FIRST_PASSWORD = "een zin voor advies"
SECOND_PASSWORD = "een zin voor bijlage"
PROMISED = "anouk@kleuterrevolutie.nl"


def neighbour(
    host: str = HOST, mail: str = MAIL, slug: str = "bijlage"
) -> Organisation:
    """Make another organisation, as `gehoord organisation --add` leaves it."""
    made = Organisation.objects.create(
        slug=slug, name="Bureau Bijlage", host=host, mail=mail
    )
    keystore.store().establish(made.pk)
    PublishedProcedure.objects.create(
        organisation=made,
        procedure=slug,
        version="1",
        effective_from=date(2024, 1, 1),
        text=shipped("kleuterrevolutie").replace("Anouk@kleuterrevolutie.nl", mail),
    )
    employ(made)
    return made


def give_account(organisation: Organisation, number: int, password: str) -> User:
    """Let somebody sign in there."""
    person = Staff.objects.get(organisation=organisation, number=number)
    person.user = User.objects.create(
        organisation=organisation, email=person.email, password=make_password(password)
    )
    person.save()
    return person.user


@dataclass(frozen=True, kw_only=True)
class Gone:
    """One mail that left: its bytes and its envelope."""

    content: bytes = field(repr=False)
    sender: str
    to: str

    @property
    def message(self) -> EmailMessage:
        return message_from_bytes(self.content, policy=policy.SMTP)

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        assert part is not None
        return str(part.get_content())

    @property
    def links(self) -> list[str]:
        return re.findall(r"https?://\S+", self.text.replace("=\n", ""))


@dataclass
class Neighbours:
    """The first, that has no names of its own, and the second, that has."""

    first: Organisation
    second: Organisation
    left: list[Gone] = field(default_factory=list)

    def relay(self, content: bytes, *, envelope_sender: str, recipient: str) -> Sent:
        """Take a mail, as the mail server of the installation does."""
        self.left.append(Gone(content=content, sender=envelope_sender, to=recipient))
        return Sent(delivery=Delivery.RELAYED)

    def mails_of(self, organisation: Organisation, to: str) -> list[Gone]:
        called = organisation.name
        return [x for x in self.left if x.to == to and called in str(x.message["From"])]


def at_first() -> Client:
    return Client(headers={"accept-language": "nl"})


def at_second() -> Client:
    return Client(SERVER_NAME=HOST, headers={"accept-language": "nl"})


def moved(client: Client, to: Client) -> Client:
    """Return the other browser with every cookie of this one, as who copies them has."""
    for name, morsel in client.cookies.items():
        to.cookies[name] = morsel.value
    return to
