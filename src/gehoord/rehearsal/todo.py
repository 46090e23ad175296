"""What must be done at a place, sorted by who does it: worked out once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gehoord.procedure.duties import Duty
from gehoord.rehearsal.roster import OUTSIDE
from gehoord.rehearsal.watched import Source


@dataclass(frozen=True, slots=True)
class Todo:
    """
    The duties at a place, most urgent first.

    `acts` names what is asked, `own` the same by who of the office can do it, from the
    first person on, `inside` says whether there is any for them, `outside` holds those
    of the adviser or the third party with whose it is, `due` is where the first one's
    last day is found.
    """

    acts: tuple[str, ...]
    own: tuple[tuple[str, ...], ...]
    inside: bool
    outside: tuple[tuple[Duty, int], ...]
    due: Source | None


def todo(duties: tuple[Duty, ...], people: int, due: Source | None) -> Todo:
    """Return the duties sorted, in an office of so many people."""
    own = tuple(
        tuple(duty.act for duty in duties if person + 1 in duty.who)
        for person in range(people)
    )
    return Todo(
        acts=tuple(duty.act for duty in duties),
        own=own,
        inside=any(own),
        outside=tuple(
            (duty, number)
            for duty in duties
            for number in duty.who
            if number in OUTSIDE
        ),
        due=due,
    )


NOTHING: Final = todo((), 0, None)
