"""The headers that our mail server writes on top of what it takes (RFC 5321, 4.4)."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime

from aiosmtpd.smtp import Envelope, Session


def headers(
    session: Session,
    envelope: Envelope,
    addresses: list[str],
    *,
    here: str,
    now: datetime,
) -> bytes:
    """Return the headers of final delivery; `here` says who took it, and how."""
    sender = (envelope.mail_from or "").strip("<>")
    with_tls = "S" if session.ssl is not None else ""
    client = session.host_name or "unknown"
    lines = [
        f"Return-Path: <{sender}>",
        *(f"Delivered-To: {each}" for each in addresses),
        f"Received: from {client} by {here}{with_tls}; {format_datetime(now)}",
    ]
    return b"".join(_line(each) for each in lines)


def _line(text: str) -> bytes:
    plain = "".join(each for each in text if each.isprintable() or each > "\x7f")
    return plain.encode("utf-8", "surrogateescape") + b"\r\n"
