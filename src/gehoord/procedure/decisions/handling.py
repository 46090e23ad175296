"""What follows from the acts of handling."""

from __future__ import annotations

from collections.abc import Mapping

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.days import end_of
from gehoord.procedure.decisions.decision import (
    SATISFACTION,
    Decision,
    Events,
    closing,
    closing_letter,
)
from gehoord.procedure.forwarding import forwarded
from gehoord.procedure.lengthening import names_day
from gehoord.procedure.parts import Outcome
from gehoord.procedure.provisional import window_of
from gehoord.procedure.refusing import not_taken_up
from gehoord.procedure.reminding import remind_at
from gehoord.procedure.roles import number_of
from gehoord.procedure.seating import seats
from gehoord.procedure.situation import Situation


def _write(situation: Situation, act: a.Write) -> Events:
    inside = number_of(situation.by) is not None
    to = "complainant" if inside else "organisation"
    return (
        e.Written(
            to=to,
            words=act.words,
            files=act.files,
            medium=act.medium,
            checked=act.checked,
            came_in=act.came_in,
        ),
    )


def _link(situation: Situation, act: a.LinkMail) -> Events:
    linked = e.MailLinked(
        sender=act.sender,
        words=act.words,
        files=act.files,
        checked=act.checked,
        came_in=act.came_in,
    )
    return (linked,)


def _vouch(situation: Situation, act: a.VouchForMail) -> Events:
    return (e.MailVouchedFor(position=act.position),)


def _answer(situation: Situation, act: a.AnswerProposal) -> Events:
    return (e.ProposalAnswered(accepted=act.accepted, words=act.words),)


def _satisfied(situation: Situation, act: a.SayWhetherSatisfied) -> Events:
    return (e.SatisfactionGiven(satisfied=act.satisfied, words=act.words),)


def _consent(situation: Situation, act: a.ConsentToMoreTime) -> Events:
    return (e.MoreTimeConsented(words=act.words),)


def _withdraw(situation: Situation, act: a.Withdraw) -> Events:
    letter = situation.procedure.closing_letter
    return (e.Withdrawn(words=act.words), closing(Outcome.WITHDRAWN, "", letter))


def _note(situation: Situation, act: a.Note) -> Events:
    return (e.Noted(words=act.words),)


def _conversation(situation: Situation, act: a.RecordConversation) -> Events:
    events: list[e.Event] = [
        e.ConversationHeld(
            on=act.on, medium=act.medium, words=act.words, files=act.files
        )
    ]
    if act.proposal.strip():
        events.append(e.Proposed(words=act.proposal, amount=act.amount.strip()))
    if act.accepted is not None:
        events.append(e.ProposalAnswered(accepted=act.accepted, medium=act.medium))
    if act.agreement.strip():
        events.append(_agreed(situation, act))
    if act.satisfied is not None:
        events.append(
            e.SatisfactionGiven(satisfied=act.satisfied, medium=act.medium, on=act.on)
        )
    if act.satisfied is not None and act.closing_words.strip():
        outcome = SATISFACTION[act.satisfied]
        letter = closing_letter(situation, accepted=outcome is Outcome.SATISFIED)
        events.append(closing(outcome, act.closing_words, letter))
    return tuple(events)


def _agreed(situation: Situation, act: a.RecordConversation) -> e.Agreed:
    who, by_day = act.agreement_by, act.agreement_day
    return e.Agreed(
        number=len(situation.case.agreements) + 1,
        what=act.agreement,
        who=who,
        by_day=by_day,
        remind_at=remind_at(situation, who, by_day),
    )


def _agree(situation: Situation, act: a.Agree) -> Events:
    agreed = e.Agreed(
        number=len(situation.case.agreements) + 1,
        what=act.what,
        who=act.who,
        by_day=act.by_day,
        remind_at=remind_at(situation, act.who, act.by_day),
    )
    return (agreed,)


def _settle(situation: Situation, act: a.SettleAgreement) -> Events:
    return (e.AgreementSettled(number=act.number, kept=act.kept, words=act.words),)


def _propose(situation: Situation, act: a.Propose) -> Events:
    return (e.Proposed(words=act.words, amount=act.amount.strip()),)


def _more_time(situation: Situation, act: a.TakeMoreTime) -> Events:
    """No day is promised where the file lets them promise none."""
    named = names_day(situation.procedure, situation.case)
    return (e.MoreTimeTaken(reason=act.reason, until=act.until if named else None),)


