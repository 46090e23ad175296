"""Another protocol that goes first: that it does not go on for ever."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.protocols import END
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful


def protocols(procedure: Procedure) -> Iterator[Unsound]:
    """A protocol that nothing ends: whom it is about is then never told anything."""
    rule = procedure.urgent
    if rule is None or not rule.protocol:
        return
    stages = (procedure.acts, *procedure.acts_by_stage.values())
    if not any(END in acts for acts in stages):
        yield doubtful("protocol-never-ends", "urgent", "protocol")
