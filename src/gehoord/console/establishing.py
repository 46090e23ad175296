"""A new organisation: its row, its keys, its procedure, its people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils.text import slugify

from gehoord.dossier import keystore
from gehoord.dossier.lock import writing
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import calendars, patterns
from gehoord.organisation.versions import publish_version
from gehoord.people.models import Organisation, Staff, User
from gehoord.procedure.days import local_date
from gehoord.procedure.reading import read


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Who publishes the first version, and why each warning in it is accepted."""

    by: int  # the number of an owner
    reasons: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """How an organisation is named and reached; empty: by its name, and as all are."""

    slug: str = ""
    host: str = ""
    mail: str = ""


def establish(
    name: str,
    *,
    procedure: str,
    now: datetime,
    known: Known | None = None,
    reached: Whereabouts = Whereabouts(),
) -> Organisation:
    """
    Make the organisation with its keys, and publish its procedure from today on.

    That is on record with what was known; not in practice, where nobody publishes.
    Raises Unreadable, Unpublishable and CannotPublish.
    """
    meant = read(procedure, calendars(), patterns())
    with writing():
        made = Organisation.objects.create(
            slug=reached.slug or slug_of(name),
            name=name,
            host=reached.host,
            mail=reached.mail,
            language=meant.languages[0],
            timezone=meant.zone.key,
        )
        keystore.store().establish(made.pk)
        today = local_date(now, meant.zone)
        if known is None:
            publish(made, procedure, effective_from=today, faults=faults)
            return made
        publish_version(
            made,
            procedure,
            effective_from=today,
            at=now,
            by=known.by,
            reasons=known.reasons,
            faults=faults,
        )
    return made


def slug_of(name: str) -> str:
    """Return the short name that commands know an organisation by."""
    return slugify(name)[:63] or "organisation"


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
            user=User.objects.create_user(organisation, email, password),
            name=name,
            email=email,
            roles=list(roles),
            substitute_order=substitute_order,
        )
