"""What must be reported to somebody outside, as a procedure file names it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gehoord.procedure.own_words import Own

FOUND: Final = "found"
REPORTED: Final = "reported"
"""After the id of a report: that it was found to be needed, and that it was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """
    A report to somebody outside: of what, and to whom. Gehoord makes none itself.

    `told` is whether who complains sees in the dossier that it must be, and was, made.
    """

    id: str
    name: Own
    about: Own
    contact: str | None
    told: bool
    source: str
    verified: bool = True

    @property
    def found(self) -> str:
        """Return what the entry is called by which it was found to be needed."""
        return f"{self.id}-{FOUND}"

    @property
    def made(self) -> str:
        """Return what the entry is called by which it was made."""
        return f"{self.id}-{REPORTED}"
