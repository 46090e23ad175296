"""Who else a complaint can belong with, as a procedure file names it."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.own_words import Own


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """
    A body to which a complaint that belongs there is sent on.

    With `consent` only once who complains agreed. With `keeps_day` the day on which it
    came in here counts there. `contact` is None where it is not said.
    """

    id: str
    name: Own
    about: Own | None
    contact: str | None
    consent: bool
    keeps_day: bool
    source: str
    verified: bool = True
