"""Where an organisation is reached: the address of its pages, and that of its mail."""

from __future__ import annotations

from email.utils import parseaddr
from typing import Final
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse

from gehoord.people.models import Organisation

PRACTICE_ADDRESS: Final = "klachten@example.org"


def base_url(organisation: Organisation) -> str:
    """
    Return what every link to its pages starts with, without a slash behind it.

    A host name of its own takes the place of the one in GEHOORD_BASE_URL; how it is
    spoken to (https), and through which port, is the same for all.
    """
    if not organisation.host:
        return str(settings.GEHOORD_BASE_URL)
    base = urlsplit(settings.GEHOORD_BASE_URL)
    port = f":{base.port}" if base.port else ""
    return base._replace(netloc=f"{organisation.host}{port}").geturl()


def host_name(organisation: Organisation) -> str:
    """Return the host name of its pages."""
    return urlsplit(base_url(organisation)).hostname or "localhost"


def page_url(organisation: Organisation, page: str, *given: str) -> str:
    """Return the full address of one of its pages, for a letter or another program."""
    return f"{base_url(organisation)}{reverse(page, args=given)}"


def mail_address(organisation: Organisation) -> str:
    """Return the address that its letters come from and that answers go to."""
    return organisation.mail or installation_address()


def installation_address() -> str:
    """Return the address of whoever has none of its own; empty where none was set."""
    if settings.PRACTICE:
        return PRACTICE_ADDRESS
    return parseaddr(settings.GEHOORD_MAIL_FROM)[1]


def mail_leaves() -> bool:
    """Return whether there is a way out for mail; in practice it leaves for a folder."""
    ways = (
        settings.PRACTICE,
        settings.GEHOORD_MAIL_HOST,
        settings.GEHOORD_MAIL_PROVIDER,
    )
    return any(ways)
