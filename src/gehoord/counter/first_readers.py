"""Who reads first what somebody writes: one answer on every page that says it."""

from __future__ import annotations

from collections.abc import Collection

from django.utils.translation import gettext as _

from gehoord.procedure.roles import Office, Role
from gehoord.procedure.situation import alone_with_complaints


def first_readers(office: Office, but: Collection[int | None] = ()) -> list[str]:
    """Return the names of who reads it first, but these; of all where none is left."""
    first = [each for each in office if each.roles & {Role.OWNER, Role.INTAKE}]
    others = [each for each in first if each.number not in but]
    return [each.name for each in others or first]


def about_a_reader(office: Office) -> str:
    """Return who reads a complaint about one of them, as who writes it reads that."""
    if alone := alone_with_complaints(office):
        return _(
            "%(name)s is the only one here who reads complaints, also one about "
            "%(name)s. The page on our procedure says where else you can go."
        ) % {"name": alone.name}
    return _(
        "Is it about one of them? Then that person does not see it, and someone else "
        "handles it."
    )
