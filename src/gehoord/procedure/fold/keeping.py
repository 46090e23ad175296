"""What changes with lessons, retention, and what time and letters do."""

from __future__ import annotations

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold.change import Change, unchanged
from gehoord.procedure.parts import DataRequest, Improvement, Result
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.settling import (
    given_up,
    letter_failed,
    letter_left,
    one_term,
    opened,
    settle_one,
    stopped,
    warned,
)


def _improvement(case: Case, entry: Entry, event: e.ImprovementBegun) -> Case:
    begun = Improvement(
        number=event.number, what=event.what, owner=event.owner, by_day=event.by_day
    )
    return replace(case, improvements=(*case.improvements, begun))


def _checked(case: Case, entry: Entry, event: e.ImprovementChecked) -> Case:
    improvements = tuple(
        replace(each, effect=event.effect) if each.number == event.number else each
        for each in case.improvements
    )
    return replace(case, improvements=improvements)


def _postponed(case: Case, entry: Entry, event: e.DestructionPostponed) -> Case:
    return replace(case, postponed_until=event.review_on, longer_asked=False)


def _released(case: Case, entry: Entry, event: e.DestructionReleased) -> Case:
    return replace(case, postponed_until=None, longer_asked=False)


def _longer(case: Case, entry: Entry, event: e.LongerKeepingAsked) -> Case:
    return replace(case, longer_asked=True)


def _data_asked(case: Case, entry: Entry, event: e.DataAsked) -> Case:
    asked = DataRequest(number=event.number, kind=event.kind, party=event.party)
    return replace(case, requests=(*case.requests, asked))


def _data_answered(case: Case, entry: Entry, event: e.DataAnswered) -> Case:
    requests = tuple(
        replace(each, answered=True) if each.number == event.number else each
        for each in case.requests
    )
    return replace(case, requests=requests)


def _warned(case: Case, entry: Entry, event: e.TermWarned) -> Case:
    return one_term(case, event.term, lambda term: warned(term, entry.at))


def _softened(case: Case, entry: Entry, event: e.TermSoftened) -> Case:
    return one_term(
        case,
        event.term,
        lambda term: replace(
            warned(term, entry.at), result=Result.SOFTENED, fell_back=True
        ),
    )


def _missed(case: Case, entry: Entry, event: e.TermMissed) -> Case:
    result = Result.SENT if event.sent else Result.MISSED
    return settle_one(case, entry, event.term, result)


def _lapsed(case: Case, entry: Entry, event: e.TermLapsed) -> Case:
    lapsed = settle_one(case, entry, event.term, Result.LAPSED)
    # Where a way opens, the silence was not theirs.
    return replace(lapsed, silence=case.silence + (not event.opens))


def _alarmed(case: Case, entry: Entry, event: e.Alarmed) -> Case:
    return one_term(
        case,
        event.term,
        lambda term: replace(warned(term, entry.at), fell_back=True),
    )


def _failed(case: Case, entry: Entry, event: e.LetterFailed) -> Case:
    """Silence means nothing to whom the letter did not reach, unless a person did."""
    failed = letter_failed(case, entry, event)
    by_a_person = event.position in {case.reached_out, case.talked}
    reached = event.to != COMPLAINANT or by_a_person
    return failed if reached else stopped(failed, entry)


def _given_up(case: Case, entry: Entry, event: e.LetterGivenUp) -> Case:
    return given_up(case, event)


CHANGES: dict[type, Change] = {
    e.ImprovementBegun: _improvement,
    e.ImprovementChecked: _checked,
    e.DestructionPostponed: _postponed,
    e.DestructionReleased: _released,
    e.LongerKeepingAsked: _longer,
    e.DataAsked: _data_asked,
    e.DataAnswered: _data_answered,
    e.LinkAsked: unchanged,
    e.CodeAsked: unchanged,
    e.DaysCorrected: unchanged,
    e.TermOpened: opened,
    e.TermWarned: _warned,
    e.TermSoftened: _softened,
    e.TermMissed: _missed,
    e.TermLapsed: _lapsed,
    e.Alarmed: _alarmed,
    e.LetterLeft: letter_left,
    e.LetterFailed: _failed,
    e.LetterGivenUp: _given_up,
}
"""What each kind of entry about keeping, time and letters changes."""
