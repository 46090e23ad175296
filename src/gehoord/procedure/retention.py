"""How long a case is kept, as the procedure says it."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.lanes import KeptFrom
from gehoord.procedure.lengths import Length
from gehoord.procedure.particulars import is_for
from gehoord.procedure.parts import Kind, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """
    Another length, for cases that ended like this, are of this kind or are about this.

    `only_for` and `not_for` are answers that who complains chose; `from_day` is the id
    of a day that the file asks for, such as one of birth: it then counts from that day,
    to the end of the year. A length of None is for ever, or was not said: such a case is
    not destroyed by itself.
    """

    outcomes: frozenset[str]
    kinds: frozenset[str]
    length: Length | None
    counted_from: KeptFrom
    source: str
    indefinite: bool = False
    at_least: bool = False
    verified: bool = True
    only_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    from_day: str = ""

    def fits(
        self, kind: Kind, outcome: Outcome | None, answers: frozenset[str]
    ) -> bool:
        """Return whether a case of this kind, ended like this, about this, is meant."""
        right_end = not self.outcomes or outcome in self.outcomes
        right_kind = not self.kinds or kind in self.kinds
        return right_end and right_kind and is_for(self, answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """
    How long a case is kept, and from which day; `rules` say otherwise for some.

    A length of None is for ever (`indefinite`), or was not said.
    """

    length: Length | None
    set_aside: Length
    source: str
    counted_from: KeptFrom = KeptFrom.LAST
    indefinite: bool = False
    at_least: bool = False
    rules: tuple[RetentionRule, ...] = ()
    verified: bool = True
