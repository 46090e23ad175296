"""Which part of the network a request came from: what limits are counted by."""

from __future__ import annotations

import ipaddress
from typing import Final

from django.conf import settings
from django.http import HttpRequest

_V4_BITS: Final = 24
_V6_BITS: Final = 56


def place_of(request: HttpRequest) -> str:
    """
    Return the part of the network that a request came from.

    Behind a proxy (an installation on https) the address that the proxy added.
    """
    given = str(request.META.get("REMOTE_ADDR", ""))
    if settings.SECURE:
        added = request.headers.get("x-forwarded-for", "")
        given = added.rpartition(",")[2].strip() or given
    try:
        address = ipaddress.ip_address(_without_port(given))
    except ValueError:
        return "unknown"
    # On a socket for both, every IPv4 address is written as one of IPv6: all of them
    # together would be one place, and whoever used up its tries would lock out the rest.
    address = getattr(address, "ipv4_mapped", None) or address
    bits = _V4_BITS if isinstance(address, ipaddress.IPv4Address) else _V6_BITS
    return str(ipaddress.ip_network((address, bits), strict=False))


def _without_port(given: str) -> str:
    """Return the address alone: some proxies write the port behind it."""
    if given.startswith("["):
        return given[1:].partition("]")[0]
    return given.partition(":")[0] if given.count(":") == 1 else given
