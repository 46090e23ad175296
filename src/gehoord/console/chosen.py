"""The organisation that a command is about: the one named, else the only one."""

from __future__ import annotations

from typing import Final

from gehoord.console.commands import Mistaken
from gehoord.people.models import Organisation

SHOWN: Final = 20


def chosen(slug: str) -> Organisation:
    """Return it. Raises Mistaken, with the short names there are."""
    every = Organisation.objects.order_by("slug")
    found = list((every.filter(slug=slug) if slug else every)[:2])
    if len(found) == 1:
        return found[0]
    slugs = list(every.values_list("slug", flat=True)[: SHOWN + 1])
    if not slugs:
        raise Mistaken("There is no organisation yet. Make one: gehoord init.")
    more = " …" if len(slugs) > SHOWN else ""
    raise Mistaken(
        f"Name one organisation with --organisation: {', '.join(slugs[:SHOWN])}{more}."
    )
