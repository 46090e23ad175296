"""What becomes of a complaint that somebody tells, as facts of the public page."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.explain.fact import OWN, Fact, Part, by_source
from gehoord.procedure.rules import Procedure
from gehoord.procedure.talking import counts_as_told, is_told


def when_told(procedure: Procedure) -> Iterator[Fact]:
    """
    Give that it must be in writing, that it is written down, or that it counts at once.

    A choice under no law only has it written down: nobody said that telling is no
    complaint. Nothing of the first two where the ways in are named.
    """
    written = procedure.acts.get("confirm-words")
    if written and not procedure.channels and not counts_as_told(procedure):
        chosen = written.source in OWN and not procedure.legal_bases
        code = "told-confirmed" if chosen else "in-writing"
        yield by_source(Part.HOW, code, {}, written.source)
    if procedure.told_counts and is_told(procedure):
        yield Fact(part=Part.HOW, code="told-counts", published=False)
