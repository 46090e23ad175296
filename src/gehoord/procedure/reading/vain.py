"""What a file takes out of its pattern that is not there, or no longer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gehoord.procedure.reading.extending import lay
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.left_over import in_vain


def removed_in_vain(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """Return a warning for each path in `remove` that takes nothing out of a pattern."""
    laid = lay(text, patterns)
    for said, near in laid.in_vain():
        yield in_vain(said, near=near, base=laid.sheets[1].base)
