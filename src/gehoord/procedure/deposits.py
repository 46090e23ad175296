"""Money that is paid before a complaint is taken up, and that may come back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.own_words import Own
from gehoord.procedure.parts import WORK, Capacity

DEPOSIT: Final = "deposit"
"""The term in which it can be paid."""
RETURNED: Final = ("upheld", "settled", "withdrawn", "not-taken-up")
"""After what it can come back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deposit:
    """
    What has to be paid first, by whom, and after what it is paid back.

    `capacity` says for whom it is, empty for all; `back` how the file says that it is
    paid back, as what was agreed; `how` how it can be paid.
    """

    amount: Own
    within: Length
    capacity: tuple[str, ...]
    stage: str
    returned: tuple[str, ...]
    source: str
    back: Own | None = None
    how: Own | None = None
    verified: bool = True

    def is_for(self, capacity: Capacity) -> bool:
        """Return whether who complains as this pays it; unknown is a consumer."""
        known = Capacity.BUSINESS if capacity in WORK else Capacity.CONSUMER
        return not self.capacity or known in self.capacity
