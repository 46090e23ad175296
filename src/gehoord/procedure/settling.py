"""What happens to the terms and letters of a case: opened, kept, missed, moot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import LetterState, Result, RunningTerm
from gehoord.procedure.respondents import needs_respondent
from gehoord.procedure.roles import CLOCK, COMPLAINANT

WINDOW = "window"
_KEPT = frozenset({Result.KEPT, Result.KEPT_BY_CLOCK})


def opened(case: Case, entry: Entry, event: e.TermOpened) -> Case:
    """Return the case with a term running, in place of an open one of that id."""
    term = RunningTerm(
        id=event.term,
        strength=event.strength,
        opened_at=entry.at,
        opened=entry.position,
        last_day=event.last_day,
        ends_at=event.ends_at,
        fallback_at=event.fallback_at,
        warn_at=event.warn_at,
        kept_by=event.kept_by,
        ended_by=event.ended_by,
        because=event.because,
        stops=event.stops,
        done_by=event.done_by,
        apart=event.apart,
        inside=event.inside,
        about=event.about,
        waits=event.waits,
        since=event.since,
    )
    rest = _settle(case, entry, lambda each: each.id == event.term)
    return replace(rest, terms=(*rest.terms, term))


def one_term(
    case: Case, name: str, change: Callable[[RunningTerm], RunningTerm]
) -> Case:
    """Return the case with the open term of that id changed, if there is one."""
    terms = tuple(
        change(each) if each.id == name and each.is_open else each
        for each in case.terms
    )
    return replace(case, terms=terms)


def settle_one(case: Case, entry: Entry, name: str, result: Result) -> Case:
    """Return the case with the open term of that id settled."""
    return one_term(case, name, lambda term: _settled(term, entry.at, result))


def warned(term: RunningTerm, at: datetime) -> RunningTerm:
    """Return the term with every warning whose time has come given at once."""
    come = sum(moment <= at for moment in term.warn_at)
    return replace(term, warned=max(come, term.warned + 1))


def without_terms(case: Case, entry: Entry) -> Case:
    """Return the case with nothing left to keep: open terms no longer apply."""
    return _settle(case, entry, lambda term: not term.apart)


def without(case: Case, entry: Entry, names: tuple[str, ...]) -> Case:
    """Return the case with nothing left to keep of the terms with these ids."""
    return _settle(case, entry, lambda term: term.id in names and not term.apart)


def without_own_terms(case: Case, entry: Entry) -> Case:
    """Return the case with nothing left to keep but what the complainant may choose."""
    return _settle(case, entry, lambda term: term.stops and not term.apart)


def without_terms_of_ruling(case: Case, entry: Entry) -> Case:
    """Return the case with nothing left to keep of a third party that it went on from."""
    return _settle(
        case,
        entry,
        lambda term: "ruling" in term.kept_by or "carried-out" in term.done_by,
    )


def without_terms_of_respondents(case: Case, entry: Entry) -> Case:
    """Return the case with nothing to keep of what is done with whom it is about."""
    terms = tuple(
        replace(_settled(each, entry.at, Result.MOOT), of_nobody=True)
        if each.is_open and needs_respondent(each)
        else each
        for each in case.terms
    )
    return replace(case, terms=terms)


def terms_of_respondents_back(case: Case) -> Case:
    """Return the case with these terms again: it is about somebody after all."""
    terms = tuple(
        replace(each, result=Result.OPEN, settled_at=None, of_nobody=False)
        if each.of_nobody
        else each
        for each in case.terms
    )
    return replace(case, terms=terms)


def terms_back(case: Case) -> Case:
    """Return the case with the terms that setting aside had stopped."""
    aside = case.set_aside_at
    terms = tuple(
        replace(
            each,
            result=Result.OPEN if each.result is Result.MOOT else each.result,
            settled_at=None,
        )
        if each.settled_at == aside and each.result in {Result.MOOT, Result.SOFTENED}
        else replace(each, over_at=None)
        if each.over_at == aside
        else each
        for each in case.terms
    )
    return replace(case, terms=terms)


def ended(case: Case, entry: Entry) -> Case:
    """
    Return the case without the terms that this kind of entry ends.

    What was missed stays missed, and is owed no more once it is done after all.
    """
    names = e.names(entry.event)
    for term in case.terms:
        if _is_named(term, names) and (term.settled_at is None or term.is_owed):
            break
    else:  # nearly every entry ends nothing: seen before anything is copied
        return case
    kept = Result.KEPT_BY_CLOCK if entry.by == CLOCK else Result.KEPT
    done = _settle(case, entry, lambda term: _is_done(term, names, entry.at), kept)
    return _settle(
        done,
        entry,
        lambda term: (
            _is_named(term, names)
            if term.is_owed
            else not names.isdisjoint(term.ended_by)
        ),
    )


def _is_named(term: RunningTerm, names: frozenset[str]) -> bool:
    return not (names.isdisjoint(term.ended_by) and names.isdisjoint(term.done_by))


def _is_done(term: RunningTerm, names: frozenset[str], at: datetime) -> bool:
    """What keeps it happened, and in time."""
    return at < term.ends_at and not names.isdisjoint(term.done_by)


def stopped(case: Case, entry: Entry) -> Case:
    """Return the case with periods of silence stopped: someone must look first."""
    return _settle(case, entry, lambda term: term.strength == WINDOW and term.stops)


def resumed(case: Case) -> Case:
    """Return the case with its terms running."""
    return replace(case, suspended_until=None, suspended_at=None, resumes_at=None)


def _settle(
    case: Case,
    entry: Entry,
    which: Callable[[RunningTerm], bool],
    result: Result = Result.MOOT,
) -> Case:
    if not any((t.is_open or t.is_owed) and which(t) for t in case.terms):
        return case
    terms = tuple(
        _settled(each, entry.at, result)
        if (each.is_open or each.is_owed) and which(each)
        else each
        for each in case.terms
    )
    return replace(case, terms=terms)


def _settled(term: RunningTerm, at: datetime, result: Result) -> RunningTerm:
    """What was missed, softened or sent in time stays so."""
    if not term.is_open:
        return replace(term, over_at=at)
    if result is Result.MOOT and term.sent_in_time:
        result = Result.SENT
    if term.result is Result.SOFTENED and result is Result.MOOT:
        result = Result.SOFTENED
    return replace(term, result=result, settled_at=at)


def letter_left(case: Case, entry: Entry, left: e.LetterLeft) -> Case:
    """Return the case in which the letter left and keeps what it keeps."""
    before = _letter(case, left.notice, left.to, left.position)
    known = replace(
        before, delivery=left.delivery, left_at=before.left_at or entry.at, failed=""
    )
    kept = Result.KEPT_BY_CLOCK if left.position in case.by_clock else Result.KEPT
    terms = tuple(
        replace(
            term,
            result=kept,
            settled_at=entry.at,
            kept_with=(left.notice, left.position),
        )
        if _keeps(left, term, entry.at)
        else term
        for term in case.terms
    )
    return replace(case, terms=terms, letters=_with(case, known))


def _keeps(left: e.LetterLeft, term: RunningTerm, at: datetime) -> bool:
    """Only a letter to the complainant, about something later than the term's start."""
    in_time = term.is_open and at < term.ends_at and term.is_before(left.position)
    return in_time and left.to == COMPLAINANT and left.notice in term.kept_by


