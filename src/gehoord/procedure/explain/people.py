"""Who does what, in which stage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from gehoord.procedure.above import ABOVE
from gehoord.procedure.answer_names import draft_named, judgement_named
from gehoord.procedure.escalation import came_from, is_sent_on_from
from gehoord.procedure.explain.fact import OWN, Fact, Part, answers, by_source, shown
from gehoord.procedure.explain.handled import (
    by_post,
    called_throughout,
    handled_by,
    is_said,
    straight_to,
    who_there,
)
from gehoord.procedure.explain.heard import before_judging, heard_anew
from gehoord.procedure.explain.in_some_stages import (
    done_in,
    is_of_some,
    says_who_judges,
    usual,
)
from gehoord.procedure.explain.panels import is_always_asked, panels
from gehoord.procedure.lanes import DECIDING, StageRule, StageWindow
from gehoord.procedure.lengths import Length
from gehoord.procedure.makers import makers
from gehoord.procedure.own_words import Own
from gehoord.procedure.provisional import advised_by, closes_by_judging, objected_in
from gehoord.procedure.published import all_named
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import ActRule, Procedure
from gehoord.procedure.sentences.attempts import PROPOSE, only_tried
from gehoord.procedure.sentences.perhaps import leaves_nothing_open, need_not_be
from gehoord.procedure.talking import is_told

WHO = (
    "appoint-handler",
    "take-up",
    "name-date",
    "agree",
    "propose",
    "judge",
    "record-conversation",
    "ask-satisfaction",
    "close",
    "improve",
    "object-to-handler",
    "name-panel",
    "object-to-member",
    "decide-objection",
    "send-draft",
    "comment-on-draft",
    "withdraw",
)
"""Acts of which the public page says who does them, in this order."""

_RIGHTS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "escalate": frozenset({"stage"}),
        "consent-to-more-time": frozenset({"more-time"}),
        "choose-route": frozenset({"court-choice", "window"}),
    }
)
"""What somebody may choose who complains, with the lines that alone say so."""
_SAID_BY: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "excuse-lateness": frozenset({"filing-window"}),
        "record-day": frozenset({"filing-window", "refusal"}),
        "forward": frozenset({"forward"}),
        "record-representative": frozenset({"mandate"}),
        "correct-kind": frozenset({"welcome"}),
        "postpone-destruction": frozenset({"retention"}),
        "release-destruction": frozenset({"retention"}),
        "must-report": frozenset({"report-to"}),
        "record-report": frozenset({"report-to"}),
        "record-milestone": frozenset({"milestone"}),
    }
)
"""Lines elsewhere on the page that say what is done by an act."""
_TOLD_APART: Final = frozenset(
    {"inform-respondent", "tell-respondent", "hear", "record-representative"}
)
"""What is done for people of whom a time by itself says nothing."""
_OF_ACTS: Final = frozenset({Part.WHO, Part.WHEN, Part.DISAGREE})
"""Parts of which a line may say what is done, of any other act."""


_MORE_TIME: Final = "take-more-time"
_ANSWERS: Final = frozenset({"judge", "propose"})
"""Acts of which a line of its own says who does them in a further stage."""


def acts_of(procedure: Procedure, acts: tuple[str, ...], part: Part) -> Iterator[Fact]:
    """Give who does each of these acts, in the first stage where there are several."""
    first = procedure.acts_in("")
    begins = procedure.stages[0].id if procedure.stages else ""
    throughout = called_throughout(procedure)
    named = any(each.new_date for each in procedure.extensions)
    for act in acts:
        rule = procedure.acts.get(act)
        if rule and act in first and not is_said(procedure, begins, rule):
            facts = {
                "act": act,
                "by": tuple(sorted(rule.by)),
                "called": procedure.called if act in _ANSWERS else throughout,
                "panel": _panel(procedure, act, ""),
                "judged": act == "close" and closes_by_judging(procedure),
                "answer": judgement_named(procedure, begins),
                "advice": act == "rule" and advised_by(procedure, None),
                "why_alone": act == _MORE_TIME and not named,
                **_as_said(procedure, act, rule),
            }
            yield by_source(part, "who", facts, rule.source, verified=rule.verified)


def who(procedure: Procedure) -> Iterator[Fact]:
    """Give who handles it, in which stages, and who may not."""
    part = Part.WHO
    for row in procedure.stages:
        before = came_from(procedure, row)
        facts = {
            "id": row.id,
            "sent_on": "send-on" in before,
            "asked": "escalate" in before,
            "name": row.name,
            "entry": row.entry,
            "within": row.within,
            "windows": tuple(_window(procedure, each) for each in row.windows),
            "counted_from": row.counted_from,
            "by_post": row.by_post if row.counts_from_receipt else None,
            "objected": _objected(procedure, row),
            "different_person": row.different_person,
            "answer": row.answer,
            "mediates": row.mediates,
            "by_us": is_sent_on_from(procedure, row),
            "spoken": row.spoken,
            "told": is_told(procedure),
            "heard_anew": heard_anew(procedure, row),
            "reasons": row.asks_why,
            "grounds": row.grounds,
            "either": _shut_out(row, procedure),
        }
        told = by_source(part, "stage", facts, row.source, verified=row.verified)
        yield replace(told, cites=tuple(each.source for each in row.windows))
        if row.counts_from_receipt and row.by_post is None:
            facts = {"id": row.id, "length": row.under_way}
            yield Fact(part=part, code="by-post", facts=facts, published=False)
    yield from straight_to(procedure, part)
    if ABOVE["handler"] in procedure.said_above:
        usual = procedure.called_in("") == procedure.called
        first = procedure.stages[0].name if procedure.stages and usual else {}
        handler = {"called": procedure.called, "stage": first}
        yield Fact(part=part, code="handler", facts=handler)
    yield from acts_of(
        procedure, tuple(x for x in WHO if not is_of_some(procedure, x)), part
    )
    yield from _named_in_stages(procedure, part)
    yield from _in_stages(procedure)
    yield from handled_by(procedure, part)
    yield from panels(procedure, part)
    yield from before_judging(procedure, part)
    yield from shown(part, "hearing", procedure.shown.get("hearing"))
    elsewhere = bool(procedure.bodies or procedure.besides)
    alone = "-alone" if procedure.nobody_else == "alarm" and not elsewhere else ""
    nobody = {"how": f"{procedure.nobody_else}{alone}", "called": procedure.called}
    yield Fact(part=part, code="nobody-else", facts=nobody, published=False)


def also(procedure: Procedure, told: Sequence[Fact]) -> Iterator[Fact]:
    """
    Give each other act of which a published sentence stands on no line yet.

    `told` are the lines there are. A line with that sentence need not say it: a sentence
    can be about a telephone number as well.
    """
    yield from acts_of(
        procedure,
        tuple(
            x
            for x, rule in procedure.acts.items()
            if not (_is_told(procedure, x, rule, told) or is_of_some(procedure, x))
        ),
        Part.WHO,
    )
    for row in procedure.stages:
        for act in procedure.acts_in(row.id):
            rule = done_in(procedure, row, act)
            if rule is None or rule == usual(procedure, act):
                continue
            if not _is_told(procedure, act, rule, told):
                yield _in_stage(procedure, row, act, rule)


def _is_told(
    procedure: Procedure, act: str, rule: ActRule, told: Sequence[Fact]
) -> bool:
    """
    Return whether nobody promised it, or a line says what its sentence does.

    Of a sentence of the text, who does another act says nothing of this one.
    """
    spoken = bool(all_named(rule.source, procedure.text))
    return rule.source in OWN or any(
        rule.source in each.sources
        and _tells(act, each)
        and not (spoken and each.facts.get("act", act) != act)
        and not (spoken and _is_a_time(act, each, procedure))
        for each in told
    )


def _is_a_time(act: str, line: Fact, procedure: Procedure) -> bool:
    """Return whether a line is of a time, which tells nobody who is told or heard."""
    if act not in _TOLD_APART or line.code not in {"term", "more-time"}:
        return False
    term = procedure.term(str(line.facts.get("id", "")))
    return term is None or act not in makers(term.done_by)


def _tells(act: str, line: Fact) -> bool:
    """Return whether a line with the sentence of this act can be what that says."""
    if line.code in {"told", "also"}:
        return line.code == "also"  # the sentence itself; of letters there are many
    if act in _RIGHTS:
        return line.code in _RIGHTS[act] or line.facts.get("act") == act
    return line.part in _OF_ACTS or line.code in _SAID_BY.get(act, frozenset())


def _window(procedure: Procedure, window: StageWindow) -> Mapping[str, object]:
    """Return until when some may come in, and for whom that is."""
    return {
        "within": window.within,
        "only_for": answers(procedure, window.only_for),
        "not_for": answers(procedure, window.not_for),
    }


def _objected(procedure: Procedure, row: StageRule) -> Length | None:
    """Return how long one can object to what is provisional, and come here by that."""
    window = objected_in(procedure, row)
    length = window.length if window else None
    return length if isinstance(length, Length) else None


def _shut_out(row: StageRule, procedure: Procedure) -> tuple[Own, ...]:
    """Return what the stages and the third parties are called that it shuts out."""
    stages = (each.name for each in procedure.stages if each.id in row.either)
    bodies = procedure.bodies if Role.THIRD_PARTY in row.either else ()
    return (*stages, *(each.name for each in bodies))


def _panel(procedure: Procedure, act: str, level: str) -> Own | None:
    """Return what those are called who do this together in that stage, if anything."""
    rule = procedure.panel_for(act, level) if act in DECIDING else None
    return rule.name if rule else None


def _as_said(
    procedure: Procedure, act: str, rule: ActRule, level: str = ""
) -> Mapping[str, object]:
    """Return how far its sentences go, and what the file calls what can be reacted to."""
    asks = act == "ask-advice"
    return {
        "adviser": _panel(procedure, "record-advice", level) if asks else None,
        "always": asks and is_always_asked(procedure, level),
        "reported": _is_reported(procedure, rule),
        "tried": act == PROPOSE and only_tried(procedure, rule.source),
        "perhaps": need_not_be(procedure, act, rule.source),
        "improves": act == "improve" and leaves_nothing_open(procedure, rule.source),
        "draft": draft_named(procedure),
    }


def _is_reported(procedure: Procedure, rule: ActRule) -> bool:
    """Return whether the letter about a talk rests on the sentence of that talk."""
    if rule.act != "record-conversation":
        return False
    letters = (x.source for x in procedure.notices if x.id == "conversation")
    return any(x == rule.source or {x, rule.source} <= OWN for x in letters)


def _in_stages(procedure: Procedure) -> Iterator[Fact]:
    """Give what others do in one stage than in the rest."""
    for row in procedure.stages:
        for act in WHO:
            rule = done_in(procedure, row, act)
            said = procedure.acts.get(act) if usual(procedure, act) else None
            if rule is None or (said and rule.by == said.by):
                continue
            if not is_said(procedure, row.id, rule):
                yield _in_stage(procedure, row, act, rule)


def _in_stage(procedure: Procedure, row: StageRule, act: str, rule: ActRule) -> Fact:
    facts = {
        "act": act,
        "number": row.id,
        "by": tuple(sorted(who_there(procedure, row.id, rule.by))),
        "called": {**procedure.called_in(row.id), **by_post(procedure, row.id)},
        "panel": _panel(procedure, act, row.id),
        **_as_said(procedure, act, rule, row.id),
        "stage": row.name,
    }
    source, verified = rule.source, rule.verified
    if says_who_judges(procedure, row, rule):
        source, verified = row.source, row.verified
    return by_source(Part.WHO, "who-in-stage", facts, source, verified=verified)


def _named_in_stages(procedure: Procedure, part: Part) -> Iterator[Fact]:
    """Give who takes whose place in a stage that has names of its own."""
    for row in procedure.stages:
        called = procedure.called_in(row.id)
        told = by_post(procedure, row.id)
        roles = tuple(
            role
            for role in called
            if called[role] not in (procedure.called.get(role), told.get(role))
        )
        if roles:
            facts = {
                "id": row.id,
                "roles": roles,
                "called": called,
                "usually": procedure.called,
                "stage": row.name,
            }
            yield by_source(
                part, "named-in-stage", facts, row.source, verified=row.verified
            )
