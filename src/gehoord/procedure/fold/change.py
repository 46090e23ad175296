"""What a row of the tables of the fold looks like."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gehoord.procedure.case import Case
from gehoord.procedure.entries import Entry

Change = Callable[[Case, Entry, Any], Case]
"""From a case and one more entry, given with its event, to the case after it."""


def unchanged(case: Case, entry: Entry, event: object) -> Case:
    """Return the case as it was: the entry is on record and changes nothing else."""
    return case
