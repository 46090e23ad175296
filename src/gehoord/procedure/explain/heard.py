"""What comes before a judgement: who is heard, and whether advice is asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.explain.fact import Fact, Part, by_source
from gehoord.procedure.judging import judgements_by_stage
from gehoord.procedure.rules import ActRule, Procedure

_BEFORE: Final = ("heard-both", "heard-you", "advised")


def before_judging(procedure: Procedure, part: Part) -> Iterator[Fact]:
    """Give who is heard first, and that advice is; of a stage, where others do not."""
    judged = judgements_by_stage(procedure)
    for code in _BEFORE:
        so = {name: rule for name, rule in judged.items() if code in _of(rule)}
        if not so:
            continue
        everywhere = len(so) == len(judged)
        for name in [*so][:1] if everywhere else so:
            stage = None if everywhere else procedure.stage(name)
            facts = {"id": stage.id, "stage": stage.name} if stage else {"stage": {}}
            rule = so[name]
            yield by_source(part, code, facts, rule.source, verified=rule.verified)


def _of(rule: ActRule) -> Iterator[str]:
    """Give what comes before this judgement."""
    if "complainant-heard" in rule.needs:
        yield "heard-both" if "respondent-heard" in rule.needs else "heard-you"
    if "advice-given" in rule.needs:
        yield "advised"