def _name_date(situation: Situation, act: a.NameDate) -> Events:
    return (e.DateNamed(until=act.until, words=act.words),)


def _ask(situation: Situation, act: a.AskSatisfaction) -> Events:
    return (e.SatisfactionAsked(words=act.words),)


def _reach_out(situation: Situation, act: a.ReachOut) -> Events:
    return (e.ReachedOut(medium=act.medium, words=act.words),)


def _ask_advice(situation: Situation, act: a.AskAdvice) -> Events:
    return (e.AdviceAsked(of=act.of, words=act.words),)


def _advice(situation: Situation, act: a.RecordAdvice) -> Events:
    panel, chair = seats(situation, act)
    return (e.AdviceGiven(words=act.words, panel=panel, chair=chair),)


def _name_parts(situation: Situation, act: a.NameParts) -> Events:
    return (e.PartsNamed(parts=tuple(each.strip() for each in act.parts)),)


def _judge(situation: Situation, act: a.Judge) -> Events:
    panel, chair = seats(situation, act)
    judged = e.Judged(
        judgement=act.judgement,
        findings=act.findings,
        words=act.words,
        measures=act.measures,
        measures_by=act.measures_by,
        amount=act.amount.strip(),
        parts=act.parts,
        panel=panel,
        chair=chair,
        provisional=window_of(situation.procedure, situation.case),
        on_comments=act.on_comments.strip(),
    )
    if judged.provisional:
        return (judged,)
    letter = situation.procedure.judgement_letter
    end = (closing(Outcome.JUDGED, act.words, letter),) if letter else ()
    return (judged, *_measure(situation, act), *end)


def _measure(situation: Situation, act: a.Judge) -> Events:
    """A measure with a day is an agreement to be kept: it is followed after closing."""
    if not act.measures.strip() or act.measures_by is None:
        return ()
    number = len(situation.case.agreements) + 1
    what, who = act.measures, situation.procedure.organisation
    return (e.Agreed(number=number, what=what, who=who, by_day=act.measures_by),)


def _take_up(situation: Situation, act: a.TakeUp) -> Events:
    return (e.TakenUp(words=act.words),)


def _not_take_up(situation: Situation, act: a.NotTakeUp) -> Events:
    letter = situation.procedure.not_taken_up_letter
    return (
        not_taken_up(situation.procedure, situation.case, act),
        closing(Outcome.NOT_TAKEN_UP, act.words, letter),
    )


def _forward(situation: Situation, act: a.Forward) -> Events:
    letter = situation.procedure.not_taken_up_letter
    return (
        forwarded(situation.procedure, situation.case, act),
        closing(Outcome.FORWARDED, act.words, letter),
    )


def _suspend(situation: Situation, act: a.Suspend) -> Events:
    ends = end_of(act.until, situation.procedure.zone)
    return (e.Suspended(ground=act.ground, until=act.until, resumes_at=ends),)


def _resume(situation: Situation, act: a.Resume) -> Events:
    return (e.Resumed(),)


def _join(situation: Situation, act: a.Join) -> Events:
    letter = situation.procedure.closing_letter
    return (e.Joined(reference=act.reference), closing(Outcome.JOINED, "", letter))


DECISIONS: Mapping[type[a.Act], Decision] = {
    a.Write: _write,
    a.AnswerProposal: _answer,
    a.SayWhetherSatisfied: _satisfied,
    a.ConsentToMoreTime: _consent,
    a.Withdraw: _withdraw,
    a.LinkMail: _link,
    a.VouchForMail: _vouch,
    a.Note: _note,
    a.RecordConversation: _conversation,
    a.Agree: _agree,
    a.SettleAgreement: _settle,
    a.Propose: _propose,
    a.TakeMoreTime: _more_time,
    a.NameDate: _name_date,
    a.AskSatisfaction: _ask,
    a.ReachOut: _reach_out,
    a.AskAdvice: _ask_advice,
    a.RecordAdvice: _advice,
    a.NameParts: _name_parts,
    a.Judge: _judge,
    a.TakeUp: _take_up,
    a.NotTakeUp: _not_take_up,
    a.Forward: _forward,
    a.Suspend: _suspend,
    a.Resume: _resume,
    a.Join: _join,
}
"""What follows from the acts of handling."""
