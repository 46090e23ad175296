"""What a case page shows beside the story: what to do, what was promised and agreed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from django.urls import reverse

from gehoord.desk.cited import Cited, cited
from gehoord.desk.direct import AT_ONCE, has_letter, with_ready
from gehoord.desk.dues import Due, due
from gehoord.desk.guard import Desk
from gehoord.desk.procedure_lines import where
from gehoord.handling.access import Sight
from gehoord.procedure.conflicts import is_conflicted
from gehoord.procedure.duties import Duty, all_waited_for, duties
from gehoord.procedure.hearings import is_planned_day
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.roles import Role, colleague, number_of
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import readers, told
from gehoord.procedure.unattended import clocked, then
from gehoord.words import acts_here, by_itself, terms
from gehoord.words import duties as duty_words
from gehoord.words.actors import listed
from gehoord.words.choices import choice
from gehoord.words.promised import Agreed, Promise, agreed, promised
from gehoord.words.waited_for import to_staff

CHOICE = "choice"
"""What a procedure file cites for what its organisation did not publish."""


@dataclass(frozen=True, kw_only=True)
class Task:
    """A duty in this case: what, why, by when, for whom."""

    title: str
    href: str
    why: str
    cited: Cited
    due: Due | None
    who: str
    otherwise: str  # what happens by itself
    at_once: bool  # one button does it
    has_letter: bool  # which can be read first
    seen: int  # how much of the case is shown with that button


@dataclass(frozen=True, kw_only=True)
class Term:
    """A term with what became of it, and the line of the procedure that sets it."""

    promised: Promise
    cited: Cited | None


@dataclass(frozen=True, kw_only=True)
class Concerned:
    """Someone whom the complaint is about, or who is kept out for now."""

    name: str
    state: str


@dataclass(frozen=True, kw_only=True)
class Tasks:
    """What is mine to do, what is for others, and what the case waits for."""

    mine: tuple[Task, ...]
    others: tuple[Task, ...]
    waiting: tuple[str, ...]


def tasks(sight: Sight, desk: Desk) -> Tasks:
    """Return what must be done in the case; of others only to who sees all of it."""
    situation = sight.situation
    found = duties(situation.procedure, situation.case, situation.office)
    number = number_of(desk.by)
    others = [each for each in found if number not in each.who]
    return Tasks(
        mine=tuple(_task(each, sight, desk) for each in found if number in each.who),
        others=tuple(_task(each, sight, desk) for each in others if sight.in_full),
        waiting=_waiting(sight, desk) if sight.in_full else (),
    )


def _task(duty: Duty, sight: Sight, desk: Desk) -> Task:
    people = [colleague(sight.situation.office, number) for number in duty.who]
    return Task(
        title=acts_here.title(duty.act, sight.situation, desk.lang),
        href=reverse("desk-act", args=[sight.opened.reference, duty.act])
        + with_ready(duty.term),
        why=duty_words.why_in(
            sight.situation.procedure, sight.situation.case, duty, desk.lang
        ),
        cited=_cited(sight, duty, desk.lang),
        due=due(duty.due, sight.situation.today, desk.lang) if duty.due else None,
        who=listed(tuple(each.name for each in people if each), desk.lang),
        otherwise=_otherwise(duty, sight, desk.lang),
        at_once=duty.act in AT_ONCE,
        has_letter=has_letter(sight.situation.procedure, duty.act),
        seen=sight.opened.stored.length,
    )


def _otherwise(duty: Duty, sight: Sight, lang: str) -> str:
    """Return what the clock does instead, or what it did already."""
    situation = sight.situation
    by = clocked(situation.procedure, situation.case, duty.term)
    found = then(duty.act, duty.term, duty.due, by, today=situation.today)
    return by_itself.otherwise(found, lang)


def _cited(sight: Sight, duty: Duty, lang: str) -> Cited:
    """Return the line that asks for a duty, in the stage that the case is in."""
    situation = sight.situation
    rules = situation.procedure.acts_in(situation.case.level)
    procedure = replace(situation.procedure, acts=rules)
    there = where(sight.opened.stored.procedure_hash, act=duty.act, term=duty.term)
    return cited(procedure, asked_by(procedure, duty.act, duty.term), there, lang)


def asked_by(procedure: Procedure, act: str, term: str) -> str:
    """
    Return the line of the procedure that asks for an act; its own practice for none.

    That is the line of the term it must keep, else the line of the act itself.
    """
    rule, running = procedure.acts.get(act), procedure.term(term) if term else None
    line = running.source if running else rule.source if rule else ""
    return line or CHOICE


def _waiting(sight: Sight, desk: Desk) -> tuple[str, ...]:
    """Return each thing that the case waits for, what ends first as the first."""
    case = sight.situation.case
    found = [(each, case.term(each)) for each in all_waited_for(case)]
    found.sort(key=lambda each: each[1].last_day if each[1] else date.min)
    return tuple(_waited(what, term, sight, desk) for what, term in found)


def _waited(what: str, term: RunningTerm | None, sight: Sight, desk: Desk) -> str:
    rule = sight.situation.procedure.term(what)
    if term and is_planned_day(rule):
        return terms.on_its_day(term, desk.lang)
    return to_staff(what, rule, term.last_day if term else None, desk.lang)


def promises(sight: Sight, desk: Desk) -> tuple[Term, ...]:
    """Return the terms of the case, those that run first."""
    found = sorted(sight.opened.case.terms, key=lambda term: not term.is_open)
    return tuple(_term(term, sight, desk) for term in found)


def _term(term: RunningTerm, sight: Sight, desk: Desk) -> Term:
    procedure = sight.situation.procedure
    rule = procedure.term(term.id)
    there = where(sight.opened.stored.procedure_hash, act="", term=term.id)
    return Term(
        promised=promised(procedure, term, desk.lang),
        cited=cited(procedure, rule.source, there, desk.lang)
        if rule and rule.source
        else None,
    )


def agreements(sight: Sight, desk: Desk) -> tuple[Agreed, ...]:
    """Return what was agreed."""
    return tuple(agreed(each, desk.lang) for each in sight.opened.case.agreements)


def concerned(sight: Sight, desk: Desk) -> tuple[Concerned, ...]:
    """Return whom it is about with how far they were told; else who is kept out."""
    case, office = sight.opened.case, sight.situation.office
    return tuple(
        Concerned(name=_name(sight, number), state=choice(known, desk.lang))
        for number in sorted(case.respondents)
        if (known := told(case, office, number))
    )


def kept_out(sight: Sight) -> tuple[str, ...]:
    """Return the names of those who are kept out until a person has looked."""
    return tuple(_name(sight, each) for each in sorted(sight.opened.case.excluded))


def declared(sight: Sight) -> tuple[str, ...]:
    """Return who declared that they cannot handle it, to whom can set that aside."""
    if Role.OWNER not in sight.hats:
        return ()
    case, office = sight.opened.case, sight.situation.office
    found = (each.number for each in office if is_conflicted(case, each))
    return tuple(_name(sight, number) for number in found if number != case.handler)


def may_read(sight: Sight) -> tuple[str, ...]:
    """Return the names of the staff who may open the case."""
    return _names(sight, sorted(readers(sight.opened.case, sight.situation.office)))


def _names(sight: Sight, numbers: Iterable[int]) -> tuple[str, ...]:
    return tuple(_name(sight, number) for number in numbers)


def _name(sight: Sight, number: int) -> str:
    person = colleague(sight.situation.office, number)
    return person.name if person else str(number)
