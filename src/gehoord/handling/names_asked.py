"""The way to the text records of names (DNS), where signatures have their keys."""

from __future__ import annotations

import logging
from functools import cache
from typing import Final

from dns.exception import DNSException
from dns.rdtypes.ANY.TXT import TXT
from dns.resolver import NXDOMAIN, NoAnswer, Resolver

from gehoord.handling.mail import domain_keys

log = logging.getLogger(__name__)

_THERE_IS_NONE: Final = (NXDOMAIN, NoAnswer)


def text_record(name: bytes, timeout: int) -> bytes | None:
    """Return the text record of a name, or None. Raises domain_keys.NoAnswer."""
    try:
        answer = _resolver().resolve(name.decode("ascii"), "TXT", lifetime=timeout)
    except (UnicodeDecodeError, *_THERE_IS_NONE):
        return None
    except (DNSException, OSError) as failed:
        log.info("A name could not be looked up: %s.", type(failed).__name__)
        raise domain_keys.NoAnswer from None
    found = [each for each in answer if isinstance(each, TXT)]
    return b"".join(found[0].strings) if found else None


@cache
def _resolver() -> Resolver:
    return Resolver()
