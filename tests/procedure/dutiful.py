"""An office that does what is due, and a complainant who says nothing any more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from gehoord.procedure import acts as a
from gehoord.procedure.answer_days import latest
from gehoord.procedure.case import Case
from gehoord.procedure.drafts import are_answered
from gehoord.procedure.hearings import first_day
from gehoord.procedure.lapse import keep_until
from gehoord.procedure.parts import (
    About,
    Judgement,
    Medium,
    PartJudged,
    PartOutcome,
)
from gehoord.procedure.refusing import able
from gehoord.procedure.roles import COMPLAINANT, Colleague, staff
from gehoord.procedure.situation import may_handle
from gehoord.procedure.stages import Stage
from tests.procedure.telling import Telling

WORDS = "Gedaan."
LONGEST = 400  # days and steps: enough for any case to end


def until_destroyed(story: Telling) -> bool:
    """Do what is due, day after day; return whether the case came to its end."""
    story.mail_works = True
    for _ in range(LONGEST):
        story.post()
        if story.destroyed or kept_for_ever(story):
            return True
        if not do_one_duty(story):
            story.days(7)
    return False


def kept_for_ever(story: Telling) -> bool:
    """Closed, nothing to do any more, and no day named on which it is destroyed."""
    over = story.case.stage in {Stage.CLOSED, Stage.SET_ASIDE} and not story.duties
    return over and keep_until(story.procedure, story.case) is None


def do_one_duty(story: Telling) -> bool:
    """Do the first duty that somebody can do now; return whether there was one."""
    for duty in story.duties:
        for number in duty.who:
            act = _act(story, duty.act)
            if act is not None and not story.refused(staff(number), act):
                story.act(staff(number), act)
                return True
    return False


def _act(story: Telling, name: str) -> a.Act | None:
    return DONE[name](story)


def _somebody(story: Telling) -> Colleague | None:
    able = [
        each
        for each in story.office
        if may_handle(story.case, story.office, each)
        and each.number != story.case.handler
    ]
    return able[0] if able else None


def _concern(story: Telling) -> a.Act:
    kept_out = sorted(story.case.excluded)
    if kept_out:
        return a.RecordConcern(about=About.STAFF, staff=tuple(kept_out))
    return a.RecordConcern(about=About.NOBODY)


def _appoint(story: Telling) -> a.Act | None:
    person = _somebody(story)
    return a.AppointHandler(staff=person.number) if person else None


def _hand_over(story: Telling) -> a.Act | None:
    person = _somebody(story)
    return a.HandOver(staff=person.number, reason=WORDS) if person else None


def _letter(case: Case, *, outside: bool) -> tuple[int, str]:
    return next(
        (each.position, each.to)
        for each in case.failed_letters()
        if (each.to == COMPLAINANT) is outside
    )


def _post(story: Telling) -> a.Act:
    position, to = _letter(story.case, outside=True)
    return a.SendByPost(letter=position, to=to, on=story.day)


def _give_up(story: Telling) -> a.Act:
    position, to = _letter(story.case, outside=False)
    return a.GiveUpLetter(letter=position, to=to, reason=WORDS)


def _hear(story: Telling) -> a.Act:
    parties = (COMPLAINANT, *(staff(number) for number in story.case.respondents))
    waiting = [each for each in parties if each not in story.case.heard]
    if waiting:
        return a.WaiveHearing(party=waiting[0], reason=WORDS)
    return a.Hear(party=COMPLAINANT, on=story.day, minutes=WORDS)


def _inform(story: Telling) -> a.Act:
    number = next(n for n, told in story.case.concerned if told == "not-informed")
    return a.InformRespondent(staff=number, words=WORDS)


def _tell(story: Telling) -> a.Act:
    number = next(
        n for n, told in story.case.concerned if told in {"informed", "heard"}
    )
    return a.TellRespondent(staff=number, words=WORDS)


def _refuse(story: Telling) -> a.Act:
    grounds = able(story.procedure, story.case)
    return a.NotTakeUp(ground=(*grounds, WORDS)[0], words=WORDS, way_on=WORDS)


def _report(story: Telling) -> a.Act:
    return a.RecordReport(where=story.case.reports_due[0], on=story.day)


def _milestone(story: Telling) -> a.Act:
    name = next(x.term for x in story.duties if x.act == "record-milestone")
    term = story.procedure.term(name)
    assert term is not None
    rows = story.procedure.milestones
    which = next(each.id for each in rows if each.done in term.done_by)
    return a.RecordMilestone(milestone=which, on=story.day)


def _settle(story: Telling) -> a.Act:
    return a.SettleAgreement(number=story.case.open_agreements[0].number, kept=True)


def _check(story: Telling) -> a.Act:
    number = next(each.number for each in story.case.improvements if not each.effect)
    return a.CheckImprovement(number=number, effect=WORDS)


def _name_panel(story: Telling) -> a.Act:
    """As many as any panel takes, of whom nobody was objected to."""
    out = story.case.members_out
    names = (f"Lid {number}" for number in range(1, 20 + len(out)))
    panel = tuple(each for each in names if each not in out)[:19]
    return a.NamePanel(panel=panel, chair=panel[0])


def _nothing(story: Telling) -> str:
    """No money, where it must be said how much."""
    return "0" if story.procedure.authorities else ""


def _name_date(story: Telling) -> a.Act:
    """The last day that can be named, or one in four weeks."""
    last = latest(story.procedure, story.case)
    return a.NameDate(until=last or story.day + timedelta(weeks=4))


def _judge(story: Telling) -> a.Act:
    """Each part that was named gets an outcome, and comments on a draft an answer."""
    right = PartOutcome.UPHELD
    return a.Judge(
        judgement=Judgement.UPHELD,
        findings=WORDS,
        parts=tuple(PartJudged(part=x, judgement=right) for x in story.case.parts),
        words=WORDS,
        on_comments=WORDS if are_answered(story.case) else "",
    )


DONE: Mapping[str, Callable[[Telling], a.Act | None]] = {
    "record-concern": _concern,
    "appoint-handler": _appoint,
    "hand-over": _hand_over,
    "propose": lambda story: a.Propose(words=WORDS, amount=_nothing(story)),
    "ask-satisfaction": lambda _: a.AskSatisfaction(),
    "send-draft": lambda _: a.SendDraft(words=WORDS),
    "judge": _judge,
    "plan-hearing": lambda story: a.PlanHearing(
        on=first_day(story.procedure, story.case, story.day), words=WORDS
    ),
    "hear": _hear,
    "record-conversation": lambda story: a.RecordConversation(
        on=story.day, medium=Medium.PHONE, words=WORDS
    ),
    "not-take-up": _refuse,
    "name-panel": _name_panel,
    "name-date": _name_date,
    "take-up": lambda _: a.TakeUp(words=WORDS),
    "decide-objection": lambda _: a.DecideObjection(upheld=False, words=WORDS),
    "record-report": _report,
    "record-milestone": _milestone,
    "end-protocol": lambda story: a.EndProtocol(on=story.day),
    "ask-advice": lambda _: a.AskAdvice(of="Commissie", words=WORDS),
    "record-advice": lambda _: a.RecordAdvice(words=WORDS),
    "record-payment": lambda story: a.RecordPayment(on=story.day),
    "close": lambda _: a.Close(words=WORDS),
    "reach-out": lambda _: a.ReachOut(medium=Medium.PHONE, words=WORDS),
    "answer-as-adviser": lambda _: a.AnswerAsAdviser(words=WORDS),
    "admit": lambda _: a.Admit(ground="handled"),
    "rule": lambda _: a.Rule(judgement=Judgement.UPHELD, words=WORDS, reasons=WORDS),
    "carry-out": lambda _: a.CarryOut(words=WORDS),
    "answer-data-request": lambda _: a.AnswerDataRequest(granted=True, words=WORDS),
    "write": lambda _: a.Write(words=WORDS),
    "take-back": lambda _: a.TakeBack(),
    "send-by-post": _post,
    "give-up-letter": _give_up,
    "inform-respondent": _inform,
    "tell-respondent": _tell,
    "agree": lambda _: a.Agree(what=WORDS, who="Noor Kok"),
    "note": lambda _: a.Note(words=WORDS),
    "name-parts": lambda _: a.NameParts(parts=("het een", "het ander")),
    "resume": lambda _: a.Resume(),
    "settle-agreement": _settle,
    "check-improvement": _check,
    "release-destruction": lambda _: a.ReleaseDestruction(),
    "postpone-destruction": lambda _: a.ReleaseDestruction(),
}
"""How each duty is done."""
