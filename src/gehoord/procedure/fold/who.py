"""What changes when it is said whom it is about, and who handles it."""

from __future__ import annotations

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold.change import Change
from gehoord.procedure.parts import About, Told
from gehoord.procedure.roles import number_of
from gehoord.procedure.settling import (
    terms_of_respondents_back,
    without,
    without_terms_of_respondents,
)

_FAR = tuple(Told)


def _names(case: Case, entry: Entry, event: e.NamesSeen) -> Case:
    return replace(case, mentions=case.mentions | set(event.mentions))


def _concern(case: Case, entry: Entry, event: e.ConcernRecorded) -> Case:
    known = dict(case.concerned)
    concerned = tuple(
        (number, known.get(number, Told.NOT_INFORMED))
        for number in sorted(set(event.staff))
    )
    nobody = event.about is About.NOBODY
    weighed = (
        without_terms_of_respondents(case, entry)
        if nobody
        else terms_of_respondents_back(case)
    )
    return replace(
        weighed, about=event.about, concerned=concerned, nobody_impartial=False
    )


def _handlers(case: Case, entry: Entry, event: e.HandlersSet) -> Case:
    return replace(
        without(case, entry, event.left) if event.left else case,
        let_go=event.left,
        handlers=event.roles,
        stand_ins=event.stand_ins,
        alone=event.alone,
        ranks=event.about,
    )


def _nobody(case: Case, entry: Entry, event: e.NobodyImpartial) -> Case:
    return replace(case, nobody_impartial=True)


def _appointed(case: Case, entry: Entry, event: e.HandlerAppointed) -> Case:
    before = (*case.handlers_before, *([case.handler] if case.handler else []))
    return replace(
        case,
        handler=event.staff,
        handlers_before=before,
        objected_to=False,
        nobody_impartial=False,
    )


def _released(case: Case, entry: Entry, event: e.HandlerReleased) -> Case:
    before = (*case.handlers_before, event.staff)
    return replace(case, handler=None, handlers_before=before, objected_to=False)


def _objected(case: Case, entry: Entry, event: e.HandlerObjectedTo) -> Case:
    return replace(case, objected_to=True)


def _informed(case: Case, entry: Entry, event: e.RespondentInformed) -> Case:
    return _told(case, event.staff, Told.INFORMED)


def _outcome_told(case: Case, entry: Entry, event: e.RespondentTold) -> Case:
    return _told(case, event.staff, Told.OUTCOME)


def _heard(case: Case, entry: Entry, event: e.Heard) -> Case:
    number = number_of(event.party)
    heard = replace(case, heard=case.heard | {event.party})
    return _told(heard, number, Told.HEARD) if number else heard


def _hearing_planned(case: Case, entry: Entry, event: e.HearingPlanned) -> Case:
    return replace(case, hearing_planned=True)


def _waived(case: Case, entry: Entry, event: e.HearingWaived) -> Case:
    return replace(case, heard=case.heard | {event.party})


def _told(case: Case, number: int, told: Told) -> Case:
    """Return the case with this person at least that far involved."""
    concerned = tuple(
        (n, max(told, state, key=_FAR.index) if n == number else state)
        for n, state in case.concerned
    )
    return replace(case, concerned=concerned)


def _represented(case: Case, entry: Entry, event: e.RepresentativeRecorded) -> Case:
    return replace(case, representative=event.name, mandate=event.mandate)


def _urgent(case: Case, entry: Entry, event: e.MarkedUrgent) -> Case:
    return replace(case, urgent=True, protocol=case.protocol or event.protocol)


def _protocol_over(case: Case, entry: Entry, event: e.ProtocolEnded) -> Case:
    return replace(case, protocol=False)


def _defended(case: Case, entry: Entry, event: e.Defended) -> Case:
    return replace(case, defended=case.defended | {event.party})


CHANGES: dict[type, Change] = {
    e.NamesSeen: _names,
    e.ConcernRecorded: _concern,
    e.HandlersSet: _handlers,
    e.NobodyImpartial: _nobody,
    e.HandlerAppointed: _appointed,
    e.HandlerReleased: _released,
    e.HandlerObjectedTo: _objected,
    e.RespondentInformed: _informed,
    e.RespondentTold: _outcome_told,
    e.Heard: _heard,
    e.HearingPlanned: _hearing_planned,
    e.HearingWaived: _waived,
    e.RepresentativeRecorded: _represented,
    e.MarkedUrgent: _urgent,
    e.ProtocolEnded: _protocol_over,
    e.Defended: _defended,
}
"""What each kind of entry about people changes."""
