"""An answer that is called final in a stage after which another one answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.answer_names import letters_named
from gehoord.procedure.lanes import Entry, StageRule
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
    """Give the first answer with a final name, while a later stage answers too."""
    letter = procedure.judgement_letter
    judging = [row for row in procedure.stages if "judge" in procedure.acts_in(row.id)]
    first = [x for x in judging if not (x.spoken or x.mediates)]
    for row in first:
        name = letters_named(procedure, row.id).get(letter, {})
        later = _later(procedure, row, judging)
        if later and any(_FINAL.search(each) for each in each_of_text(name)):
            facts = {"said": name, "stage": row.name, "later": later.name}
            key = ("stage", row.id, "answer")
            own = key if row.answer else ("notices", letter, "name")
            yield doubtful("final-too-early", *own, **facts)
            return


def _later(
    procedure: Procedure, row: StageRule, judging: list[StageRule]
) -> StageRule | None:
    """Return the first stage after this one in which the complaint is judged again."""
    after = procedure.stages[procedure.stages.index(row) + 1 :]
    for each in judging:
        again = each.entry in _AGAIN and not objected_in(procedure, each)
        if each in after and again and not each.mediates:
            return each
    return None
