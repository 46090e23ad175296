"""The independent third party, as the procedure names it."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.own_words import Own
from gehoord.procedure.parts import Capacity


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """
    An independent third party and the powers it has.

    `id` is its name in the file, where there are several; `after` the id of the one
    that goes first.
    """

    type: str
    name: Own
    contact: str
    binding_for: tuple[str, ...]
    damages: bool | None
    court_choice: bool
    source: str
    window: Own | None = None
    costs: Own | None = None
    hearing: Own | None = None
    capacity: tuple[str, ...] = ()
    ruling: Own | None = None
    substitute: Own | None = None
    until: Own | None = None
    cap: Own | None = None
    transfer: Own | None = None
    then: Own | None = None
    verified: bool = True
    id: str = ""
    after: str = ""

    def is_for(self, capacity: Capacity) -> bool:
        """Return whether it is there for who complains as this; unknown: consumer."""
        unknown = capacity is Capacity.UNKNOWN
        worn = Capacity.CONSUMER if unknown else capacity
        return not self.capacity or worn in self.capacity
