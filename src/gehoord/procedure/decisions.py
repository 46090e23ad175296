"""For each act: what happens when nothing objects to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.days import end_of, local_date
from gehoord.procedure.mentions import mentioned
from gehoord.procedure.parts import (
    Capacity,
    Channel,
    Delivery,
    Kind,
    LetterState,
    Outcome,
    Particulars,
    Satisfied,
    Spoken,
)
from gehoord.procedure.roles import COMPLAINANT, number_of
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
    if received.kind is not Kind.COMPLAINT:
        return (received, e.Filed(on=act.received_on), *_thanked(act))
    if act.channel is Channel.ORAL:
        return (received,)
    if act.adviser and _adviser_first(situation, act):
        words = act.approved or act.words
        return (received, e.PassedOn(to=act.adviser, words=words))
    missing = _missing(situation, act.particulars, act.subject, act.words)
    return (received, *_asked(missing), e.Filed(on=act.received_on))


def _adviser_first(situation: Situation, act: a.File) -> bool:
    """What is mailed to the organisation is always filed."""
    expected = situation.procedure.adviser_first is not AdviserFirst.NONE
    by_page = act.channel is not Channel.EMAIL
    return expected and by_page and act.spoken is Spoken.PASS_ON


def _received(situation: Situation, act: a.File) -> e.Received:
    """An uncertain kind counts as a complaint."""
    said = f"{act.words} {act.subject} {act.wish} {act.adviser_name}"
    return e.Received(
        kind=act.kind if act.kind_certain else Kind.COMPLAINT,
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
    thanks = _closing(Outcome.THANKED, "", THANKS)
    if act.kind is not Kind.COMPLIMENT or act.adviser is None:
        return (thanks,)
    return (e.PassedOn(to=act.adviser, words=act.words), thanks)


def _missing(
    situation: Situation, sender: Particulars, subject: str, words: str
) -> tuple[str, ...]:
    """What is asked for once: of the ways to reach someone, one is enough to go on."""
    given = {
        "name": sender.name,
        "address": sender.address,
        "email": sender.email,
        "phone": sender.phone,
        "subject": subject,
        "words": words,
    }
    return tuple(
        name
        for name, needed in situation.procedure.particulars.items()
        if needed is not Needed.OPTIONAL and not given.get(name, "").strip()
    )


def _asked(missing: tuple[str, ...]) -> Events:
    return (e.ParticularsAsked(missing=missing),) if missing else ()


def filing(situation: Situation, case: Case) -> Events:
    """Return what reaching the organisation leads to, later than the first word."""
    missing = _missing(situation, case.sender, case.subject, case.words)
    return (*(() if case.asked_for else _asked(missing)), e.Filed())


def _closing(outcome: Outcome, words: str, letter: str) -> e.ClosingBegun:
    return e.ClosingBegun(outcome=outcome, words=words, letter=letter)


def _confirm(situation: Situation, act: a.ConfirmWords) -> Events:
    return (e.WordsConfirmed(words=act.words), *filing(situation, situation.case))


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
    return filing(situation, situation.case)


def _answer(situation: Situation, act: a.AnswerProposal) -> Events:
    return (e.ProposalAnswered(accepted=act.accepted, words=act.words),)


def _satisfied(situation: Situation, act: a.SayWhetherSatisfied) -> Events:
    return (e.SatisfactionGiven(satisfied=act.satisfied, words=act.words),)


def _consent(situation: Situation, act: a.ConsentToMoreTime) -> Events:
    return (e.MoreTimeConsented(words=act.words),)


def _refer(situation: Situation, act: a.Refer) -> Events:
    """Unknown counts as consumer; going there from the adviser files it as well."""
    body, case = situation.procedure.third_party, situation.case
    said = act.capacity is not Capacity.UNKNOWN
    capacity = act.capacity if said else case.capacity
    offered = body and body.court_choice and capacity is not Capacity.BUSINESS
    filed = () if case.filed_at else filing(situation, case)
    referred = e.Referred(words=act.words, capacity=capacity)
    choice = (e.CourtChoiceOffered(),) if offered else ()
    return (*filed, referred, *choice)


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
    return (e.PassedOn(to=act.adviser, words=act.words, agreed=act.sender_agreed),)


def _as_adviser(situation: Situation, act: a.AnswerAsAdviser) -> Events:
    return (e.AdviserAnswered(words=act.words),)


def _correct_kind(situation: Situation, act: a.CorrectKind) -> Events:
    case, corrected = situation.case, e.KindCorrected(kind=act.kind)
    if (act.kind is Kind.COMPLAINT) is (case.kind is Kind.COMPLAINT):
        return (corrected,)
    if act.kind is not Kind.COMPLAINT:
        return (corrected, _closing(Outcome.THANKED, "", THANKS))
    # Terms count from the message that made it a complaint: filed anew.
    missing = _missing(situation, case.sender, case.subject, case.words)
    asked = () if case.asked_for else _asked(missing)
    return (corrected, *asked, e.Filed(on=_last_words_on(situation)))


def _last_words_on(situation: Situation) -> date | None:
    case = situation.case
    if case.last_words_at is None:
        return None
    if case.last_words_at == case.received_at and case.received_on:
        return case.received_on
    return local_date(case.last_words_at, situation.procedure.zone)


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


def _represent(situation: Situation, act: a.RecordRepresentative) -> Events:
    return (e.RepresentativeRecorded(name=act.representative, mandate=act.mandate),)


def _urgent(situation: Situation, act: a.MarkUrgent) -> Events:
    return (e.MarkedUrgent(ground=act.ground),)


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


def _ask_advice(situation: Situation, act: a.AskAdvice) -> Events:
    return (e.AdviceAsked(of=act.of, words=act.words),)


def _advice(situation: Situation, act: a.RecordAdvice) -> Events:
    return (e.AdviceGiven(words=act.words),)


def _judge(situation: Situation, act: a.Judge) -> Events:
    judged = e.Judged(
        judgement=act.judgement,
        findings=act.findings,
        words=act.words,
        measures=act.measures,
        measures_by=act.measures_by,
        parts=act.parts,
    )
    letter = situation.procedure.judgement_letter
    closing = (_closing(Outcome.JUDGED, act.words, letter),) if letter else ()
    return (judged, *_measure(situation, act), *closing)


def _measure(situation: Situation, act: a.Judge) -> Events:
    """A measure with a day is an agreement to be kept: it is followed after closing."""
    if not act.measures.strip() or act.measures_by is None:
        return ()
    number = len(situation.case.agreements) + 1
    what, who = act.measures, situation.procedure.organisation
    return (e.Agreed(number=number, what=what, who=who, by_day=act.measures_by),)


def _not_take_up(situation: Situation, act: a.NotTakeUp) -> Events:
    letter = situation.procedure.not_taken_up_letter
    return (
        e.NotTakenUp(ground=act.ground, words=act.words, way_on=act.way_on),
        _closing(Outcome.NOT_TAKEN_UP, act.words, letter),
    )


def _suspend(situation: Situation, act: a.Suspend) -> Events:
    ends = end_of(act.until, situation.procedure.zone)
    return (e.Suspended(ground=act.ground, until=act.until, resumes_at=ends),)


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
    letter = _failed(situation.case, act.letter, act.to)
    left = e.LetterLeft(
        notice=letter.notice,
        to=letter.to,
        position=letter.position,
        delivery=Delivery.POSTED,
    )
    return (left, *_closed(situation.case, letter))


def _give_up(situation: Situation, act: a.GiveUpLetter) -> Events:
    letter = _failed(situation.case, act.letter, act.to)
    decided = e.LetterGivenUp(
        notice=letter.notice,
        to=letter.to,
        position=letter.position,
        reason=act.reason,
    )
    return (decided, *_closed(situation.case, letter))


def _failed(case: Case, position: int, to: str) -> LetterState:
    letter = case.failed_at(position, to)
    assert letter is not None
    return letter


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
    return (left, *_closed(situation.case, act))


def _closed(case: Case, letter: LetterState | a.ReportDelivery) -> Events:
    """The letter that closes is the complainant's own, caused by this very closing."""
    if case.closed_at or letter.to != COMPLAINANT:
        return ()
    own = (letter.notice, letter.position)
    return (e.Closed(),) if own == (case.closing_letter, case.closing_position) else ()


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
    a.RecordRepresentative: _represent,
    a.MarkUrgent: _urgent,
    a.Note: _note,
    a.RecordConversation: _conversation,
    a.Agree: _agree,
    a.SettleAgreement: _settle,
    a.Propose: _propose,
    a.TakeMoreTime: _more_time,
    a.AskSatisfaction: _ask,
    a.ReachOut: _reach_out,
    a.AskAdvice: _ask_advice,
    a.RecordAdvice: _advice,
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
