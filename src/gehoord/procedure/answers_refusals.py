"""Why a complaint cannot be refused on this ground, or without more."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure.objections import Objection
from gehoord.procedure.refusing import able, fits, names_grounds, too_recent, way_on
from gehoord.procedure.situation import Situation


def refused(situation: Situation, act: a.NotTakeUp) -> tuple[Objection, ...]:
    """Return why this ground cannot be, or why it is not said where to go."""
    procedure, case = situation.procedure, situation.case
    rule = procedure.refusal(act.ground)
    day = too_recent(procedure, case, rule) if rule else None
    if day:
        return (Objection("not-that-old", {"field": "ground", "last_day": day}),)
    if rule and not fits(procedure, case, rule):
        return (Objection("ground-for-others", {"field": "ground"}),)
    if names_grounds(procedure, case) and act.ground not in able(procedure, case):
        return (Objection("no-such-ground", {"field": "ground"}),)
    if not act.way_on.strip() and way_on(procedure, act.ground) is None:
        return (Objection("empty", {"field": "way_on"}),)
    return ()
