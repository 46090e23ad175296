"""Terms in the order in which somebody meets them: first what begins and ends first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import days
from gehoord.procedure.terms import Term

_COURSE: Final = (
    "received",
    "received-orally",
    "passed-on",
    "adviser-answered",
    "filed",
    "escalated",
    "particulars-asked",
    "complete",
    "acknowledged",
    "marked-urgent",
    "protocol-ended",
    "handler-appointed",
    "taken-up",
    "date-named",
    "conversation-held",
    "nobody-impartial",
    "respondent-informed",
    "defended",
    "hearing-planned",
    "heard",
    "complainant-heard",
    "respondent-heard",
    "panel-named",
    "member-objected-to",
    "objection-decided",
    "advice-asked",
    "advice-given",
    "draft-sent",
    "draft-commented",
    "complainant-commented",
    "respondent-commented",
    "everybody-commented",
    "proposed",
    "proposal-answered",
    "proposal-accepted",
    "proposal-rejected",
)
"""What a complaint comes past; what is not in it comes after, as the file has it."""

AT_FIRST: Final = frozenset(
    {
        *("received", "received-orally", "filed", "complete", "acknowledged"),
        *("marked-urgent", "handler-appointed"),
    }
)
"""What comes so soon after each other that their lengths say what is due first."""
_ONCE_FILED: Final = AT_FIRST - {"received", "received-orally"}
_BEFORE: Final = frozenset({"passed-on", "adviser-answered"})
_UNSAID: Final = 10_000.0  # days: later than whatever has a length


def by_time(terms: Iterable[Term], stages: tuple[str, ...] = ()) -> tuple[Term, ...]:
    """
    Return the terms by stage, by what they run from, and the shortest first.

    What runs from the first days goes by its length, from whichever of those days; what
    runs from something that another term waits for comes after that. A pattern's terms
    come before a file's own, whatever either is about; on a page that reads as a
    judgement before a receipt.
    """
    every = tuple(terms)
    first = AT_FIRST if _BEFORE.isdisjoint(x.anchor for x in every) else _ONCE_FILED
    ids = {each.id: each for each in every}
    kept = {name: x for x in every for name in x.done_by if name not in _COURSE}
    return tuple(
        sorted(
            every,
            key=lambda each: (
                stages.index(each.stage) if each.stage in stages else 0,
                _begins(_first(ids.get(each.before) or each, kept), first),
                _roughly(each, ids.get(each.before), kept),
            ),
        )
    )


def _first(term: Term, kept: Mapping[str, Term]) -> Term:
    """Return the term that waits for what this one runs from; else this one."""
    return kept.get(term.anchor, term)


def _begins(term: Term, first: frozenset[str]) -> int:
    anchor = "filed" if term.anchor in first else term.anchor
    return _COURSE.index(anchor) if anchor in _COURSE else len(_COURSE)


def _roughly(term: Term, later: Term | None, kept: Mapping[str, Term]) -> float:
    """
    Return about how many days it takes; none where the file has the order.

    What counts back from a later term ends as long before that.
    """
    waited = _first(later or term, kept)
    if waited.anchor not in _COURSE:
        return 0.0
    if not isinstance(term.length, Length):
        return _UNSAID
    if later is not None:
        return _roughly(later, None, kept) - days(term.length)
    if waited is term or not isinstance(waited.length, Length):
        return days(term.length)
    return days(waited.length) + days(term.length)
