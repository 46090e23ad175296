"""A way beside the procedure, or after it: nothing here waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gehoord.procedure.own_words import Own


class After(StrEnum):
    """What must be behind somebody who goes there."""

    NOTHING = ""
    US = "us"
    THIRD_PARTY = "third-party"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """
    A body that one can go to oneself, before, during and after the procedure.

    `after` says that it is open only after that: our answer, or the third party.

    It decides on something else than the organisation does: a disciplinary board on a
    professional, a regulator on a licence. `about` is what it looks at, `can` what it
    can do, `window` until when one may go there, `costs` what that costs; each is None
    where it is not said. `at_once` says that nobody needs to complain here first,
    `instead` that it takes the same complaint in the place of the organisation.
    """

    id: str
    name: Own
    about: Own
    contact: str | None
    can: Own | None
    window: Own | None
    costs: Own | None
    source: str
    verified: bool = True
    at_once: bool = False
    instead: bool = False
    after: After = After.NOTHING
