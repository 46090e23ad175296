"""What follows for lessons, retention and letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.decisions.decision import Decision, Events
from gehoord.procedure.parts import FLEETING, Delivery, LetterState
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.situation import Situation


def _longer(situation: Situation, act: a.AskToKeepLonger) -> Events:
    return (e.LongerKeepingAsked(words=act.words),)


def _ask_for_data(situation: Situation, act: a.AskForData) -> Events:
    number = len(situation.case.requests) + 1
    party = situation.by
    return (e.DataAsked(number=number, kind=act.kind, party=party, words=act.words),)


def _answer_data(situation: Situation, act: a.AnswerDataRequest) -> Events:
    request = situation.case.open_request
    if request is None:  # the condition refused it before
        return ()
    answered = e.DataAnswered(
        number=request.number,
        party=request.party,
        granted=act.granted,
        words=act.words,
    )
    return (answered,)


def _link(situation: Situation, act: a.AskForLink) -> Events:
    return (e.LinkAsked(),)


def _code(situation: Situation, act: a.AskForCode) -> Events:
    return (e.CodeAsked(act=act.act),)


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
    letter = _failed(situation.case, act)
    left = e.LetterLeft(
        notice=letter.notice,
        to=letter.to,
        position=letter.position,
        delivery=Delivery.POSTED,
        on=act.on,
    )
    return (left, *_closed(situation.case, letter))


def _give_up(situation: Situation, act: a.GiveUpLetter) -> Events:
    letter = _failed(situation.case, act)
    decided = e.LetterGivenUp(
        notice=letter.notice,
        to=letter.to,
        position=letter.position,
        reason=act.reason,
    )
    return (decided, *_closed(situation.case, letter))


def _failed(case: Case, act: a.SendByPost | a.GiveUpLetter) -> LetterState:
    letter = case.failed_at(act.letter, act.to, notice=act.notice)
    assert letter is not None
    return letter


_BY_MAIL = frozenset({Delivery.ACCEPTED, Delivery.RELAYED})


def _delivery(situation: Situation, act: a.ReportDelivery) -> Events:
    if act.delivery is None:
        return _not_delivered(situation, act)
    left = e.LetterLeft(
        notice=act.notice, to=act.to, position=act.position, delivery=act.delivery
    )
    bounced = situation.case.failed_at(act.position, act.to, notice=act.notice)
    if bounced and act.delivery in _BY_MAIL:
        # The bounce was read before it was written down that the letter left: it
        # left, and it came back. A server that took it does not undo that.
        return (left, *_not_delivered(situation, replace(act, reason=bounced.failed)))
    return (left, *_closed(situation.case, act))


def _not_delivered(situation: Situation, act: a.ReportDelivery) -> Events:
    """A secret that lasts an hour is not worth a stamp: nobody has to decide on it."""
    failed = e.LetterFailed(
        notice=act.notice, to=act.to, position=act.position, reason=act.reason
    )
    rule = situation.procedure.notice(act.notice)
    if rule is None or rule.after not in FLEETING:
        return (failed,)
    given_up = e.LetterGivenUp(
        notice=act.notice, to=act.to, position=act.position, reason="fleeting"
    )
    return (failed, given_up)


def _closed(case: Case, letter: LetterState | a.ReportDelivery) -> Events:
    """The letter that closes is the complainant's own, caused by this very closing."""
    if case.closed_at or letter.to != COMPLAINANT:
        return ()
    own = (letter.notice, letter.position)
    return (e.Closed(),) if own == (case.closing_letter, case.closing_position) else ()


def _again(situation: Situation, act: a.CountAgain) -> Events:
    return (e.DaysCorrected(calendar=situation.procedure.calendar.id),)


def _absence(situation: Situation, act: a.ReportAbsence) -> Events:
    return (e.AbsenceReplied(until=act.until),)


DECISIONS: Mapping[type[a.Act], Decision] = {
    a.AskToKeepLonger: _longer,
    a.AskForData: _ask_for_data,
    a.AnswerDataRequest: _answer_data,
    a.AskForLink: _link,
    a.AskForCode: _code,
    a.Improve: _improve,
    a.CheckImprovement: _check,
    a.PostponeDestruction: _postpone,
    a.ReleaseDestruction: _release,
    a.SendByPost: _post,
    a.GiveUpLetter: _give_up,
    a.ReportDelivery: _delivery,
    a.ReportAbsence: _absence,
    a.CountAgain: _again,
}
"""What follows for lessons, retention and letters."""
