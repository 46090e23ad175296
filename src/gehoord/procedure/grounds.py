"""On what grounds someone may go to the third party before the case is handled."""

from __future__ import annotations

from gehoord.procedure.breaches import is_opened
from gehoord.procedure.case import Case
from gehoord.procedure.outward import still_before
from gehoord.procedure.parts import Result
from gehoord.procedure.referral import body_of
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength

_BROKEN = frozenset({Result.MISSED, Result.SOFTENED, Result.SENT})
_BINDING = frozenset({Strength.PROMISE, Strength.STATUTORY})


def grounds(procedure: Procedure, case: Case) -> tuple[str, ...]:
    """
    Return why the third party may take the case now, as codes; empty when not yet.

    "handled": it was closed; "handled-in-part": in a stage before the last that comes
    first. "third-party" and the like: what a broken term opens, by the procedure.
    "opened": the time is over after which it is open, whatever was answered.
    "term-broken": another promise was not kept. "rejected": a proposal was.
    "nobody-impartial": nobody else can answer. She is told before she takes it or
    sends it back, and decides herself whether it is unreasonable to wait: no code can
    say that.
    """
    body = body_of(procedure, case) if case.closed_at else None
    soon = body is not None and still_before(procedure, case, body) is not None
    found = ["handled-in-part" if soon else "handled"] if case.closed_at else []
    for running in case.terms:
        broken = running.strength in _BINDING and running.result in _BROKEN
        if broken and not running.inside:
            term = procedure.term(running.id)
            found.append((term.opens if term else None) or "term-broken")
        elif is_opened(running):
            found.append("opened")
    if case.proposals and case.proposals[-1].accepted is False:
        found.append("rejected")
    if case.nobody_impartial:
        found.append("nobody-impartial")
    return tuple(dict.fromkeys(found))
