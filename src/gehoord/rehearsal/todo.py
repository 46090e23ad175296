"""What must be done at a place, sorted by who does it: worked out once."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.duties import Duty
from gehoord.rehearsal.roster import OUTSIDE
from gehoord.rehearsal.watched import Source


@dataclass(frozen=True, slots=True)
class Todo:
    """
    The duties at a place, most urgent first.

    `inside` says whether the office has one among them, `outside` holds those of the
    adviser or the third party with whose it is, `due` is where the first one's last
    day is found.
    """

    all: tuple[Duty, ...]
    inside: bool
    outside: tuple[tuple[Duty, int], ...]
    due: Source | None


def todo(duties: tuple[Duty, ...], people: int, due: Source | None) -> Todo:
    """Return the duties sorted, in an office of so many people."""
    return Todo(
        all=duties,
        inside=any(number <= people for duty in duties for number in duty.who),
        outside=tuple(
            (duty, number)
            for duty in duties
            for number in duty.who
            if number in OUTSIDE
        ),
        due=due,
    )
