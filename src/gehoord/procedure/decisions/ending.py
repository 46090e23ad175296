"""What follows from closing, and from going to the third party."""

from __future__ import annotations

from collections.abc import Mapping

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.decisions.decision import (
    SATISFACTION,
    Decision,
    Events,
    closing,
    closing_letter,
    filing,
)
from gehoord.procedure.escalation import entering, next_stage
from gehoord.procedure.own_words import in_each_language
from gehoord.procedure.parts import WORK, Capacity, Outcome
from gehoord.procedure.referral import name_in, open_bodies
from gehoord.procedure.situation import Situation, third_party_in


def _refer(situation: Situation, act: a.Refer) -> Events:
    """Unknown counts as consumer; going there from the adviser files it as well."""
    case = situation.case
    said = act.capacity is not Capacity.UNKNOWN
    capacity = act.capacity if said else case.capacity
    procedure = situation.procedure
    able = open_bodies(procedure, case, capacity)
    body = next((each for each in able if act.body in {"", each.id}), None)
    name = name_in(procedure, body)
    offered = body and body.court_choice and capacity not in WORK
    filed = () if case.filed_at else filing(situation, case)
    to = third_party_in(_towards(case, name), situation.office)
    referred = e.Referred(
        words=act.words,
        capacity=capacity,
        third_party=to.number if to else None,
        body=name,
    )
    choice = (e.CourtChoiceOffered(),) if offered else ()
    return (*filed, referred, *choice)


def _refer_too(situation: Situation, act: a.ReferAsRespondent) -> Events:
    """Who complains goes on as what they were, and is offered no court for it."""
    procedure, case = situation.procedure, situation.case
    able = open_bodies(procedure, case)
    name = name_in(procedure, able[0] if able else None)
    to = third_party_in(_towards(case, name), situation.office)
    referred = e.Referred(
        words=act.words,
        capacity=case.capacity,
        third_party=to.number if to else None,
        body=name,
    )
    return (referred,)


def _towards(case: Case, name: str) -> Case:
    """Return the case as it is at this third party, of whom nobody has it yet."""
    return replace(case, body=name, third_party=None) if name else case


def _route(situation: Situation, act: a.ChooseRoute) -> Events:
    return (e.RouteChosen(route=act.route),)


def _close(situation: Situation, act: a.Close) -> Events:
    outcome = _outcome(situation.case)
    letter = closing_letter(situation, accepted=outcome is Outcome.SATISFIED)
    return (closing(outcome, act.words, letter),)


def _outcome(case: Case) -> Outcome:
    if case.carried_out:
        return Outcome.RULED
    if case.is_at_court:
        return Outcome.TO_COURT
    if case.satisfied:
        return SATISFACTION[case.satisfied]
    return Outcome.JUDGED if case.judgement else Outcome.NOT_SATISFIED


def _reopen(situation: Situation, act: a.Reopen) -> Events:
    return (e.Reopened(reason=act.reason),)


def _escalate(situation: Situation, act: a.Escalate) -> Events:
    """Who handled it before may not handle it again, where the stage says so."""
    case = situation.case
    stage = next_stage(situation.procedure, case)
    if stage is None:  # `answers` refused it before
        return ()
    told = act.received_on if stage.counts_from_receipt else None
    chosen = sorted(set(act.grounds)) if stage.grounds else ()
    grounds = tuple(in_each_language(stage.ground(each)) for each in chosen)
    entered = entering(case, stage, words=act.words)
    return (replace(entered, received_on=told, grounds=grounds),)


def _send_on(situation: Situation, act: a.SendOn) -> Events:
    """The same, done by who works here: nobody had to ask for it."""
    stage = next_stage(situation.procedure, situation.case)
    if stage is None:  # `objections` refused it before
        return ()
    return (replace(entering(situation.case, stage, words=act.words), sent=True),)


def _propose_referral(situation: Situation, act: a.ProposeReferral) -> Events:
    return (e.ReferralProposed(words=act.words),)


def _admit(situation: Situation, act: a.Admit) -> Events:
    """The bundle holds what both sides may lean on; notes never enter it."""
    pieces = situation.case.pieces
    left_out = tuple(sorted({e.Noted.stored}))
    bundle = e.BundleMade(pieces=pieces, left_out=left_out)
    return (e.Admitted(ground=act.ground), bundle)


def _refer_back(situation: Situation, act: a.ReferBack) -> Events:
    return (e.ReferredBack(reason=act.reason),)


def _rule(situation: Situation, act: a.Rule) -> Events:
    return (e.Ruled(judgement=act.judgement, words=act.words, reasons=act.reasons),)


def _carry_out(situation: Situation, act: a.CarryOut) -> Events:
    return (e.CarriedOut(words=act.words),)


DECISIONS: Mapping[type[a.Act], Decision] = {
    a.Refer: _refer,
    a.ReferAsRespondent: _refer_too,
    a.ChooseRoute: _route,
    a.Close: _close,
    a.Reopen: _reopen,
    a.Escalate: _escalate,
    a.SendOn: _send_on,
    a.ProposeReferral: _propose_referral,
    a.Admit: _admit,
    a.ReferBack: _refer_back,
    a.Rule: _rule,
    a.CarryOut: _carry_out,
}
"""What follows from closing, and from going to the third party."""
