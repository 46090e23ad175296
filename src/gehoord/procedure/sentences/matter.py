"""A matter that people may expect a text to speak of, and when it is open there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from gehoord.procedure.lengths import Unit
from gehoord.procedure.parts import Channel
from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in

_WRITTEN: Final = frozenset({Channel.WEB, Channel.EMAIL, Channel.PAPER})
_WORKING: Final = frozenset({Unit.WORKING_DAYS, Unit.BUSINESS_DAYS})
_BOTH: Final = 2
"""Who handles complaints, and the head: one line settles one of them."""


def words(pattern: str) -> re.Pattern[str]:
    """Return what finds these words, each as a whole."""
    return re.compile(rf"\b(?:{pattern})\b")


def _always(_procedure: Procedure, _said: str) -> bool:
    return True


def goes_on(procedure: Procedure, _said: str) -> bool:
    """Return whether there is a next stage, or somebody outside."""
    return bool(procedure.bodies or len(procedure.stages) > 1)


def in_writing_alone(procedure: Procedure, _said: str) -> bool:
    """Return whether people can only write."""
    return bool(procedure.channels) and _WRITTEN.issuperset(procedure.channels)


def has_a_panel(procedure: Procedure, _said: str) -> bool:
    """Return whether several people decide or advise together."""
    return bool(procedure.panels)


def no_window(procedure: Procedure, _said: str) -> bool:
    """Return whether the file has no time within which one must complain."""
    return not procedure.windows


def about_few(procedure: Procedure, _said: str) -> bool:
    """Return whether the lines that rest on the text settle less than two of whom."""
    lines = (x for x in procedure.handled_by if all_named(x.source, procedure.text))
    return sum(len(x.about) for x in lines) < _BOTH


def in_two_kinds_of_days(_procedure: Procedure, said: str) -> bool:
    """Return whether some of its times count working days, and some any day."""
    units = {length.unit for _, length in every_in(said)}
    return Unit.DAYS in units and not units.isdisjoint(_WORKING)


def where_it_says(pattern: str) -> Callable[[Procedure, str], bool]:
    """Return what asks of a text that says one of these."""
    found = words(pattern)
    return lambda _procedure, said: bool(found.search(said))


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """
    A matter that a text may be silent about.

    `answered` is what one of its sentences says where it is not; `asked` is whether it
    matters in this procedure; `beside`, the words that bring it up, beside which alone
    an answer is looked for.
    """

    id: str
    answered: re.Pattern[str]
    asked: Callable[[Procedure, str], bool] = _always
    beside: re.Pattern[str] | None = None

    def is_open(self, procedure: Procedure, said: Sequence[str]) -> bool:
        """Return whether it matters and none of these sentences answers it."""
        return self._matters(procedure, said) and not any(self._answering(said))

    def answers(self, procedure: Procedure, said: Sequence[str]) -> tuple[str, ...]:
        """Return each of these sentences that answers it, where it matters."""
        matters = self._matters(procedure, said)
        return tuple(self._answering(said)) if matters else ()

    def _matters(self, procedure: Procedure, said: Sequence[str]) -> bool:
        return bool(self._near(said)) and self.asked(procedure, " ".join(said))

    def _answering(self, said: Sequence[str]) -> Iterator[str]:
        return filter(self.answered.search, self._near(said))

    def _near(self, said: Sequence[str]) -> Sequence[str]:
        """Return each sentence that brings the matter up, and the one after it."""
        if self.beside is None:
            return said
        return [
            each
            for before, each in pairwise(("", *said))
            if self.beside.search(each) or self.beside.search(before)
        ]
