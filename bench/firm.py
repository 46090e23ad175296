"""The firm of the benches: two owners, eight who handle, a third party."""

from __future__ import annotations

from datetime import date
from typing import Final

from django.conf import settings

from bench.names import OWNER, PASSWORD
from gehoord.dossier import keystore
from gehoord.dossier.keys import create_master_key
from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.texts import shipped
from gehoord.people.models import Organisation, Staff, User

PROCEDURE: Final = "kleuterrevolutie"
HANDLER_NAMES: Final = (
    ("Joost de Vries", "joost"),
    ("Noor Kok", "noor"),
    ("Karim Haddou", "karim"),
    ("Lotte Prins", "lotte"),
    ("Wim Jonker", "wim"),
    ("Ilse Maas", "ilse"),
    ("Tariq Bakkali", "tariq"),
    ("Merel Dijk", "merel"),
)


def make() -> Organisation:
    """Make the firm, with keys, its people and its procedure."""
    if not settings.GEHOORD_MASTER_KEY_FILE.exists():
        create_master_key(settings.GEHOORD_MASTER_KEY_FILE)
    made = Organisation.objects.create(slug="advies", name="Advies Voorbeeld")
    keystore.store().establish(made.pk)
    PublishedProcedure.objects.create(
        organisation=made,
        procedure=PROCEDURE,
        version="1",
        effective_from=date(2024, 1, 1),
        text=shipped(PROCEDURE),
    )
    _employ(made, 1, "Ank Bos", OWNER, ("owner", "intake"))
    _employ(made, 2, "Bea Smit", "bea@example.org", ("owner", "intake"))
    for number, (name, word) in enumerate(HANDLER_NAMES, start=3):
        _employ(made, number, name, f"{word}@example.org", ("adviser", "handler"))
    _employ(made, 20, "Sanne Derde", "derde@example.com", ("third-party",))
    return made


def _employ(
    made: Organisation, number: int, name: str, email: str, roles: tuple[str, ...]
) -> None:
    password = PASSWORD if email == OWNER else None
    Staff.objects.create(
        organisation=made,
        number=number,
        user=User.objects.create_user(made, email, password),
        name=name,
        email=email,
        roles=list(roles),
        substitute_order=None if "third-party" in roles else number,
    )
