"""Stages after the first: until when they are open, by which way, and to what end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

from gehoord.procedure.escalation import came_from
from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import shorter
from gehoord.procedure.provisional import objected_in, told_by
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import ActRule, Procedure
from gehoord.procedure.soundness.clocks import come_to
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Term

_GO_ON: Final = "escalate"
_SEND_ON: Final = "send-on"
_REFUSE: Final = "not-take-up"
_WENT_ON: Final = "escalated"
_OUTSIDE: Final = "third-party"
_BY_ITSELF: Final = frozenset({Entry.START, Entry.STRAIGHT})
_OUTCOMES: Final = frozenset({"judgement", "findings", "proposal", "closing-letter"})
_NAMED: Final = frozenset({"receipt", "handler-named", "handler-changed"})
"""Letters beside which a term promises no outcome."""
_ONCE: Final = frozenset({"received", "filed", "complete", "more-time-taken"})
"""What does not happen once more when a complaint comes into a later stage."""


def later_stages(procedure: Procedure) -> Iterator[Unsound]:
    """What a careful reader asks of each of them; nothing where there is one stage."""
    for before, row in pairwise(procedure.stages):
        if row.entry not in _BY_ITSELF:
            yield from _reached(procedure, before, row)
            if row.entry is not Entry.SENT_ON or _GO_ON in came_from(procedure, row):
                yield from _until(procedure, row)
            yield from _awaited(procedure, row)
    yield from _by_us(procedure)
    for term in procedure.terms:
        yield from _shut(procedure, term)


def _reached(
    procedure: Procedure, before: StageRule, row: StageRule
) -> Iterator[Unsound]:
    """A stage that nobody takes a complaint to, or sends one to."""
    facts = {"stage": row.name, "before": before.name}
    able = procedure.acts_in(before.id)
    opened = any(each.opens == row.id for each in procedure.terms)
    if row.entry is Entry.REFUSED and _REFUSE not in able:
        yield wrong("stage-after-no-refusal", "stage", row.id, "entry", **facts)
    if row.entry is Entry.SENT_ON and _SEND_ON not in able:
        yield wrong("stage-sent-by-nobody", "stage", row.id, "entry", **facts)
    if (row.entry is not Entry.SENT_ON or opened) and _GO_ON not in able:
        yield wrong("stage-out-of-reach", "stage", row.id, **facts)


def _by_us(procedure: Procedure) -> Iterator[Unsound]:
    """Staff who go on as if they complained, or send it on and tell nobody."""
    acts: list[tuple[tuple[str, ...], Mapping[str, ActRule]]]
    acts = [(("acts",), procedure.acts)]
    acts += [
        (("stage", x.id, "acts"), procedure.acts_in(x.id)) for x in procedure.stages
    ]
    for key, rules in acts:
        rule = rules.get(_GO_ON)
        if rule and not rule.by <= {COMPLAINANT}:
            yield wrong("escalate-by-staff", *key, _GO_ON, "by")
            break
    told = (x for x in procedure.notices if COMPLAINANT in x.to)
    sends = any(_SEND_ON in rules for _, rules in acts)
    if sends and not any(_WENT_ON in x.after for x in told):
        yield wrong("sent-on-untold", "acts", _SEND_ON)


def _until(procedure: Procedure, row: StageRule) -> Iterator[Unsound]:
    """A closed complaint that may come back for ever, or after it was destroyed."""
    key, kept = ("stage", row.id, "within"), procedure.retention.length
    longest = row.longest
    if longest is None and not objected_in(procedure, row):
        yield doubtful("stage-never-shut", *key, stage=row.name)
    elif longest and kept and row.counts_from_answer and shorter(kept, longest):
        facts = {"length": kept, "window": longest}
        yield doubtful("retention-before-stage", *key, stage=row.name, **facts)


def _awaited(procedure: Procedure, row: StageRule) -> Iterator[Unsound]:
    """An answer that is promised at first and never again: the first one kept it."""
    promised = [x for x in procedure.terms if _tells_outcome(procedure, x)]
    able = {"judge", "propose"}.intersection(procedure.acts_in(row.id))
    if not promised or not able:
        return
    here = [x for x in promised if x.stage in {"", row.id} and x.starts - _ONCE]
    if not here:
        yield doubtful("stage-without-term", "stage", row.id, stage=row.name)
        return
    running = (x for x in procedure.terms if x.stage in {"", row.id})
    reached = come_to(procedure, (x for x in running if x.starts - _ONCE))
    if all((each.starts - _ONCE).isdisjoint(reached) for each in here):
        anchors = dict.fromkeys(x for each in here for x in sorted(each.starts - _ONCE))
        facts = {"stage": row.name, "anchors": ", ".join(anchors)}
        yield doubtful("stage-clock-never-begins", "stage", row.id, **facts)


def _tells_outcome(procedure: Procedure, term: Term) -> bool:
    letters = _OUTCOMES | {procedure.judgement_letter, *told_by(procedure)} - {""}
    told = not letters.isdisjoint(term.kept_by) and _NAMED.isdisjoint(term.kept_by)
    return term.strength in OURS and told


def _shut(procedure: Procedure, term: Term) -> Iterator[Unsound]:
    """A way that a broken term opens, and that each stage it runs in shuts."""
    ways = {term.opens, _OUTSIDE} if procedure.body(term.opens or "") else {term.opens}
    rows = [row for row in procedure.stages if _runs_in(procedure, term, row)]
    if term.opens and rows and not any(ways.isdisjoint(row.either) for row in rows):
        facts = {"stage": rows[0].name, "other": term.opens}
        yield wrong("opens-what-is-shut", "term", term.id, "opens", **facts)


def _runs_in(procedure: Procedure, term: Term, row: StageRule) -> bool:
    begins = row is procedure.stages[0] or bool(term.starts - _ONCE)
    return term.stage == row.id or (not term.stage and begins)
