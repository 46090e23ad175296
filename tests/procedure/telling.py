"""
Tells a story to the pure core: people act, days go by, letters leave or come back.

Nothing here decides anything. `told` is the story so far, one line for each entry;
letters to the office itself are left out, so that a story reads like a dossier.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.decide import decide
from gehoord.procedure.duties import Duty, duties, waits_for
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import after
from gehoord.procedure.grounds import grounds
from gehoord.procedure.lapse import destroy_at, lapse
from gehoord.procedure.notices import Notice, notices
from gehoord.procedure.objections import Refused, objections
from gehoord.procedure.parts import Channel, Delivery, Kind, Particulars, Result
from gehoord.procedure.roles import CLOCK, COMPLAINANT, Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.seeing import seen
from gehoord.procedure.situation import Situation, hats, readers
from gehoord.procedure.stages import Stage
from tests.cast import FATIMA, OFFICE

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MORNING = time(9)


@dataclass
class Telling:
    """One case, told from its first word on."""

    procedure: Procedure
    office: Office = OFFICE
    now: datetime = datetime(2027, 3, 5, 15, tzinfo=AMSTERDAM)
    case: Case = field(default_factory=Case)
    entries: tuple[Entry, ...] = ()
    waiting: list[Notice] = field(default_factory=list)
    sent: list[Notice] = field(default_factory=list)
    mail_works: bool = True

    # -- what people do ------------------------------------------------------------

    def file(  # noqa: PLR0913 - what a reaction is made of
        self,
        words: str = "Mijn klacht.",
        *,
        by: str = COMPLAINANT,
        kind: Kind = Kind.COMPLAINT,
        channel: Channel = Channel.WEB,
        particulars: Particulars = FATIMA,
        subject: str = "Training",
        **more: object,
    ) -> None:
        """Hand in the reaction that the story is about."""
        filed = a.File(
            kind=kind,
            channel=channel,
            language="nl",
            words=words,
            subject=subject,
            particulars=particulars,
            **more,  # type: ignore[arg-type]
        )
        self.act(by, filed)

    def act(self, by: str, *acts: a.Act) -> None:
        """Do the acts, at this moment; letters leave at once while mail works."""
        for act in acts:
            self._add(decide(self._situation(by), act))
            self.post()

    def refused(self, by: str, act: a.Act) -> tuple[str, ...]:
        """Return why the act is not possible: codes, or the conditions not met."""
        try:
            decide(self._situation(by), act)
        except Refused as refused:
            return tuple(
                str(each.facts.get("condition", each.code))
                for each in refused.objections
            )
        return ()

    def objects(self, by: str, act: str) -> tuple[str, ...]:
        """Return why the act as such is not possible, whatever is filled in."""
        return tuple(each.code for each in objections(self._situation(by), act))

    def _situation(self, by: str) -> Situation:
        return Situation(
            procedure=self.procedure,
            case=self.case,
            office=self.office,
            by=by,
            now=self.now,
        )

    def _add(self, new: tuple[Entry, ...]) -> None:
        for entry in new:
            self.case = after(self.case, entry)
        self.entries += new
        self.waiting += [
            each
            for each in notices(self.procedure, self.case, new, self.office)
            if each.is_mailed
        ]

    # -- what letters do -------------------------------------------------------------

    def post(self) -> None:
        """Let every letter that waits leave, if mail works."""
        while self.waiting and self.mail_works:
            letter = self.waiting.pop(0)
            self.sent.append(letter)
            self._report(letter, Delivery.ACCEPTED)

    def bounce(self, notice: str) -> None:
        """Let the last letter of this name to the complainant come back."""
        mine = (each for each in reversed(self.sent) if each.to == COMPLAINANT)
        self._report(next(each for each in mine if each.id == notice), None)

    def _report(self, letter: Notice, delivery: Delivery | None) -> None:
        report = a.ReportDelivery(
            notice=letter.id,
            to=letter.to,
            position=letter.position,
            delivery=delivery,
            reason="" if delivery else "mailbox unknown",
        )
        self._add(decide(self._situation(CLOCK), report))

    # -- what time does --------------------------------------------------------------

    def at(self, hour: int, minute: int = 0) -> None:
        """Go on to this time on the same day."""
        self.now = datetime.combine(self.day, time(hour, minute), tzinfo=AMSTERDAM)

    def days(self, number: int) -> None:
        """Let days go by; the clock looks every morning at nine."""
        for _ in range(number):
            tomorrow = self.day + timedelta(days=1)
            self.now = datetime.combine(tomorrow, MORNING, tzinfo=AMSTERDAM)
            self.clock()

    def until(self, day: date) -> None:
        """Let days go by up to and including the morning of this one."""
        self.days((day - self.day).days)

    def sleep(self, number: int) -> None:
        """Let days go by while the clock is off."""
        self.now += timedelta(days=number)

    def clock(self) -> None:
        """Let the clock look once."""
        while new := lapse(self._situation(CLOCK)):
            self._add(new)
            self.post()

    @property
    def day(self) -> date:
        """The local date."""
        return self.now.astimezone(AMSTERDAM).date()

    # -- how it stands ---------------------------------------------------------------

    def is_at(self, stage: Stage) -> bool:
        return self.case.stage is stage

    @property
    def todo(self) -> dict[str, tuple[int, ...]]:
        """What must be done, and by whom."""
        return {duty.act: duty.who for duty in self.duties}

    @property
    def duties(self) -> tuple[Duty, ...]:
        return duties(self.procedure, self.case, self.office)

    @property
    def readers(self) -> frozenset[int]:
        return readers(self.case, self.office)

    @property
    def grounds(self) -> tuple[str, ...]:
        return grounds(self.procedure, self.case)

    @property
    def waits(self) -> str:
        return waits_for(self.case)

    def result(self, term: str) -> Result:
        """What became of the term; of one opened twice, the last."""
        running = self.case.term(term)
        assert running is not None, term
        return running.result

    @property
    def last_days(self) -> dict[str, date]:
        return {term.id: term.last_day for term in self.case.terms}

    def seen(self, by: str) -> tuple[Entry, ...]:
        """What somebody may see of the case."""
        return seen(self.case, self.entries, hats(self.case, self.office, by), by)

    @property
    def destroyed(self) -> bool:
        """Whether the moment of destruction has come."""
        moment = destroy_at(self.procedure, self.case)
        return moment is not None and moment <= self.now

    def letters_to(self, who: str) -> list[str]:
        return [each.id for each in self.sent if each.to == who]

    def hats_of(self, by: str) -> set[str]:
        return set(hats(self.case, self.office, by))

    @property
    def told(self) -> list[str]:
        """The story: day and month, actor, kind of entry, and what matters of it."""
        return [line(each) for each in self.entries if not _to_office(each.event)]

    def told_since(self, position: int) -> list[str]:
        """The story from the entry after this position on."""
        later = self.entries[position:]
        return [line(each) for each in later if not _to_office(each.event)]


def _to_office(event: e.Event) -> bool:
    return isinstance(event, e.LetterLeft) and event.to != COMPLAINANT


def line(entry: Entry) -> str:
    """Return an entry as a story tells it."""
    day = f"{entry.at.astimezone(AMSTERDAM):%d-%m}"
    return f"{day} {entry.by} {entry.event.stored}{_facts(entry.event)}"


def _facts(event: e.Event) -> str:  # noqa: C901, PLR0911, PLR0912 - a table
    match event:
        case e.TermOpened(term=term, last_day=day):
            return f" {term} {day:%d-%m}"
        case e.TermMissed(term=term, sent=True):
            return f" {term}, sent"
        case (
            e.TermWarned(term=term)
            | e.TermSoftened(term=term)
            | e.TermMissed(term=term)
            | e.TermLapsed(term=term)
        ):
            return f" {term}"
        case e.Alarmed(term=term, reason=reason):
            return f" {term}: {reason}"
        case e.LetterLeft(notice=notice, delivery=delivery):
            return f" {notice}" + (" by post" if delivery is Delivery.POSTED else "")
        case e.LetterFailed(notice=notice) | e.LetterGivenUp(notice=notice):
            return f" {notice}"
        case e.ParticularsAsked(missing=missing):
            return f" {' '.join(missing)}"
        case e.HandlerAppointed(staff=number) | e.HandlerReleased(staff=number):
            return f" {number}"
        case e.ConcernRecorded(about=about, staff=numbers):
            return f" {about} {' '.join(map(str, numbers))}".rstrip()
        case e.ClosingBegun(outcome=outcome):
            return f" {outcome}"
        case e.MoreTimeTaken(until=day):
            return f" {day:%d-%m}"
        case e.Filed(on=day):
            return f" on {day:%d-%m}" if day else ""
        case e.ProposalAnswered(accepted=accepted):
            return " yes" if accepted else " no"
        case e.SatisfactionGiven(satisfied=satisfied):
            return f" {satisfied}"
        case e.KindCorrected(kind=kind):
            return f" {kind}"
        case e.PassedOn(to=number):
            return f" {number}"
        case e.RouteChosen(route=route):
            return f" {route}"
        case _:
            return ""


def lines(text: str) -> list[str]:
    """Return the lines of an indented text: how a test writes a story down."""
    return [line.strip() for line in text.strip().splitlines()]
