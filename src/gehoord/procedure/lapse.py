"""Which entries follow from time going by: warnings, fallbacks, missed terms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from gehoord.procedure import events as e
from gehoord.procedure.breaches import WAITING, missed
from gehoord.procedure.case import Case
from gehoord.procedure.days import end_of, local_date
from gehoord.procedure.decide import follow
from gehoord.procedure.decisions import filing
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import (
    About,
    Agreement,
    Outcome,
    Result,
    Route,
    RunningTerm,
)
from gehoord.procedure.provisional import STANDS
from gehoord.procedure.reminding import reminders
from gehoord.procedure.retaining import retained
from gehoord.procedure.roles import CLOCK
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation, substitute
from gehoord.procedure.stages import INTERNAL, SILENT, Stage
from gehoord.procedure.talking import is_talked_about
from gehoord.procedure.terms import Counted, Roll, Strength, count

CURE = "cure"
"""The term in which what is missing can be sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When the clock must look at a case, and for which term."""

    at: datetime
    term: str
    why: str  # warn | fallback | end | resume | remind
    agreement: int = 0
    before: date | None = None  # too late from this local day on


def moments(case: Case) -> tuple[Moment, ...]:
    """Return when the clock must look at the case: its terms, and what was agreed."""
    found = _moments(case)
    return tuple(sorted(found, key=lambda each: (each.at, each.term, each.why)))


def looked_at(case: Case) -> list[datetime]:
    """Return the same instants, in no order: none is compared with another."""
    return [each.at for each in _moments(case)]


def _moments(case: Case) -> list[Moment]:
    running = [
        term
        for term in case.terms
        if term.is_open
        and (term.apart or term.strength in WAITING or not case.is_suspended)
    ]
    found = [moment for term in running for moment in _of(term)]
    if case.resumes_at:
        found.append(Moment(at=case.resumes_at, term="", why="resume"))
    found += [_reminder(each) for each in reminders(case)]
    return found


def _reminder(agreed: Agreement) -> Moment:
    assert agreed.remind_at is not None
    return Moment(
        at=agreed.remind_at,
        term="",
        why="remind",
        agreement=agreed.number,
        before=agreed.by_day,
    )


def _in_time(procedure: Procedure, moment: Moment, now: datetime) -> bool:
    """A reminder after its day helps nobody; a clock that stood still leaves it out."""
    return moment.before is None or local_date(now, procedure.zone) < moment.before


def _of(term: RunningTerm) -> tuple[Moment, ...]:
    found = []
    if term.result is Result.OPEN:
        waiting = term.warn_at[term.warned :]
        found = [Moment(at=at, term=term.id, why="warn") for at in waiting[:1]]
        found.append(Moment(at=term.ends_at, term=term.id, why="end"))
    if term.fallback_at and not term.fell_back:
        found.append(Moment(at=term.fallback_at, term=term.id, why="fallback"))
    return tuple(found)


def lapse(situation: Situation) -> tuple[Entry, ...]:
    """
    Return the entries that the earliest moment gone by leads to; empty if none has.

    Called again, on the case with these entries, until nothing follows. After the
    clock stood still, warnings that came too late are left out.
    """
    situation = replace(situation, by=CLOCK)
    now, procedure = situation.now, situation.procedure
    due = [
        each
        for each in moments(situation.case)
        if each.at <= now and _in_time(procedure, each, now)
    ]
    beyond = {each.term for each in due if each.why != "warn"}
    due = [each for each in due if each.why != "warn" or each.term not in beyond]
    return follow(situation, _lapsed(situation, due[0])) if due else ()


def _lapsed(situation: Situation, moment: Moment) -> tuple[e.Event, ...]:
    match moment.why:
        case "warn":
            return (e.TermWarned(term=moment.term),)
        case "fallback":
            return _fallback(situation, moment.term)
        case "resume":
            return (e.Resumed(),)
        case "remind":
            return (e.AgreementReminded(number=moment.agreement),)
        case _:
            return _ended(situation, moment.term)


def _fallback(situation: Situation, name: str) -> tuple[e.Event, ...]:
    term, running = situation.procedure.term(name), situation.case.term(name)
    if term and term.fallback == "appoint-substitute":
        return _appoint_substitute(situation, name)
    if running and running.ends_at <= situation.now:
        # After the last day there is nothing left to soften.
        return (missed(running),)
    return (e.TermSoftened(term=name),)


def _appoint_substitute(situation: Situation, name: str) -> tuple[e.Event, ...]:
    """Only a person can say whom it is about; before that the clock alarms."""
    case = situation.case
    if case.about is About.UNKNOWN:
        return (e.Alarmed(term=name, reason="concern-unknown"),)
    person = substitute(case, situation.office)
    if person is None:
        return (e.Alarmed(term=name, reason="nobody-present"),)
    if case.handler is not None:
        return (e.Alarmed(term=name, reason="letter-not-left"),)
    appointed = e.HandlerAppointed(staff=person.number, reason="substitute")
    return (e.Alarmed(term=name, reason="substitute-appointed"), appointed)


def _ended(situation: Situation, name: str) -> tuple[e.Event, ...]:
    running = situation.case.term(name)
    term = situation.procedure.term(name)
    assert running is not None
    if running.strength not in WAITING:
        return (missed(running),)
    if running.strength == Strength.OPENING:
        return (e.TermLapsed(term=name, opens=True),)
    lapsed = e.TermLapsed(term=name)
    match term.fallback if term else None:
        case "file-it" if situation.case.stage is Stage.WITH_ADVISER:
            return (lapsed, *filing(situation, situation.case))
        case "go-on" if not situation.case.complete:
            return (lapsed, e.Completed())
        case "third-party-proceeds" if situation.case.court_choice_open:
            return (lapsed, e.RouteChosen(route=Route.THIRD_PARTY))
        case fallback:
            return (lapsed, *_closing(situation, name, fallback))


def _closing(
    situation: Situation, name: str, fallback: str | None
) -> tuple[e.ClosingBegun, ...]:
    """Return the entry that closes it at the end of this wait, if that does."""
    case, procedure = situation.case, situation.procedure
    if fallback == "close-no-reaction" and _silent_enough(situation, name):
        outcome = Outcome.INCOMPLETE if name == CURE else Outcome.NO_REACTION
        letter = procedure.closing_letter
    elif fallback == STANDS and case.provisional == name and case.stage in INTERNAL:
        # Nobody took a provisional judgement elsewhere in its time.
        outcome, letter = Outcome.JUDGED, procedure.judgement_letter
    else:
        return ()
    return (e.ClosingBegun(outcome=outcome, words="", letter=letter),)


def _silent_enough(situation: Situation, name: str) -> bool:
    rule, case = situation.procedure.silence, situation.case
    if name == CURE:
        return case.stage in INTERNAL and not case.complete and not case.unread
    if case.talked and is_talked_about(situation.procedure, case):
        return case.stage in INTERNAL and not case.unread  # a person spoke to them
    tried = rule is None or case.attempts >= rule.attempts_by_person
    return tried and case.stage in SILENT and not case.unread


def keep_until(procedure: Procedure, case: Case) -> Counted | None:
    """
    Return the last day the case is kept, and why; None while it is not handled.

    Counts from the day that the procedure names for such a case, or from setting
    aside. None as well where a case is kept for ever, or no length was given.
    """
    if case.stage not in {Stage.CLOSED, Stage.SET_ASIDE}:
        return None
    if case.set_aside_at:
        start = local_date(case.set_aside_at, procedure.zone)
        aside = procedure.retention.set_aside
        return count(aside, start, roll=Roll.NONE, calendar=procedure.calendar)
    return retained(procedure, case)


def destroy_at(procedure: Procedure, case: Case) -> datetime | None:
    """Return the moment from which the case must be destroyed, or None."""
    counted = keep_until(procedure, case)
    if counted is None or postponing(case):
        return None
    return end_of(counted.last_day, procedure.zone)


def postponing(case: Case) -> tuple[str, ...]:
    """Return what postpones destruction, as codes; empty when nothing does."""
    found = []
    if case.postponed_until:
        found.append("postponed")
    if case.open_agreements:
        found.append("open-agreement")
    if case.longer_asked:
        found.append("asked-to-keep-longer")
    if case.open_request:
        found.append("open-request")
    return tuple(found)


def next_moment(procedure: Procedure, case: Case, *, now: datetime) -> datetime | None:
    """Return when the clock must look at this case next; None when never."""
    found = [each.at for each in moments(case) if _in_time(procedure, each, now)]
    if last := destroy_at(procedure, case):
        found.append(last)
    return min(found, default=None)
