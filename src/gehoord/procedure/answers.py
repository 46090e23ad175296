"""Why what someone filled in for an act cannot be right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from gehoord.procedure import acts as a
from gehoord.procedure.asking import Ask, questions
from gehoord.procedure.lengths import Length
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import (
    About,
    Kind,
    Medium,
    Result,
    Route,
    RunningTerm,
    Satisfied,
    Told,
)
from gehoord.procedure.roles import (
    COMPLAINANT,
    Role,
    colleague,
    number_of,
    third_party,
)
from gehoord.procedure.rules import Needed
from gehoord.procedure.situation import Situation, may_handle
from gehoord.procedure.stages import INTERNAL
from gehoord.procedure.terms import Roll, Strength, count

Found = tuple[Objection, ...]
LONGEST_TEXT = 100_000  # characters: some forty pages


def answers(situation: Situation, act: a.Act) -> Found:
    """Return why the contents of this act cannot be right; empty when they can."""
    found = (*_empty(act), *_unwritable(act), *_unknown_staff(situation, act))
    check = _CHECKS.get(type(act))
    if found or check is None:
        return found
    return check(situation, act)


def _empty(act: a.Act) -> Found:
    found = []
    for question in questions(type(act)):
        value = getattr(act, question.name)
        if question.ask not in {Ask.TEXT, Ask.LINE}:
            continue
        if question.needed and not value.strip():
            found.append(Objection("empty", {"field": question.name}))
        if len(value) > LONGEST_TEXT:
            facts = {"field": question.name, "most": LONGEST_TEXT}
            found.append(Objection("too-long", facts))
    return tuple(found)


def _unknown_staff(situation: Situation, act: a.Act) -> Found:
    found = []
    for question in questions(type(act)):
        value = getattr(act, question.name)
        numbers = {Ask.STAFF: (value,), Ask.STAFFS: value}.get(question.ask, ())
        found += [
            Objection("unknown-colleague", {"field": question.name, "number": number})
            for number in numbers
            if colleague(situation.office, number) is None
        ]
    return tuple(found)


def _unwritable(act: a.Act) -> Found:
    """Half a character cannot be written down, and so not be kept."""
    return tuple(
        Objection("not-text", {"field": each.name})
        for each in fields(act)
        if isinstance(value := getattr(act, each.name), str)
        and any("\ud800" <= letter <= "\udfff" for letter in value)
    )


def _file(situation: Situation, act: a.File) -> Found:
    given = {
        "name": act.particulars.name,
        "address": act.particulars.address,
        "email": act.particulars.email,
        "phone": act.particulars.phone,
        "subject": act.subject,
        "words": act.words,
    }
    needed = situation.procedure.particulars
    blank = [name for name, value in given.items() if not value.strip()]
    found = [
        Objection("empty", {"field": name})
        for name in blank
        if needed.get(name) is Needed.BLOCKS and not _by_mail(act, name)
    ]
    ways = [name for name, how in needed.items() if how is Needed.ONE_WAY]
    if ways and all(name in blank for name in ways):
        found.append(Objection("no-way-to-reach", {"field": ways[0]}))
    if len(act.words) > LONGEST_TEXT:
        found.append(Objection("too-long", {"field": "words", "most": LONGEST_TEXT}))
    if act.received_on and act.received_on > situation.today:
        found.append(Objection("in-the-future", {"field": "received_on"}))
    if act.adviser is not None and colleague(situation.office, act.adviser) is None:
        facts = {"field": "adviser", "number": act.adviser}
        found.append(Objection("unknown-colleague", facts))
    return tuple(found)


def _by_mail(act: a.File, name: str) -> bool:
    """A mail is received as it is: what it lacks is asked for afterwards."""
    return act.channel.value == "email" and name != "email"


def _appoint(situation: Situation, act: a.AppointHandler | a.HandOver) -> Found:
    person = colleague(situation.office, act.staff)
    if person is None:
        return ()
    if act.staff in situation.case.respondents:
        return (Objection("concerned", {"field": "staff", "name": person.name}),)
    if not may_handle(situation.case, person):
        return (Objection("cannot-handle", {"field": "staff", "name": person.name}),)
    if not person.present:
        return (Objection("absent", {"field": "staff", "name": person.name}),)
    if act.staff == situation.case.handler:
        return (Objection("already-handler", {"field": "staff", "name": person.name}),)
    return ()


def _concern(situation: Situation, act: a.RecordConcern) -> Found:
    if act.about is About.STAFF and not act.staff:
        return (Objection("empty", {"field": "staff"}),)
    if act.about is not About.STAFF and act.staff:
        return (Objection("contradicts", {"field": "staff"}),)
    case = situation.case
    if (act.about, set(act.staff)) == (case.about, set(case.respondents)):
        return (Objection("nothing-changes", {"field": "about"}),)
    mine = number_of(situation.by)
    if mine in case.respondents | case.excluded and mine not in act.staff:
        # Nobody clears themselves of what a complainant wrote.
        return (Objection("clears-yourself", {"field": "staff"}),)
    return tuple(
        Objection("is-third-party", {"field": "staff"})
        for number in act.staff
        if (person := colleague(situation.office, number))
        and Role.THIRD_PARTY in person.roles
    )


def _confirm(situation: Situation, act: a.ConfirmWords) -> Found:
    """Staff may only record a confirmation that came in on paper."""
    if number_of(situation.by) is not None and act.medium is not Medium.POST:
        return (Objection("on-paper-only", {"field": "medium"}),)
    return ()


def _correct_kind(situation: Situation, act: a.CorrectKind) -> Found:
    """What the sender calls a complaint stays one, unless the sender agrees."""
    case = situation.case
    if act.kind is case.kind and case.kind_certain:
        return (Objection("nothing-changes", {"field": "kind"}),)
    if act.kind is Kind.COMPLAINT or case.kind is not Kind.COMPLAINT:
        return ()
    if case.stage not in INTERNAL:
        return (Objection("complaint-is-over", {"field": "kind"}),)
    if case.kind_certain and not act.sender_agreed:
        return (Objection("sender-must-agree", {"field": "sender_agreed"}),)
    return ()


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
    found = list(_in_future(situation, "until", act.until))
    if rule.grounds and act.ground not in rule.grounds:
        allowed = {"field": "ground", "allowed": rule.grounds}
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


def _pass_on(situation: Situation, act: a.PassOn) -> Found:
    if not act.sender_agreed:
        return (Objection("sender-must-agree", {"field": "sender_agreed"}),)
    person = colleague(situation.office, act.adviser)
    if person and Role.ADVISER not in person.roles and Role.OWNER not in person.roles:
        return (Objection("no-adviser", {"field": "adviser", "name": person.name}),)
    return ()


def _respondent(
    situation: Situation, act: a.InformRespondent | a.TellRespondent
) -> Found:
    told = situation.case.told(act.staff)
    if told is None:
        return (Objection("not-concerned", {"field": "staff"}),)
    if isinstance(act, a.TellRespondent) and told is Told.NOT_INFORMED:
        return (Objection("not-informed", {"field": "staff"}),)
    return ()


def _heard(situation: Situation, act: a.Hear | a.WaiveHearing) -> Found:
    number = number_of(act.party)
    if act.party != COMPLAINANT and number not in situation.case.respondents:
        return (Objection("not-a-party", {"field": "party"}),)
    if isinstance(act, a.WaiveHearing):
        return ()
    if number and situation.case.told(number) is Told.NOT_INFORMED:
        return (Objection("not-informed", {"field": "party"}),)
    return _not_in_future(situation, "on", act.on)


def _conversation(situation: Situation, act: a.RecordConversation) -> Found:
    found = list(_not_in_future(situation, "on", act.on))
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
    return tuple(found)


def _more_time(situation: Situation, act: a.TakeMoreTime) -> Found:
    rule, case = situation.procedure.extension, situation.case
    if rule is None:
        return (Objection("no-extension"),)
    found = list(_in_future(situation, "until", act.until))
    if rule.times is not None and case.times_extended >= rule.times:
        found.append(Objection("times-used", {"times": rule.times}))
    with_consent = rule.needs_consent(case.times_extended + 1)
    if with_consent and case.consents < case.times_extended + 2 - with_consent:
        found.append(Objection("consent-needed"))
    for name in rule.of:
        term = case.term(name)
        if term and term.result not in _DONE:
            longest = None if with_consent else rule.longest
            found += _longer(situation, act.until, term, longest)
    return tuple(found)


_DONE = frozenset({Result.KEPT, Result.KEPT_BY_CLOCK, Result.MOOT})


def _longer(
    situation: Situation, until: date, term: RunningTerm, longest: Length | None
) -> Found:
    """Only while a statutory term runs, beyond its last day, and not by too much."""
    facts: dict[str, object] = {"field": "until", "last_day": term.last_day}
    strict = term.strength == Strength.STATUTORY
    if strict and situation.now >= term.ends_at:
        return (Objection("too-late", facts),)
    if until <= term.last_day:
        return (Objection("not-longer", facts),)
    if longest is None:
        return ()
    calendar = situation.procedure.calendar
    limit = count(longest, term.last_day, roll=Roll.NONE, calendar=calendar).last_day
    facts = {"field": "until", "last_day": limit}
    return (Objection("beyond-maximum", facts),) if until > limit else ()


def _refer(situation: Situation, act: a.Refer) -> Found:  # noqa: ARG001 - one shape
    """Nobody is sent nowhere: without a third party in office, her contact is said."""
    body = situation.procedure.third_party
    if body is None or third_party(situation.office) is None:
        return (Objection("no-third-party", {"contact": body.contact if body else ""}),)
    return ()


def _route(situation: Situation, act: a.ChooseRoute) -> Found:
    if act.route is Route.COURT and situation.case.ruled_at:
        return (Objection("already-ruled"),)
    return ()


def _review(situation: Situation, act: a.PostponeDestruction) -> Found:
    return _in_future(situation, "review_on", act.review_on)


def _letter(situation: Situation, act: a.SendByPost | a.GiveUpLetter) -> Found:
    if not situation.case.failed_at(act.letter, act.to):
        return (Objection("no-such-letter", {"field": "letter"}),)
    if isinstance(act, a.SendByPost):
        return _not_in_future(situation, "on", act.on)
    return ()


def _agreement(situation: Situation, act: a.SettleAgreement) -> Found:
    if act.number not in {each.number for each in situation.case.open_agreements}:
        return (Objection("no-such-agreement", {"field": "number"}),)
    return ()


def _improvement(situation: Situation, act: a.CheckImprovement) -> Found:
    if act.number not in {each.number for each in situation.case.improvements}:
        return (Objection("no-such-improvement", {"field": "number"}),)
    return ()


def _not_in_future(situation: Situation, field: str, day: date) -> Found:
    if day > situation.today:
        return (Objection("in-the-future", {"field": field}),)
    return ()


def _in_future(situation: Situation, field: str, day: date) -> Found:
    if day <= situation.today:
        return (Objection("not-in-the-future", {"field": field}),)
    return ()


_CHECKS: Mapping[type[a.Act], Callable[[Situation, Any], Found]] = {
    a.File: _file,
    a.AppointHandler: _appoint,
    a.HandOver: _appoint,
    a.RecordConcern: _concern,
    a.ConfirmWords: _confirm,
    a.CorrectKind: _correct_kind,
    a.SayWhetherSatisfied: _satisfied,
    a.ReachOut: _reach_out,
    a.Suspend: _suspend,
    a.ReportDelivery: _delivery,
    a.PassOn: _pass_on,
    a.InformRespondent: _respondent,
    a.TellRespondent: _respondent,
    a.Hear: _heard,
    a.WaiveHearing: _heard,
    a.RecordConversation: _conversation,
    a.TakeMoreTime: _more_time,
    a.Refer: _refer,
    a.ChooseRoute: _route,
    a.PostponeDestruction: _review,
    a.SendByPost: _letter,
    a.GiveUpLetter: _letter,
    a.SettleAgreement: _agreement,
    a.CheckImprovement: _improvement,
}
