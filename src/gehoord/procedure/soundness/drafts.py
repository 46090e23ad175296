"""A draft of the judgement: who is told, can comment, and has the time for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from gehoord.procedure.drafts import COMMENT, SEND, SENT, is_window
from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import shorter
from gehoord.procedure.provisional import told_by
from gehoord.procedure.ranks import may_run_together
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import ActRule, Procedure
from gehoord.procedure.soundness.clocks import OUTCOMES
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import Term

_INFORMED = "respondent-informed"


def drafts(procedure: Procedure) -> Iterator[Unsound]:
    """Give what is odd in a draft on which others comment, or in comments on none."""
    if SEND not in procedure.acts:
        if COMMENT in procedure.acts:
            yield wrong("never-a-draft", "acts", COMMENT)
        if any(SENT in rule.needs for rule in _rules(procedure, "judge")):
            yield wrong("never-a-draft", "acts", "judge", "needs")
        return
    if COMMENT not in procedure.acts:
        yield wrong("draft-without-comments", "acts", SEND)
    times = tuple(x for x in procedure.terms if SENT in x.starts and is_window(x))
    if not times:
        yield wrong("draft-without-time", "acts", SEND)
    if not any(SENT in rule.needs for rule in _rules(procedure, "judge")):
        yield doubtful("judged-without-draft", "acts", "judge", "needs")
    yield from _told(procedure)
    yield from _outlasted(procedure, times)


def _told(procedure: Procedure) -> Iterator[Unsound]:
    """Who gets it without being told, or not, since they know of no complaint."""
    told = {to for rule in procedure.notices if rule.after == SENT for to in rule.to}
    if Role.COMPLAINANT not in told:
        yield wrong("draft-untold", "acts", SEND)
    comments = _rules(procedure, COMMENT)
    if not any(Role.RESPONDENT in rule.by for rule in comments):
        return
    if Role.RESPONDENT not in told:
        yield wrong("draft-untold-to-them", "acts", SEND)
    if any(_INFORMED not in rule.needs for rule in _rules(procedure, SEND)):
        yield doubtful("draft-before-told", "acts", SEND, "needs")


def _outlasted(procedure: Procedure, times: tuple[Term, ...]) -> Iterator[Unsound]:
    """A promise to judge that is over before, or as, the comments are in."""
    letters = OUTCOMES | {procedure.judgement_letter, *told_by(procedure)} - {""}
    judged = (
        term
        for term in procedure.terms
        if term.strength in OURS and not letters.isdisjoint(term.kept_by)
        if SENT not in term.ended_by and not term.before
    )
    for term, time in product(judged, times):
        is_early = not term.starts.isdisjoint({"filed", "received", SENT})
        if is_early and may_run_together(term, time) and not _is_longer(term, time):
            yield doubtful("comments-outlast", "term", time.id, "within", other=term.id)
            return


def _is_longer(one: Term, other: Term) -> bool:
    """Return whether one is longer, as far as both have a length."""
    if not (isinstance(one.length, Length) and isinstance(other.length, Length)):
        return True
    return shorter(other.length, one.length)


def _rules(procedure: Procedure, act: str) -> tuple[ActRule, ...]:
    """Return the rules of an act in every stage in which somebody may do it."""
    stages = tuple(each.id for each in procedure.stages) or ("",)
    found = (procedure.acts_in(each).get(act) for each in stages)
    return tuple(each for each in found if each is not None)
