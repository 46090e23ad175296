"""Whether the promise of an outcome begins to run by itself, or may never begin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gehoord.procedure.lanes import Clock
from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import shorter
from gehoord.procedure.own_words import Own
from gehoord.procedure.particulars import is_for
from gehoord.procedure.provisional import told_by
from gehoord.procedure.ranks import is_about, may_run_together
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.terms import Term

_BY_ITSELF = frozenset({"received", "filed", "acknowledged", "complete", "escalated"})
"""What comes without anybody of the organisation: it came in, or the receipt left."""
_BEFORE = frozenset({"received", "filed", "acknowledged", "handler-appointed"})
_HEARD = frozenset({"complainant-heard", "respondent-heard", "defended"})
_ADVICE = "advice-given"
OUTCOMES = frozenset({"proposal", "judgement", "findings"})


def clocks(procedure: Procedure) -> Iterator[Unsound]:
    """
    Every term to an outcome runs from something that nobody must do by a day.

    "Two weeks after the hearing" promises nothing while no hearing is promised: a
    complaint that is left alone is never late.
    """
    letters = OUTCOMES | {procedure.judgement_letter, *told_by(procedure)} - {""}
    promised = [
        term
        for term in procedure.terms
        if term.strength in OURS and not letters.isdisjoint(term.kept_by)
    ]
    begun = [term for term in promised if "more-time-taken" not in term.starts]
    reached = come_to(procedure, procedure.terms)
    later = {row.id for row in procedure.stages[1:]}  # each is asked of by itself
    here = any(term.stage not in later for term in begun)
    if here and all(term.starts.isdisjoint(reached) for term in begun):
        anchors = dict.fromkeys(each for x in begun for each in sorted(x.starts))
        named = ", ".join(anchors)
        yield doubtful("clock-never-begins", "term", begun[0].id, anchors=named)
    else:
        yield from _never_for_some(procedure, begun)
    yield from _starts(procedure, begun)
    yield from _too_late(procedure, begun)


def _never_for_some(procedure: Procedure, begun: list[Term]) -> Iterator[Unsound]:
    """
    The same for who chose some answers, or none: what begins it is for others alone.

    Who has no term at all is asked about where others have one from the first day.
    """
    some = [x for x in procedure.terms if is_about(x, ())]
    named = {x for term in some for x in (*term.only_for, *term.not_for)}
    asked = [
        (rule, option)
        for rule in procedure.own_particulars
        if not named.isdisjoint(each.id for each in rule.options)
        for option in rule.options
    ]
    never: dict[str, list[Own]] = {}
    for rule, option in asked:
        said = frozenset({option.id, *rule.only_for})
        if waits := _never_begins(procedure, begun, some, said):
            never.setdefault(waits, []).append(option.name)
    for waits, names in never.items():
        key = ("term", begun[0].id, "from")
        yield doubtful("clock-never-for-some", *key, answers=(*names,), anchors=waits)
    waits = _never_begins(procedure, begun, some, frozenset()) if asked else ""
    if waits:
        key = ("term", begun[0].id, "from")
        yield doubtful("clock-never-for-the-rest", *key, anchors=waits)


def _never_begins(
    procedure: Procedure, begun: list[Term], some: list[Term], said: frozenset[str]
) -> str:
    """Return on what their terms wait in vain who answered this; "" where one begins."""
    theirs = [x for x in some if is_for(x, said)]
    mine = [x for x in begun if x in theirs]
    reached = come_to(procedure, theirs)
    if any(not x.starts.isdisjoint(reached) for x in mine):
        return ""
    return ", ".join(dict.fromkeys(each for x in mine for each in sorted(x.starts)))


def _starts(procedure: Procedure, begun: list[Term]) -> Iterator[Unsound]:
    """The page says that the time starts once it is complete, and no term does so."""
    rule = procedure.incomplete
    if rule is None or rule.clock is not Clock.STARTS or not begun:
        return
    if rule.cure is None and any("complete" in each.starts for each in begun):
        yield doubtful("cure-open", "incomplete", "cure")
    early = [each for each in begun if not _BEFORE.isdisjoint(each.starts)]
    if early and not any("complete" in each.starts for each in begun):
        yield doubtful("clock-starts-before", "incomplete", "clock", term=early[0].id)


def _too_late(procedure: Procedure, begun: list[Term]) -> Iterator[Unsound]:
    """What must come before the judgement, and may come after the day of it."""
    advised = (x for x in procedure.terms if _ADVICE in x.done_by)
    whole = [x for x in (*begun, *advised) if _is_from_the_first_day(x)]
    for term in procedure.terms:
        heard = not _HEARD.isdisjoint(term.done_by)
        if term.strength not in OURS or not heard:
            continue
        for other in whole:
            meets = term.starts.isdisjoint(other.ended_by) and term.stage == other.stage
            if meets and _takes_longer(term, other):
                facts = {"other": other.id}
                yield doubtful("comes-too-late", "term", term.id, "within", **facts)
                break


def _is_from_the_first_day(term: Term) -> bool:
    return term.counted_from == "filed" or not _BEFORE.isdisjoint(term.starts)


def _takes_longer(one: Term, other: Term) -> bool:
    if not (isinstance(one.length, Length) and isinstance(other.length, Length)):
        return False
    return shorter(other.length, one.length) and may_run_together(one, other)


def come_to(procedure: Procedure, terms: Iterable[Term]) -> set[str]:
    """Return what happens by itself, or was promised by a day that runs by itself."""
    reached, waiting = set(_BY_ITSELF), list(terms)
    while begun := [term for term in waiting if not term.starts.isdisjoint(reached)]:
        waiting = [term for term in waiting if term not in begun]
        for term in begun:
            reached.update(_leads_to(term, procedure))
    return reached


def _leads_to(term: Term, procedure: Procedure) -> Iterator[str]:
    yield from (f"{term.id}-lapsed", f"{term.id}-missed", *term.done_by)
    for notice in procedure.notices:
        if notice.id in term.kept_by:
            yield from (notice.after, f"{notice.id}-left")
