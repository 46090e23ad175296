"""From the cards of a list to its lines, with no more than the reader may know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from gehoord.desk.cited import cited
from gehoord.desk.direct import AT_ONCE, has_letter, with_ready
from gehoord.desk.dues import Due, due
from gehoord.desk.guard import Desk
from gehoord.desk.matters import asked_by
from gehoord.desk.procedure_lines import where_now
from gehoord.dossier import seen
from gehoord.dossier.readers import Row
from gehoord.handling.cards import Card, CardDuty, read_card
from gehoord.organisation import reading
from gehoord.people.office import staff_of
from gehoord.procedure.days import local_date
from gehoord.procedure.parts import Kind
from gehoord.procedure.roles import Colleague
from gehoord.procedure.rules import Procedure
from gehoord.procedure.stages import Stage
from gehoord.procedure.unattended import then
from gehoord.words import acts as act_words
from gehoord.words import by_itself, stages
from gehoord.words.actors import listed
from gehoord.words.choices import choice
from gehoord.words.duties import why_here
from gehoord.words.filling import filling
from gehoord.words.sources import source
from gehoord.words.waited_for import to_staff

NO_REFERENCE = "-"


@dataclass(frozen=True, kw_only=True)
class Todo:
    """One thing to do, the same for every case in which it is due alike."""

    act: str
    title: str
    source: str
    rule: str  # where that line can be read: its sentence, if the file has it
    due: Due | None
    who: str
    otherwise: str
    at_once: bool  # one button does it
    has_letter: bool  # which can be read first
    why: str  # where the title does not say enough
    query: str  # what its address ends in


@dataclass(frozen=True, kw_only=True)
class Line:
    """One case on a list."""

    reference: str
    href: str
    name: str = field(repr=False)
    subject: str = field(repr=False)
    about: str
    mine: tuple[Todo, ...]
    others: tuple[Todo, ...]
    waiting: str
    is_new: bool  # never looked at
    is_changed: bool  # since this reader looked
    able: tuple[tuple[int, str], ...] = field(repr=False)  # to be appointed here
    length: int  # how much of the case is shown by this line


@dataclass(kw_only=True)
class Maker:
    """Makes lines; what many of them share is put in words once."""

    desk: Desk
    procedure: Procedure
    today: date
    names: dict[int, str] = field(repr=False)
    able: dict[int, str] = field(repr=False)  # who is here, as one can be chosen
    there: str
    looked_at: dict[int, int]
    _todos: dict[CardDuty, Todo] = field(default_factory=dict)
    _abouts: dict[tuple[str, str], str] = field(default_factory=dict)
    _waits: dict[tuple[str, date | None], str] = field(default_factory=dict)

    def line(self, row: Row, card: Card) -> Line:
        """Return the line of one case: its name and where it stands to who knows."""
        number = self.desk.person.number
        known = number in card.known_to
        mine = tuple(self._todo(each) for each in card.duties if number in each.who)
        others = [each for each in card.duties if number not in each.who]
        waits = known and not card.duties and card.waits_for
        looked_at = self.looked_at.get(row.case_id)
        return Line(
            reference=row.reference,
            href=self.there + row.reference,
            name=card.name if known else "",
            subject=card.subject if known else "",
            about=self._about(card.kind, row.stage)
            if known
            else _("You see the part that is meant for you."),
            mine=mine,
            others=tuple(self._todo(each) for each in others) if known else (),
            waiting=self._waiting(waits, card.waits_until) if waits else "",
            able=self._able(card) if known else (),
            length=row.length,
            is_new=looked_at is None,
            is_changed=looked_at is not None and row.length > looked_at,
        )

    def _able(self, card: Card) -> tuple[tuple[int, str], ...]:
        """Return who is here and could be appointed, by number and name."""
        return tuple(
            (number, self.able[number]) for number in card.able if number in self.able
        )

    def _todo(self, duty: CardDuty) -> Todo:
        if duty not in self._todos:
            lang = self.desk.lang
            there = where_now(act=duty.act, term=duty.term)
            line = asked_by(self.procedure, duty.act, duty.term)
            people = (self.names[each] for each in duty.who if each in self.names)
            self._todos[duty] = Todo(
                act=duty.act,
                title=act_words.title(duty.act, lang),
                source=source(line, lang),
                rule=cited(self.procedure, line, there, lang).address,
                due=due(duty.due, self.today, lang) if duty.due else None,
                who=listed(tuple(people), lang),
                otherwise=self._otherwise(duty),
                at_once=duty.act in AT_ONCE,
                has_letter=has_letter(self.procedure, duty.act),
                why=why_here(duty.term, lang),
                query=with_ready(duty.term),
            )
        return self._todos[duty]

    def _otherwise(self, duty: CardDuty) -> str:
        """Return what the clock does instead, or what it did already."""
        found = then(duty.act, duty.term, duty.due, duty.clocked, today=self.today)
        return by_itself.otherwise(found, self.desk.lang)

    def _about(self, kind: str, stage: str) -> str:
        if (kind, stage) not in self._abouts:
            lang = self.desk.lang
            said = (choice(Kind(kind), lang), stages.label(Stage(stage), lang))
            self._abouts[kind, stage] = " · ".join(said)
        return self._abouts[kind, stage]

    def _waiting(self, what: str, until: date | None) -> str:
        if (what, until) not in self._waits:
            rule = self.procedure.term(what)
            self._waits[what, until] = to_staff(what, rule, until, self.desk.lang)
        return self._waits[what, until]


def lines(rows: Iterable[Row], desk: Desk) -> list[Line]:
    """Return a line for each row, in the same order."""
    rows = list(rows)
    if not rows:
        return []
    _sha256, procedure = reading.current(desk.organisation_id, now=desk.now)
    today = local_date(desk.now, procedure.zone)
    office = staff_of(desk.organisation_id, on=today)
    maker = Maker(
        desk=desk,
        procedure=procedure,
        today=today,
        names={each.number: each.name for each in office},
        able={
            each.number: to_choose(each, desk.lang) for each in office if each.present
        },
        there=reverse("desk-case", args=[NO_REFERENCE]).removesuffix(NO_REFERENCE),
        looked_at=seen.lengths(
            desk.organisation_id, desk.person.number, [row.case_id for row in rows]
        ),
    )
    return [maker.line(row, read_card(row.card)) for row in rows]


def to_choose(person: Colleague, lang: str) -> str:
    """Return a name as one can be chosen to handle a case, with what is in the way."""
    if person.signs_in:
        return person.name
    return f"{person.name} ({filling('signs-in-not-yet', lang)})"


def groups(found: list[Line]) -> dict[str, list[Line]]:
    """Return the lines by who must act: this person, someone else, or nobody."""
    return {
        "mine": [each for each in found if each.mine],
        "others": [each for each in found if not each.mine and each.others],
        "waiting": [each for each in found if not each.mine and not each.others],
        "lines": found,
    }
