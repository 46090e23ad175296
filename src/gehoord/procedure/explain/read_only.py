"""What a file has on its page that is only to be read."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.explain.fact import Fact, Part, by_source
from gehoord.procedure.rules import Procedure


def read_only(procedure: Procedure) -> Iterator[Fact]:
    """Give each such sentence, in the part of the page that the file names."""
    for row in procedure.also:
        facts = {"id": row.id, "said": row.text}
        part = Part(row.part)
        yield by_source(part, "also", facts, row.source, verified=row.verified)
