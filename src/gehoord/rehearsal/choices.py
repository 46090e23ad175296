"""What people choose in a rehearsal, where a file lets them choose an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import prod

from gehoord.procedure.particulars import OwnParticular
from gehoord.rehearsal.person import Person

Chosen = tuple[tuple[str, str], ...]
"""The answers of one complainant: a question and which of its answers."""


class Choices:
    """
    Who chooses which answer.

    Where nothing is known of a question, each of its answers is chosen as often, with
    each answer to the others. Where shares are given, those not named in them are
    chosen as often as each other, in what is left.
    """

    def __init__(
        self, rules: Iterable[OwnParticular], shares: Mapping[str, Mapping[str, float]]
    ) -> None:
        self._questions = tuple(
            (each.id, tuple(option.id for option in each.options))
            for each in rules
            if each.options
        )
        self._shares = {
            name: _all_shares(options, shares[name])
            for name, options in self._questions
            if name in shares
        }
        self._evenly = tuple(
            (name, options)
            for name, options in self._questions
            if name not in self._shares
        )

    def of(self, number: int, who: Person) -> Chosen:
        """Return what this complainant chooses, the one with this number."""
        found = []
        for at, (name, options) in enumerate(self._evenly):
            before = prod(len(others) for _, others in self._evenly[:at])
            found.append((name, options[number // before % len(options)]))
        for at, (name, shares) in enumerate(self._shares.items()):
            # From the last of the numbers that they drew: the first decide other things.
            found.append((name, _drawn(shares, who.draw(-1 - at))))
        return tuple(found)


def _all_shares(
    options: tuple[str, ...], given: Mapping[str, float]
) -> tuple[tuple[str, float], ...]:
    rest = [each for each in options if each not in given]
    left = max(0.0, 1.0 - sum(given.values())) / len(rest) if rest else 0.0
    return tuple((each, given.get(each, left)) for each in options)


def _drawn(shares: tuple[tuple[str, float], ...], number: float) -> str:
    """Return the answer at this part of the way; the last that is ever chosen."""
    last = ""
    for name, share in shares:
        if share <= 0:
            continue
        last, number = name, number - share
        if number < 0:
            break
    return last