def letter_failed(case: Case, entry: Entry, event: e.LetterFailed) -> Case:
    """
    Return the case in which a letter did not arrive.

    A term it had kept runs again while there is time to mend it; after that it was
    sent in time, and not received.
    """
    before = _letter(case, event.notice, event.to, event.position)
    failed = replace(before, delivery=None, left_at=None, failed=event.reason)
    terms = tuple(
        _undone(term, entry.at)
        if event.to == COMPLAINANT
        and term.kept_with == (event.notice, event.position)
        and term.result in _KEPT
        else term
        for term in case.terms
    )
    return replace(case, terms=terms, letters=_with(case, failed))


def _undone(term: RunningTerm, at: datetime) -> RunningTerm:
    sent = replace(term, sent_in_time=True, kept_with=None)
    if at < term.ends_at:
        return replace(sent, result=Result.OPEN, settled_at=None)
    return replace(sent, result=Result.SENT)


def given_up(case: Case, event: e.LetterGivenUp) -> Case:
    """Return the case in which a person decided about a letter."""
    before = _letter(case, event.notice, event.to, event.position)
    return replace(case, letters=_with(case, replace(before, given_up=True)))


def _letter(case: Case, notice: str, to: str, position: int) -> LetterState:
    for each in case.letters:
        if (each.notice, each.to, each.position) == (notice, to, position):
            return each
    return LetterState(notice=notice, to=to, position=position)


def _with(case: Case, letter: LetterState) -> tuple[LetterState, ...]:
    rest = tuple(
        each
        for each in case.letters
        if (each.notice, each.to, each.position)
        != (letter.notice, letter.to, letter.position)
    )
    return (*rest, letter)
