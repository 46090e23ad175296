"""What a text says of the answer in one stage, and in another one not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

from gehoord.procedure.lanes import StageRule
from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.matter import Matter
from gehoord.procedure.sentences.matters import GRAVE
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful

_WAY_ON: Final = "way-on-told"
_OF_EACH: Final = tuple(
    each for each in GRAVE if each.id in {"in-writing", "reasons", _WAY_ON}
)
"""What people go by in the answer of each stage."""


def each_stage(procedure: Procedure) -> Iterator[Unsound]:
    """
    Give each stage of which the text leaves open what it does say of another.

    The sentences of a stage begin with the first that its row names, and end where those
    of a next stage, or of somebody outside, begin. What stands elsewhere is of them all.
    """
    stages = [x for x in procedure.stages if not (x.spoken or x.mediates)]
    own = _own_sentences(procedure)
    said = [(own.get(name, ""), sentence) for name, sentence in read_in(procedure)]
    for row in (x for x in stages if x.id in own.values()):
        here = [sentence for of, sentence in said if of in {"", row.id}]
        there = [sentence for of, sentence in said if of not in {"", row.id}]
        found = tuple(
            each.id
            for each in _asked(procedure, row)
            if each.is_open(procedure, here) and each.answers(procedure, there)
        )
        if found:
            yield doubtful("stage-says-less", "text", stage=row.name, unanswered=found)


def _asked(procedure: Procedure, stage: StageRule) -> Iterator[Matter]:
    """Give what matters of its answer: after the last stage there may be no way on."""
    last = stage.id == procedure.stages[-1].id and not procedure.bodies
    return (each for each in _OF_EACH if not (last and each.id == _WAY_ON))


def _own_sentences(procedure: Procedure) -> Mapping[str, str]:
    """Return to which stage a sentence belongs, by its name; others are of no stage."""
    names = [each.id for each in procedure.text]
    rows = (
        *((x.id, x.source) for x in procedure.stages),
        *((None, x.source) for x in procedure.bodies),
    )
    begins: dict[int, str | None] = {}
    for stage, source in rows:
        cited = [names.index(each.id) for each in all_named(source, procedure.text)]
        if cited:
            both = min(cited) in begins
            begins[min(cited)] = None if both else stage
    order = (*sorted(begins), len(names))
    return {
        name: stage
        for start, end in pairwise(order)
        if (stage := begins[start]) is not None
        for name in names[start:end]
    }
