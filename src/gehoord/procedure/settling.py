"""What happens to the terms and letters of a case: opened, kept, missed, moot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import LetterState, Result, RunningTerm

WINDOW = "window"


def opened(case: Case, entry: Entry, event: e.TermOpened) -> Case:
    """Return the case with a term running, in place of an open one of that id."""
    term = RunningTerm(
        id=event.term,
        strength=event.strength,
        opened_at=entry.at,
        last_day=event.last_day,
        ends_at=event.ends_at,
        fallback_at=event.fallback_at,
        warn_at=event.warn_at,
        kept_by=event.kept_by,
        ended_by=event.ended_by,
        because=event.because,
    )
    rest = one_term(
        case,
        event.term,
        lambda open_one: replace(open_one, result=Result.MOOT, settled_at=entry.at),
    )
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


def without_terms(case: Case, entry: Entry) -> Case:
    """Return the case with nothing left to keep: open terms no longer apply."""
    return _settle(case, entry, lambda _: True)


def terms_back(case: Case) -> Case:
    """Return the case with the terms that setting aside had stopped."""
    aside = case.set_aside_at
    terms = tuple(
        replace(each, result=Result.OPEN, settled_at=None)
        if each.result is Result.MOOT and each.settled_at == aside
        else each
        for each in case.terms
    )
    return replace(case, terms=terms)


def ended(case: Case, entry: Entry) -> Case:
    """Return the case without the terms that this kind of entry ends."""
    name = entry.event.stored
    return _settle(case, entry, lambda term: name in term.ended_by)


def stopped(case: Case, entry: Entry) -> Case:
    """Return the case with periods of silence stopped: someone must look first."""
    return _settle(case, entry, lambda term: term.strength == WINDOW)


def _settle(
    case: Case, entry: Entry, which: Callable[[RunningTerm], bool]
) -> Case:
    terms = tuple(
        replace(each, result=Result.MOOT, settled_at=entry.at)
        if each.is_open and which(each)
        else each
        for each in case.terms
    )
    return replace(case, terms=terms)


def letter_left(case: Case, entry: Entry, left: e.LetterLeft) -> Case:
    """Return the case in which the letter left and keeps what it keeps."""
    before = _letter(case, left.notice, left.to, left.position)
    known = replace(before, delivery=left.delivery, left_at=entry.at, failed="")
    by_clock = left.position in case.by_clock
    terms = tuple(_kept(term, entry, left, by_clock=by_clock) for term in case.terms)
    return replace(case, terms=terms, letters=_with(case, known))


def _kept(
    term: RunningTerm, entry: Entry, left: e.LetterLeft, *, by_clock: bool
) -> RunningTerm:
    if not term.is_open or left.notice not in term.kept_by:
        return term
    if entry.at >= term.ends_at:
        late = Result.SOFTENED if term.result is Result.SOFTENED else Result.MISSED
        return replace(term, result=late, settled_at=entry.at)
    kept = Result.KEPT_BY_CLOCK if by_clock else Result.KEPT
    return replace(term, result=kept, settled_at=entry.at)


def letter_failed(case: Case, event: e.LetterFailed) -> Case:
    """Return the case in which a letter did not arrive."""
    before = _letter(case, event.notice, event.to, event.position)
    failed = replace(before, delivery=None, failed=event.reason)
    return replace(case, letters=_with(case, failed))


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
