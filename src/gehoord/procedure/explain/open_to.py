"""For whom the way outside is that a breach opens, or the time without an answer."""

from __future__ import annotations

from collections.abc import Mapping

from gehoord.procedure.explain.fact import answers
from gehoord.procedure.explain.handled import about_whom
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Term


def open_to(term: Term, procedure: Procedure) -> Mapping[str, object]:
    """
    Return for whom the third party is that a term opens; empty where for all alike.

    Where there are several, each says itself for whom it is.
    """
    named = procedure.body(term.opens or "")
    first = [each for each in procedure.bodies if not each.after]
    usual = first[0] if term.opens == "third-party" and len(first) == 1 else None
    body = named or usual
    if body is None or (body.only_for, body.not_for) == (term.only_for, term.not_for):
        return {}
    return {
        "only_for": answers(procedure, body.only_for),
        "not_for": answers(procedure, body.not_for),
        **about_whom(procedure, body),
        "called": procedure.called,
    }
