"""
A letter that leaves through the web address of a mail provider, by django-anymail.

The provider makes the mail anew from its parts; the Message-ID stays, so that an
answer finds its case. What comes back is that the provider took it, and no more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any, Final

from django.core.mail import EmailMultiAlternatives, get_connection

from gehoord.letters.send import Sent
from gehoord.procedure.parts import Delivery

KEYS: Final = {
    "brevo": "api_key",
    "mailersend": "api_token",
    "mailgun": "api_key",
    "postmark": "server_token",
    "resend": "api_key",
    "sparkpost": "api_key",
}
"""The providers one key is enough for, and what each calls that key."""

HEADERS: Final = ("Date", "Message-ID", "Auto-Submitted", "X-Auto-Response-Suppress")
_OF_THEIR_OWN: Final = {"postmark": {"X-PM-KeepID": "true"}}
"""What a provider must be told, or it gives the letter a Message-ID of its own."""
_TAKEN: Final = frozenset({"sent", "queued"})
_REFUSED: Final = frozenset({"invalid", "rejected"})
_ABOUT_THE_LETTER: Final = frozenset({400, 406, 413, 422})
"""Answers that say that this letter is never taken; others are between us and them."""


@dataclass(frozen=True, kw_only=True)
class Provider:
    """A mail provider: its name, its key, and where that is not usual its address."""

    name: str
    key: str = field(repr=False)
    address: str = ""
    domain: str = ""
    """Under which name letters leave there (Mailgun)."""


def deliver(message: bytes, *, recipient: str, provider: Provider) -> Sent:
    """Hand one mail over and return what became of it. Never raises."""
    try:
        mail = _mail(message, recipient=recipient, provider=provider)
        mail.send()
    except Exception as error:  # noqa: BLE001 - see _failed
        return _failed(error, provider)
    return _as_said(mail)


def _failed(error: Exception, provider: Provider) -> Sent:
    """
    Return what a fault comes to.

    By its name and code, because the library's own kinds of faults load `requests`
    with them, which nobody who has a mail server should wait for at the start.
    """
    kind, code = type(error).__name__, getattr(error, "status_code", None)
    if kind == "AnymailRecipientsRefused":
        return Sent(delivery=None, reason="refused", for_good=True)
    reason = f"{provider.name} {code}" if code else kind
    return Sent(delivery=None, reason=reason, for_good=code in _ABOUT_THE_LETTER)


def _as_said(mail: EmailMultiAlternatives) -> Sent:
    """Return what the provider said of the letter: some say no without an error."""
    said: set[str] = set(getattr(mail, "anymail_status").status or ())  # noqa: B009 - anymail puts it there
    if said and said <= _TAKEN:
        return Sent(delivery=Delivery.RELAYED)
    return Sent(delivery=None, reason="refused", for_good=bool(said & _REFUSED))


def _mail(
    message: bytes, *, recipient: str, provider: Provider
) -> EmailMultiAlternatives:
    """Return the parts of a mail as a provider wants them."""
    parsed = message_from_bytes(message, policy=SMTP)
    headers = {name: str(parsed[name]) for name in HEADERS if parsed[name]}
    mail = EmailMultiAlternatives(
        subject=str(parsed["Subject"]),
        body=_words(parsed, "plain"),
        from_email=str(parsed["From"]),
        to=[recipient],
        reply_to=[str(parsed["Reply-To"])] if parsed["Reply-To"] else None,
        headers={**headers, **_OF_THEIR_OWN.get(provider.name, {})},
        connection=get_connection(
            f"anymail.backends.{provider.name}.EmailBackend", **_access(provider)
        ),
    )
    if html := _words(parsed, "html"):
        mail.attach_alternative(html, "text/html")
    for part in parsed.iter_attachments():
        mail.attach(part.get_filename(), part.get_content(), part.get_content_type())
    return mail


def _access(provider: Provider) -> dict[str, Any]:
    access = {KEYS[provider.name]: provider.key}
    if provider.address:
        access["api_url"] = provider.address
    if provider.domain:
        access["sender_domain"] = provider.domain
    return access


def _words(parsed: EmailMessage, kind: str) -> str:
    part = parsed.get_body(preferencelist=(kind,))
    return str(part.get_content()).replace("\r\n", "\n") if part else ""
