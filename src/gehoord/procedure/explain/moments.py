"""From which moments a term runs: entries, or what only this file has."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.answer_names import draft_named, letters_named
from gehoord.procedure.drafts import COMMENTED, SENT
from gehoord.procedure.milestones import DONE
from gehoord.procedure.reports import FOUND, REPORTED
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength, Term, comes_back

ENTERED: Final = "entered"
"""After the id of a stage: that a complaint came into it."""
Moment = tuple[str, object]
_DRAFTED: Final = COMMENTED | {SENT}
"""Moments of what can be reacted to, which the file may call otherwise than a draft."""
_HERE: Final[Moment] = ("here", "")
"""Its kind, empty for an entry; and which one, with what the file calls it."""


def moments(term: Term, procedure: Procedure) -> tuple[Moment, ...]:
    """
    Return every moment it first runs from, in the order of the file.

    That it begins anew with each letter that keeps it is told apart (`comes_back`).
    """
    again = comes_back(term)
    every = term.anchors or (term.anchor,)
    if term.strength is Strength.OPENING and (stage := procedure.stage(term.stage)):
        every = tuple(f"{stage.id}-{ENTERED}" if x == "escalated" else x for x in every)
    named = procedure.stage(term.stage) is not None
    return tuple(
        _HERE if named and x == "escalated" else moment(x, procedure, term.stage)
        for x in every
        if x and x not in again
    )


def moment(anchor: str, procedure: Procedure, within: str = "") -> Moment:
    """
    Return what it is: an entry, or what the file names: a term, a stage, a letter.

    `within` is the id of the stage that it belongs to, if it is of one.
    """
    name, _, end = anchor.rpartition("-")
    if end in {"lapsed", "missed", "warned"} and (other := procedure.term(name)):
        return f"term-{end}", (other.id, other.about, other.kept_by)
    if end in {ENTERED, DONE} and (named := _named(procedure, end, name)):
        return named
    if end in {FOUND, REPORTED} and (report := procedure.report(name)):
        return f"{'claim' if report.claim else 'report'}-{end}", report.about
    if end == "left" and procedure.notice(name):
        return "notice", (name, letters_named(procedure, within).get(name, {}))
    if anchor in _DRAFTED and (called := draft_named(procedure)):
        return "draft", (anchor, called)
    return "", anchor


def _named(procedure: Procedure, end: str, name: str) -> Moment | None:
    """Return what goes by its own name alone: a stage that began, what was done."""
    if end == ENTERED and (stage := procedure.stage(name)):
        return "stage", stage.name
    if end == DONE and (milestone := procedure.milestone(name)):
        return "milestone", milestone.name
    return None
