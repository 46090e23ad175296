"""
Cases that never were, to show what a letter will say before it is ever sent.

Nothing is made up here but people and words: the real rules decide what follows,
so a preview holds the terms, dates and parts that this procedure gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from gehoord.letters.facts import Addressee, House, LetterFacts, addressee
from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.decide import decided
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import after
from gehoord.procedure.lapse import lapse
from gehoord.procedure.notices import Notice, notices
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import (
    About,
    Channel,
    Delivery,
    Judgement,
    Kind,
    Medium,
    Particulars,
    Route,
    Satisfied,
    Spoken,
)
from gehoord.procedure.roles import CLOCK, COMPLAINANT, Colleague, third_party
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation

Step = tuple[str, a.Act] | int  # who does what, or how many days go by
_WORDS: Final = "…"
_SENDER: Final = Particulars(
    name="M. Jansen", email="m.jansen@example.com", phone="0612345678"
)
_PEOPLE: Final = (
    ("Robin Bakker", ("owner", "intake"), 1),
    ("Sam Visser", ("owner", "intake"), 2),
    ("Kim de Groot", ("adviser", "handler"), 3),
    ("Noor Smit", ("adviser", "handler"), 4),
    ("Alex Mulder", ("third-party",), None),
)
OFFICE: Final = tuple(
    Colleague(
        number=number,
        name=name,
        email=f"{name.split()[0].lower()}@example.org",
        roles=frozenset(roles),
        substitute_order=order,
    )
    for number, (name, roles, order) in enumerate(_PEOPLE, start=1)
)
_OWNER, _OTHER, _HANDLER, _SECOND, _THIRD = (each.actor for each in OFFICE)


def sample(  # noqa: PLR0913 - what a letter is chosen by
    procedure: Procedure,
    notice: str,
    reader: Addressee,
    *,
    language: str,
    house: House,
    now: datetime,
) -> LetterFacts | None:
    """Return what one letter is a function of, in a case that leads to it, if any."""
    for steps in _scripts(now):
        told = _Told(procedure=procedure, now=now)
        for letter in told.letters(steps):
            if (letter.id, addressee(letter.to, OFFICE)) == (notice, reader):
                return _facts(told, letter, language=language, house=house)
    return None


@dataclass
class _Told:
    """A case that is told by the rules, its letters arriving at once."""

    procedure: Procedure
    now: datetime
    case: Case = field(default_factory=Case)
    entries: tuple[Entry, ...] = ()

    def letters(self, steps: Iterable[Step]) -> Iterator[Notice]:
        """Yield each letter as it is caused; what the rules refuse is left out."""
        for step in steps:
            if isinstance(step, int):
                for _ in range(step):
                    self.now += timedelta(days=1)
                    yield from self._wait()
                continue
            by, act = step
            try:
                new, _ = decided(self._situation(by), act)
            except Refused:
                continue
            yield from self._add(new)

    def _wait(self) -> Iterator[Notice]:
        while new := lapse(self._situation(CLOCK)):
            yield from self._add(new)

    def _add(self, new: tuple[Entry, ...]) -> Iterator[Notice]:
        for entry in new:
            self.case = after(self.case, entry)
        self.entries += new
        for letter in notices(self.procedure, self.case, new, OFFICE):
            yield letter
            yield from self._arrived(letter)

    def _arrived(self, letter: Notice) -> Iterator[Notice]:
        report = a.ReportDelivery(
            notice=letter.id,
            to=letter.to,
            position=letter.position,
            delivery=Delivery.ACCEPTED,
            reason="",
        )
        try:
            new, _ = decided(self._situation(CLOCK), report)
        except Refused:
            return
        yield from self._add(new)

    def _situation(self, by: str) -> Situation:
        return Situation(
            procedure=self.procedure,
            case=self.case,
            office=OFFICE,
            by=by,
            now=self.now,
        )


def _facts(told: _Told, letter: Notice, *, language: str, house: House) -> LetterFacts:
    reader = addressee(letter.to, OFFICE)
    names = {each.actor: each.name for each in OFFICE}
    today = local_date(told.now, told.procedure.zone)
    mine = reader is Addressee.COMPLAINANT
    return LetterFacts(
        procedure=told.procedure,
        case=told.case,
        entry=told.entries[letter.position - 1],
        entries=told.entries,
        notice=letter.id,
        to=reader,
        name=_SENDER.name if mine else names.get(letter.to, ""),
        language=language,
        house=house,
        reference="26-7K4M-X",
        staff={each.number: each.name for each in OFFICE},
        third_party=third_party(OFFICE),
        today=today,
        link=f"{house.base_url}/…",
        link_until=today + timedelta(days=30) if mine else None,
        code="123456",
        carries=letter.carries,
        register_head="…",
    )


def _filed(**more: object) -> tuple[str, a.Act]:
    facts: dict[str, object] = {
        "kind": Kind.COMPLAINT,
        "channel": Channel.WEB,
        "language": "nl",
        "words": _WORDS,
        "particulars": _SENDER,
        "spoken": Spoken.DONE,
    }
    by = _OWNER if more.get("channel") is Channel.ORAL else COMPLAINANT
    return by, a.File(**{**facts, **more})  # type: ignore[arg-type]


def _scripts(now: datetime) -> Iterator[tuple[Step, ...]]:
    """Yield ways a case can go, the usual ones first."""
    later = (now + timedelta(days=28)).date()
    day = now.date()
    nobody: Step = (_OWNER, a.RecordConcern(about=About.NOBODY))
    named: Step = (_OWNER, a.AppointHandler(staff=3))
    begun = (_filed(), nobody, named)
    proposed: Step = (_HANDLER, a.Propose(words=_WORDS))
    yes: Step = (COMPLAINANT, a.AnswerProposal(accepted=True, words=_WORDS))
    no: Step = (COMPLAINANT, a.AnswerProposal(accepted=False, words=_WORDS))
    asked: Step = (_HANDLER, a.AskSatisfaction(words=_WORDS))
    pleased: Step = (COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    closed: Step = (_HANDLER, a.Close(words=_WORDS))
    more: Step = (_HANDLER, a.TakeMoreTime(reason=_WORDS, until=later))
    refer: Step = (COMPLAINANT, a.Refer(words=_WORDS))
    route: Step = (COMPLAINANT, a.ChooseRoute(route=Route.THIRD_PARTY))
    admit: Step = (_THIRD, a.Admit(ground=_WORDS))
    rule: Step = (
        _THIRD,
        a.Rule(judgement=Judgement.PARTLY, words=_WORDS, reasons=_WORDS),
    )
    judge: Step = (
        _HANDLER,
        a.Judge(judgement=Judgement.PARTLY, findings=_WORDS, words=_WORDS),
    )
    heard = tuple(
        (_HANDLER, a.Hear(party=party, on=day, minutes=_WORDS))
        for party in (COMPLAINANT, _SECOND)
    )
    told = ((_HANDLER, a.Write(words=_WORDS)), (COMPLAINANT, a.Write(words=_WORDS)))
    reached: Step = (_HANDLER, a.ReachOut(medium=Medium.PHONE, words=_WORDS))
    spoke = a.RecordConversation(on=day, medium=Medium.PHONE, words=_WORDS)
    yield (*begun, more, *told, proposed, yes, asked, pleased, closed)
    yield (*begun, (_HANDLER, spoke), proposed, 15, reached, 20, _reopened())
    suggested: Step = (_HANDLER, a.ProposeReferral(words=_WORDS))
    carried: Step = (_OWNER, a.CarryOut(words=_WORDS))
    referred = (*begun, proposed, no, suggested, refer)
    yield (*referred, route, admit, rule, carried)
    yield (*referred, (_THIRD, a.ReferBack(reason=_WORDS)))
    yield (*begun, *heard, more, judge, asked, pleased, closed)
    yield (*begun, *_date_named(day))
    yield (*begun, (_HANDLER, a.AskAdvice(of=_WORDS, words=_WORDS)))
    mine = a.Agree(what=_WORDS, who=_SENDER.name, by_day=day + timedelta(days=7))
    yield (*begun, (_HANDLER, mine), 3)
    yield (*begun, (_HANDLER, a.HandOver(staff=4, reason=_WORDS)))
    yield (*begun, (COMPLAINANT, a.ObjectToHandler(words=_WORDS)))
    yield (_filed(), *_concerned(day))
    everyone = tuple(each.number for each in OFFICE if each.substitute_order)
    yield (_filed(), (_OWNER, a.RecordConcern(about=About.STAFF, staff=everyone)))
    yield (_filed(), nobody, (_OWNER, _not_taken_up()))
    taken_up = a.TakeUp(words=_WORDS)
    yield (*begun, (_OWNER, taken_up), (_HANDLER, taken_up))
    passed = _filed(spoken=Spoken.PASS_ON, adviser=3, approved=_WORDS)
    yield (passed, (_HANDLER, a.AnswerAsAdviser(words=_WORDS)))
    yield (_filed(channel=Channel.ORAL),)
    yield (_filed(kind=Kind.COMPLIMENT, adviser=3),)
    yield (_filed(), (COMPLAINANT, a.AskForLink()))
    yield (_filed(), (COMPLAINANT, a.AskForCode(act="withdraw")))
    yield (_filed(), 60)
    yield (*begun, 60)


def _concerned(day: date) -> tuple[Step, ...]:
    inform = a.InformRespondent(staff=3, words=_WORDS)
    tell = a.TellRespondent(staff=3, words=_WORDS)
    heard = a.Hear(party=COMPLAINANT, on=day, minutes=_WORDS)
    return (
        (_OWNER, a.RecordConcern(about=About.STAFF, staff=(3,))),
        (_OWNER, a.AppointHandler(staff=4)),
        (_SECOND, inform),
        (_SECOND, tell),
        (_SECOND, heard),
        (_SECOND, a.SendDraft(words=_WORDS)),
    )


def _date_named(day: date) -> tuple[Step, ...]:
    """Name the latest day that can be: whoever may, and what is allowed, differs."""
    return tuple(
        (by, a.NameDate(until=day + timedelta(days=days)))
        for days in (28, 7, 1)
        for by in (_OWNER, _HANDLER)
    )


def _reopened() -> Step:
    return (COMPLAINANT, a.Reopen(reason=_WORDS))


def _not_taken_up() -> a.Act:
    return a.NotTakeUp(ground=_WORDS, words=_WORDS, way_on=_WORDS)
