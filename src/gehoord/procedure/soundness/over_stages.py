"""Terms of stages after one another: too long together, or over before they begin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.law import Law, Limit, Measure
from gehoord.procedure.laws import grounds, rests_on_another
from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import days
from gehoord.procedure.provisional import told_by
from gehoord.procedure.ranks import may_run_together
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.procedure.soundness.clocks import OUTCOMES
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.limits import advised, is_about
from gehoord.procedure.talking import TALKED
from gehoord.procedure.terms import Direction, Strength, Term, looks_back

_WAITING: Final = frozenset({Strength.WINDOW, Strength.PRACTICE})
_WENT_ON: Final = "escalated"
_LESS: Final = frozenset({TALKED, _WENT_ON})
_FILED: Final = "filed"
_RECEIVED: Final = "received"
_PASSED_ON: Final = "passed-on"
_FILES: Final = "file-it"
_FIRST: Final = frozenset({_RECEIVED, _FILED, "complete", "acknowledged"})
_SLACK: Final = 1.02  # a month is not always as long as itself


def together(procedure: Procedure) -> Iterator[Unsound]:
    """
    Give each answer of a later stage that comes later than the law allows in all.

    A law that counts once, from the day it came in, knows no stages. Where an earlier
    stage gives the answer that the law wants, a later one is somebody's own.
    """
    for law in grounds(procedure.legal_bases):
        if any(each.stage for each in law.limits):
            continue
        for limit in (x for x in law.limits if x.from_filing and x.length):
            yield from _together(procedure, law, limit)


def _together(procedure: Procedure, law: Law, limit: Limit) -> Iterator[Unsound]:
    for term in procedure.terms:
        before = _stages_before(procedure, term)
        if not before or term.counted_from or rests_on_another(term.source, law):
            continue
        if not _is_of(procedure, law, limit, term):
            continue
        if any(_answered(procedure, each, term) for each in before):
            continue
        whole = _longest((term,)) + _waited(procedure, before, term)
        if limit.length and whole > days(limit.length) * _SLACK:
            facts = {"law": limit.source, "longest": limit.length}
            yield doubtful("longer-together", "term", term.id, "within", **facts)


def _is_of(procedure: Procedure, law: Law, limit: Limit, term: Term) -> bool:
    """Return whether it is the answer for which the law gives this number."""
    if limit.measure is not Measure.OUTCOME or _WENT_ON not in term.starts:
        return False
    by_advice = any(each.measure is Measure.ADVISED for each in law.limits)
    return is_about(limit, term) and not (by_advice and advised(procedure, term))


def _stages_before(procedure: Procedure, term: Term) -> tuple[StageRule, ...]:
    """Return the stages before that of the term; none where it is of the first."""
    rows = procedure.stages
    ids = [each.id for each in rows]
    if term.stage in ids:
        return rows[: ids.index(term.stage)]
    return rows[:1] if term.starts == {_WENT_ON} else ()


def _answers(procedure: Procedure, row: StageRule, other: Term) -> tuple[Term, ...]:
    """Return the terms to an outcome in that stage, for who has the other one too."""
    letters = OUTCOMES | {procedure.judgement_letter, *told_by(procedure)} - {""}
    begins = _FIRST if row is procedure.stages[0] else {_WENT_ON}
    return tuple(
        each
        for each in procedure.terms
        if each.strength in OURS
        and each.stage in {"", row.id}
        and not each.starts.isdisjoint(begins)
        and not letters.isdisjoint(each.kept_by)
        and each is not other
        and may_run_together(each, other)
    )


def _answered(procedure: Procedure, row: StageRule, term: Term) -> bool:
    """Return whether that stage promises the answer itself, before one goes on."""
    rows = procedure.stages
    after = rows[rows.index(row) + 1]
    if row.spoken or row.mediates or after.entry is Entry.SENT_ON:
        return False
    return any(
        _LESS.isdisjoint(each.done_by) for each in _answers(procedure, row, term)
    )


def _waited(procedure: Procedure, rows: tuple[StageRule, ...], term: Term) -> float:
    """Return about how many days those stages take, each on its last day."""
    return sum(_longest(_answers(procedure, each, term)) for each in rows)


def _longest(terms: tuple[Term, ...]) -> float:
    return max((days(length) for each in terms for length in each.lengths), default=0)


def over_before(procedure: Procedure) -> Iterator[Unsound]:
    """
    Give each promise that counts from an earlier day than the one on which it begins.

    Who has to wait longer in between than it takes, is promised what is over.
    """
    for term in procedure.terms:
        early = term.counted_from in {_RECEIVED, _FILED} and not looks_back(term)
        forward = term.direction is Direction.FORWARD
        own = term.length if isinstance(term.length, Length) else None
        if term.strength not in OURS or not (early and forward and own):
            continue
        for anchor in sorted(term.starts):
            if _until(procedure, term, anchor) >= days(own):
                facts = {"anchors": anchor, "counted": term.counted_from, "length": own}
                yield doubtful(
                    "over-before-it-begins", "term", term.id, "counted_from", **facts
                )
                break


def _until(procedure: Procedure, term: Term, anchor: str) -> float:
    """
    Return about how many days there can be from the day it counts to this one.

    What a stage before promises within the same time is one promise for all of them,
    and so is what a law counts once: that it can be used up there is what it says.
    """
    if anchor == _WENT_ON:
        before = _stages_before(procedure, term)
        row = procedure.stages[len(before)] if before else None
        most = row.longest if row and row.counts_from_answer else None
        later = days(most) if most else 0
        waited = _waited(procedure, before, term)
        one_for_all = waited >= _longest((term,)) or _counts_once(procedure, term)
        return 0 if one_for_all else waited + later
    told_first = procedure.adviser_first is not AdviserFirst.NONE
    if anchor == _FILED and term.counted_from == _RECEIVED and told_first:
        return _chain(procedure, _PASSED_ON, ())
    return 0


def _counts_once(procedure: Procedure, term: Term) -> bool:
    """Return whether it is the answer that a law counts from the first day."""
    return any(
        limit.from_filing and is_about(limit, term)
        for law in grounds(procedure.legal_bases)
        if not rests_on_another(term.source, law)
        for limit in law.limits
        if limit.measure is Measure.OUTCOME
    )


def _chain(procedure: Procedure, event: str, seen: tuple[Term, ...]) -> float:
    """Return about how many days may pass from this until it is filed."""
    longest = 0.0
    for each in procedure.terms:
        ends = {*each.ended_by, *each.done_by}
        files = _FILED in ends or each.fallback == _FILES
        if event not in each.starts or each in seen or each.strength not in _WAITING:
            continue
        if files:
            after = (_chain(procedure, x, (*seen, each)) for x in sorted(ends))
            longest = max(longest, _longest((each,)) + max(after, default=0))
    return longest
