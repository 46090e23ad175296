"""Sending a complaint on to whom it belongs with; and the day it came in elsewhere."""

from __future__ import annotations

from datetime import date

from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.events import Forwarded
from gehoord.procedure.own_words import in_language
from gehoord.procedure.rules import Procedure


def forwarded(procedure: Procedure, case: Case, act: a.Forward) -> Forwarded:
    """
    Return the entry: to whom, how to reach them, and the first day it was here.

    Nothing of the case leaves by this: whoever does it sends it on by hand.
    """
    rule = procedure.elsewhere(act.to)
    assert rule is not None  # `answers` refused it before
    return Forwarded(
        where=rule.id,
        name=act.body.strip() or in_language(rule.name, case.language),
        contact=rule.contact or "",
        agreed=act.agreed,
        words=act.words,
        first_on=first_day(procedure, case),
        keeps_day=rule.keeps_day,
    )


def first_day(procedure: Procedure, case: Case) -> date | None:
    """Return the first day on which anybody who must pass it on had it; None: unknown."""
    here = case.received_on
    if here is None and case.received_at is not None:
        here = local_date(case.received_at, procedure.zone)
    known = [day for day in (here, case.elsewhere_on) if day is not None]
    return min(known, default=None)
