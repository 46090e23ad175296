"""For each act: what happens when nothing objects to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.mentions import mentioned
from gehoord.procedure.parts import (
    Capacity,
    Channel,
    Delivery,
    Kind,
    LetterState,
    Outcome,
    Satisfied,
    Spoken,
)
from gehoord.procedure.roles import number_of
from gehoord.procedure.rules import AdviserFirst, Needed
from gehoord.procedure.situation import Situation

Events = tuple[e.Event, ...]
Decision = Callable[[Situation, Any], Events]

_SATISFACTION = {
    Satisfied.YES: Outcome.SATISFIED,
    Satisfied.PARTLY: Outcome.PARTLY_SATISFIED,
    Satisfied.NO: Outcome.NOT_SATISFIED,
}
THANKS = "thanks"


def _file(situation: Situation, act: a.File) -> Events:
    received = _received(situation, act)
    if act.kind is not Kind.COMPLAINT:
        return (received, e.Filed(), *_thanked(act))
    if act.channel is Channel.ORAL:
        return (received,)
    adviser_first = situation.procedure.adviser_first is not AdviserFirst.NONE
    if adviser_first and act.spoken is Spoken.PASS_ON and act.adviser:
        return (received, e.PassedOn(to=act.adviser, words=act.words))
    return (received, *_asked(situation, act), e.Filed(on=act.received_on))


def _received(situation: Situation, act: a.File) -> e.Received:
    said = " ".join((act.words, act.subject, act.wish, act.adviser_name))
    return e.Received(
        kind=act.kind,
        kind_certain=act.kind_certain,
        channel=act.channel,
        language=act.language,
        words=act.words,
        subject=act.subject,
        wish=act.wish,
        spoken=act.spoken,
        adviser=act.adviser,
        adviser_name=act.adviser_name,
        particulars=act.particulars,
        mailbox=act.mailbox,
        capacity=act.capacity,
        representative=act.representative,
        files=act.files,
        mentions=mentioned(said, situation.office),
        received_on=act.received_on,
    )


def _thanked(act: a.File) -> Events:
    told = act.kind is Kind.COMPLIMENT and act.adviser is not None
    shown = (e.PassedOn(to=act.adviser, words=act.words),) if told else ()
    return (*shown, _closing(Outcome.THANKED, "", THANKS))


def _asked(situation: Situation, act: a.File) -> Events:
    given = {
        "name": act.particulars.name,
        "address": act.particulars.address,
        "email": act.particulars.email,
        "phone": act.particulars.phone,
        "subject": act.subject,
        "words": act.words,
    }
    missing = tuple(
        name
        for name, needed in situation.procedure.particulars.items()
        if needed is not Needed.OPTIONAL and not given.get(name, "").strip()
    )
    return (e.ParticularsAsked(missing=missing),) if missing else ()


def _closing(outcome: Outcome, words: str, letter: str) -> e.ClosingBegun:
    return e.ClosingBegun(outcome=outcome, words=words, letter=letter)


def _confirm(situation: Situation, act: a.ConfirmWords) -> Events:
    return (e.WordsConfirmed(words=act.words), e.Filed())


def _particulars(situation: Situation, act: a.GiveParticulars) -> Events:
    return (e.ParticularsGiven(particulars=act.particulars, subject=act.subject),)


def _write(situation: Situation, act: a.Write) -> Events:
    inside = number_of(situation.by) is not None
    to = "complainant" if inside else "organisation"
    return (e.Written(to=to, words=act.words, files=act.files, medium=act.medium),)


def _settle_with_adviser(situation: Situation, act: a.SettleWithAdviser) -> Events:
    if act.solved:
        letter = situation.procedure.closing_letter
        return (_closing(Outcome.SETTLED_WITH_ADVISER, "", letter),)
    return (e.Filed(),)


def _answer(situation: Situation, act: a.AnswerProposal) -> Events:
    return (e.ProposalAnswered(accepted=act.accepted, words=act.words),)


def _satisfied(situation: Situation, act: a.SayWhetherSatisfied) -> Events:
    return (e.SatisfactionGiven(satisfied=act.satisfied, words=act.words),)


def _consent(situation: Situation, act: a.ConsentToMoreTime) -> Events:
    return (e.MoreTimeConsented(words=act.words),)


def _refer(situation: Situation, act: a.Refer) -> Events:
    body = situation.procedure.third_party
    offered = body and body.court_choice and act.capacity is not Capacity.BUSINESS
    referred = e.Referred(words=act.words, capacity=act.capacity)
    return (referred, e.CourtChoiceOffered()) if offered else (referred,)


def _route(situation: Situation, act: a.ChooseRoute) -> Events:
    return (e.RouteChosen(route=act.route),)


def _withdraw(situation: Situation, act: a.Withdraw) -> Events:
    letter = situation.procedure.closing_letter
    return (e.Withdrawn(words=act.words), _closing(Outcome.WITHDRAWN, "", letter))


def _object(situation: Situation, act: a.ObjectToHandler) -> Events:
    return (e.HandlerObjectedTo(words=act.words),)


def _longer(situation: Situation, act: a.AskToKeepLonger) -> Events:
    return (e.LongerKeepingAsked(words=act.words),)


def _link(situation: Situation, act: a.AskForLink) -> Events:
    return (e.LinkAsked(),)


def _code(situation: Situation, act: a.AskForCode) -> Events:
    return (e.CodeAsked(act=act.act),)


def _pass_on(situation: Situation, act: a.PassOn) -> Events:
    return (e.PassedOn(to=act.adviser, words=act.words),)


def _as_adviser(situation: Situation, act: a.AnswerAsAdviser) -> Events:
    return (e.AdviserAnswered(words=act.words),)


def _correct_kind(situation: Situation, act: a.CorrectKind) -> Events:
    corrected = e.KindCorrected(kind=act.kind)
    if act.kind is not Kind.COMPLAINT:
        return (corrected, _closing(Outcome.THANKED, "", THANKS))
    if situation.case.kind is Kind.COMPLAINT:
        return (corrected,)
    # Terms count from the message that made it a complaint: filed anew.
    return (corrected, e.Filed())


def _aside(situation: Situation, act: a.PutAside) -> Events:
    return (e.SetAside(reason=act.reason),)


def _back(situation: Situation, act: a.TakeBack) -> Events:
    return (e.TakenBack(),)


def _concern(situation: Situation, act: a.RecordConcern) -> Events:
    return (e.ConcernRecorded(about=act.about, staff=act.staff),)


def _appoint(situation: Situation, act: a.AppointHandler) -> Events:
    return (e.HandlerAppointed(staff=act.staff),)


def _hand_over(situation: Situation, act: a.HandOver) -> Events:
    return (
        e.HandlerAppointed(
            staff=act.staff, previous=situation.case.handler, reason=act.reason
        ),
    )


def _recuse(situation: Situation, act: a.Recuse) -> Events:
    handler = situation.case.handler
    return (e.HandlerReleased(staff=handler, reason=act.reason),) if handler else ()


def _inform(situation: Situation, act: a.InformRespondent) -> Events:
    return (e.RespondentInformed(staff=act.staff, words=act.words),)


def _tell(situation: Situation, act: a.TellRespondent) -> Events:
    return (e.RespondentTold(staff=act.staff, words=act.words),)


def _hear(situation: Situation, act: a.Hear) -> Events:
    return (e.Heard(party=act.party, on=act.on, minutes=act.minutes),)


def _waive(situation: Situation, act: a.WaiveHearing) -> Events:
    return (e.HearingWaived(party=act.party, reason=act.reason),)


def _note(situation: Situation, act: a.Note) -> Events:
    return (e.Noted(words=act.words),)


def _conversation(situation: Situation, act: a.RecordConversation) -> Events:
    events: list[e.Event] = [
        e.ConversationHeld(on=act.on, medium=act.medium, words=act.words)
    ]
    if act.proposal.strip():
        events.append(e.Proposed(words=act.proposal))
    if act.accepted is not None:
        events.append(e.ProposalAnswered(accepted=act.accepted, medium=act.medium))
    if act.agreement.strip():
        events.append(_agreed(situation.case, act))
    if act.satisfied is not None:
        events.append(
            e.SatisfactionGiven(satisfied=act.satisfied, medium=act.medium, on=act.on)
        )
    if act.satisfied is not None and act.closing_words.strip():
        outcome = _SATISFACTION[act.satisfied]
        letter = situation.procedure.closing_letter
        events.append(_closing(outcome, act.closing_words, letter))
    return tuple(events)


def _agreed(case: Case, act: a.RecordConversation) -> e.Agreed:
    return e.Agreed(
        number=len(case.agreements) + 1,
        what=act.agreement,
        who=act.agreement_by,
        by_day=act.agreement_day,
    )


def _agree(situation: Situation, act: a.Agree) -> Events:
    number = len(situation.case.agreements) + 1
    return (e.Agreed(number=number, what=act.what, who=act.who, by_day=act.by_day),)


def _settle(situation: Situation, act: a.SettleAgreement) -> Events:
    return (e.AgreementSettled(number=act.number, kept=act.kept, words=act.words),)


def _propose(situation: Situation, act: a.Propose) -> Events:
    return (e.Proposed(words=act.words),)


def _more_time(situation: Situation, act: a.TakeMoreTime) -> Events:
    return (e.MoreTimeTaken(reason=act.reason, until=act.until),)


def _ask(situation: Situation, act: a.AskSatisfaction) -> Events:
    return (e.SatisfactionAsked(words=act.words),)


def _reach_out(situation: Situation, act: a.ReachOut) -> Events:
    return (e.ReachedOut(medium=act.medium, words=act.words),)


def _judge(situation: Situation, act: a.Judge) -> Events:
    judged = e.Judged(
        judgement=act.judgement,
        findings=act.findings,
        words=act.words,
        measures=act.measures,
        measures_by=act.measures_by,
    )
    closing = situation.procedure.closing_letter
    if closing != "judgement":
        return (judged,)
    return (judged, _closing(Outcome.JUDGED, act.words, closing))


def _not_take_up(situation: Situation, act: a.NotTakeUp) -> Events:
    letter = situation.procedure.not_taken_up_letter
    return (
        e.NotTakenUp(ground=act.ground, words=act.words, way_on=act.way_on),
        _closing(Outcome.NOT_TAKEN_UP, act.words, letter),
    )


def _suspend(situation: Situation, act: a.Suspend) -> Events:
    return (e.Suspended(ground=act.ground, until=act.until),)


def _resume(situation: Situation, act: a.Resume) -> Events:
    return (e.Resumed(),)


def _join(situation: Situation, act: a.Join) -> Events:
    letter = situation.procedure.closing_letter
    return (e.Joined(reference=act.reference), _closing(Outcome.JOINED, "", letter))


def _close(situation: Situation, act: a.Close) -> Events:
    outcome = _outcome(situation.case)
    return (_closing(outcome, act.words, situation.procedure.closing_letter),)


def _outcome(case: Case) -> Outcome:
    if case.carried_out:
        return Outcome.RULED
    if case.is_at_court:
        return Outcome.TO_COURT
    if case.satisfied:
        return _SATISFACTION[case.satisfied]
    return Outcome.JUDGED if case.judgement else Outcome.NOT_SATISFIED


def _reopen(situation: Situation, act: a.Reopen) -> Events:
    return (e.Reopened(reason=act.reason),)


def _propose_referral(situation: Situation, act: a.ProposeReferral) -> Events:
    return (e.ReferralProposed(words=act.words),)


def _admit(situation: Situation, act: a.Admit) -> Events:
    return (e.Admitted(ground=act.ground),)


def _refer_back(situation: Situation, act: a.ReferBack) -> Events:
    return (e.ReferredBack(reason=act.reason),)


def _rule(situation: Situation, act: a.Rule) -> Events:
    return (e.Ruled(judgement=act.judgement, words=act.words, reasons=act.reasons),)


def _carry_out(situation: Situation, act: a.CarryOut) -> Events:
    return (e.CarriedOut(words=act.words),)


def _improve(situation: Situation, act: a.Improve) -> Events:
    number = len(situation.case.improvements) + 1
    return (
        e.ImprovementBegun(
            number=number, what=act.what, owner=act.owner, by_day=act.by_day
        ),
    )


def _check(situation: Situation, act: a.CheckImprovement) -> Events:
    return (e.ImprovementChecked(number=act.number, effect=act.effect),)


def _postpone(situation: Situation, act: a.PostponeDestruction) -> Events:
    return (e.DestructionPostponed(reason=act.reason, review_on=act.review_on),)


def _release(situation: Situation, act: a.ReleaseDestruction) -> Events:
    return (e.DestructionReleased(),)


def _post(situation: Situation, act: a.SendByPost) -> Events:
    letter = _failed(situation.case, act.letter)
    left = e.LetterLeft(
        notice=letter.notice,
        to=letter.to,
        position=letter.position,
        delivery=Delivery.POSTED,
    )
    return (left, *_closed(situation.case, letter.notice, letter.position))


def _give_up(situation: Situation, act: a.GiveUpLetter) -> Events:
    letter = _failed(situation.case, act.letter)
    decided = e.LetterGivenUp(
        notice=letter.notice,
        to=letter.to,
        position=letter.position,
        reason=act.reason,
    )
    return (decided, *_closed(situation.case, letter.notice, letter.position))


def _failed(case: Case, position: int) -> LetterState:
    return next(each for each in case.failed_letters() if each.position == position)


def _delivery(situation: Situation, act: a.ReportDelivery) -> Events:
    if act.delivery is None:
        return (
            e.LetterFailed(
                notice=act.notice,
                to=act.to,
                position=act.position,
                reason=act.reason,
            ),
        )
    left = e.LetterLeft(
        notice=act.notice, to=act.to, position=act.position, delivery=act.delivery
    )
    if act.to != "complainant":
        return (left,)
    return (left, *_closed(situation.case, act.notice, act.position))


def _closed(case: Case, notice: str, position: int) -> Events:
    closes = notice == case.closing_letter and position == case.closing_position
    return (e.Closed(),) if closes and not case.closed_at else ()


def _absence(situation: Situation, act: a.ReportAbsence) -> Events:
    return (e.AbsenceReplied(until=act.until),)


DECISIONS: Mapping[type[a.Act], Decision] = {
    a.File: _file,
    a.ConfirmWords: _confirm,
    a.GiveParticulars: _particulars,
    a.Write: _write,
    a.SettleWithAdviser: _settle_with_adviser,
    a.AnswerProposal: _answer,
    a.SayWhetherSatisfied: _satisfied,
    a.ConsentToMoreTime: _consent,
    a.Refer: _refer,
    a.ChooseRoute: _route,
    a.Withdraw: _withdraw,
    a.ObjectToHandler: _object,
    a.AskToKeepLonger: _longer,
    a.AskForLink: _link,
    a.AskForCode: _code,
    a.PassOn: _pass_on,
    a.AnswerAsAdviser: _as_adviser,
    a.CorrectKind: _correct_kind,
    a.PutAside: _aside,
    a.TakeBack: _back,
    a.RecordConcern: _concern,
    a.AppointHandler: _appoint,
    a.HandOver: _hand_over,
    a.Recuse: _recuse,
    a.InformRespondent: _inform,
    a.TellRespondent: _tell,
    a.Hear: _hear,
    a.WaiveHearing: _waive,
    a.Note: _note,
    a.RecordConversation: _conversation,
    a.Agree: _agree,
    a.SettleAgreement: _settle,
    a.Propose: _propose,
    a.TakeMoreTime: _more_time,
    a.AskSatisfaction: _ask,
    a.ReachOut: _reach_out,
    a.Judge: _judge,
    a.NotTakeUp: _not_take_up,
    a.Suspend: _suspend,
    a.Resume: _resume,
    a.Join: _join,
    a.Close: _close,
    a.Reopen: _reopen,
    a.ProposeReferral: _propose_referral,
    a.Admit: _admit,
    a.ReferBack: _refer_back,
    a.Rule: _rule,
    a.CarryOut: _carry_out,
    a.Improve: _improve,
    a.CheckImprovement: _check,
    a.PostponeDestruction: _postpone,
    a.ReleaseDestruction: _release,
    a.SendByPost: _post,
    a.GiveUpLetter: _give_up,
    a.ReportDelivery: _delivery,
    a.ReportAbsence: _absence,
}
