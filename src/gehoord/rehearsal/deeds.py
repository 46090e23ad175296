"""What people do in a rehearsal: each thing to do, as an act of the real rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure import acts as a
from gehoord.procedure.answer_days import NAMED
from gehoord.procedure.case import Case
from gehoord.procedure.hearings import PLAN
from gehoord.procedure.makers import OURS
from gehoord.procedure.milestones import DONE
from gehoord.procedure.parts import (
    About,
    Channel,
    Kind,
    Medium,
    Particulars,
    Result,
    Route,
    Satisfied,
    Spoken,
    Told,
)
from gehoord.procedure.reports import REPORTED
from gehoord.procedure.roles import COMPLAINANT, staff
from gehoord.procedure.talking import TALK
from gehoord.rehearsal.choices import Chosen
from gehoord.rehearsal.roster import ADVISER

WORDS: Final = "…"
Deed = Callable[[Case, Any, date], a.Act]

_REACHABLE: Final = Particulars(
    name="N. N.", address="Straat 1", email="nn@example.com", phone="+31400000000"
)
_ON_PAPER: Final = Particulars(name="N. N.", address="Straat 1", phone="+31400000000")


def _file(_: Case, choice: tuple[bool, bool, bool, Chosen], __: date) -> a.Act:
    oral, by_post, pass_on, _chosen = choice
    return a.File(
        kind=Kind.COMPLAINT,
        channel=Channel.ORAL if oral else Channel.WEB,
        language="nl",
        words=WORDS,
        subject=WORDS,
        particulars=_ON_PAPER if by_post else _REACHABLE,
        spoken=Spoken.PASS_ON if pass_on else Spoken.RATHER_NOT,
        adviser=ADVISER if pass_on else None,
    )


def _concern(case: Case, about: int, _: date) -> a.Act:
    who = {ADVISER} if about < 0 else {about} - {0}
    who |= case.excluded
    if not who:
        return a.RecordConcern(about=About.NOBODY)
    return a.RecordConcern(about=About.STAFF, staff=tuple(sorted(who)))


def _hear(case: Case, _: object, day: date) -> a.Act:
    """Each side in turn, the complainant first; anew whom a term waits for."""
    others = [staff(number) for number in sorted(case.respondents)]
    parties = [COMPLAINANT, *others]
    asked = {name for each in case.terms if each.is_open for name in each.done_by}
    anew = others if _HEARD in asked and "complainant-heard" not in asked else []
    waiting = [each for each in parties if each not in case.heard]
    return a.Hear(party=(waiting or anew or parties)[0], on=day, minutes=WORDS)


def _inform(case: Case, _: object, __: date) -> a.Act:
    number = next(n for n, told in case.concerned if told is Told.NOT_INFORMED)
    return a.InformRespondent(staff=number, words=WORDS)


def _tell(case: Case, _: object, __: date) -> a.Act:
    known = {Told.INFORMED, Told.HEARD}
    number = next(number for number, told in case.concerned if told in known)
    return a.TellRespondent(staff=number, words=WORDS)


def _post(case: Case, _: object, day: date) -> a.Act:
    letter = next(each for each in case.failed_letters() if each.to == COMPLAINANT)
    return a.SendByPost(
        letter=letter.position, to=letter.to, notice=letter.notice, on=day
    )


def _give_up(case: Case, _: object, __: date) -> a.Act:
    letter = next(each for each in case.failed_letters() if each.to != COMPLAINANT)
    return a.GiveUpLetter(
        letter=letter.position, to=letter.to, notice=letter.notice, reason=WORDS
    )


def _name_date(case: Case, _: object, day: date) -> a.Act:
    """Name the day that holds if nobody names one; where none runs, in four weeks."""
    running = [x for x in case.terms if x.is_open and x.kept_by and not x.apart]
    mine = [x for x in running if x.strength in OURS and NAMED not in x.kept_by]
    instead = [x for x in mine if NAMED in x.ended_by]
    ahead = [x.last_day for x in instead or mine if x.last_day > day]
    return a.NameDate(until=max(ahead, default=day + _FOUR_WEEKS))


def _report(case: Case, _: object, day: date) -> a.Act:
    """Report what somebody found, or what a term of the file waits for."""
    names = (name for term in case.terms for name in term.done_by)
    named = (x.removesuffix(_REPORTED) for x in names if x.endswith(_REPORTED))
    waiting = (each for each in named if each not in case.reported)
    return a.RecordReport(where=next(iter((*case.reports_due, *waiting))), on=day)


def _milestone(case: Case, _: object, day: date) -> a.Act:
    """Record what a term waits for, or waited for in vain: what is due first."""
    terms = sorted(case.terms, key=lambda x: x.last_day)
    waited = [(x, name) for x in terms for name in x.done_by if name.endswith(_DONE)]
    owed = (
        milestone
        for term, name in waited
        for milestone in [name.removesuffix(_DONE)]
        if term.is_open
        or (term.result is Result.MISSED and milestone not in case.milestones)
    )
    return a.RecordMilestone(milestone=next(owed), on=day)


_FOUR_WEEKS: Final = timedelta(weeks=4)
_REPORTED: Final = f"-{REPORTED}"
_DONE: Final = f"-{DONE}"
_HEARD: Final = "respondent-heard"
_PANEL: Final = tuple(f"Member {number}" for number in range(1, 21))
_CHAIR: Final = _PANEL[0]
"""Enough for any panel, and nobody of the office."""
DEEDS: Final[Mapping[str, Deed]] = MappingProxyType(
    {
        "file": _file,
        "record-concern": _concern,
        "appoint-handler": lambda _, number, __: a.AppointHandler(staff=number),
        "hand-over": lambda _, number, __: a.HandOver(staff=number, reason=WORDS),
        "propose": lambda *_: a.Propose(words=WORDS, amount="0"),
        "ask-satisfaction": lambda *_: a.AskSatisfaction(),
        "judge": lambda _, judgement, __: a.Judge(
            judgement=judgement, findings=WORDS, words=WORDS, panel=_PANEL, chair=_CHAIR
        ),
        "hear": _hear,
        TALK: lambda _, __, day: a.RecordConversation(
            on=day, medium=Medium.MEETING, words=WORDS
        ),
        "record-report": _report,
        "record-milestone": _milestone,
        "not-take-up": lambda *_: a.NotTakeUp(ground=WORDS, words=WORDS, way_on=WORDS),
        PLAN: lambda _, days, day: a.PlanHearing(
            on=day + timedelta(days=days), words=WORDS
        ),
        "ask-advice": lambda *_: a.AskAdvice(of=WORDS, words=WORDS),
        "send-draft": lambda *_: a.SendDraft(words=WORDS),
        "name-panel": lambda *_: a.NamePanel(panel=_PANEL, chair=_CHAIR),
        "record-advice": lambda *_: a.RecordAdvice(
            words=WORDS, panel=_PANEL, chair=_CHAIR
        ),
        "close": lambda *_: a.Close(words=WORDS),
        "reach-out": lambda *_: a.ReachOut(medium=Medium.PHONE, words=WORDS),
        "take-more-time": lambda _, days, day: a.TakeMoreTime(
            reason=WORDS, until=day + timedelta(days=days)
        ),
        "name-date": _name_date,
        "take-up": lambda *_: a.TakeUp(words=WORDS),
        "answer-as-adviser": lambda *_: a.AnswerAsAdviser(words=WORDS),
        "record-payment": lambda _, __, day: a.RecordPayment(on=day),
        "admit": lambda *_: a.Admit(ground=WORDS),
        "rule": lambda _, judgement, __: a.Rule(
            judgement=judgement, words=WORDS, reasons=WORDS
        ),
        "carry-out": lambda *_: a.CarryOut(words=WORDS),
        "write": lambda *_: a.Write(words=WORDS),
        "send-by-post": _post,
        "give-up-letter": _give_up,
        "inform-respondent": _inform,
        "tell-respondent": _tell,
        "confirm-words": lambda *_: a.ConfirmWords(words=WORDS),
        "settle-with-adviser": lambda _, solved, __: a.SettleWithAdviser(solved=solved),
        "answer-proposal": lambda _, yes, __: a.AnswerProposal(accepted=yes),
        "say-whether-satisfied": lambda _, yes, __: a.SayWhetherSatisfied(
            satisfied=Satisfied.YES if yes else Satisfied.NO
        ),
        "consent-to-more-time": lambda *_: a.ConsentToMoreTime(),
        "escalate": lambda *_: a.Escalate(grounds=(1,), words=WORDS),
        "refer": lambda *_: a.Refer(words=WORDS),
        "choose-route": lambda _, route, __: a.ChooseRoute(route=Route(route)),
    }
)
"""How each thing is done: from the case, a choice and the day to an act."""
