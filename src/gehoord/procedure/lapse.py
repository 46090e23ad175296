"""Which entries follow from time going by: warnings, fallbacks, missed terms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.days import end_of, local_date
from gehoord.procedure.decide import follow
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import About, Outcome, Result, Route, RunningTerm
from gehoord.procedure.roles import CLOCK
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation, substitute
from gehoord.procedure.stages import Stage
from gehoord.procedure.terms import Counted, Roll, Strength, count


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Moment:
    """When the clock must look at a case, and for which term."""

    at: datetime
    term: str
    why: str  # warn | fallback | end


def moments(case: Case) -> tuple[Moment, ...]:
    """Return when the clock must look at the case because of its terms."""
    found = [moment for term in case.terms if term.is_open for moment in _of(term)]
    return tuple(sorted(found))


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

    Called again, on the case with these entries, until nothing follows.
    """
    situation = replace(situation, by=CLOCK)
    due = [each for each in moments(situation.case) if each.at <= situation.now]
    if not due:
        return ()
    moment = due[0]
    return follow(situation, _lapsed(situation, moment))


def _lapsed(situation: Situation, moment: Moment) -> tuple[e.Event, ...]:
    match moment.why:
        case "warn":
            return (e.TermWarned(term=moment.term),)
        case "fallback":
            return _fallback(situation, moment.term)
        case _:
            return _ended(situation, moment.term)


def _fallback(situation: Situation, name: str) -> tuple[e.Event, ...]:
    term = situation.procedure.term(name)
    if term and term.fallback == "appoint-substitute":
        return _appoint_substitute(situation, name)
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
    if running is None or running.strength not in {Strength.WINDOW, Strength.PRACTICE}:
        strength = running.strength if running else ""
        return (e.TermMissed(term=name, strength=strength),)
    lapsed = e.TermLapsed(term=name)
    match term.fallback if term else None:
        case "file-it" if situation.case.stage is Stage.WITH_ADVISER:
            return (lapsed, e.Filed())
        case "close-no-reaction" if _tried_enough(situation):
            letter = situation.procedure.closing_letter
            outcome = Outcome.NO_REACTION
            return (lapsed, e.ClosingBegun(outcome=outcome, words="", letter=letter))
        case "third-party-proceeds":
            return (lapsed, e.RouteChosen(route=Route.THIRD_PARTY))
        case _:
            return (lapsed,)


def _tried_enough(situation: Situation) -> bool:
    rule = situation.procedure.silence
    return rule is None or situation.case.attempts >= rule.attempts_by_person


def keep_until(procedure: Procedure, case: Case) -> Counted | None:
    """
    Return the last day the case is kept, and why; None while it is not handled.

    Counts from the last of closing and ruling, or from setting aside.
    """
    moment = case.set_aside_at or _last(case.closed_at, case.ruled_at)
    if moment is None or case.stage not in {Stage.CLOSED, Stage.SET_ASIDE}:
        return None
    rule = procedure.retention
    return count(
        rule.set_aside if case.set_aside_at else rule.length,
        local_date(moment, procedure.zone),
        roll=Roll.NONE,
        calendar=procedure.calendar,
    )


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
    return tuple(found)


def next_moment(procedure: Procedure, case: Case) -> datetime | None:
    """Return when the clock must look at this case next; None when never."""
    found = [each.at for each in moments(case)]
    if last := destroy_at(procedure, case):
        found.append(last)
    return min(found, default=None)


def _last(*instants: datetime | None) -> datetime | None:
    return max((each for each in instants if each), default=None)
