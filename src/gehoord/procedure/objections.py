"""Why an act is not possible, for you, now. The button and the door both ask here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from gehoord.procedure import acts as a
from gehoord.procedure import stages as s
from gehoord.procedure.conditions import unmet
from gehoord.procedure.escalation import (
    THIRD_PARTY,
    excludes,
    is_open,
    next_stage,
)
from gehoord.procedure.lengthening import waits_for_consent
from gehoord.procedure.provisional import windows_outside
from gehoord.procedure.referral import is_for_none, openable
from gehoord.procedure.roles import COMPLAINANT, Role, number_of
from gehoord.procedure.rules import ActRule
from gehoord.procedure.situation import Situation
from gehoord.procedure.stage_windows import last_day
from gehoord.procedure.stages import Stage


@dataclass(frozen=True, slots=True)
class Objection:
    """A reason, as a code and its facts. `words` makes the sentence."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


class Refused(Exception):
    """The act is not possible: these are the objections."""

    def __init__(self, *objections: Objection) -> None:
        super().__init__(", ".join(each.code for each in objections))
        self.objections = objections


_DOORS = frozenset({Role.CLOCK, Role.DOOR})
_OFFICE = frozenset({Role.OWNER, Role.INTAKE, Role.HANDLER})
_BUSY = s.INTERNAL | s.REFERRAL
_WORK = s.INTERNAL - {Stage.INTAKE}
_DECIDING = frozenset({a.Judge.name, a.NotTakeUp.name})
_OUTSIDE = frozenset({a.Refer.name, a.ReferAsRespondent.name, a.ProposeReferral.name})

EVERYWHERE: Mapping[str, ActRule] = MappingProxyType(
    {
        name: ActRule(act=name, by=by, needs=(), source="")
        for name, by in {
            a.File.name: frozenset(Role),
            a.AskForLink.name: frozenset({Role.COMPLAINANT, Role.OTHER}),
            a.AskForCode.name: frozenset({Role.COMPLAINANT}),
            a.ReportDelivery.name: _DOORS,
            a.ReportAbsence.name: _DOORS,
            a.CountAgain.name: frozenset({Role.CLOCK}),
            a.LinkMail.name: _OFFICE | {Role.DOOR, Role.THIRD_PARTY},
            a.VouchForMail.name: _OFFICE,
        }.items()
    }
)
"""Acts that no procedure can forbid."""

