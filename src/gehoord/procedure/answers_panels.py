"""Who decides or advises together: enough of them, none concerned, and who leads them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure import acts as a
from gehoord.procedure.conflicts import is_conflicted, is_same_name
from gehoord.procedure.lanes import Panel
from gehoord.procedure.objections import Objection
from gehoord.procedure.roles import Role
from gehoord.procedure.situation import Situation

MOST: Final = 20
Found = tuple[Objection, ...]


def seated(situation: Situation, act: a.Judge | a.RecordAdvice) -> Found:
    """Return why these people cannot decide it together, where a panel has to."""
    rule = situation.procedure.panel_for(act.name, situation.case.level)
    if rule is None:
        return ()
    members = [each.strip() for each in act.panel if each.strip()]
    if len({each.casefold() for each in members}) < rule.size:
        return (Objection("panel-too-small", {"field": "panel", "least": rule.size}),)
    if len(members) > MOST:
        return (Objection("too-many", {"field": "panel", "most": MOST}),)
    for name in members:
        if any(is_same_name(name, other) for other in _kept_out(situation)):
            return (Objection("panel-concerned", {"field": "panel", "name": name}),)
    return _led(situation, rule, members, act.chair.strip())


def _led(situation: Situation, rule: Panel, members: list[str], chair: str) -> Found:
    if chair.casefold() not in {each.casefold() for each in members}:
        return (Objection("chair-not-in-panel", {"field": "chair"}),)
    ours = (
        each.name
        for each in situation.office
        if each.roles and Role.THIRD_PARTY not in each.roles
    )
    if rule.has_independent_chair and any(is_same_name(chair, one) for one in ours):
        return (Objection("chair-of-our-own", {"field": "chair", "name": chair}),)
    return ()


def _kept_out(situation: Situation) -> Iterator[str]:
    """Give who is concerned: the two sides, and who handled or declared something."""
    case = situation.case
    yield from (case.sender.name, case.representative)
    for each in situation.office:
        concerned = each.number in case.kept_out | case.barred
        if concerned or is_conflicted(case, each):
            yield each.name
