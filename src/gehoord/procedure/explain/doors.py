"""A way beside the procedure, and another door for the same complaint."""

from __future__ import annotations

from gehoord.procedure.besides import Beside
from gehoord.procedure.explain.fact import Fact, Part, by_source
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.rules import Procedure


def way_beside(procedure: Procedure, row: Beside) -> Fact:
    """Return what a way beside is for; another door stands where one may knock."""
    named = [body.name for body in procedure.bodies if not body.after]
    facts = {
        "id": row.id,
        "name": row.name,
        "about": row.about,
        "contact": row.contact,
        "can": row.can,
        "window": row.window,
        "costs": row.costs,
        "at_once": row.at_once,
        "instead": row.instead,
        "reported": is_reported(procedure, row),
        "after": row.after.value,
        "body": named[0] if len(named) == 1 else "",
    }
    part = Part.HOW if row.instead else Part.DISAGREE
    return by_source(part, "beside", facts, row.source, verified=row.verified)


def is_reported(procedure: Procedure, row: Beside) -> bool:
    """Return whether something must be reported to the same body, by its name."""
    mine = {each.casefold() for each in each_of_text(row.name)}
    reports = (each.name for each in procedure.reports if not each.claim)
    theirs = {said.casefold() for each in reports for said in each_of_text(each)}
    return not mine.isdisjoint(theirs)
