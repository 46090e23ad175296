"""The firm that does not exist: who works there, and the procedure it follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from importlib import resources
from typing import Final

from django.contrib.auth.hashers import make_password

from gehoord.console.establishing import employ, establish
from gehoord.organisation.texts import patterns
from gehoord.people.models import Organisation, Staff, User
from gehoord.procedure.reading import in_full
from gehoord.procedure.roles import EVERY_BODY

NAME: Final = "Advies Voorbeeld"

ANK: Final = 1
BEA: Final = 2
JOOST: Final = 3
NOOR: Final = 4
MIRJAM: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone who works at the firm, or rules on its complaints."""

    number: int
    name: str
    email: str
    roles: tuple[str, ...]
    substitute_order: int | None = None


PEOPLE: Final = (
    Person(
        number=ANK,
        name="Ank Bos",
        email="ank@example.org",
        roles=("owner", "intake"),
        substitute_order=1,
    ),
    Person(
        number=BEA,
        name="Bea Smit",
        email="bea@example.org",
        roles=("owner", "intake"),
        substitute_order=2,
    ),
    Person(
        number=JOOST,
        name="Joost de Vries",
        email="joost@example.org",
        roles=("adviser", "handler"),
        substitute_order=3,
    ),
    Person(
        number=NOOR,
        name="Noor Kok",
        email="noor@example.org",
        roles=("adviser", "handler"),
        substitute_order=4,
    ),
    Person(
        number=MIRJAM,
        name="Mirjam Haan",
        email="mirjam@example.org",
        roles=("third-party",),
    ),
)

FILE: Final = resources.files("gehoord.practice") / "firm.toml"
PROCEDURE: Final = FILE.read_text(encoding="utf-8")


def procedure() -> str:
    """Return the founding procedure, with names and addresses that do not exist."""
    return in_full(PROCEDURE, patterns())


def found(*, password: str, now: datetime) -> Organisation:
    """Make the firm, its people and its procedure, as from this moment."""
    made = establish(NAME, procedure=procedure(), now=now)
    for person in PEOPLE:
        employ(
            made,
            number=person.number,
            name=person.name,
            email=person.email,
            roles=person.roles,
            password=None,
            substitute_order=person.substitute_order,
        )
    # Whoever plays the third party plays every one that a procedure names.
    Staff.objects.filter(organisation=made, number=MIRJAM).update(body=EVERY_BODY)
    # One hash for all: it takes long on purpose, and they share the password.
    accounts = User.objects.filter(staff__organisation=made)
    accounts.update(password=make_password(password))
    return made
