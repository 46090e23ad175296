"""Who stands beside whoever complains: named and reached, and no part of the way."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.besides import After
from gehoord.procedure.own_words import Own


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """
    Somebody who helps whoever complains, and neither handles nor decides anything.

    `can` is what they can do, `costs` what that costs; `contact` and `costs` are None
    where that is not said. `outside` tells whether they do not work for whose
    procedure it is, None where that is not said; `tells_nothing` that what somebody
    says to them goes no further without leave. `only_for` and `not_for` hold the
    answers for whom they are, or are not, there. `after` says that they are there only
    once we answered, as who mediates when somebody does not agree with us.
    """

    id: str
    name: Own
    can: Own
    contact: Own | None
    costs: Own | None
    source: str
    outside: bool | None = None
    tells_nothing: bool = False
    verified: bool = True
    only_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    after: After = After.NOTHING
