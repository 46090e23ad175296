"""Whose mail it is: the organisation that an address belongs to."""

from __future__ import annotations

from datetime import datetime

from gehoord.inbox.verdicts import without_tag
from gehoord.organisation import receiving
from gehoord.people.models import Organisation


def organisation_at(address: str, *, now: datetime) -> Organisation | None:
    """
    Return the organisation that this address is one of, or None.

    What stands behind a plus does not count: it is a secret of some case, or
    was once, and whether it still is must not be told here.
    """
    return receiving.organisation_at(without_tag(address.lower()), now=now)
