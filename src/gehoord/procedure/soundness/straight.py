"""What skips stages: rows that nobody goes by, and stages that nobody comes to."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.lanes import Entry, Straight
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_KEY = "straight-to"


def straight(procedure: Procedure) -> Iterator[Unsound]:
    """Give what is odd in what goes straight where; nothing where no file says it."""
    for number, rule in enumerate(procedure.straight):
        yield from _row(procedure, rule, (_KEY, str(number)))
    meant = {rule.stage for rule in procedure.straight}
    for row in procedure.stages:
        if row.entry is Entry.STRAIGHT and row.id not in meant:
            yield wrong("stage-without-way", "stage", row.id, "entry")
        elif row.id in meant and not _promises(procedure, row.id):
            yield doubtful("straight-without-term", "stage", row.id)


def _row(
    procedure: Procedure, rule: Straight, key: tuple[str, ...]
) -> Iterator[Unsound]:
    named = rule.only_for or rule.not_for or rule.about or rule.channels
    if not (named or rule.urgent):
        yield wrong("straight-always", *key)
    elif rule.only_for and set(rule.only_for) <= set(rule.not_for):
        yield wrong("for-nobody", *key, "not_for")
    elif any(each.id == rule.stage for each in procedure.stages[:1]):
        yield wrong("straight-to-first", *key, "stage")
    elif missing := _never_recorded(procedure, rule):
        yield wrong("straight-never", *key, act=missing)


def _never_recorded(procedure: Procedure, rule: Straight) -> str:
    """Return the act by which it would be found, where nobody may do that."""
    if rule.urgent and "mark-urgent" not in procedure.acts:
        return "mark-urgent"
    if rule.about and "record-concern" not in procedure.acts:
        return "record-concern"
    return ""


def _promises(procedure: Procedure, stage: str) -> bool:
    """Return whether a term of that stage runs for what begins in it."""
    begins = frozenset(
        {"filed", "received", "complete", "acknowledged", "escalated"}
        | {"went-straight", "handler-appointed", "deposit-paid", f"{stage}-entered"}
    )
    mine = (x for x in procedure.terms if x.stage in {"", stage})
    return any(
        not x.starts.isdisjoint(begins) and (x.kept_by or x.done_by) for x in mine
    )
