"""What no duty asks of anybody: terms that are kept only by what people think of."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.makers import MAKERS
from gehoord.procedure.rules import Procedure
from gehoord.procedure.talking import TALK
from gehoord.procedure.terms import Strength, Term

ASKED: Final = frozenset(
    {
        "admit",
        "answer-as-adviser",
        "answer-data-request",
        "appoint-handler",
        "ask-advice",
        "ask-satisfaction",
        "carry-out",
        "check-improvement",
        "close",
        "decide-objection",
        "give-up-letter",
        "hand-over",
        "hear",
        "inform-respondent",
        "judge",
        "name-panel",
        "not-take-up",
        "postpone-destruction",
        "propose",
        "reach-out",
        "record-advice",
        "record-concern",
        TALK,
        "record-payment",
        "record-report",
        "release-destruction",
        "rule",
        "send-by-post",
        "settle-agreement",
        "take-back",
        "tell-respondent",
        "write",
    }
)
"""Each act that a duty asks for, in some procedure and some state of a case."""
_OURS: Final = frozenset({Strength.TARGET, Strength.PROMISE, Strength.STATUTORY})
_OTHERS: Final = frozenset({"complainant", "respondent", "third-party"})
_HEARD: Final = frozenset({"complainant-heard", "respondent-heard"})
_ADVICE: Final = frozenset({"ask-advice", "record-advice"})


def unasked(procedure: Procedure, done: frozenset[str] = ASKED) -> frozenset[str]:
    """
    Return the terms that are kept only by acts that are not `done` because of a duty.

    A talk within five working days is such a one: no duty asks for it, but in a stage
    of talking. Hearing and advice are asked for only where a judgement waits for them.
    A term that somebody else keeps, such as a defence, is no task of the office.
    """
    asked = done - _not_waited_for(procedure)
    return frozenset(
        term.id
        for term in procedure.terms
        if (made := _made(term)) and asked.isdisjoint(made)
        if not _is_for_others(procedure, made)
    )


def undoable(procedure: Procedure) -> tuple[Term, ...]:
    """Return the terms that only acts keep which nobody can do in this procedure."""
    there = {name for name, rule in procedure.acts.items() if rule.by}
    made = ((term, _made(term)) for term in procedure.terms)
    return tuple(term for term, acts in made if acts and there.isdisjoint(acts))


def _made(term: Term) -> frozenset[str]:
    """Return the acts that keep a term of the office; empty where others can as well.

    A term that a letter keeps is no such one, nor one of which what keeps it can come
    about by several acts.
    """
    acts = [MAKERS.get(each) for each in term.done_by]
    if term.strength not in _OURS or term.kept_by or None in acts:
        return frozenset()
    return frozenset(each for each in acts if each)


def _not_waited_for(procedure: Procedure) -> frozenset[str]:
    everywhere = (procedure.acts, *procedure.acts_by_stage.values())
    needs = {
        act: {name for acts in everywhere if act in acts for name in acts[act].needs}
        for act in ("judge", *_ADVICE)
    }
    advised = "advice-given" in needs["judge"]
    before = needs["judge"].union(*(needs[each] for each in _ADVICE if advised))
    left = frozenset[str]() if _HEARD & before else frozenset({"hear"})
    if not any(each.spoken for each in procedure.stages):
        left |= {TALK}
    return left if advised else left | _ADVICE


def _is_for_others(procedure: Procedure, acts: frozenset[str]) -> bool:
    """Return whether none of these acts is one of the office."""
    able = [procedure.acts[each].by for each in acts if each in procedure.acts]
    return bool(able) and all(by <= _OTHERS for by in able)
