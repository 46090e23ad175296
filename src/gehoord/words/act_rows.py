"""The shape of a row in the tables of acts, and what several of them ask alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from gehoord.words.both import NOTHING, Both


@dataclass(frozen=True, slots=True)
class Asked:
    """How a question is put: its label, and a hint where the label is not enough."""

    label: Both
    hint: Both = NOTHING


@dataclass(frozen=True, slots=True)
class Row:
    """What an act is called on its button, what it does, and what it asks."""

    title: Both
    about: Both
    asks: Mapping[str, Asked] = field(default_factory=dict)


def question(
    nl: str, en: str, hint_nl: str = "", hint_en: str = "", *, hint: Both = NOTHING
) -> Asked:
    """Return a question in both languages, with its hint in both or none."""
    return Asked(Both(nl, en), Both(hint_nl, hint_en) if hint_nl else hint)


READ_BY_COMPLAINANT: Final = Both(
    "De klager leest dit letterlijk.", "The complainant reads exactly this."
)
AMOUNT: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "amount": Asked(
            Both("Hoeveel geld zegt u toe?", "How much money do you promise?"),
            Both(
                "Een bedrag, zoals 350. Is er geen geld bij, schrijf dan 0.",
                "A sum, such as 350. If there is no money in it, write 0.",
            ),
        )
    }
)
"""What is asked wherever somebody promises money."""
