"""What only one organisation does and records: a visit, the end of its inquiry."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gehoord.procedure.own_words import Own

DONE: Final = "done"
"""After the id of a milestone: that it was recorded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """
    Something that happens in a case and that the file names: a visit, a repair.

    `name` stands in the middle of a sentence, with its article. It can happen more than
    once. Who complains always sees that it did, and on which day.
    """

    id: str
    name: Own
    source: str
    verified: bool = True

    @property
    def done(self) -> str:
        """Return what the entry is called by which it was recorded."""
        return f"{self.id}-{DONE}"
