"""A new organisation: its row, its keys, its procedure, its people."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.utils.text import slugify

from gehoord.dossier import keystore
from gehoord.dossier.lock import writing
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.reading import calendars, patterns
from gehoord.people.models import Organisation, Staff, User
from gehoord.procedure.days import local_date
from gehoord.procedure.reading import read


def establish(name: str, *, procedure: str, now: datetime) -> Organisation:
    """
    Make the organisation with its keys, and publish its procedure from today on.

    Raises Unreadable, and Unpublishable.
    """
    meant = read(procedure, calendars(), patterns())
    with writing():
        made = Organisation.objects.create(
            slug=slugify(name)[:63] or "organisation",
            name=name,
            language=meant.languages[0],
            timezone=meant.zone.key,
        )
        keystore.store().establish(made.pk)
        today = local_date(now, meant.zone)
        publish(made, procedure, effective_from=today, faults=faults)
    return made


def employ(  # noqa: PLR0913  all of it is said by name
    organisation: Organisation,
    *,
    number: int,
    name: str,
    email: str,
    roles: Iterable[str],
    password: str | None,
    substitute_order: int | None = None,
) -> Staff:
    """Give a person a number, their roles and an account to sign in with."""
    with writing():
        return Staff.objects.create(
            organisation=organisation,
            number=number,
            user=User.objects.create_user(email, password),
            name=name,
            email=email,
            roles=list(roles),
            substitute_order=substitute_order,
        )
