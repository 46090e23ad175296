"""A judgement in a walk: each that something of the file hangs on."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from gehoord.procedure import acts as a
from gehoord.procedure.changing import replace
from gehoord.procedure.drafts import are_answered
from gehoord.procedure.parts import Judgement, PartJudged, PartOutcome
from gehoord.procedure.proof.panels import seats
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation

WORDS: Final = "(…)"  # read in stories, in any language
NOT_UPHELD: Final = "judged-not-upheld"
_WEEK: Final = timedelta(weeks=1)


def judgements(situation: Situation) -> tuple[a.Act, ...]:
    """
    Return the judgements that may lead somewhere else.

    Upheld, and in part with a measure; not upheld where a letter or a term follows
    that alone.
    """
    measured = replace(
        _judged(situation, Judgement.PARTLY),
        measures=WORDS,
        measures_by=situation.today + _WEEK,
        amount=nothing(situation),
    )
    found = (_judged(situation, Judgement.UPHELD), measured)
    if not _hangs_on(situation.procedure):
        return found
    return (*found, _judged(situation, Judgement.NOT_UPHELD))


def nothing(situation: Situation) -> str:
    """No money, where it must be said how much."""
    return "0" if situation.procedure.authorities else ""


def _hangs_on(procedure: Procedure) -> bool:
    told = any(rule.after == NOT_UPHELD for rule in procedure.notices)
    return told or any(
        NOT_UPHELD in {*term.starts, *term.done_by, *term.ended_by}
        for term in procedure.terms
    )


def _judged(situation: Situation, judgement: Judgement) -> a.Judge:
    """Every part like the whole, where somebody named parts."""
    parts = tuple(
        PartJudged(part=each, judgement=PartOutcome(judgement.value))
        for each in situation.case.parts
    )
    said = WORDS if are_answered(situation.case) else ""
    judged = a.Judge(
        judgement=judgement, findings=WORDS, parts=parts, words=WORDS, on_comments=said
    )
    return replace(judged, **seats(situation, a.Judge.name))
