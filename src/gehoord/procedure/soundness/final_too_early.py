"""An answer that is called final in a stage after which another one answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lanes import Entry
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.provisional import objected_in
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_FINAL: Final = re.compile(
    r"\b(?:final|definitie(?:f|ve)|eind(?!hoven)\w+|uiteindelijke?|deadlock|slotbrief)\b",
    re.IGNORECASE,
)
_AGAIN: Final = frozenset({Entry.ON_REQUEST, Entry.DIRECT, Entry.SENT_ON})


def final_too_early(procedure: Procedure) -> Iterator[Unsound]:
    """Give the name of the judgement, where an earlier stage uses it as well."""
    letter = procedure.judgement_letter
    name = procedure.letter_names.get(letter, {})
    if not any(_FINAL.search(each) for each in each_of_text(name)):
        return
    judging = [row for row in procedure.stages if "judge" in procedure.acts_in(row.id)]
    first = [x for x in judging if not (x.spoken or x.mediates)][:1]
    for row in judging:
        again = row.entry in _AGAIN and not objected_in(procedure, row)
        if first and row is not first[0] and again and not row.mediates:
            facts = {"said": name, "stage": first[0].name, "later": row.name}
            yield doubtful("final-too-early", "notices", letter, "name", **facts)
            return
