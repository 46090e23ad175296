"""The shape of a row in the tables of findings."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.words.both import Both


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong or doubtful and why that matters; and the way out."""

    reason: Both
    way_out: Both
