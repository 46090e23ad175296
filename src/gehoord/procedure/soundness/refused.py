"""Grounds on which a complaint need not be taken up: whose they are, and what follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lanes import Late, Then
from gehoord.procedure.law import Law, Measure
from gehoord.procedure.laws import grounds, rests_on_another
from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import days, shorter
from gehoord.procedure.refusals import Refusal
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.clocks import come_to
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Strength, Term, looks_back

_REFUSE: Final = "not-take-up"
_CORRECT: Final = "record-day"
_BINDING: Final = frozenset({Strength.PROMISE, Strength.STATUTORY})
_MEASURED: Final = _BINDING | {Strength.TARGET}
_BEGINNING: Final = frozenset({"filed", "complete"})
_SOON: Final = frozenset({"acknowledged", "handler-appointed", "concern-recorded"})
"""What comes before anybody refuses, and counts where it has a day itself."""
_WAYS: Final = ("refer", "escalate")
_TAKEN_UP: Final = frozenset(
    {
        *("appointed", "proposal", "answered", "satisfaction-known", "not-satisfied"),
        *("complainant-heard", "respondent-heard", "advice-given", "judged"),
        *("judged-closing", "respondent-informed", "defended"),
    }
)
"""What only comes about once somebody took the complaint up."""


def refused(procedure: Procedure) -> Iterator[Unsound]:
    """What is wrong with the grounds that a file names, and with refusing at all."""
    if _REFUSE in procedure.acts:
        yield from _cut_off(procedure)
    yield from _incomplete(procedure)
    if not procedure.refusals:
        return
    if _REFUSE not in procedure.acts:
        yield wrong("refusal-by-nobody", "refusal", procedure.refusals[0].id)
    yield from _unanswered(procedure)
    yield from _both_ways(procedure)
    yield from _beyond(procedure)
    for rule in procedure.refusals:
        for law in grounds(procedure.legal_bases):
            yield from _too_soon(law, rule)
        if rule.older_than and _CORRECT not in procedure.acts:
            key = ("refusal", rule.id, "older_than")
            yield doubtful("refusal-day-fixed", *key, ground=rule.id)


def _incomplete(procedure: Procedure) -> Iterator[Unsound]:
    """What stays incomplete and is left: by nobody, or by a law without such a ground."""
    rule, key = procedure.incomplete, ("incomplete", "then")
    if rule is None or rule.then is Then.GO_ON:
        return
    if rule.then is Then.MAY_REFUSE and _REFUSE not in procedure.acts:
        yield doubtful("incomplete-never-refused", *key)
    for law in grounds(procedure.legal_bases):
        if law.refusals and law.refusals.articles is None:
            yield doubtful("incomplete-without-law", *key, law=law.refusals.source)


def _cut_off(procedure: Procedure) -> Iterator[Unsound]:
    """Who is refused can still go on to whoever comes next (Awb 9:8(3), 9:12(2))."""
    for name in _WAYS:
        rule = procedure.acts.get(name)
        needs = sorted(_TAKEN_UP.intersection(rule.needs)) if rule else ()
        if needs:
            facts = {"act": name, "needs": ", ".join(needs)}
            yield doubtful("refused-and-cut-off", "acts", name, "needs", **facts)


def _both_ways(procedure: Procedure) -> Iterator[Unsound]:
    """Too late by a window that may be let pass, and by a ground that may not."""
    for rule in procedure.refusals:
        for window in procedure.windows:
            same = (rule.older_than, rule.counted_from) == (
                window.length,
                window.counted_from,
            )
            if rule.must and same and window.late is Late.MAY_REFUSE:
                facts = {"ground": rule.id, "window": window.id}
                yield doubtful("late-both-ways", "refusal", rule.id, "must", **facts)


def _unanswered(procedure: Procedure) -> Iterator[Unsound]:
    """A refusal that need not be told by any day; by the law, by this one."""
    least = next(_told_by_law(procedure), None)
    if least is None:
        if not any(_has_a_day(procedure, each) for each in procedure.terms):
            letter = procedure.not_taken_up_letter
            yield doubtful("refusal-without-term", "refusal", notice=letter)
        return
    law, length = least
    told = [each for each in procedure.terms if _tells(procedure, each)]
    in_time = (
        isinstance(x.length, Length) and days(x.length) <= days(length) for x in told
    )
    if not any(in_time):
        facts = {"law": law, "length": length}
        yield doubtful("refusal-told-late", "refusal", **facts)


def _begins(procedure: Procedure, term: Term) -> bool:
    """Return whether it runs from the beginning of where one can be refused."""
    stages = {each.stage for each in procedure.refusals}
    if "" not in stages:
        return term.stage in stages or "escalated" in term.starts
    return not _BEGINNING.isdisjoint(term.starts)


def _has_a_day(procedure: Procedure, term: Term) -> bool:
    """Return whether by this time, if only aimed at, a refusal is told."""
    if term.strength not in _MEASURED:
        return False
    if procedure.not_taken_up_letter not in term.kept_by:
        return False
    if looks_back(term) or _begins(procedure, term):
        return True
    soon = _SOON.intersection(come_to(procedure, procedure.terms))
    return not soon.isdisjoint(term.starts) or _after_a_talk(procedure, term)


def _after_a_talk(procedure: Procedure, term: Term) -> bool:
    """Return whether it begins with the first stage in which anybody decides."""
    rows = procedure.stages
    first = next((x for x in rows if not (x.spoken or x.mediates)), None)
    if first is None or first is rows[0]:
        return False
    return "escalated" in term.starts and term.stage in {"", first.id}


def _tells(procedure: Procedure, term: Term) -> bool:
    """Return whether this promise, from the beginning, is kept by that letter."""
    return (
        term.strength in _BINDING
        and (looks_back(term) or _begins(procedure, term))
        and procedure.not_taken_up_letter in term.kept_by
    )


def _told_by_law(procedure: Procedure) -> Iterator[tuple[str, Length]]:
    for law in grounds(procedure.legal_bases):
        for limit in law.limits:
            if limit.measure is Measure.REFUSAL and limit.length:
                yield limit.source, limit.length


def _beyond(procedure: Procedure) -> Iterator[Unsound]:
    """The grounds that the law which the file names does not know, or knows narrower."""
    every = procedure.refusals
    for law in grounds(procedure.legal_bases):
        known = law.refusals
        if known is None:
            continue
        if known.articles is None:
            yield from _of_several("refusal-without-law", every, known.source)
            continue
        beyond = tuple(x for x in every if not known.articles.search(x.source))
        must = tuple(x for x in every if x.must)
        yield from _of_several("refusal-beyond-law", beyond, known.source)
        yield from _of_several("refusal-harder-than-law", must, known.source, "must")


def _of_several(
    code: str, rules: tuple[Refusal, ...], law: str, *key: str
) -> Iterator[Unsound]:
    """What holds of some grounds: one thing to know, with all their names."""
    where = (rules[0].id, *key) if len(rules) == 1 else ()
    if rules:
        names = ", ".join(f"“{each.id}”" for each in rules)
        yield doubtful(code, "refusal", *where, grounds=names, law=law)


def _too_soon(law: Law, rule: Refusal) -> Iterator[Unsound]:
    if rule.older_than is None or rests_on_another(rule.source, law):
        return
    for limit in law.limits:
        window = limit.measure is Measure.WINDOW and limit.length
        if window and shorter(rule.older_than, window):
            facts = {"ground": rule.id, "least": window, "law": limit.source}
            yield wrong("refusal-too-soon", "refusal", rule.id, "older_than", **facts)
