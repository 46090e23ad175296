"""What must be reported, or passed on, to somebody outside, as a file names it."""

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
    With `claim` it is something that who complains asks for and that others decide,
    such as damages: it is passed on, and the complaint goes on here. After an answer in
    `only_for` it must be made, without anybody saying so. `then` is what happens there.
    """

    id: str
    name: Own
    about: Own
    contact: str | None
    told: bool
    source: str
    verified: bool = True
    claim: bool = False
    only_for: tuple[str, ...] = ()
    then: Own | None = None

    @property
    def found(self) -> str:
        """Return what the entry is called by which it was found to be needed."""
        return f"{self.id}-{FOUND}"

    @property
    def made(self) -> str:
        """Return what the entry is called by which it was made."""
        return f"{self.id}-{REPORTED}"
