"""
What an act is called, what it does and what it asks, in both languages.

The words stand in tables beside this module: `acts_sender`, `acts_intake`,
`acts_handling`, `acts_deciding`, `acts_lanes` and `acts_after`; the answers to choose
from in `choices`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import Row
from gehoord.words.acts_after import AFTER
from gehoord.words.acts_deciding import DECIDING
from gehoord.words.acts_handling import HANDLING
from gehoord.words.acts_intake import INTAKE
from gehoord.words.acts_lanes import LANES
from gehoord.words.acts_sender import SENDER
from gehoord.words.choices import choice, choices, yes_no

__all__ = [
    "ACTS",
    "choice",
    "choices",
    "explanation",
    "hint",
    "label",
    "title",
    "yes_no",
]

ACTS: Final[Mapping[str, Row]] = MappingProxyType(
    {**SENDER, **INTAKE, **HANDLING, **DECIDING, **LANES, **AFTER}
)
"""Every act by its name."""


def title(act: str, lang: str) -> str:
    """Return the words on the button: an imperative."""
    return ACTS[act].title[lang]


def explanation(act: str, lang: str) -> str:
    """Return what the act does and what follows, in a sentence or three."""
    return ACTS[act].about[lang]


def label(act: str, field: str, lang: str) -> str:
    """Return how the act puts this question."""
    return ACTS[act].asks[field].label[lang]


def hint(act: str, field: str, lang: str) -> str:
    """Return the hint under the label; empty where the label is enough."""
    return ACTS[act].asks[field].hint[lang]
