"""The shape of a row in the tables of acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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
