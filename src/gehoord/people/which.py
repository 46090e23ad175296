"""Which organisation a request is for: the one with its host name, else the only one."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest
from django.http.request import split_domain_port

from gehoord import rows
from gehoord.people.models import Organisation

ENOUGH: Final = 3  # one by its host name and two without: what there is to choose from
# Every page asks this first: written out, since building it costs more than asking.
_ASKED: Final = "LOWER(host) IN (%s, '') ORDER BY LOWER(host) DESC, id LIMIT %s"


def organisation_of(request: HttpRequest) -> Organisation | None:
    """
    Return the organisation whose pages these are, or None when that is not clear.

    A host name that an organisation has as its own decides. Otherwise it is the
    one organisation without a host name, if there is exactly one.
    """
    host, _ = split_domain_port(request.get_host())
    found = rows.asked(Organisation, _ASKED, [host.lower(), ENOUGH])
    if found and found[0].host:
        return found[0]
    return found[0] if len(found) == 1 else None
