"""What is learnt, over all the cases that one reader sees in full."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice

from gehoord.handling import filtering
from gehoord.handling.filtering import Wanted
from gehoord.procedure.parts import Improvement

MOST = 5000  # cases that are looked through for one page, some 250 ms


@dataclass(frozen=True, kw_only=True)
class Learnt:
    """An improvement, and the case it came from."""

    reference: str
    improvement: Improvement = field(repr=False)

    @property
    def is_open(self) -> bool:
        """Return whether nobody said yet what it did."""
        return not self.improvement.effect


def learnt(organisation_id: int, staff_number: int) -> tuple[Learnt, ...]:
    """Return every improvement, those to look at first by their day."""
    both = (
        filtering.every(organisation_id, staff_number, Wanted(is_open=is_open))
        for is_open in (True, False)
    )
    found = (
        Learnt(reference=row.reference, improvement=each)
        for row, card in islice(chain.from_iterable(both), MOST)
        for each in card.improvements
    )
    return tuple(sorted(found, key=_first_to_look_at))


def _first_to_look_at(one: Learnt) -> tuple[bool, date, str]:
    return not one.is_open, one.improvement.by_day or date.max, one.reference
