"""What the laws that a file names want said, and what those do that a text shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.laws import grounds
from gehoord.procedure.laws.wanted import Wanted
from gehoord.procedure.laws.wanted_british import BRITISH_WANTED
from gehoord.procedure.laws.wanted_dutch import DUTCH_WANTED

WANTED: Final[Mapping[str, tuple[Wanted, ...]]] = MappingProxyType(
    {**DUTCH_WANTED, **BRITISH_WANTED}
)
"""By the name of the law."""


def wanted_by(names: Iterable[str]) -> tuple[Wanted, ...]:
    """Return what these laws want said, each thing once, by the first that wants it."""
    found: dict[str, Wanted] = {}
    for name in names:
        for each in WANTED.get(name, ()):
            found.setdefault(each.id, each)
    return tuple(found.values())


def wanted_here(bases: Iterable[str]) -> tuple[Wanted, ...]:
    """Return what the laws among these legal bases want said."""
    return wanted_by(law.name for law in grounds(bases))


def asked_with_article(bases: Iterable[str]) -> frozenset[str]:
    """Return the questions to any text that these laws ask with their article."""
    return frozenset(each.matter for each in wanted_here(bases) if each.matter)
