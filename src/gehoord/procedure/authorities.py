"""Who can promise how much money."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from gehoord.procedure.money import most_cents
from gehoord.procedure.own_words import Own
from gehoord.procedure.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """Up to how much people who are this can promise; any sum where nothing is said."""

    role: str
    up_to: Own | None
    source: str
    verified: bool = True

    @property
    def cents(self) -> int | None:
        """Return the most in cents; None: any sum."""
        return None if self.up_to is None else most_cents(self.up_to)


def limit(rules: Iterable[Authority], worn: frozenset[str]) -> Authority | None:
    """
    Return the line that bounds somebody who is all this; None where nothing does.

    The widest counts. An owner of whom nothing is said is bound by none.
    """
    known = tuple(rules)
    mine = [each for each in known if each.role in worn]
    if Role.OWNER in worn and all(each.role != Role.OWNER for each in known):
        return None
    if not mine or any(each.cents is None for each in mine):
        return None
    return max(mine, key=lambda each: each.cents or 0)


def able(rules: Iterable[Authority], amount: int) -> tuple[str, ...]:
    """Return the roles and posts that can promise this much, an owner unsaid last."""
    known = tuple(rules)
    found = [each.role for each in known if each.cents is None or each.cents >= amount]
    unsaid = all(each.role != Role.OWNER for each in known)
    return (*found, *((Role.OWNER.value,) if unsaid else ()))
