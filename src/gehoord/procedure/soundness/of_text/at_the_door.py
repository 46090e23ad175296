"""What a text leaves out by its definition, and what it sends away for good."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.definitions import narrowed
from gehoord.procedure.sentences.sent_away import out_of_sight
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_text.silent import read_in


def at_the_door(procedure: Procedure) -> Iterator[Unsound]:
    """Give both, each once, with every place of it."""
    said = read_in(procedure)
    kinds = {
        "defined-narrowly": tuple((name, x) for name, s in said for x in narrowed(s)),
        "sent-out-of-sight": out_of_sight(said),
    }
    for code, quoted in kinds.items():
        if quoted:
            yield doubtful(code, "text", quoted=tuple(dict.fromkeys(quoted)))
