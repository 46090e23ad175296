"""A way outside that is over before whoever complains in time here has our answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.bodies import is_court
from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import OURS
from gehoord.procedure.measures import days
from gehoord.procedure.own_words import every
from gehoord.procedure.provisional import told_by
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import since_it_happened
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.terms import Term

_SURELY: Final = 1.02
_FROM: Final = frozenset({"event", "discovery"})
_BEGINNING: Final = frozenset({"received", "filed", "complete", "acknowledged"})
_OUTCOMES: Final = frozenset({"proposal", "judgement", "findings"})


def outlasted(procedure: Procedure) -> Iterator[Unsound]:
    """
    A time outside that runs on from what happened while somebody waits for us.

    Who complains on the last day that we allow, and gets each answer on its last day,
    must not be too late there. What nobody set a length for counts as nothing.
    """
    ours = [x for x in procedure.windows if x.length and x.counted_from in _FROM]
    if not ours:
        return
    window = max((x.length for x in ours if x.length), key=days)
    whole = days(window) + _waiting(procedure)
    only = procedure.third_party
    for body in procedure.bodies or ((only,) if only else ()):
        theirs = since_it_happened(every(body.window))
        if theirs and not is_court(body) and days(theirs) * _SURELY < whole:
            facts = {"who": body.name, "length": theirs, "ours": window}
            yield doubtful(
                "outside-over-before-answer", "third-party", "window", **facts
            )
            return


def _waiting(procedure: Procedure) -> float:
    """Return about how many days there are to the last answer, stage after stage."""
    letters = _OUTCOMES | {procedure.judgement_letter, *told_by(procedure)} - {""}
    longest: dict[str, float] = {}
    for term in procedure.terms:
        if term.strength in OURS and not letters.isdisjoint(term.kept_by):
            longest[term.stage] = max(longest.get(term.stage, 0.0), _days(term))
    return sum(longest.values())


def _days(term: Term) -> float:
    begins = not term.starts.isdisjoint(_BEGINNING | {"escalated"})
    return days(term.length) if begins and isinstance(term.length, Length) else 0.0