STAGES: Mapping[str, frozenset[Stage]] = MappingProxyType(
    {
        "confirm-words": frozenset({Stage.UNCONFIRMED}),
        "give-particulars": s.OPEN,
        "write": s.EVERY,
        "settle-with-adviser": frozenset({Stage.WITH_ADVISER}),
        "answer-proposal": frozenset({Stage.PROPOSED, Stage.REFERRED}),
        "say-whether-satisfied": _WORK | {Stage.CLOSING},
        "consent-to-more-time": _BUSY,
        "refer": s.INTERNAL
        | s.REFERRAL
        | {Stage.CLOSING, Stage.CLOSED, Stage.WITH_ADVISER},
        "refer-as-respondent": s.INTERNAL,
        "choose-route": s.REFERRAL,
        "withdraw": s.OPEN - {Stage.CLOSING, Stage.RULED},
        "object-to-handler": _BUSY,
        "ask-to-keep-longer": frozenset({Stage.CLOSING, Stage.CLOSED}),
        "escalate": s.INTERNAL | {Stage.CLOSED},
        "send-on": s.INTERNAL - {Stage.CLOSING},
        "ask-for-data": s.EVERY - {Stage.SET_ASIDE},
        "answer-data-request": s.EVERY - {Stage.SET_ASIDE},
        "defend": _BUSY,
        "excuse-lateness": s.FILED,
        "record-payment": s.OPEN,
        "record-day": s.OPEN,
        "pass-on": frozenset({Stage.INTAKE, Stage.HANDLING, Stage.CLOSED}),
        "answer-as-adviser": frozenset({Stage.WITH_ADVISER}),
        "correct-kind": s.INTERNAL | {Stage.CLOSING, Stage.CLOSED},
        "set-aside": frozenset(
            {Stage.INTAKE, Stage.WITH_ADVISER, Stage.UNCONFIRMED, Stage.CLOSING}
        ),
        "take-back": frozenset({Stage.SET_ASIDE}),
        "record-concern": s.FILED,
        "appoint-handler": s.INTERNAL,
        "hand-over": _BUSY,
        "recuse": _BUSY,
        "inform-respondent": s.FILED,
        "tell-respondent": s.FILED | {Stage.CLOSED},
        "hear": _BUSY,
        "plan-hearing": _WORK,
        "waive-hearing": _BUSY,
        "record-representative": s.OPEN,
        "mark-urgent": s.OPEN,
        "end-protocol": s.OPEN | {Stage.CLOSED},
        "note": s.EVERY,
        "record-conversation": _WORK,
        "agree": _BUSY,
        "settle-agreement": s.FILED | {Stage.CLOSED, Stage.SET_ASIDE},
        "propose": frozenset({Stage.HANDLING, Stage.VERIFIED, Stage.REFERRED}),
        "take-more-time": _WORK | {Stage.REFERRED},
        "name-date": frozenset({Stage.INTAKE, Stage.HANDLING}),
        "ask-satisfaction": frozenset({Stage.HANDLING}),
        "reach-out": frozenset(
            {Stage.PROPOSED, Stage.VERIFYING, Stage.UNCONFIRMED, Stage.WITH_ADVISER}
        ),
        "ask-advice": _WORK,
        "record-advice": _WORK,
        "name-panel": _WORK,
        "object-to-member": _WORK,
        "decide-objection": _WORK,
        "name-parts": _WORK,
        "send-draft": _WORK,
        "comment-on-draft": _BUSY,
        "judge": _WORK,
        "take-up": frozenset({Stage.INTAKE, Stage.HANDLING}),
        "not-take-up": s.INTERNAL,
        "forward": s.INTERNAL,
        "must-report": s.FILED | {Stage.CLOSED},
        "record-report": s.FILED | {Stage.CLOSED},
        "record-milestone": s.FILED | {Stage.CLOSED},
        "suspend": _WORK,
        "resume": _WORK,
        "join": s.INTERNAL,
        "close": _WORK,
        "reopen": frozenset({Stage.CLOSED}),
        "propose-referral": s.INTERNAL,
        "admit": frozenset({Stage.REFERRED}),
        "refer-back": frozenset({Stage.REFERRED}),
        "rule": frozenset({Stage.WITH_THIRD_PARTY}),
        "carry-out": frozenset({Stage.RULED}),
        "improve": s.FILED | {Stage.CLOSED},
        "check-improvement": s.FILED | {Stage.CLOSED},
        "postpone-destruction": frozenset({Stage.CLOSED, Stage.SET_ASIDE}),
        "release-destruction": frozenset({Stage.CLOSED, Stage.SET_ASIDE}),
        "send-by-post": s.EVERY,
        "give-up-letter": s.EVERY,
        "report-delivery": s.EVERY,
        "report-absence": s.EVERY,
        "count-again": s.OPEN,
        "link-mail": s.EVERY,
        "vouch-for-mail": s.EVERY,
        "ask-for-link": s.EVERY - {Stage.SET_ASIDE},
        "ask-for-code": s.EVERY - {Stage.SET_ASIDE},
    }
)
"""In which stages an act makes sense at all, whatever the procedure."""

NEEDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "settle-with-adviser": ("adviser-answered",),
        "set-aside": ("maybe-no-reaction",),
        "answer-proposal": ("open-proposal",),
        "settle-agreement": ("open-agreement",),
        "check-improvement": ("improvement",),
        "choose-route": ("court-choice-open",),
        "release-destruction": ("postponed",),
        "give-up-letter": ("letter-failed",),
        "send-by-post": ("letter-failed",),
        "refer": ("is-complaint",),
        "refer-as-respondent": ("is-complaint", "provisional", "not-referred"),
        "inform-respondent": ("somebody-concerned", "no-protocol"),
        "tell-respondent": ("somebody-concerned", "no-protocol"),
        "end-protocol": ("protocol",),
        "escalate": ("is-complaint", "not-referred"),
        "send-on": ("is-complaint", "not-judged"),
        "answer-data-request": ("open-request",),
        "plan-hearing": ("is-complaint", "not-judged"),
        "defend": ("somebody-informed",),
        "excuse-lateness": ("late",),
        "take-up": (
            *("is-complaint", "in-time", "deposit-paid"),
            *("not-judged", "not-yet-taken-up"),
        ),
        "name-date": ("is-complaint", "not-judged", "no-date-named"),
        "name-parts": ("is-complaint", "not-judged"),
        "name-panel": ("is-complaint", "not-judged"),
        "object-to-member": ("objections-open",),
        "decide-objection": ("objection-waits",),
        "send-draft": ("is-complaint", "in-time", "deposit-paid", "not-judged"),
        "comment-on-draft": ("draft-sent", "not-judged"),
        "judge": ("in-time", "deposit-paid", "comments-over", "final-can-come"),
        "record-payment": ("deposit-waits",),
        "resume": ("suspended",),
        "suspend": ("not-suspended",),
        "appoint-handler": ("no-handler",),
        "hand-over": ("appointed",),
        "recuse": ("appointed",),
        "object-to-handler": ("handler",),
        "rule": ("court-choice-passed",),
        "propose": ("is-complaint", "in-time", "deposit-paid"),
        "record-advice": ("advice-waits",),
        "reopen": ("is-complaint",),
        "withdraw": ("is-complaint",),
    }
)
"""What an act cannot do without, whatever the procedure."""

