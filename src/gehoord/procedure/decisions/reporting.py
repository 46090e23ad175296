"""What follows from saying that something must be reported, was, or happened."""

from __future__ import annotations

from collections.abc import Mapping

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.decisions.decision import Decision, Events
from gehoord.procedure.gaps import report_due
from gehoord.procedure.own_words import in_language
from gehoord.procedure.reports import Report
from gehoord.procedure.situation import Situation


def _must(situation: Situation, act: a.MustReport) -> Events:
    rule = _rule(situation, act.where)
    return (report_due(situation.case, rule, act.words),)


def _made(situation: Situation, act: a.RecordReport) -> Events:
    rule = _rule(situation, act.where)
    name = in_language(rule.name, situation.case.language)
    made = e.Reported(
        where=rule.id,
        name=name,
        on=act.on,
        words=act.reference,
        told=rule.told,
        claim=rule.claim,
    )
    return (made,)


def _reached(situation: Situation, act: a.RecordMilestone) -> Events:
    rule = situation.procedure.milestone(act.milestone)
    assert rule is not None  # `answers` refused it before
    name = in_language(rule.name, situation.case.language)
    return (
        e.MilestoneReached(milestone=rule.id, name=name, on=act.on, words=act.words),
    )


def _rule(situation: Situation, name: str) -> Report:
    rule = situation.procedure.report(name)
    assert rule is not None  # `answers` refused it before
    return rule


DECISIONS: Mapping[type[a.Act], Decision] = {
    a.MustReport: _must,
    a.RecordReport: _made,
    a.RecordMilestone: _reached,
}
"""What follows from reporting elsewhere, and from what the file says that happens."""
