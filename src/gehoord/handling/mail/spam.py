"""Whether a server on the way called a mail spam, in the headers that servers use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.handling.mail.headers import Headers, first

_SIGNS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "x-spam-flag": re.compile(r"yes\b", re.IGNORECASE),
        "x-spam-status": re.compile(r"yes\b", re.IGNORECASE),
        "x-spam": re.compile(r"yes\b", re.IGNORECASE),
        "x-rspamd-action": re.compile(r"(?:reject|add header|rewrite)", re.IGNORECASE),
        "x-ms-exchange-organization-scl": re.compile(r"[5-9]\b"),
        "x-forefront-antispam-report": re.compile(
            r".*\b(?:SFV:SP[MB]|CAT:(?:SPM|HSPM|PHSH|HPHSH|HPHISH))\b"
        ),
    }
)
"""SpamAssassin and its like, Rspamd, Microsoft 365."""


def is_marked_spam(headers: Headers) -> bool:
    """
    Return whether one of these headers says so.

    A sender who writes such a header himself is looked at by a person: no harm.
    """
    return any(sign.match(first(headers, name)) for name, sign in _SIGNS.items())
