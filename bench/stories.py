"""What a year of complaints looks like: stories told by the rules themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from gehoord.dossier.outbox import NewLetter
from gehoord.dossier.overview import Derived
from gehoord.handling.derived import derived, letters, read_pin
from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.decide import decide
from gehoord.procedure.entries import Entry, dump
from gehoord.procedure.fold import after
from gehoord.procedure.lapse import lapse, next_moment
from gehoord.procedure.parts import (
    About,
    Channel,
    Delivery,
    Kind,
    Particulars,
    Satisfied,
)
from gehoord.procedure.roles import CLOCK, COMPLAINANT, Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation

NAME: Final = "Fatima El Amrani"  # put elsewhere in every case that is made of it
EMAIL: Final = "fatima.el.amrani@example.com"
WORDS: Final = (
    "Op dinsdag zou er om tien uur iemand bij ons langskomen voor een gesprek over "
    "de begeleiding van onze dochter. Er kwam niemand en er belde niemand. Toen ik "
    "zelf belde kreeg ik te horen dat de afspraak niet in de agenda stond, terwijl "
    "ik een bevestiging heb. Het is de derde keer dat dit gebeurt. Ik wil graag dat "
    "iemand mij uitlegt hoe dit kan, en dat de afspraken voortaan wel doorgaan. "
)
MINUTE: Final = timedelta(minutes=1)
OWNER: Final = "staff:1"


@dataclass(frozen=True, kw_only=True)
class Variant:
    """One case as a story left it; its sender is still to be named."""

    received_at: datetime
    payloads: tuple[bytes, ...] = field(repr=False)
    letters: tuple[NewLetter, ...] = field(repr=False)
    derived: Derived = field(repr=False)


class Telling:
    """One story being told: acts in order of time, the clock between them."""

    def __init__(
        self, procedure: Procedure, office: Office, *, begin: datetime, end: datetime
    ) -> None:
        self.procedure, self.office = procedure, office
        self.begin, self.end = begin, end
        self.case, self.entries = Case(), list[Entry]()
        self.letters = list[NewLetter]()

    def act(self, act: a.Act, *, by: str, day: float = 0) -> None:
        """Do an act so many days after the beginning; not when that is to come."""
        at = self.begin + timedelta(days=day)
        if at > self.end:
            return
        self.pass_time(at)
        self._take(decide(self._situation(by, at), act), at)

    def pass_time(self, until: datetime) -> None:
        """Let the clock do what it does until then."""
        while moment := self._next_moment():
            if moment > until:
                return
            found = lapse(self._situation(CLOCK, moment))
            if not found:
                return
            self._take(found, moment)

    def told(self) -> Variant:
        """Return what became of it."""
        self.pass_time(self.end)
        return Variant(
            received_at=self.begin,
            payloads=tuple(dump(entry) for entry in self.entries),
            letters=tuple(self.letters),
            derived=derived(
                self.procedure,
                self.case,
                self.office,
                self.entries,
                now=self.end,
            ),
        )

    def _next_moment(self) -> datetime | None:
        now = self.case.last_at or self.begin
        return next_moment(self.procedure, self.case, now=now)

    def _situation(self, by: str, at: datetime) -> Situation:
        return Situation(
            procedure=self.procedure,
            case=self.case,
            office=self.office,
            by=by,
            now=at,
        )

    def _take(self, entries: tuple[Entry, ...], at: datetime) -> None:
        for entry in entries:
            self.case = after(self.case, entry)
        self.entries += entries
        new = letters(self.procedure, self.case, entries, self.office, "nl")
        self.letters += new
        for letter in new:
            self._deliver(letter, at + MINUTE)

    def _deliver(self, letter: NewLetter, at: datetime) -> None:
        pin = read_pin(letter.pin)
        if pin.to != COMPLAINANT:
            return
        report = a.ReportDelivery(
            notice=pin.notice,
            to=pin.to,
            position=letter.position,
            delivery=Delivery.ACCEPTED,
        )
        entries = decide(self._situation(CLOCK, at), report)
        for entry in entries:
            self.case = after(self.case, entry)
        self.entries += entries


def _filed(telling: Telling, kind: Kind = Kind.COMPLAINT) -> None:
    act = a.File(
        kind=kind,
        channel=Channel.WEB,
        language="nl",
        words=WORDS * 2,
        subject="Afspraak ging niet door",
        wish="Dat afspraken doorgaan, en dat iemand mij belt als het niet lukt.",
        particulars=Particulars(name=NAME, email=EMAIL, phone="06 12345678"),
    )
    telling.act(act, by=COMPLAINANT)


def _in_hand(telling: Telling, handler: int) -> str:
    _filed(telling)
    concern = a.RecordConcern(about=About.STAFF, staff=(handler % 8 + 3,))
    telling.act(concern, by=OWNER, day=0.5)
    telling.act(a.AppointHandler(staff=handler), by=OWNER, day=2)
    return f"staff:{handler}"


def untouched(telling: Telling, _handler: int) -> None:
    """Nobody has done anything yet, or ever."""
    _filed(telling)


def in_hand(telling: Telling, handler: int) -> None:
    """A handler is at work."""
    by = _in_hand(telling, handler)
    telling.act(a.Note(words="Gebeld, geen gehoor."), by=by, day=3)
    agree = a.Agree(what="Morgen om tien uur terugbellen", who="Noor Kok")
    telling.act(agree, by=by, day=4)


def proposed(telling: Telling, handler: int) -> None:
    """A proposal waits for an answer."""
    by = _in_hand(telling, handler)
    telling.act(a.Propose(words=WORDS), by=by, day=14)


def asked(telling: Telling, handler: int) -> None:
    """The proposal was accepted, and the question was asked."""
    proposed(telling, handler)
    by = f"staff:{handler}"
    telling.act(a.AnswerProposal(accepted=True, words="Dank."), by=COMPLAINANT, day=16)
    telling.act(a.AskSatisfaction(), by=by, day=17)


def closed(telling: Telling, handler: int) -> None:
    """Satisfied, closed and kept for a year."""
    asked(telling, handler)
    satisfied = a.SayWhetherSatisfied(satisfied=Satisfied.YES)
    telling.act(satisfied, by=COMPLAINANT, day=19)
    telling.act(a.Close(words=WORDS), by=f"staff:{handler}", day=20)


def thanked(telling: Telling, _handler: int) -> None:
    """A compliment."""
    _filed(telling, Kind.COMPLIMENT)


Tale = Callable[[Telling, int], None]

# Each story, its share in a hundred, and how many days ago it began.
STORIES: Final[tuple[tuple[Tale, int, range], ...]] = (
    (untouched, 8, range(1, 7)),
    (untouched, 4, range(30, 60, 3)),
    (in_hand, 30, range(4, 40, 2)),
    (proposed, 18, range(14, 40, 2)),
    (asked, 12, range(17, 42, 2)),
    (closed, 25, range(25, 350, 13)),
    (thanked, 3, range(1, 40, 5)),
)


def tell(
    procedure: Procedure, office: Office, *, now: datetime
) -> Iterator[tuple[int, list[Variant]]]:
    """Yield each story's share with every way it stands now."""
    handlers = [each.number for each in office if "handler" in each.roles]
    for tale, share, days in STORIES:
        told = []
        for days_ago in days:
            for hour, handler in enumerate(handlers):
                begin = now - timedelta(days=days_ago, hours=hour / 2)
                telling = Telling(procedure, office, begin=begin, end=now)
                tale(telling, handler)
                told.append(telling.told())
        yield share, told
