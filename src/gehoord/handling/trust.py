"""Whose word this installation takes on who sent a mail; and the way to ask itself."""

from __future__ import annotations

import logging
from functools import cache
from typing import Final

from django.conf import settings
from dns.exception import DNSException
from dns.rdtypes.ANY.TXT import TXT
from dns.resolver import Resolver

from gehoord.handling.mail.checks import Trust

log = logging.getLogger(__name__)

CHECK: Final = "check"


def trust(*, asks_names: bool) -> Trust:
    """
    Return whose word is taken.

    With `asks_names` signatures are verified too where that is set: at the door,
    never for a page, because the keys of then may be gone by now.
    """
    asks = asks_names and settings.GEHOORD_MAIL_DKIM == CHECK
    return Trust(
        servers=frozenset(settings.GEHOORD_MAIL_TRUSTED),
        lookup=text_record if asks else None,
    )


def text_record(name: bytes, timeout: int) -> bytes | None:
    """Return the text record of a name, or None when there is none to be had now."""
    try:
        answer = _resolver().resolve(name.decode("ascii"), "TXT", lifetime=timeout)
    except UnicodeDecodeError:
        return None
    except DNSException as failed:
        log.info("A name could not be looked up: %s.", type(failed).__name__)
        return None
    found = [each for each in answer if isinstance(each, TXT)]
    return b"".join(found[0].strings) if found else None


@cache
def _resolver() -> Resolver:
    return Resolver()
