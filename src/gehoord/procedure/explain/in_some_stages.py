"""What is done in some stages alone, so that no line says it without naming them."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.drafts import COMMENT, LATER, SEND, stages_drafted
from gehoord.procedure.explain.fact import OWN
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.published import all_named, parts
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import ActRule, Procedure

_OF_DRAFTS: Final = frozenset({SEND, COMMENT})
_REFUSE: Final = "not-take-up"


def is_of_some(procedure: Procedure, act: str) -> bool:
    """Return whether this act is done in some stages alone, where there are several."""
    return _stages(procedure, act) is not None


def done_in(procedure: Procedure, row: StageRule, act: str) -> ActRule | None:
    """Return by what rule it is done in this stage; None where it is not."""
    some = _stages(procedure, act)
    here = some is None or row.id in some
    return procedure.acts_in(row.id).get(act) if here else None


def usual(procedure: Procedure, act: str) -> ActRule | None:
    """Return by what rule it is done where a line names no stage."""
    if is_of_some(procedure, act):
        return None
    return procedure.acts_in("").get(act)


def _stages(procedure: Procedure, act: str) -> frozenset[str] | None:
    """Return the ids of the stages in which alone it is done; None where in any."""
    rule = procedure.acts_in("").get(act)
    further = procedure.stages[1:]
    if rule is None or not further:
        return None
    if act in _OF_DRAFTS:
        drafted = stages_drafted(procedure)
        return drafted if drafted and "" not in drafted else None
    if act == _REFUSE:
        return _refusing(procedure, rule)
    return frozenset(row.id for row in further) if LATER in rule.needs else None


def _refusing(procedure: Procedure, rule: ActRule) -> frozenset[str] | None:
    """Return the stages of the grounds of its sentence, where each has a stage."""
    mine = _cited(rule.source)
    grounds = [x for x in procedure.refusals if mine & _cited(x.source)]
    others = [each.source for each in procedure.windows]
    others += [each.source for each in procedure.out_of_scope]
    if any(mine & _cited(each) for each in others):
        return None
    said = frozenset(part for each in grounds for part in _cited(each.source))
    if not (mine and mine <= said and all(each.stage for each in grounds)):
        return None
    return frozenset(each.stage for each in grounds)


def _cited(source: str) -> frozenset[str]:
    return frozenset(parts(source)) - OWN


def says_who_judges(procedure: Procedure, row: StageRule, rule: ActRule) -> bool:
    """
    Return whether that somebody judges there stands in the sentence of the stage.

    The sentence of the act is about another stage where this one has a name of its own.
    """
    usual = procedure.acts.get("judge")
    named = Role.HANDLER in procedure.called_by_stage.get(row.id, {})
    here, there = (all_named(x.source, procedure.text) for x in (row, rule))
    another = bool(here and there) and not any(each in here for each in there)
    return named and another and rule.act == "judge" and usual == rule
