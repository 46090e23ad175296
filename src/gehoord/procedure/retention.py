"""How long a case is kept, as the procedure says it."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.lanes import KeptFrom
from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import Kind, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """
    Another length, for cases that ended like this or are of this kind.

    A length of None is for ever, or was not said: such a case is not destroyed by
    itself.
    """

    outcomes: frozenset[str]
    kinds: frozenset[str]
    length: Length | None
    counted_from: KeptFrom
    source: str
    indefinite: bool = False
    at_least: bool = False
    verified: bool = True

    def fits(self, kind: Kind, outcome: Outcome | None) -> bool:
        """Return whether a case of this kind, ended like this, is meant."""
        right_end = not self.outcomes or outcome in self.outcomes
        return right_end and (not self.kinds or kind in self.kinds)


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

    def length_for(self, kind: Kind, outcome: Outcome | None) -> Length | None:
        """Return how long such a case is kept; None for ever, or not said."""
        rule = self.rule_for(kind, outcome)
        return rule.length if rule else self.length

    def from_for(self, kind: Kind, outcome: Outcome | None) -> KeptFrom:
        """Return from which day such a case is kept."""
        rule = self.rule_for(kind, outcome)
        return rule.counted_from if rule else self.counted_from

    def rule_for(self, kind: Kind, outcome: Outcome | None) -> RetentionRule | None:
        """Return the first rule that fits such a case, or None."""
        return next((each for each in self.rules if each.fits(kind, outcome)), None)
