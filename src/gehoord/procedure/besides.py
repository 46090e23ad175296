"""A way beside the procedure: open at any time, and nothing here waits for it."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.own_words import Own


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """
    A body that one can go to oneself, before, during and after the procedure.

    It decides on something else than the organisation does: a disciplinary board on a
    professional, a regulator on a licence. `about` is what it looks at, `can` what it
    can do, `window` until when one may go there, `costs` what that costs; each is None
    where it is not said. `at_once` says that nobody needs to complain here first.
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
