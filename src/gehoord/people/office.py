"""Who works at an organisation, as the rules see them."""

from __future__ import annotations

from datetime import date

from gehoord.people.models import Staff
from gehoord.procedure.roles import Colleague


def staff_of(organisation_id: int, *, on: date) -> tuple[Colleague, ...]:
    """Return everybody who works here by number; on this day present or away."""
    rows = Staff.objects.filter(organisation_id=organisation_id, active=True)
    return tuple(_colleague(row, on) for row in rows.order_by("number"))


def is_away(person: Staff, on: date) -> bool:
    """Tell whether the person is away on this day; no last day means for now."""
    if person.absent_from is None or on < person.absent_from:
        return False
    return person.absent_until is None or on <= person.absent_until


def _colleague(row: Staff, on: date) -> Colleague:
    return Colleague(
        number=row.number,
        roles=frozenset(row.roles),
        name=row.name,
        email=row.email,
        present=not is_away(row, on),
        substitute_order=row.substitute_order,
    )
