"""Answers owed no longer once something less was done: a talk, a hearing, a message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.makers import OURS
from gehoord.procedure.provisional import told_by
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.clocks import OUTCOMES
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.talking import TALKED, begins_with_talk
from gehoord.procedure.terms import NoLength, Strength, Term

_NEXT: Final = frozenset(
    {
        *(TALKED, "escalated", "reached-out", "handler-appointed"),
        *("complainant-heard", "respondent-heard", "respondent-informed"),
    }
)
_MESSAGE: Final = "message"
_FIRST_DAY: Final = frozenset({"received", "filed", "complete", "acknowledged"})


def ended_by_less(procedure: Procedure) -> Iterator[Unsound]:
    """
    Give each answer of the law that a talk, a hearing, a message or a next stage ends.

    And each promised one that a talk ends while no clock runs after it: the complaint
    can then lie for ever. Where a stage is a talk, that talk is the answer.
    """
    letters = OUTCOMES | {procedure.judgement_letter, *told_by(procedure)} - {""}
    owed = [x for x in procedure.terms if x.strength in OURS]
    answers = [x for x in owed if not letters.isdisjoint(x.kept_by)]
    for term in answers:
        less = _less(term, procedure)
        if (
            term.strength is Strength.STATUTORY
            and less
            and not _first_word(term, answers)
        ):
            key, by = less
            facts = {"anchors": by, "keys": key}
            yield doubtful("law-wants-an-answer", "term", term.id, key, **facts)
        elif TALKED in _done(term, procedure) and _nothing_after(
            term, procedure, answers
        ):
            yield doubtful("talk-for-an-answer", "term", term.id, "done_by")


def _less(term: Term, procedure: Procedure) -> tuple[str, str] | None:
    """Return what ends it besides an answer, with the key that says so."""
    done = sorted(_NEXT & {*_done(term, procedure)})
    if done:
        return "done_by", done[0]
    return ("kept_by", _MESSAGE) if _MESSAGE in term.kept_by else None


def _first_word(term: Term, answers: list[Term]) -> bool:
    """
    Return whether another answer of the law runs beside it from the first day.

    A month for a first word, three for the answer (Regulation 181/2011, article 27).
    """
    return any(
        other is not term
        and other.strength is Strength.STATUTORY
        and not other.starts.isdisjoint(_FIRST_DAY)
        and _NEXT.isdisjoint(other.done_by)
        and _MESSAGE not in other.kept_by
        for other in answers
    )


def _done(term: Term, procedure: Procedure) -> tuple[str, ...]:
    """Return what ends it, without the talk where that is the answer of its stage."""
    spoken = begins_with_talk(procedure) and procedure.stages[0].id
    if spoken and term.stage in {"", spoken}:
        return ()
    return term.done_by


def _nothing_after(term: Term, procedure: Procedure, answers: list[Term]) -> bool:
    """Return whether neither another answer of that stage is due, nor a next thing."""
    begun = any(TALKED in x.starts for x in procedure.terms)
    others = (x for x in answers if x is not term and x.stage in {"", term.stage})
    due = any(
        TALKED not in x.done_by
        and x.starts != {"more-time-taken"}
        and x.length is not NoLength.UNSPECIFIED
        for x in others
    )
    return not (begun or due)
