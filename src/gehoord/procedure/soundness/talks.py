"""A stage of talking, and one in which both sides are heard again: what cannot work."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.lanes import StageRule
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.talking import TALK, TALKED

_HEARD = frozenset({"complainant-heard", "respondent-heard"})
_DEFENDED = frozenset({"defended"})


def talks(procedure: Procedure) -> Iterator[Unsound]:
    """Give where talking is not the first step, ends nowhere, or is nobody's task."""
    for number, row in enumerate(procedure.stages):
        if not row.spoken:
            continue
        key = ("stage", row.id, "spoken")
        if number:
            yield wrong("talk-not-first", *key)
        else:
            yield from _first(procedure, row, key)


def _first(
    procedure: Procedure, row: StageRule, key: tuple[str, ...]
) -> Iterator[Unsound]:
    if TALK not in procedure.acts_in(row.id):
        yield wrong("talk-by-nobody", *key)
    if not procedure.stages[1:]:
        yield doubtful("talk-without-end", *key)
    if procedure.channels and "oral" not in procedure.channels:
        yield doubtful("talk-not-said", "channels")
    mine = [each for each in procedure.terms if each.stage in {"", row.id}]
    if not any(TALKED in each.done_by for each in mine):
        yield doubtful("talk-without-term", "stage", row.id)
    closing = [each for each in mine if each.fallback == "close-no-reaction"]
    if not any(TALKED in each.starts for each in closing):
        yield wrong("talk-left-open", *key)


def heard_anew(procedure: Procedure) -> Iterator[Unsound]:
    """Give hearings that nothing waits for, and those of before that count again."""
    for number, row in enumerate(procedure.stages):
        mine = [each for each in procedure.terms if each.stage == row.id]
        begun = [each for each in mine if not each.starts.isdisjoint(_HEARD)]
        if row.heard_anew:
            key = ("stage", row.id, "heard_anew")
            if not number:
                yield wrong("anew-at-start", *key)
            elif not begun and not _is_needed(procedure, row.id):
                yield doubtful("anew-for-nothing", *key)
        elif number and begun and _is_heard_before(procedure, number):
            yield doubtful("heard-before", "term", begun[0].id, "from", stage=row.name)


def _is_needed(procedure: Procedure, stage: str) -> bool:
    """Return whether an act of that stage waits until somebody was heard."""
    rules = procedure.acts_in(stage).values()
    return any(not (_HEARD | _DEFENDED).isdisjoint(each.needs) for each in rules)


def _is_heard_before(procedure: Procedure, number: int) -> bool:
    """Return whether somebody is heard in a stage before, as an act there waits for."""
    before = procedure.stages[:number]
    return any(_is_needed(procedure, each.id) for each in before)
