"""What a mail says: read purely, for the inbox and for whoever looks at it later."""

from __future__ import annotations

from gehoord.handling.mail.parts import (
    Action,
    Address,
    Attachment,
    Limits,
    Problem,
    ReadMail,
    Report,
)
from gehoord.handling.mail.quoting import split as split_quoted
from gehoord.handling.mail.reading import LIMITS, bare_subject, read_mail

__all__ = [
    "LIMITS",
    "Action",
    "Address",
    "Attachment",
    "Limits",
    "Problem",
    "ReadMail",
    "Report",
    "bare_subject",
    "read_mail",
    "split_quoted",
]
