"""Why what someone filled in cannot be right, in what only some procedures have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from gehoord.procedure import acts as a
from gehoord.procedure.answer_days import latest
from gehoord.procedure.answers_drafts import answered, commented
from gehoord.procedure.answers_forwarding import sent_on
from gehoord.procedure.answers_panels import member, seated
from gehoord.procedure.answers_parts import judged, named
from gehoord.procedure.answers_refusals import refused
from gehoord.procedure.answers_reports import must_be_reported, reached, reported
from gehoord.procedure.answers_sums import offered
from gehoord.procedure.counted import StartCounted, StartNotCounted
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.escalation import next_stage
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.objections import Objection
from gehoord.procedure.own_words import each_of
from gehoord.procedure.recounting import recounted
from gehoord.procedure.rules import Extension
from gehoord.procedure.situation import Situation
from gehoord.procedure.stage_windows import last_day

Found = tuple[Objection, ...]


def told_too_late(situation: Situation, rule: Extension) -> Found:
    """More time may have to be told well before the term is over."""
    if rule.latest is None:
        return ()
    calendar = situation.procedure.calendar
    for name in rule.of:
        term = situation.case.term(name)
        steps = term.because if term and term.is_open else ()
        start = next((x for x in steps if isinstance(x, _STARTS)), None)
        if start is None:
            continue
        last = count(rule.latest, start.day, roll=Roll.NONE, calendar=calendar).last_day
        if situation.today > last:
            facts = {"field": "until", "last_day": last}
            return (Objection("too-late", facts),)
    return ()


_STARTS = (StartNotCounted, StartCounted)


def _escalate(situation: Situation, act: a.Escalate) -> Found:
    stage = next_stage(situation.procedure, situation.case)
    if stage is not None and stage.grounds:
        if not act.grounds:
            return (Objection("empty", {"field": "grounds"}),)
        if not {*act.grounds} <= {*range(1, stage.ground_count + 1)}:
            return (Objection("no-such-answer", {"field": "grounds"}),)
    if stage is not None and stage.asks_why and not act.words.strip():
        return (Objection("empty", {"field": "words"}),)
    return _in_time(situation, stage, act.received_on) if stage else ()


def _in_time(situation: Situation, stage: StageRule, told: date | None) -> Found:
    """Who says that our answer came later is believed; it can lie in no future."""
    if told and told > situation.today:
        return (Objection("in-the-future", {"field": "received_on"}),)
    last = last_day(situation.procedure, situation.case, stage, told=told)
    if last is None or situation.today <= last:
        return ()
    return (Objection("received-before", {"field": "received_on", "last_day": last}),)


def _day(
    situation: Situation, act: a.RecordDay | a.RecordPayment | a.EndProtocol
) -> Found:
    if act.on > situation.today:
        return (Objection("in-the-future", {"field": "on"}),)
    return ()


def _named(situation: Situation, act: a.NameDate) -> Found:
    """A day to come, and no later than what was promised already."""
    if act.until <= situation.today:
        return (Objection("not-in-the-future", {"field": "until"}),)
    last = latest(situation.procedure, situation.case)
    if last is not None and act.until > last:
        return (Objection("beyond-maximum", {"field": "until", "last_day": last}),)
    return ()


def _again(situation: Situation, act: a.CountAgain) -> Found:  # noqa: ARG001 - one shape
    """An entry that nothing follows from is not made."""
    if recounted(situation.procedure, situation.case):
        return ()
    return (Objection("no-day-moves"),)


def _urgent(situation: Situation, act: a.MarkUrgent) -> Found:
    rule = situation.procedure.urgent
    allowed = each_of(rule.grounds) if rule else ()
    if rule is None or act.ground in allowed:
        return ()
    return (Objection("not-one-of", {"field": "ground", "allowed": allowed}),)


def _data(situation: Situation, act: a.AskForData) -> Found:
    rule = situation.procedure.requests
    if rule is not None and act.kind in rule.kinds:
        return ()
    return (Objection("no-such-request", {"field": "kind"}),)


OTHERS: Mapping[type[a.Act], Callable[[Situation, Any], Found]] = {
    a.Escalate: _escalate,
    a.RecordDay: _day,
    a.RecordPayment: _day,
    a.CountAgain: _again,
    a.NameDate: _named,
    a.MarkUrgent: _urgent,
    a.EndProtocol: _day,
    a.AskForData: _data,
    a.NameParts: named,
    a.Judge: lambda situation, act: (
        judged(situation, act)
        or seated(situation, act)
        or answered(situation, act)
        or offered(situation, act)
    ),
    a.CommentOnDraft: commented,
    a.Propose: offered,
    a.RecordAdvice: seated,
    a.NamePanel: seated,
    a.ObjectToMember: member,
    a.NotTakeUp: refused,
    a.Forward: sent_on,
    a.MustReport: must_be_reported,
    a.RecordReport: reported,
    a.RecordMilestone: reached,
}
"""What must be right in acts that only some procedures have."""
