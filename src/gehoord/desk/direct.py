"""Acts that ask nothing that must be known: one button does them where it stands."""

from __future__ import annotations

from typing import Final

AT_ONCE: Final = frozenset({"ask-satisfaction", "take-back", "resume", "recuse"})
"""None of these decides anything about a complaint, or cannot be undone."""

FROM: Final = "from"
LIST: Final = "list"
"""From the work list one goes back to the work list: to what is next."""

READY: Final = "ready"
"""Which message stands ready in the form, in the language of who complains."""
