"""What a rule looks for: letters that left, warnings; the rest can be left out."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.decisions.decision import THANKS
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure

_ANY_LETTER: Final = frozenset({"letter-left", "acknowledged", "answered"})


def awaited(procedure: Procedure) -> frozenset[str] | None:
    """Return the notices whose leaving a rule looks for; None when it may be any."""
    terms = procedure.terms
    waited = {name for term in terms for name in (*term.anchors, *term.ended_by)}
    waited.update(name for term in terms for name in term.done_by)
    if waited & _ANY_LETTER:
        return None
    return frozenset(
        {
            procedure.closing_letter,
            procedure.not_taken_up_letter,
            procedure.judgement_letter,
            THANKS,
            *(name for term in terms for name in term.kept_by),
            *(name.removesuffix("-left") for name in waited),
        }
    )


def heeds_warnings(procedure: Procedure) -> bool:
    """
    Return whether a warning does more than tell.

    A term or a letter begins with it, or a letter to who complains: to somebody without
    e-mail it must be posted.
    """
    kept = {name for term in procedure.terms for name in term.kept_by}
    begun = {
        name for term in procedure.terms for name in (*term.anchors, *term.ended_by)
    }
    begun.update(name for term in procedure.terms for name in term.done_by)
    begun.update(f"{name.removesuffix('-left')}-left" for name in kept)
    after = {
        each.after
        for each in procedure.notices
        if f"{each.id}-left" in begun or COMPLAINANT in each.to
    }
    return any(name.endswith("-warned") for name in begun | after)
