"""Which organisation a request is for: the one with its host name, else the only one."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest
from django.http.request import split_domain_port

from gehoord.people.models import Organisation

# Every page asks this first: written out, since building it costs more than asking.
_BY_HOST: Final = (
    "SELECT * FROM people_organisation WHERE LOWER(host) = %s AND host <> ''"
)
_WITHOUT: Final = "SELECT * FROM people_organisation WHERE host = '' LIMIT 2"


def organisation_of(request: HttpRequest) -> Organisation | None:
    """
    Return the organisation whose pages these are, or None when that is not clear.

    A host name that an organisation has as its own decides. Otherwise it is the
    one organisation without a host name, if there is exactly one.
    """
    host, _ = split_domain_port(request.get_host())
    for its_own in Organisation.objects.raw(_BY_HOST, [host.lower()]):
        return its_own
    without = list(Organisation.objects.raw(_WITHOUT))
    return without[0] if len(without) == 1 else None
