"""Who works at an organisation, as the rules see them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from gehoord import rows
from gehoord.people.models import Staff
from gehoord.procedure.roles import Colleague, Role

_COLUMNS = (
    "number",
    "roles",
    "name",
    "email",
    "substitute_order",
    "absent_from",
    "absent_until",
    "active",
    "appointed_from",
    "appointed_until",
    "stands_in",
    "contact",
    "body",
    "head",
    "declares",
    "signs_in",
)


def staff_of(organisation_id: int, *, on: date) -> tuple[Colleague, ...]:
    """
    Return everybody who works or worked here by number; on this day present or away.

    Who left holds no role any more, so nothing opens for them; their name stays,
    since entries name them and a complaint may be about them. A third party is one
    on the days of the appointment only.
    """
    here = {"organisation_id": organisation_id}
    found = rows.columns(Staff, _COLUMNS, here, order_by="number")
    return tuple(_colleague(*values, on=on) for values in found)


def is_away(first: date | None, last: date | None, *, on: date) -> bool:
    """Tell whether someone is away on this day; no last day means for now."""
    if first is None or on < first:
        return False
    return last is None or on <= last


def is_appointed(first: date | None, last: date | None, *, on: date) -> bool:
    """Tell whether an appointment runs on this day; a day not given bounds nothing."""
    return (first is None or first <= on) and (last is None or on <= last)


@lru_cache(maxsize=1000)
def _colleague(  # noqa: PLR0913, PLR0917 - the columns, in their order
    number: int,
    roles: tuple[str, ...],
    name: str,
    email: str,
    substitute_order: int | None,
    absent_from: date | None,
    absent_until: date | None,
    active: bool,  # noqa: FBT001 - a column
    appointed_from: date | None,
    appointed_until: date | None,
    stands_in: bool,  # noqa: FBT001 - a column
    contact: str,
    body: str,
    head: int | None,
    declares: bool,  # noqa: FBT001 - a column
    signs_in: bool,  # noqa: FBT001 - a column
    *,
    on: date,
) -> Colleague:
    given = frozenset(roles if active else ())
    if not is_appointed(appointed_from, appointed_until, on=on):
        given -= {Role.THIRD_PARTY}
    return Colleague(
        number=number,
        roles=given,
        name=name,
        email=email,
        present=active and not is_away(absent_from, absent_until, on=on),
        substitute_order=substitute_order if active else None,
        stands_in=stands_in,
        contact=contact,
        body=body,
        head=head,
        appointed_until=appointed_until,
        declares=declares,
        signs_in=signs_in,
    )
