"""What comes before a judgement: who is heard, whether advice is asked, and a draft."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.answer_names import draft_named
from gehoord.procedure.drafts import COMMENT, SENT
from gehoord.procedure.explain.fact import Fact, Part, by_source
from gehoord.procedure.judging import judgements_by_stage
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import ActRule, Procedure

_SIDES: Final = (Role.COMPLAINANT, Role.RESPONDENT)
_HEARD: Final = ("heard-both", "heard-you")
_BEFORE: Final = (*_HEARD, "advised", "drafted-both", "drafted-you")


def before_judging(procedure: Procedure, part: Part) -> Iterator[Fact]:
    """Give who is heard first, that advice and a draft are; of a stage, if in one."""
    judged = judgements_by_stage(procedure)
    for code in _BEFORE:
        so = {
            name: rule
            for name, rule in judged.items()
            if code in _of(rule, procedure.acts_in(name).get(COMMENT))
        }
        if not so:
            continue
        everywhere = len(so) == len(judged)
        for name in [*so][:1] if everywhere else so:
            stage = None if everywhere else procedure.stage(name)
            where = {"id": stage.id, "stage": stage.name} if stage else {"stage": {}}
            unless = code in _HEARD
            facts = {**where, "draft": draft_named(procedure), "unless": unless}
            rule = so[name]
            yield by_source(part, code, facts, rule.source, verified=rule.verified)


def heard_anew(procedure: Procedure, row: StageRule) -> tuple[Role, ...]:
    """Return who is heard again in this stage: whom an act, or a term, waits for."""
    if not row.heard_anew:
        return ()
    needs = {x for rule in procedure.acts_in(row.id).values() for x in rule.needs}
    begun = {x for each in procedure.terms if each.stage == row.id for x in each.starts}
    return tuple(side for side in _SIDES if f"{side}-heard" in needs | begun)


def _of(rule: ActRule, comments: ActRule | None) -> Iterator[str]:
    """Give what comes before this judgement; a draft, where somebody comments."""
    if "complainant-heard" in rule.needs:
        yield "heard-both" if "respondent-heard" in rule.needs else "heard-you"
    if "advice-given" in rule.needs:
        yield "advised"
    if SENT in rule.needs and comments:
        yield "drafted-both" if Role.RESPONDENT in comments.by else "drafted-you"
