"""What people are called in the file: names that nobody in it goes by."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.roles import Role
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful


def naming(procedure: Procedure) -> Iterator[Unsound]:
    """A name for a role that does nothing is read nowhere: most likely a slip."""
    at_work = {role for rule in procedure.acts.values() for role in rule.by}
    if procedure.adviser_first is not AdviserFirst.NONE:
        at_work.add(Role.ADVISER)  # who is spoken with first, on the page
    for role in procedure.called:
        if role not in at_work:
            yield doubtful("name-of-nobody", "names", role, role=role)
