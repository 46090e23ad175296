"""The days in a case, apart from the rest: where each stands, and what it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.rehearsal.place import Forgotten, LookedBack

Slot = tuple[int, str]
"""The number of a term, or -1 for the case itself, and an attribute of it."""
OF_TERMS: Final = ("last_day", "ends_at", "fallback_at")
_ITSELF: Final = -1
_KINDS: Final = {each.name: str(each.type) for each in fields(Case)}
OWN_DAYS: Final = tuple(
    name for name, kind in _KINDS.items() if kind in {"date | None", "datetime | None"}
)
"""Attributes of a case itself in which a day or an instant can stand."""
WHOLE_DAYS: Final = frozenset(
    {"last_day", *(name for name in OWN_DAYS if _KINDS[name] == "date | None")}
)
"""The slots for a day; in the others stands an instant."""
_HOLDING: Final = ("agreements", "claims", "earlier", "improvements")
"""What may hold a day of its own. Nobody agrees on a day in a rehearsal, nor goes on
from one third party to the next; that a deposit is paid back has no day."""
SOME_DAY: Final = Forgotten(1970, 1, 1)
"""What stands in a slot while its day is kept elsewhere."""


def slots(case: Case) -> tuple[Slot, ...]:
    """
    Return where a day stands that is not forgotten.

    Raises LookedBack where it stands so deep that it cannot be kept apart.
    """
    for name in _HOLDING:
        if any(_has_a_day(each) for each in getattr(case, name)):
            raise LookedBack(name)
    own = [(_ITSELF, name) for name in OWN_DAYS if _is_known(getattr(case, name))]
    return (
        *own,
        *(
            (number, name)
            for number, term in enumerate(case.terms)
            for name in OF_TERMS
            if getattr(term, name) is not None
        ),
    )


def held(case: Case, where: Iterable[Slot]) -> list[date]:
    """Return what stands in these slots."""
    return [
        getattr(case if number == _ITSELF else case.terms[number], name)
        for number, name in where
    ]


def filled(
    case: Case,
    where: Sequence[Slot],
    days: Sequence[date],
    besides: Mapping[str, Any] = MappingProxyType({}),
) -> Case:
    """Return the case with these days in these slots, and these attributes besides."""
    own = dict(besides)
    terms: dict[int, dict[str, Any]] = {}
    for (number, name), day in zip(where, days, strict=True):
        into = own if number == _ITSELF else terms.setdefault(number, {})
        into[name] = day
    if terms:
        own["terms"] = tuple(
            replace(term, **terms[number]) if number in terms else term
            for number, term in enumerate(case.terms)
        )
    return replace(case, **own) if own else case


def emptied(
    case: Case,
    where: Sequence[Slot],
    besides: Mapping[str, Any] = MappingProxyType({}),
) -> Case:
    """Return the case with its slots empty: equal to any that differs in days alone."""
    return filled(case, where, [SOME_DAY] * len(where), besides)


def _has_a_day(held: Any) -> bool:  # noqa: ANN401 - one of several parts of a case
    return any(isinstance(getattr(held, each.name), date) for each in fields(held))


def _is_known(value: date | None) -> bool:
    return value is not None and type(value) is not Forgotten
