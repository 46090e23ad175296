"""Whose mail it is: the organisation that an address belongs to."""

from __future__ import annotations

from datetime import datetime

from gehoord.handling.act import receiving
from gehoord.inbox.receive import own_addresses
from gehoord.inbox.verdicts import without_tag
from gehoord.organisation.reading import NoProcedure
from gehoord.people.models import Organisation


def organisation_at(address: str, *, now: datetime) -> Organisation | None:
    """
    Return the organisation that this address is one of, or None.

    What stands behind a plus does not count: it is a secret of some case, or
    was once, and whether it still is must not be told here.
    """
    plain = without_tag(address.lower())
    for organisation in Organisation.objects.order_by("pk"):
        try:
            under = receiving(organisation.pk, now=now)
        except NoProcedure:
            continue
        if plain in own_addresses(under.procedure):
            return organisation
    return None
