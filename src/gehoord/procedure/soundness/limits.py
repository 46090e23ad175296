"""Numbers beside those of the law that the file itself names as its ground."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from gehoord.procedure.law import Law, Limit, Measure
from gehoord.procedure.laws import LAWS, grounds, rests_on_another
from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import days, shorter
from gehoord.procedure.rules import Extension, Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Strength, Term, looks_back

_OUTCOME: Final = frozenset({"judgement", "findings", "proposal", "summary-resolution"})
_BEGINNING: Final = frozenset(
    {
        *("filed", "complete", "acknowledged", "handler-appointed"),
        *("advice-asked", "escalated"),
    }
)
_ELSEWHERE: Final = frozenset(
    {
        *(Measure.REPORT, Measure.GONE_TO, Measure.SINCE, Measure.RULING),
        *(Measure.OPENS, Measure.FEEDBACK),
    }
)
"""What `reported`, `outside` and `whistleblowing` look at."""
_RULED: Final = frozenset({Measure.OUTCOME, Measure.ADVISED})
_ASKED: Final = frozenset({"access-asked", "erasure-asked"})
_SLACK: Final = 1.02  # a month is not always as long as itself


def limits(procedure: Procedure) -> Iterator[Unsound]:
    """Each number that such a law does not allow, with its article."""
    named = grounds(procedure.legal_bases)
    for law in LAWS:
        for limit in law.limits:
            if law in named and limit.measure is Measure.EXTENSION:
                yield from _more_time(procedure, law, limit)
            elif law in named and limit.measure is Measure.WINDOW:
                yield from _windows(procedure, law, limit)
            elif limit.measure in _ELSEWHERE:
                continue
            elif law in named or law.for_everybody:
                yield from _terms(procedure, law, limit, named)


def _terms(
    procedure: Procedure, law: Law, limit: Limit, named: tuple[Law, ...]
) -> Iterator[Unsound]:
    for term in procedure.terms:
        is_named = law in named or law.is_ground_in(term.source)
        if not (is_named and is_about(limit, term)) or _over_stages(law, term):
            continue
        if not _is_for(procedure, law, limit, term):
            continue
        if rests_on_another(term.source, law):
            continue
        if not (_in_stage(procedure, limit, term.stage) or _from_filing(term)):
            continue
        if limit.length is None:
            yield from _unnumbered(limit, term)
            continue
        if any(
            days(each) > _most(procedure, law, limit, term) * _SLACK
            for each in term.lengths
        ):
            yield _weighed(_longer(law, limit, term), limit)


def _longer(law: Law, limit: Limit, term: Term) -> Unsound:
    """Return that it is too long; or too long for an outcome without advice."""
    key, facts = ("term", term.id, "within"), {"law": limit.source}
    by_advice = [
        x.length for x in law.limits if x.measure is Measure.ADVISED and x.length
    ]
    if limit.measure is Measure.OUTCOME and by_advice:
        most = max(by_advice, key=days)
        if all(days(each) <= days(most) * _SLACK for each in term.lengths):
            told = {"longest": limit.length, "advised": most}
            return wrong("longer-without-advice", *key, **facts, **told)
    return wrong("longer-than-the-law", *key, **facts, longest=limit.length)


def is_about(limit: Limit, term: Term) -> bool:
    """Return whether the law gives this number for what this term is about."""
    if term.strength not in OURS:
        return False
    kept = frozenset(term.kept_by)
    begins = _from_filing(term) or not term.starts.isdisjoint(_BEGINNING)
    about: Mapping[Measure, bool] = {
        Measure.RECEIPT: begins and "receipt" in kept,
        Measure.REFUSAL: looks_back(term)
        or (begins and "handler-appointed" in term.ended_by),
        Measure.OUTCOME: begins and not kept.isdisjoint(_OUTCOME),
        Measure.ADVISED: begins and not kept.isdisjoint(_OUTCOME),
        Measure.ON_ADVICE: "advice-given" in term.starts,
        Measure.DATA: not term.starts.isdisjoint(_ASKED),
    }
    return about[limit.measure]


def _over_stages(law: Law, term: Term) -> bool:
    """Return whether it is for all stages together, and the law counts by stage."""
    whole = _from_filing(term) and "escalated" in term.starts
    return whole and any(each.stage for each in law.limits)


def _from_filing(term: Term) -> bool:
    """Return whether it is for the whole, in whichever stage that ends."""
    return term.counted_from == "filed"


def _is_for(procedure: Procedure, law: Law, limit: Limit, term: Term) -> bool:
    """Return whether this number is that of a term with, or without, advice."""
    if not {limit.measure} & _RULED or Measure.ADVISED not in {
        each.measure for each in law.limits
    }:
        return True
    return advised(procedure, term) is (limit.measure is Measure.ADVISED)


def advised(procedure: Procedure, term: Term) -> bool:
    """Return whether what this term promises comes after the advice of others."""
    judge = procedure.acts_in(term.stage).get("judge")
    needed = bool(judge and "advice-given" in judge.needs)
    return needed or "advice-asked" in term.starts


def _unnumbered(limit: Limit, term: Term) -> Iterator[Unsound]:
    """A law that says "at once" gives no number, so the number is somebody's own."""
    if term.strength is Strength.STATUTORY and isinstance(term.length, Length):
        facts = {"law": limit.source, "length": term.length}
        yield doubtful("number-of-our-own", "term", term.id, "strength", **facts)


