"""
What somebody could do in a case now: each act filled in, in the ways that differ.

An act that has no row here is filled in with the first of everything it asks, so
that a new act is walked through from the day it exists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date, timedelta
from itertools import combinations
from typing import Any

from gehoord.procedure import acts as a
from gehoord.procedure.answer_days import latest
from gehoord.procedure.asking import Ask, Question, questions
from gehoord.procedure.changing import replace
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.drafts import waited_for
from gehoord.procedure.escalation import next_stage
from gehoord.procedure.hearings import PLAN, first_day
from gehoord.procedure.late import counted_days
from gehoord.procedure.lengthening import extension_for
from gehoord.procedure.own_words import each_of
from gehoord.procedure.particulars import supposed
from gehoord.procedure.parts import (
    About,
    Judgement,
    Kind,
    Medium,
    NamedDay,
    Route,
    Satisfied,
    Told,
)
from gehoord.procedure.posts import held
from gehoord.procedure.proof.judging import WORDS, judgements, nothing
from gehoord.procedure.proof.panels import PANELS, seats
from gehoord.procedure.proof.variants import hinging
from gehoord.procedure.ranks import asked
from gehoord.procedure.referral import capacities, name_in, open_bodies
from gehoord.procedure.refusing import able
from gehoord.procedure.roles import COMPLAINANT, staff
from gehoord.procedure.situation import Situation, may_handle

Doings = tuple[a.Act, ...]
_WEEK = timedelta(weeks=1)
_AGE = timedelta(days=3000)  # before any window


def ways(situation: Situation, name: str) -> Doings:
    """Return the ways to do this act now that may lead somewhere else."""
    row = _WAYS.get(name)
    return row(situation) if row else _plainly(situation, name)


def _day(situation: Situation) -> date:
    """A day after every term that runs, and no later than more time may be taken."""
    case, procedure = situation.case, situation.procedure
    running = {each.id: each.last_day for each in case.terms if each.is_open}
    later = max([situation.today, *running.values()]) + _WEEK
    rule = extension_for(procedure, case)
    lengthened = [running[name] for name in rule.of if name in running] if rule else []
    if rule is None or rule.longest is None or not lengthened:
        return later
    first, calendar = min(lengthened), procedure.calendar
    most = count(rule.longest, first, roll=Roll.NONE, calendar=calendar)
    return min(later, most.last_day)


def _concern(situation: Situation) -> Doings:
    case, office = situation.case, situation.office
    named = tuple(sorted(case.excluded))
    inside = [each.number for each in office if may_handle(case, office, each)]
    groups = [named, *((number,) for number in inside[-1:]), tuple(sorted(inside))]
    groups += _ranked(situation)
    about = [
        a.RecordConcern(about=About.STAFF, staff=group)
        for group in dict.fromkeys(groups)
        if group
    ]
    return (a.RecordConcern(about=About.NOBODY), *about)


def _ranked(situation: Situation) -> list[tuple[int, ...]]:
    """Return who is complained about where something hangs on that: one, or two."""
    procedure = situation.procedure
    wanted = {each for rule in procedure.straight for each in rule.about}
    wanted |= asked(procedure)
    first: dict[str, int] = {}
    for person in situation.office:
        for rank in sorted(held(person) & wanted):
            first.setdefault(rank, person.number)
    ones = sorted({*first.values()})
    return [(each,) for each in ones] + list(combinations(ones, 2))


def _handlers(situation: Situation) -> tuple[int, ...]:
    case = situation.case
    return tuple(
        each.number
        for each in reversed(situation.office)
        if each.present
        and may_handle(case, situation.office, each)
        and each.number != case.handler
    )


def _respondents(situation: Situation, *states: Told) -> tuple[int, ...]:
    found = (number for number, told in situation.case.concerned if told in states)
    return tuple(found)[:1]


def _unheard(situation: Situation) -> tuple[str, ...]:
    case = situation.case
    parties = (COMPLAINANT, *(staff(number) for number in sorted(case.respondents)))
    return tuple(each for each in parties if each not in case.heard)


def _letters(situation: Situation) -> tuple[dict[str, Any], ...]:
    return tuple(
        {"letter": each.position, "to": each.to, "notice": each.notice}
        for each in situation.case.failed_letters()
    )


def _conversations(situation: Situation) -> Doings:
    talked = a.RecordConversation(on=situation.today, medium=Medium.PHONE, words=WORDS)
    over = replace(talked, accepted=True, satisfied=Satisfied.YES, closing_words=WORDS)
    amount = nothing(situation)
    proposed = replace(talked, proposal=WORDS, amount=amount)
    at_once = replace(over, proposal=WORDS, amount=amount)
    return (talked, proposed, at_once, over)


def _more_time(situation: Situation) -> Doings:
    return (a.TakeMoreTime(reason=WORDS, until=_day(situation)),)


def _named(situation: Situation) -> Doings:
    """The last day that can be, or one after every term that runs."""
    last = latest(situation.procedure, situation.case)
    return (a.NameDate(until=last or _day(situation)),)


def _suspensions(situation: Situation) -> Doings:
    rule = situation.procedure.suspension
    ground = (*(each_of(rule.grounds) if rule else ()), WORDS)[0]
    return (a.Suspend(ground=ground, until=situation.today + _WEEK),)


def _urgent_grounds(situation: Situation) -> tuple[str, ...]:
    rule = situation.procedure.urgent
    return each_of(rule.grounds) if rule else (WORDS,)


def _particulars(situation: Situation) -> Doings:
    """All that is missing; and each answer that a term or a window hangs on."""
    rules, sender = situation.procedure.own_particulars, situation.case.sender
    whole = supposed(rules, sender)
    plain = a.GiveParticulars(particulars=whole, subject=WORDS)
    answers = hinging(situation.procedure)
    chosen = tuple(
        a.GiveParticulars(particulars=replace(sender, own=((rule.id, each.id),)))
        for rule in rules
        for each in rule.options
        if each.id in answers
    )
    return (plain, *chosen)


def _agreements(situation: Situation) -> Doings:
    return tuple(
        a.SettleAgreement(number=each.number, kept=True)
        for each in situation.case.open_agreements[:1]
    )


def _advice(situation: Situation) -> Doings:
    given = a.RecordAdvice(words=WORDS)
    return (replace(given, **seats(situation, a.RecordAdvice.name)),)


def _improvements(situation: Situation) -> Doings:
    return tuple(
        a.CheckImprovement(number=each.number, effect=WORDS)
        for each in situation.case.improvements
        if not each.effect
    )[:1]


def _referrals(situation: Situation) -> Doings:
    """To each third party that is open, as whoever one can complain."""
    case, procedure = situation.case, situation.procedure
    return tuple(
        a.Refer(words=WORDS, capacity=worn, body=name)
        for worn in capacities(procedure)
        for name in dict.fromkeys(
            name_in(procedure, each) for each in open_bodies(procedure, case, worn)
        )
    )


def _further(situation: Situation) -> Doings:
    """With an answer that came today, where who complains can say when it came."""
    stage = next_stage(situation.procedure, situation.case)
    told = situation.today if stage and stage.counts_from_receipt else None
    grounds = tuple(range(1, stage.ground_count + 1)) if stage else ()
    return (a.Escalate(grounds=grounds, words=WORDS, received_on=told),)


def _comments(situation: Situation) -> Doings:
    """By whoever got the draft and did not comment; or of the first of them."""
    waiting = waited_for(situation.case)
    mine = (situation.by,) if situation.by in waiting else ()
    sides = mine if situation.by in situation.case.draft_to else waiting[:1]
    return tuple(a.CommentOnDraft(words=WORDS, party=each) for each in sides)


_Way = Callable[[Situation], Doings]
_WAYS: Mapping[str, _Way] = {
    "record-concern": _concern,
    "appoint-handler": lambda s: tuple(
        a.AppointHandler(staff=number)
        for number in dict.fromkeys((*_handlers(s)[:1], *_handlers(s)[-1:]))
    ),
    "hand-over": lambda s: tuple(
        a.HandOver(staff=number, reason=WORDS) for number in _handlers(s)[:1]
    ),
    "inform-respondent": lambda s: tuple(
        a.InformRespondent(staff=number, words=WORDS)
        for number in _respondents(s, Told.NOT_INFORMED)
    ),
    "tell-respondent": lambda s: tuple(
        a.TellRespondent(staff=number, words=WORDS)
        for number in _respondents(s, Told.INFORMED, Told.HEARD)
    ),
    "hear": lambda s: tuple(
        a.Hear(party=party, on=s.today, minutes=WORDS) for party in _unheard(s)
    ),
    PLAN: lambda s: (
        a.PlanHearing(on=first_day(s.procedure, s.case, s.today), words=WORDS),
    ),
    "waive-hearing": lambda s: tuple(
        a.WaiveHearing(party=party, reason=WORDS) for party in _unheard(s)
    ),
    "pass-on": lambda s: tuple(
        a.PassOn(adviser=each.number, words=WORDS, sender_agreed=True)
        for each in s.office
        if "adviser" in each.roles
    )[:1],
    "correct-kind": lambda _: tuple(
        a.CorrectKind(kind=kind, sender_agreed=True)
        for kind in (Kind.COMPLAINT, Kind.SUGGESTION)
    ),
    "record-conversation": _conversations,
    "answer-proposal": lambda _: (
        a.AnswerProposal(accepted=True),
        a.AnswerProposal(accepted=False),
    ),
    "say-whether-satisfied": lambda _: (
        a.SayWhetherSatisfied(satisfied=Satisfied.YES),
        a.SayWhetherSatisfied(satisfied=Satisfied.NO),
    ),
    "settle-with-adviser": lambda _: (
        a.SettleWithAdviser(solved=True),
        a.SettleWithAdviser(solved=False),
    ),
    "escalate": _further,
    "refer": _referrals,
    "choose-route": lambda _: tuple(a.ChooseRoute(route=each) for each in Route),
    "rule": lambda _: tuple(
        a.Rule(judgement=each, words=WORDS, reasons=WORDS)
        for each in (Judgement.UPHELD, Judgement.NOT_UPHELD)
    ),
    "must-report": lambda s: tuple(
        a.MustReport(where=each.id, words=WORDS) for each in s.procedure.reports
    ),
    "record-report": lambda s: tuple(
        a.RecordReport(where=each.id, on=s.today) for each in s.procedure.reports
    ),
    "record-milestone": lambda s: tuple(
        a.RecordMilestone(milestone=each.id, on=s.today)
        for each in s.procedure.milestones
    ),
    "judge": judgements,
    "record-advice": _advice,
    **PANELS,
    "take-more-time": _more_time,
    "name-date": _named,
    "suspend": _suspensions,
    "reach-out": lambda _: (a.ReachOut(medium=Medium.PHONE, words=WORDS),),
    "agree": lambda s: (a.Agree(what=WORDS, who=COMPLAINANT, by_day=s.today + _WEEK),),
    "settle-agreement": _agreements,
    "check-improvement": _improvements,
    "send-by-post": lambda s: tuple(
        a.SendByPost(on=s.today, **each) for each in _letters(s)
    ),
    "give-up-letter": lambda s: tuple(
        a.GiveUpLetter(reason=WORDS, **each) for each in _letters(s)
    ),
    "propose": lambda s: (a.Propose(words=WORDS, amount=nothing(s)),),
    "record-payment": lambda s: (a.RecordPayment(on=s.today),),
    "record-day": lambda s: tuple(
        a.RecordDay(which=NamedDay(day), on=s.today - _AGE)
        for day in counted_days(s.procedure)
    ),
    "mark-urgent": lambda s: tuple(
        a.MarkUrgent(ground=ground) for ground in _urgent_grounds(s)
    ),
    "end-protocol": lambda s: (a.EndProtocol(on=s.today),),
    "give-particulars": _particulars,
    "comment-on-draft": _comments,
    "defend": lambda s: (a.Defend(words=WORDS, party=s.by),),
    "ask-for-code": lambda _: (a.AskForCode(act="withdraw"),),
    "confirm-words": lambda s: (
        a.ConfirmWords(
            words=WORDS, medium=Medium.PAGE if s.by == COMPLAINANT else Medium.POST
        ),
    ),
}
"""Acts whose contents decide what follows, each filled in once for every outcome."""


def _plainly(situation: Situation, name: str) -> Doings:
    kind: Any = a.ACTS[name]
    filled: dict[str, Any] = {}
    for question in questions(kind):
        filled[question.name] = _answer(situation, question)
    for each in fields(kind):
        if each.name not in filled and each.default is MISSING:
            return ()
    return (kind(**filled),)


def _answer(situation: Situation, question: Question) -> object:
    if question.choices is not None:
        return next(iter(question.choices))
    return _PLAIN[question.ask](situation)


_PLAIN: Mapping[Ask, Callable[[Situation], object]] = {
    Ask.TEXT: lambda _: WORDS,
    Ask.LINE: lambda _: WORDS,
    Ask.DAY: lambda s: s.today + _WEEK,
    Ask.STAFF: lambda s: s.office[0].number,
    Ask.STAFFS: lambda _: (),
    Ask.YES_NO: lambda _: True,
    Ask.FILES: lambda _: (),
    Ask.AGREEMENT: lambda _: 1,
    Ask.IMPROVEMENT: lambda _: 1,
    Ask.LETTER: lambda _: 1,
    Ask.PARTY: lambda _: COMPLAINANT,
    Ask.REPORT: lambda s: next((x.id for x in s.procedure.reports), ""),
    Ask.MILESTONE: lambda s: next((x.id for x in s.procedure.milestones), ""),
    Ask.ELSEWHERE: lambda s: next((x.id for x in s.procedure.forwards), ""),
    Ask.GROUNDS: lambda _: (1,),
    Ask.GROUND: lambda s: (*able(s.procedure, s.case), WORDS)[0],
    Ask.BODY: lambda _: "",
    Ask.PARTICULARS: lambda s: s.case.sender,
    Ask.LINES: lambda _: (WORDS,),
    Ask.PARTS: lambda _: (),
}
