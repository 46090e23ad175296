"""What changes when a reaction comes in: first word, filing, kind, the adviser."""

from __future__ import annotations

from typing import assert_never

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold.change import Change
from gehoord.procedure.particulars import merged
from gehoord.procedure.parts import Kind, NamedDay
from gehoord.procedure.settling import terms_back, without_terms


def _received(case: Case, entry: Entry, event: e.Received) -> Case:
    return replace(
        case,
        kind=event.kind,
        first_kind=event.kind,
        kind_certain=event.kind_certain,
        channel=event.channel,
        language=event.language,
        received_at=entry.at,
        received_on=event.received_on,
        last_words_at=entry.at,
        words=event.words,
        subject=event.subject,
        wish=event.wish,
        spoken=event.spoken,
        adviser=event.adviser,
        sender=event.particulars,
        mailbox=event.mailbox,
        capacity=event.capacity,
        behalf=event.behalf,
        representative=event.representative,
        others=event.others,
        files=event.files,
        mentions=frozenset(event.mentions),
        event_on=event.event_on,
        discovered_on=event.discovered_on,
        ended_on=event.ended_on,
    )


def _filed(case: Case, entry: Entry, event: e.Filed) -> Case:
    return replace(case, filed_at=entry.at, filed_on=event.on)


def _confirmed(case: Case, entry: Entry, event: e.WordsConfirmed) -> Case:
    return replace(case, words=event.words)


def _asked(case: Case, entry: Entry, event: e.ParticularsAsked) -> Case:
    return replace(case, asked_for=event.missing)


def _given(case: Case, entry: Entry, event: e.ParticularsGiven) -> Case:
    return replace(
        case,
        sender=merged(case.sender, event.particulars),
        subject=event.subject or case.subject,
        event_on=event.event_on or case.event_on,
        discovered_on=event.discovered_on or case.discovered_on,
        ended_on=event.ended_on or case.ended_on,
    )


def _complete(case: Case, entry: Entry, event: e.Completed) -> Case:
    return replace(case, complete=True)


def _deposit_asked(case: Case, entry: Entry, event: e.DepositAsked) -> Case:
    return replace(case, deposit_asked=True, deposit_paid=False)


def _deposit_paid(case: Case, entry: Entry, event: e.DepositPaid) -> Case:
    return replace(case, deposit_paid=True)


def _day(case: Case, entry: Entry, event: e.DayRecorded) -> Case:
    match event.which:
        case NamedDay.EVENT:
            return replace(case, event_on=event.on)
        case NamedDay.DISCOVERY:
            return replace(case, discovered_on=event.on)
        case NamedDay.END_OF_SERVICE:
            return replace(case, ended_on=event.on)
        case NamedDay.ELSEWHERE:
            return replace(case, elsewhere_on=event.on)
        case _:
            assert_never(event.which)


def _late(case: Case, entry: Entry, event: e.FiledLate) -> Case:
    return replace(case, late=event.window, late_hard=event.hard)


def _excused(case: Case, entry: Entry, event: e.LatenessExcused) -> Case:
    return replace(case, excused=True)


def _kind(case: Case, entry: Entry, event: e.KindCorrected) -> Case:
    known = replace(case, kind=event.kind, kind_certain=True)
    if event.kind is not Kind.COMPLAINT:
        return without_terms(known, entry)
    if case.kind is Kind.COMPLAINT:
        return known  # it was one all along: what was closed stays closed
    return replace(
        known, outcome=None, closing_letter="", closing_position=None, closed_at=None
    )


def _aside(case: Case, entry: Entry, event: e.SetAside) -> Case:
    return replace(without_terms(case, entry), set_aside_at=entry.at)


def _back(case: Case, entry: Entry, event: e.TakenBack) -> Case:
    return replace(terms_back(case), set_aside_at=None, unread=False)


def _passed_on(case: Case, entry: Entry, event: e.PassedOn) -> Case:
    return replace(case, passed_on_to=event.to, adviser_answered=False)


def _answered(case: Case, entry: Entry, event: e.AdviserAnswered) -> Case:
    return replace(case, adviser_answered=True)


CHANGES: dict[type, Change] = {
    e.Received: _received,
    e.Filed: _filed,
    e.WordsConfirmed: _confirmed,
    e.ParticularsAsked: _asked,
    e.ParticularsGiven: _given,
    e.Completed: _complete,
    e.DepositAsked: _deposit_asked,
    e.DepositPaid: _deposit_paid,
    e.DayRecorded: _day,
    e.FiledLate: _late,
    e.LatenessExcused: _excused,
    e.KindCorrected: _kind,
    e.SetAside: _aside,
    e.TakenBack: _back,
    e.PassedOn: _passed_on,
    e.AdviserAnswered: _answered,
}
"""What each kind of entry about coming in changes."""
