"""A judgement that is provisional at first: one that never stands, or is not told."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.provisional import (
    PROVISIONALLY,
    looked_at_in,
    told_by,
    windows,
    windows_outside,
)
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.references import COMPLAINANT
from gehoord.procedure.terms import Term

_OUTSIDE = "third-party"
_TOO = "refer-as-respondent"


def provisional(procedure: Procedure) -> Iterator[Unsound]:
    """Give what is odd in a judgement that does not stand at once, or in none."""
    found = windows(procedure)
    if not found:
        yield from _of_none(procedure)
        return
    for term in found:
        if term.starts != {PROVISIONALLY} or term.stops:
            yield wrong("provisional-never-stands", "term", term.id, "fallback")
    if "judge" not in procedure.acts or not procedure.judgement_letter:
        key = ("term", found[0].id, "fallback")
        yield wrong("provisional-without-judgement", *key)
    yield from _of_some(procedure, found[0])
    bound = any(body.binding_for or body.court_choice for body in procedure.bodies)
    if bound and windows_outside(procedure):
        yield doubtful("provisional-and-bound", _OUTSIDE, "binding_for")


def _of_some(procedure: Procedure, window: Term) -> Iterator[Unsound]:
    """Who is told that it is provisional, and can do something about it."""
    if _TOO in procedure.acts and "tell-respondent" not in procedure.acts:
        yield wrong("respondent-untold", "acts", _TOO)
    key = ("term", window.id, "fallback")
    letters = [procedure.notice(name) for name in told_by(procedure)]
    if not any(each and COMPLAINANT in each.to for each in letters):
        yield wrong("provisional-untold", *key)
    if looked_at_in(procedure, window):
        yield from _objected_to(procedure, key)
    elif "refer" not in procedure.acts:
        yield wrong("provisional-without-way", *key)


def _objected_to(procedure: Procedure, key: tuple[str, ...]) -> Iterator[Unsound]:
    """One objects inside: nobody goes outside with it before that is over."""
    refer = procedure.acts.get("refer")
    if refer and "not-provisional" not in refer.needs:
        yield wrong("provisional-and-outside", "acts", "refer", "needs")
    if _TOO in procedure.acts:
        yield wrong("objected-to-outside", *key)


def _of_none(procedure: Procedure) -> Iterator[Unsound]:
    """What counts from a provisional judgement where every one is final."""
    if _TOO in procedure.acts:
        yield wrong("never-provisional", "acts", _TOO)
    for term in procedure.terms:
        if PROVISIONALLY in term.starts:
            yield wrong("never-provisional", "term", term.id, "from")
    for rule in procedure.notices:
        if rule.after == PROVISIONALLY:
            yield wrong("never-provisional", "notices", rule.id, "after")
