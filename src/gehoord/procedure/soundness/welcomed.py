"""What is welcome here, and is sent elsewhere by the same file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.own_words import every
from gehoord.procedure.parts import Kind
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_CALLED: Final[Mapping[Kind, re.Pattern[str]]] = MappingProxyType(
    {
        Kind.SUGGESTION: re.compile(r"\b(?:suggest\w+|idee(?:ën)?|ideas?)\b"),
        Kind.TIP: re.compile(r"\btips?\b"),
        Kind.COMPLIMENT: re.compile(r"\b(?:compliment\w*|praise|lof)\b"),
    }
)


def welcomed(procedure: Procedure) -> Iterator[Unsound]:
    """The page asks for it, and a line below says that it is not for here."""
    for row in procedure.out_of_scope:
        name = every(row.name).lower()
        away = [
            x for x in _CALLED if x in procedure.welcome and _CALLED[x].search(name)
        ]
        if away:
            left = (str(x) for x in procedure.welcome if x not in away)
            facts = {"kinds": tuple(away), "where": row.id, "other": ", ".join(left)}
            yield doubtful("welcome-sent-elsewhere", "welcome", **facts)
