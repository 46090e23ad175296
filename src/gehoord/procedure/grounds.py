"""On what grounds someone may go to the third party before the case is handled."""

from __future__ import annotations

from gehoord.procedure.breaches import is_broken, is_opened, lets_through
from gehoord.procedure.case import Case
from gehoord.procedure.outward import still_before
from gehoord.procedure.referral import body_of
from gehoord.procedure.rules import Procedure


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
        term = procedure.term(running.id)
        opens = term.opens if term else None
        if is_opened(running):
            found.append("opened")
        elif running.inside:
            continue
        elif is_broken(running):
            found.append(opens or "term-broken")
        elif opens and procedure.stage(opens) is None and lets_through(running):
            found.append(opens)  # an aim: it leads where it says, and nowhere else
    if case.proposals and case.proposals[-1].accepted is False:
        found.append("rejected")
    if case.nobody_impartial:
        found.append("nobody-impartial")
    return tuple(dict.fromkeys(found))