def _most(procedure: Procedure, law: Law, limit: Limit, term: Term) -> float:
    """Return the days it may take, with more time where only that reaches the term."""
    longest = days(limit.length) if limit.length else 0
    rules = _extensions(procedure)
    reached = any(term.id in rule.of for rule in rules)
    if limit.measure not in _RULED or not rules or reached:
        return longest
    return longest + sum(
        days(each.length)
        for each in law.limits
        if each.measure is Measure.EXTENSION
        and each.stage == limit.stage
        and each.length
    )


def _in_stage(procedure: Procedure, limit: Limit, stage: str) -> bool:
    """Return whether the limit is for this stage: the first, where it names none."""
    ids = [each.id for each in procedure.stages]
    number = ids.index(stage) + 1 if stage in ids else 1
    return number == (limit.stage or 1)


def _more_time(procedure: Procedure, law: Law, limit: Limit) -> Iterator[Unsound]:
    for rule in _extensions(procedure):
        other = rests_on_another(rule.source, law)
        if other or not _in_stage(procedure, limit, rule.stage):
            continue
        if limit.length is None:
            found = wrong("extension-without-law", "extension", law=limit.source)
            yield _weighed(found, limit)
        elif rule.longest and days(rule.longest) > days(limit.length) * _SLACK:
            facts = {"longest": limit.length, "law": limit.source}
            found = wrong("extension-beyond-law", "extension", "longest", **facts)
            yield _weighed(found, limit)


_OF_A_BOARD: Final = "Directive 2013/11/EU 5(4)(e)"


def _weighed(found: Unsound, limit: Limit) -> Unsound:
    """What an article says that nobody read is a doubt, and bars no file."""
    return found if limit.is_checked else replace(found, error=False)


def _windows(procedure: Procedure, law: Law, limit: Limit) -> Iterator[Unsound]:
    """
    Who may refuse what came too late may not call it late sooner than the law.

    Where the year of Directive 2013/11 is that of the body outside, it is not ours.
    """
    if limit.source == _OF_A_BOARD and procedure.third_party:
        return
    for window in procedure.windows:
        if window.length is None or limit.length is None:
            continue
        if not rests_on_another(window.source, law) and shorter(
            window.length, limit.length
        ):
            key = ("filing-window", window.id, "length")
            facts = {"window": window.id, "least": limit.length, "law": limit.source}
            yield _weighed(wrong("window-shorter-than-the-law", *key, **facts), limit)


def _extensions(procedure: Procedure) -> tuple[Extension, ...]:
    only = procedure.extension
    return procedure.extensions or ((only,) if only else ())
