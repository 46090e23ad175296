"""What a text leaves out by its definition, sends away, or sends to a court."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.courts import court_among
from gehoord.procedure.sentences.definitions import narrowed
from gehoord.procedure.sentences.named import Said, read_in
from gehoord.procedure.sentences.sent_away import out_of_sight
from gehoord.procedure.soundness.finding import Unsound
from gehoord.procedure.soundness.of_text.quoting import quoting


def at_the_door(procedure: Procedure) -> Iterator[Unsound]:
    """Give each kind once, with every place of it."""
    said = read_in(procedure)
    kinds = {
        "defined-narrowly": tuple((name, x) for name, s in said for x in narrowed(s)),
        "sent-out-of-sight": out_of_sight(said),
        "court-as-body": _courts(said),
    }
    for code, quoted in kinds.items():
        yield from quoting(code, quoted)


def _courts(said: Said) -> Said:
    """Return where a court is one of a list: that list may go on past a dot."""
    whole: dict[str, str] = {}
    for name, sentence in said:
        whole[name] = f"{whole.get(name, '')} {sentence}".strip()
    return tuple(
        (name, words) for name, x in whole.items() if (words := court_among(x))
    )
