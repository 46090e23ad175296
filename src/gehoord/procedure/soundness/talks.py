"""A stage of talking, and one in which both sides are heard again: what cannot work."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.lanes import StageRule
from gehoord.procedure.measures import days
from gehoord.procedure.provisional import told_by
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.clocks import OUTCOMES
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.talking import TALK, TALKED, counts_as_told
from gehoord.procedure.terms import Strength, Term

_HEARD = frozenset({"complainant-heard", "respondent-heard"})
_DEFENDED = frozenset({"defended"})
_TOLD = frozenset({"received", "filed", "complete", "acknowledged"})
_REPORT = "conversation"
_CLOSES = "closing-letter"


def talks(procedure: Procedure) -> Iterator[Unsound]:
    """Give where talking is not the first step, ends nowhere, or is nobody's task."""
    if "confirm-words" not in procedure.acts and not counts_as_told(procedure):
        yield wrong("told-never-begins", "acts")
    elif "oral" in procedure.channels and not counts_as_told(procedure):
        yield doubtful("told-waits", "channels")
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
    mine = [each for each in procedure.terms if each.stage in {"", row.id}]
    if not any(TALKED in each.done_by for each in mine):
        yield doubtful("talk-without-term", "stage", row.id)
    closing = [each for each in mine if each.fallback == "close-no-reaction"]
    if not any(TALKED in each.starts and each.lengths for each in closing):
        yield wrong("talk-left-open", *key)
    for each in mine:
        if _is_only_written(procedure, each) and not _closes_before(mine, each):
            facts = {"stage": row.name, "notice": _report(procedure)}
            yield doubtful("talk-keeps-no-law", "term", each.id, "kept_by", **facts)


def _is_only_written(procedure: Procedure, term: Term) -> bool:
    """
    Return whether the law wants an answer that nobody writes where one talks.

    What goes straight to the next stage is not talked about.
    """
    letters = OUTCOMES | {procedure.judgement_letter, *told_by(procedure)} - {""}
    told = {x.id for x in procedure.notices if x.after == TALKED} | {_REPORT}
    kept = TALKED in term.done_by or not told.isdisjoint(term.kept_by)
    skipped = any(
        term.only_for
        and frozenset(term.only_for) <= frozenset(each.only_for)
        and not (each.about or each.urgent or each.channels)
        for each in procedure.straight
    )
    wanted = not (letters.isdisjoint(term.kept_by) or term.starts.isdisjoint(_TOLD))
    return wanted and term.strength is Strength.STATUTORY and not (kept or skipped)


def _closes_before(mine: list[Term], term: Term) -> bool:
    """Return whether silence after a talk in time closes it before that term ends."""
    if _CLOSES not in term.kept_by:
        return False
    talks = [x for x in mine if TALKED in x.done_by]
    closing = [x for x in mine if TALKED in x.starts and x.fallback]
    whole = sum(
        max((days(x) for each in rows for x in each.lengths), default=float("inf"))
        for rows in (talks, closing)
    )
    return all(whole < days(x) for x in term.lengths)


def _report(procedure: Procedure) -> str:
    """Return the letter that tells the complainant what was said."""
    own = (x.id for x in procedure.notices if x.after == TALKED and COMPLAINANT in x.to)
    return next(own, _REPORT)


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
