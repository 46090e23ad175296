"""What changes when a case closes, opens again, or goes to the third party."""

from __future__ import annotations

from dataclasses import fields

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold.change import Change, unchanged
from gehoord.procedure.fold.handling import read
from gehoord.procedure.parts import Capacity, Judgement, Outcome, Referral
from gehoord.procedure.roles import number_of
from gehoord.procedure.settling import (
    resumed,
    stopped,
    without,
    without_own_terms,
    without_terms,
    without_terms_of_ruling,
)

NOTHING_TO_DO = frozenset({Judgement.NOT_UPHELD, Judgement.NO_FINDING})
"""Rulings after which there is nothing to carry out."""


def _closing(case: Case, entry: Entry, event: e.ClosingBegun) -> Case:
    judged = event.outcome is Outcome.JUDGED
    return replace(
        stopped(read(case, entry), entry),
        outcome=event.outcome,
        provisional="" if judged else case.provisional,
        made_final=case.made_final or (judged and bool(case.provisional)),
        closing_letter=event.letter,
        closing_position=entry.position,
    )


def _closed(case: Case, entry: Entry, event: e.Closed) -> Case:
    return replace(without_own_terms(resumed(case), entry), closed_at=entry.at)


def _reopened(case: Case, entry: Entry, event: e.Reopened) -> Case:
    return replace(
        read(case, entry),
        outcome=None,
        closed_at=None,
        closing_letter="",
        closing_position=None,
        satisfied=None,
        satisfaction_asked_at=None,
        judgement=None,
        parts_judged=(),
        provisional="",
        made_final=False,
        withdrawn=False,
        date_named=None,
        silence=0,
        attempts=0,
    )


def _escalated(case: Case, entry: Entry, event: e.Escalated) -> Case:
    """
    It begins anew with somebody to be appointed; what was said stays said.

    What goes straight there leaves only what belongs to the stages that it skips.
    """
    rest = without(case, entry, event.left) if event.straight else None
    anew = _reopened(rest or without_terms(case, entry), entry, _REOPENED)
    before = (*case.handlers_before, *([case.handler] if case.handler else []))
    answered = case.judgement or case.proposals or case.talked
    by_us = event.sent or event.straight or case.outcome is Outcome.NOT_TAKEN_UP
    return replace(
        anew,
        level=event.stage,
        unanswered=case.unanswered or bool(by_us and not (case.level or answered)),
        levels=(*case.levels, event.stage),
        begun_at=event.stage if event.straight and not before else case.begun_at,
        heard=frozenset() if event.anew else case.heard,
        defended=frozenset() if event.anew else case.defended,
        hearing_planned=False,
        talked=0,
        barred=case.barred | set(event.barred),
        handlers=event.handlers,
        stand_ins=(),
        alone=False,
        handler=None,
        handlers_before=before,
        nobody_impartial=False,
        taken_up=False,
        proposals=(),
        times_extended=0,
        consents=0,
        suspensions=0,
        advised=False,
        advice_waits=False,
        draft_to=(),
        commented=frozenset(),
        panel=(),
        panel_chair="",
        panel_at=None,
        members_objected=(),
        members_out=(),
    )


_REOPENED = e.Reopened(reason="")


def _referred(case: Case, entry: Entry, event: e.Referred) -> Case:
    if event.body and case.referred_at and event.body != case.body:
        case = _gone_on(case)
    said = event.capacity is not Capacity.UNKNOWN
    return replace(
        stopped(case, entry),
        referred_at=entry.at,
        referrals=case.referrals + 1,
        referred_by=entry.by,
        third_party=event.third_party,
        body=event.body,
        capacity=event.capacity if said else case.capacity,
        admitted=False,
        ruled_at=None,
        carried_out=False,
    )


_OF_ONE = tuple(each.name for each in fields(Referral))
"""What is known of a case at one third party, and anew at the next."""


def _gone_on(case: Case) -> Case:
    """How it stands at this one is kept, since the next may send it back."""
    left = Referral(**{name: getattr(case, name) for name in _OF_ONE})
    return replace(
        case,
        earlier=(*case.earlier, left),
        route=None,
        court_choice_open=False,
        bundle=None,
        bundle_at=0,
        ruling=None,
    )


def _choice(case: Case, entry: Entry, event: e.CourtChoiceOffered) -> Case:
    return replace(case, court_choice_open=True)


def _route(case: Case, entry: Entry, event: e.RouteChosen) -> Case:
    return replace(case, court_choice_open=False, route=event.route)


def _admitted(case: Case, entry: Entry, event: e.Admitted) -> Case:
    """What the third party before it asked for is no longer what is waited for."""
    taken = replace(case, admitted=True, third_party=number_of(entry.by))
    return without_terms_of_ruling(taken, entry) if case.earlier else taken


def _referred_back(case: Case, entry: Entry, event: e.ReferredBack) -> Case:
    """From a next third party it goes back to how it stood at the one before."""
    if not case.earlier:
        return replace(case, referred_at=None, court_choice_open=False, admitted=False)
    *rest, last = case.earlier
    stood = {name: getattr(last, name) for name in _OF_ONE}
    return replace(case, earlier=tuple(rest), court_choice_open=False, **stood)


def _bundle(case: Case, entry: Entry, event: e.BundleMade) -> Case:
    return replace(case, bundle=event.pieces, bundle_at=entry.position)


def _ruled(case: Case, entry: Entry, event: e.Ruled) -> Case:
    """On a provisional judgement it is advice: what follows is the final one."""
    over = event.judgement in NOTHING_TO_DO or bool(case.provisional)
    return replace(case, ruled_at=entry.at, ruling=event.judgement, carried_out=over)


def _carried_out(case: Case, entry: Entry, event: e.CarriedOut) -> Case:
    return replace(case, carried_out=True)


CHANGES: dict[type, Change] = {
    e.ClosingBegun: _closing,
    e.Closed: _closed,
    e.Reopened: _reopened,
    e.Escalated: _escalated,
    e.ReferralProposed: unchanged,
    e.Referred: _referred,
    e.CourtChoiceOffered: _choice,
    e.RouteChosen: _route,
    e.Admitted: _admitted,
    e.ReferredBack: _referred_back,
    e.BundleMade: _bundle,
    e.Ruled: _ruled,
    e.CarriedOut: _carried_out,
}
"""What each kind of entry about the end and the third party changes."""
