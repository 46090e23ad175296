"""For each act: what happens when nothing objects to it."""

from __future__ import annotations

from collections.abc import Mapping

from gehoord.procedure import acts as a
from gehoord.procedure.decisions import (
    drafts,
    ending,
    first_word,
    handling,
    keeping,
    panels,
    reporting,
    who,
)
from gehoord.procedure.decisions.decision import Decision, Events, filing

__all__ = ["DECISIONS", "Decision", "Events", "filing"]

DECISIONS: Mapping[type[a.Act], Decision] = {
    **first_word.DECISIONS,
    **who.DECISIONS,
    **panels.DECISIONS,
    **drafts.DECISIONS,
    **handling.DECISIONS,
    **ending.DECISIONS,
    **keeping.DECISIONS,
    **reporting.DECISIONS,
}
"""Which entries follow from each act. An act that is missing here stops everything."""
