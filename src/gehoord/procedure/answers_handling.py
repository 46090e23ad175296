"""Why what someone filled in cannot be right, in the acts of handling and after."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from gehoord.procedure import acts as a
from gehoord.procedure.answers_lanes import (
    OTHERS,
    Found,
    told_too_late,
)
from gehoord.procedure.answers_sums import offered
from gehoord.procedure.changing import replace
from gehoord.procedure.escalation import THIRD_PARTY, excludes, stage_of
from gehoord.procedure.lengthening import extension_for, lacks_consent
from gehoord.procedure.lengths import Length
from gehoord.procedure.objections import Objection
from gehoord.procedure.own_words import each_of
from gehoord.procedure.parts import (
    Capacity,
    Medium,
    Result,
    Route,
    RunningTerm,
    Satisfied,
)
from gehoord.procedure.referral import body_of, name_in, open_bodies
from gehoord.procedure.situation import Situation, third_party_in
from gehoord.procedure.terms import Roll, Strength, count

_DONE = frozenset({Result.KEPT, Result.KEPT_BY_CLOCK, Result.MOOT})


def _satisfied(situation: Situation, act: a.SayWhetherSatisfied) -> Found:
    """Without a proposal there is nothing yet to be dissatisfied with."""
    case = situation.case
    if act.satisfied is Satisfied.YES or case.proposals or case.judgement:
        return ()
    return (Objection("no-proposal", {"field": "satisfied"}),)


def _reach_out(situation: Situation, act: a.ReachOut) -> Found:
    """Letters went by e-mail: a person tries another way, if there is one."""
    sender = situation.case.sender
    other = (sender.phone or sender.address) and sender.email
    if other and act.medium in {Medium.EMAIL, Medium.PAGE}:
        return (Objection("same-medium", {"field": "medium"}),)
    return ()


def _suspend(situation: Situation, act: a.Suspend) -> Found:
    rule = situation.procedure.suspension
    if rule is None:
        return (Objection("no-suspension"),)
    found = list(in_future(situation, "until", act.until))
    if rule.times is not None and situation.case.suspensions >= rule.times:
        found.append(Objection("times-used", {"times": rule.times}))
    grounds = each_of(rule.grounds)
    if grounds and act.ground not in grounds:
        allowed = {"field": "ground", "allowed": grounds}
        found.append(Objection("not-a-ground", allowed))
    if rule.longest:
        calendar = situation.procedure.calendar
        limit = count(
            rule.longest, situation.today, roll=Roll.NONE, calendar=calendar
        ).last_day
        if act.until > limit:
            facts = {"field": "until", "last_day": limit}
            found.append(Objection("beyond-maximum", facts))
    return tuple(found)


def _delivery(situation: Situation, act: a.ReportDelivery) -> Found:
    known = situation.procedure.notice(act.notice) is not None
    if known and 1 <= act.position <= situation.case.length:
        return ()
    return (Objection("no-such-letter", {"field": "position"}),)


def _conversation(situation: Situation, act: a.RecordConversation) -> Found:
    found = list(not_in_future(situation, "on", act.on))
    standing = act.proposal.strip() or situation.case.open_proposal
    if act.accepted is not None and not standing:
        found.append(Objection("no-proposal", {"field": "accepted"}))
    if act.proposal.strip() and situation.case.open_proposal:
        found.append(Objection("proposal-waits", {"field": "proposal"}))
    if act.agreement.strip() and not act.agreement_by.strip():
        found.append(Objection("empty", {"field": "agreement_by"}))
    if act.closing_words.strip() and act.satisfied is None:
        found.append(Objection("empty", {"field": "satisfied"}))
    unhappy = act.satisfied in {Satisfied.NO, Satisfied.PARTLY}
    if unhappy and not (standing or situation.case.proposals):
        found.append(Objection("no-proposal", {"field": "satisfied"}))
    return (*found, *offered(situation, act))


def _more_time(situation: Situation, act: a.TakeMoreTime) -> Found:
    case = situation.case
    rule = extension_for(situation.procedure, case)
    if rule is None:
        return (Objection("no-extension"),)
    until = act.until if rule.new_date else None
    if rule.new_date and until is None:
        return (Objection("empty", {"field": "until"}),)
    found = [
        *(in_future(situation, "until", until) if until else ()),
        *told_too_late(situation, rule),
    ]
    if rule.times is not None and case.times_extended >= rule.times:
        found.append(Objection("times-used", {"times": rule.times}))
    with_consent = rule.needs_consent(case.times_extended + 1)
    if lacks_consent(rule, case):
        found.append(Objection("consent-needed"))
    for name in rule.of:
        term = case.term(name)
        if term and term.result not in _DONE:
            longest = None if with_consent else rule.longest
            found += _longer(situation, until, term, longest)
    return tuple(found)


def _longer(
    situation: Situation, until: date | None, term: RunningTerm, longest: Length | None
) -> Found:
    """Only while a statutory term runs, beyond its last day, and not by too much."""
    facts: dict[str, object] = {"field": "until", "last_day": term.last_day}
    strict = term.strength == Strength.STATUTORY
    if strict and situation.now >= term.ends_at:
        return (Objection("too-late", facts),)
    if until is None:
        return ()
    if until <= term.last_day:
        return (Objection("not-longer", facts),)
    if longest is None:
        return ()
    calendar = situation.procedure.calendar
    limit = count(longest, term.last_day, roll=Roll.NONE, calendar=calendar).last_day
    facts = {"field": "until", "last_day": limit}
    return (Objection("beyond-maximum", facts),) if until > limit else ()


def _refer(situation: Situation, act: a.Refer) -> Found:
    """Nobody is sent nowhere: without a third party in office, her contact is said."""
    case = situation.case
    if excludes(stage_of(situation.procedure, case), THIRD_PARTY):
        return (Objection("either-or"),)
    procedure, said = situation.procedure, act.capacity is not Capacity.UNKNOWN
    able = open_bodies(procedure, case, act.capacity if said else None)
    chosen = [each for each in able if not act.body or each.id == act.body]
    if able and not chosen:
        names = tuple(each.id for each in able)
        return (Objection("not-one-of", {"field": "body", "allowed": names}),)
    if len(chosen) > 1:
        return (Objection("empty", {"field": "body"}),)
    body = chosen[0] if chosen else body_of(procedure, case)
    name = name_in(procedure, body)
    to = replace(case, body=name, third_party=None) if name else case
    if not chosen or third_party_in(to, situation.office) is None:
        return (Objection("no-third-party", {"contact": body.contact if body else ""}),)
    return ()


def _refer_too(situation: Situation, act: a.ReferAsRespondent) -> Found:
    """To the first that is open: it is not theirs to choose for who complains."""
    able = open_bodies(situation.procedure, situation.case)
    body = able[0].id if able else ""
    return _refer(situation, a.Refer(words=act.words, body=body))


def _route(situation: Situation, act: a.ChooseRoute) -> Found:
    if act.route is Route.COURT and situation.case.ruled_at:
        return (Objection("already-ruled"),)
    return ()


def _review(situation: Situation, act: a.PostponeDestruction) -> Found:
    return in_future(situation, "review_on", act.review_on)


def _letter(situation: Situation, act: a.SendByPost | a.GiveUpLetter) -> Found:
    if not situation.case.failed_at(act.letter, act.to, notice=act.notice):
        return (Objection("no-such-letter", {"field": "letter"}),)
    if isinstance(act, a.SendByPost):
        return not_in_future(situation, "on", act.on)
    return ()


def _agreement(situation: Situation, act: a.SettleAgreement) -> Found:
    if act.number not in {each.number for each in situation.case.open_agreements}:
        return (Objection("no-such-agreement", {"field": "number"}),)
    return ()


def _claim(situation: Situation, act: a.VouchForMail) -> Found:
    if act.position not in {each.position for each in situation.case.claims}:
        return (Objection("no-such-claim"),)
    return ()


def _improvement(situation: Situation, act: a.CheckImprovement) -> Found:
    if act.number not in {each.number for each in situation.case.improvements}:
        return (Objection("no-such-improvement", {"field": "number"}),)
    return ()


def not_in_future(situation: Situation, field: str, day: date) -> Found:
    """Return an objection to a day that is still to come."""
    if day > situation.today:
        return (Objection("in-the-future", {"field": field}),)
    return ()


def in_future(situation: Situation, field: str, day: date) -> Found:
    """Return an objection to a day that is today or before."""
    if day <= situation.today:
        return (Objection("not-in-the-future", {"field": field}),)
    return ()


HANDLING: Mapping[type[a.Act], Callable[[Situation, Any], Found]] = {
    a.SayWhetherSatisfied: _satisfied,
    a.ReachOut: _reach_out,
    a.Suspend: _suspend,
    a.ReportDelivery: _delivery,
    a.RecordConversation: _conversation,
    a.TakeMoreTime: _more_time,
    a.Refer: _refer,
    a.ReferAsRespondent: _refer_too,
    **OTHERS,
    a.ChooseRoute: _route,
    a.PostponeDestruction: _review,
    a.SendByPost: _letter,
    a.GiveUpLetter: _letter,
    a.SettleAgreement: _agreement,
    a.CheckImprovement: _improvement,
    a.VouchForMail: _claim,
}
"""What must be right in the acts of handling and after."""
