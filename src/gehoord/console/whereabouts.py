"""A host name, an address and a short name for an organisation: not another's."""

from __future__ import annotations

from typing import Final

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import DomainNameValidator, validate_email, validate_slug
from django.db.models import QuerySet

from gehoord.console.commands import Mistaken
from gehoord.dossier.moment import now
from gehoord.organisation.receiving import another_at
from gehoord.people.models import Organisation

HOST: Final = "--host"
MAIL: Final = "--mail"
SLUG: Final = "--slug"
LONGEST: Final = 63

_is_host = DomainNameValidator(accept_idna=False)


def free_host(said: str, mine: Organisation | None = None) -> tuple[str, ...]:
    """Return a host name that nobody has yet. Raises Mistaken."""
    host = said.strip().lower().rstrip(".")
    try:
        _is_host(host)
    except ValidationError:
        raise Mistaken(
            f"{said!r} is not a host name. Write it like this: klachten.example.org, "
            f"without https:// and without a slash."
        ) from None
    if host in settings.GEHOORD_HOSTS:
        raise Mistaken(
            f"{host} is a name of the installation itself, which whoever has no name of "
            f"their own answers to. Choose another."
        )
    if other := _others(mine).filter(host=host).first():
        raise Mistaken(f"{host} is of {other.name}. Choose another.")
    return (host,)


def free_address(said: str, mine: Organisation | None = None) -> tuple[str, ...]:
    """Return an address for mail that nobody has yet. Raises Mistaken."""
    address = said.strip().lower()
    try:
        validate_email(address)
    except ValidationError:
        raise Mistaken(
            f"{said!r} is not an e-mail address. Write it like this: "
            f"klachten@example.org."
        ) from None
    if "+" in address:
        raise Mistaken(
            f"{said!r} has a plus in it. Behind the plus come the secrets of cases; "
            f"give the address without."
        )
    if other := another_at(address, mine, now=now()):
        raise Mistaken(f"at {address} receives {other.name}. Choose another.")
    return (address,)


def free_slug(said: str) -> tuple[str, ...]:
    """Return a short name that nobody has yet. Raises Mistaken."""
    try:
        validate_slug(said)
    except ValidationError:
        said = ""
    if not said or len(said) > LONGEST:
        raise Mistaken(
            f"a short name has letters, digits, - and _, and at most {LONGEST} of them."
        )
    if Organisation.objects.filter(slug=said).exists():
        raise Mistaken(f"there is an organisation {said} already. Give another {SLUG}.")
    return (said,)


def _others(mine: Organisation | None) -> QuerySet[Organisation]:
    return Organisation.objects.exclude(pk=mine.pk if mine else 0)