OF_COMPLAINANT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"reopen": ("closed-for-silence",)}
)
"""What it takes besides when the complainant is the one who does it."""


def objections(situation: Situation, act: str) -> tuple[Objection, ...]:
    """
    Return why this act is not possible for `situation.by` now; empty when it is.

    What is objected to is the act as such; `answers` objects to its contents.
    """
    case = situation.case
    rule = situation.procedure.acts_in(case.level).get(act) or EVERYWHERE.get(act)
    if rule is None:
        return (Objection("not-in-procedure", {"act": act}),)
    if act == a.File.name:
        return (Objection("already-there", {"act": act}),) if case.is_there else ()
    if not situation.hats & rule.by or not case.is_there:
        return (Objection("not-yours", {"act": act, "by": tuple(sorted(rule.by))}),)
    if act in _DECIDING and _decided_before(situation):
        return (Objection("handled-before", {"act": act}),)
    if case.stage not in STAGES[act]:
        return (Objection("stage", {"act": act, "stage": case.stage}),)
    needs = (*NEEDS.get(act, ()), *rule.needs)
    if situation.by == COMPLAINANT:
        needs = (*needs, *OF_COMPLAINANT.get(act, ()))
    missing = unmet(case, needs)
    if act == a.Refer.name and _nowhere_to_go(situation):
        missing = ("not-referred", *missing)
    found = tuple(
        Objection("needs", {"act": act, "condition": each}) for each in missing
    )
    return found or _shut(situation, act)


def _shut(situation: Situation, act: str) -> tuple[Objection, ...]:
    """Return why there is nowhere to go with this act; empty where there is."""
    if act == a.CommentOnDraft.name and _got_no_draft(situation):
        return (Objection("no-draft-of-yours", {"act": act}),)
    if act in _OUTSIDE and is_for_none(situation.procedure, situation.case):
        return (Objection("third-party-for-others", {"act": act}),)
    if act in _OUTSIDE and situation.case.made_final and _is_outside(situation):
        return (Objection("judgement-final", {"act": act}),)
    if act == a.SendOn.name:
        following = next_stage(situation.procedure, situation.case)
        return () if following else (Objection("no-next-stage"),)
    if act == a.ConsentToMoreTime.name:
        waits = waits_for_consent(situation.procedure, situation.case)
        return () if waits else (Objection("no-consent-asked"),)
    return _way_on_shut(situation) if act == a.Escalate.name else ()


def _way_on_shut(situation: Situation) -> tuple[Objection, ...]:
    """Return why one cannot go to the next stage now; empty where one can."""
    procedure, case = situation.procedure, situation.case
    stage = next_stage(procedure, case)
    if stage is None and case.made_final and not _is_outside(situation):
        return (Objection("judgement-final", {"act": a.Escalate.name}),)
    if stage is None:
        return (Objection("no-next-stage"),)
    if case.referrals and excludes(stage, THIRD_PARTY):
        return (Objection("either-or"),)
    if is_open(procedure, case, stage, situation.today):
        return ()
    last = last_day(procedure, case, stage)
    if last is None:
        return (Objection("stage-not-open"),)
    return (Objection("stage-over", {"last_day": last}),)


def _is_outside(situation: Situation) -> bool:
    """Return whether one goes outside with a provisional judgement here."""
    return bool(windows_outside(situation.procedure))


def _got_no_draft(situation: Situation) -> bool:
    """Return whether a side asks whom the draft was not sent to."""
    sides = situation.hats & {Role.COMPLAINANT, Role.RESPONDENT}
    return bool(sides) and situation.by not in situation.case.draft_to


def _nowhere_to_go(situation: Situation) -> bool:
    """It went to the third party, and there is none after that one; or not yet."""
    case = situation.case
    return case.referred_at is not None and not openable(situation.procedure, case)


def _decided_before(situation: Situation) -> bool:
    """Whoever did so in a stage before, or handled it there, where that counts."""
    alone = Role.RESPONDING_OWNER in situation.hats
    return number_of(situation.by) in situation.case.barred and not alone
