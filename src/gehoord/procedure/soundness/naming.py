"""What people are called in the file: names that nobody in it goes by."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful


def naming(procedure: Procedure) -> Iterator[Unsound]:
    """A name for a role that does nothing is read nowhere: most likely a slip."""
    at_work = frozenset(role for rule in procedure.acts.values() for role in rule.by)
    for role in procedure.called:
        if role not in at_work:
            yield doubtful("name-of-nobody", "names", role, role=role)
