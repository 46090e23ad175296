"""
Where a provider asks its user whether Gehoord may read a mailbox, and gives tokens.

Source: learn.microsoft.com, "Authenticate an IMAP, POP or SMTP connection using OAuth"
and "OAuth 2.0 authorization code flow" (Microsoft identity platform);
developers.google.com, "OAuth 2.0 for Web Server Applications" and "OAuth 2.0 Mechanism"
(Gmail). As published in 2026.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

MICROSOFT_HOST: Final = "login.microsoftonline.com"
GOOGLE_AUTHORIZE: Final = "https://accounts.google.com/o/oauth2/v2/auth"
GOOGLE_TOKEN: Final = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
ANY_TENANT: Final = "organizations"  # any account of work or school
READING: Final = "https://outlook.office.com/IMAP.AccessAsUser.All"
SENDING: Final = "https://outlook.office.com/SMTP.Send"
AS_ITSELF: Final = "https://outlook.office365.com/.default"
"""For a program that signs in to Microsoft 365 as itself (RFC 6749, 4.4)."""
TENANT: Final = re.compile(r"\A[A-Za-z0-9][A-Za-z0-9.-]{0,253}\Z")


class Kind(StrEnum):
    """Which provider it is."""

    MICROSOFT = "microsoft"
    GOOGLE = "google"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Provider:
    """Where to ask, where to fetch tokens, and for what."""

    authorize_url: str
    token_url: str
    scope: str
    also: tuple[tuple[str, str], ...] = field(default=())
    """What this one wants to be asked besides."""


def microsoft(tenant: str, *, also: str = "") -> Provider:
    """Return Microsoft 365, for one tenant or any; `also` is what else it is for."""
    there = f"https://{MICROSOFT_HOST}/{tenant or ANY_TENANT}/oauth2/v2.0"
    return Provider(
        authorize_url=f"{there}/authorize",
        token_url=f"{there}/token",
        # Without offline_access it gives no refresh token.
        scope=" ".join(filter(None, ("offline_access", READING, also))),
        also=(("response_mode", "query"), ("prompt", "select_account")),
    )


def google() -> Provider:
    """Return Google."""
    return Provider(
        authorize_url=GOOGLE_AUTHORIZE,
        token_url=GOOGLE_TOKEN,
        scope="https://mail.google.com/",
        # Without both it gives a refresh token the first time only.
        also=(("access_type", "offline"), ("prompt", "consent")),
    )


def kind_of(token_url: str) -> Kind:
    """Return which provider gives tokens at this address."""
    host = urlsplit(token_url).hostname
    if host == MICROSOFT_HOST:
        return Kind.MICROSOFT
    return Kind.GOOGLE if token_url == GOOGLE_TOKEN else Kind.OTHER


def tenant_of(token_url: str) -> str:
    """Return the tenant in the address of Microsoft 365; empty where it is any."""
    tenant = urlsplit(token_url).path.strip("/").partition("/")[0]
    is_named = kind_of(token_url) is Kind.MICROSOFT and tenant != ANY_TENANT
    return tenant if is_named else ""


def also_asked(token_url: str) -> tuple[tuple[str, str], ...]:
    """Return what this provider wants to be asked besides."""
    match kind_of(token_url):
        case Kind.MICROSOFT:
            return microsoft("").also
        case Kind.GOOGLE:
            return google().also
        case Kind.OTHER:
            return ()
