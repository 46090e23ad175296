"""Why a complaint cannot be sent on to this body, or not yet."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure.objections import Objection
from gehoord.procedure.situation import Situation


def sent_on(situation: Situation, act: a.Forward) -> tuple[Objection, ...]:
    """Return why not: the file does not name it, or who complains did not agree."""
    rule = situation.procedure.elsewhere(act.to)
    if rule is None:
        return (Objection("forward-nowhere", {"field": "to"}),)
    if rule.consent and not act.agreed:
        return (Objection("forward-unagreed", {"field": "agreed"}),)
    return ()
