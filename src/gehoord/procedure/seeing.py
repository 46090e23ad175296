"""Which entries of a case someone sees. What is not listed is not seen."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.entries import Entry
from gehoord.procedure.pieces import PIECES, is_inside
from gehoord.procedure.roles import COMPLAINANT, Role, number_of, staff


class Scope(StrEnum):
    """How much of a case someone sees."""

    NOTHING = "nothing"
    PASSED_ON = "passed-on"  # the words the sender approved
    RESPONDENT = "respondent"  # what they were told, and their own hearing
    REFERRED = "referred"  # that the complainant came, and why
    BUNDLE = "bundle"  # the numbered pieces, and all since the referral
    COMPLAINANT = "complainant"  # all but the office's own notes
    FULL = "full"


_REFERRAL: tuple[type[e.Event], ...] = (
    e.Referred,
    e.CourtChoiceOffered,
    e.RouteChosen,
    e.Admitted,
    e.ReferredBack,
    e.BundleMade,
    e.Ruled,
    e.CarriedOut,
)
_COMPLAINANT: tuple[type[e.Event], ...] = (
    *PIECES,
    *_REFERRAL,
    e.ParticularsAsked,
    e.ParticularsGiven,
    e.Completed,
    e.DepositAsked,
    e.DepositPaid,
    e.DaysCorrected,
    e.KindCorrected,
    e.MailVouchedFor,
    e.HandlerReleased,
    e.AgreementReminded,
    e.ReachedOut,
    e.AdviceAsked,
    e.RepresentativeRecorded,
    e.Withdrawn,
    e.Joined,
    e.DestructionPostponed,
    e.DestructionReleased,
    e.LongerKeepingAsked,
    e.TermLapsed,
)
_LETTERS = (e.LetterLeft, e.LetterFailed, e.LetterGivenUp)


def scope(case: Case, worn: frozenset[Role]) -> Scope:
    """Return how much of the case the wearer of these hats sees."""
    if worn & {Role.OWNER, Role.INTAKE, Role.HANDLER, Role.RESPONDING_OWNER}:
        return Scope.FULL
    if Role.COMPLAINANT in worn:
        return Scope.COMPLAINANT
    if Role.THIRD_PARTY in worn:
        return Scope.BUNDLE if case.bundle is not None else Scope.REFERRED
    if Role.RESPONDENT in worn:
        return Scope.RESPONDENT
    return Scope.PASSED_ON if Role.ADVISER in worn else Scope.NOTHING


def seen(
    case: Case, entries: Iterable[Entry], worn: frozenset[Role], by: str
) -> tuple[Entry, ...]:
    """Return the entries that `by`, wearing these hats in the case, may see."""
    much = scope(case, worn)
    return tuple(each for each in entries if _sees(case, each, much, by))


def _sees(case: Case, entry: Entry, much: Scope, by: str) -> bool:  # noqa: C901, PLR0911 - a table
    event = entry.event
    match much:
        case Scope.FULL:
            return True
        case Scope.COMPLAINANT:
            if isinstance(event, _LETTERS):
                return event.to == COMPLAINANT
            if isinstance(event, e.DataAsked | e.DataAnswered):
                return event.party == COMPLAINANT
            return _is_told(case, entry)
        case Scope.BUNDLE:
            since = case.bundle_at
            later = entry.position >= since and _is_told(case, entry)
            own = isinstance(event, e.MailLinked) and entry.by == by
            return entry.position in (case.bundle or ()) or later or own
        case Scope.REFERRED:
            own = isinstance(event, e.MailLinked) and entry.by == by
            return isinstance(event, _REFERRAL) or own
        case Scope.RESPONDENT:
            return _about(event, by) or _took_outside(case, entry, by)
        case Scope.PASSED_ON:
            return _passed(event, by)
        case _:
            return False


def _is_told(case: Case, entry: Entry) -> bool:
    """Return whether who complains sees it: a mail, once it counts as theirs."""
    theirs = entry.position in case.vouched_for
    event = entry.event
    seen = isinstance(event, _COMPLAINANT) and not is_inside(case, event)
    if isinstance(event, e.ReportDue | e.Reported):
        seen = event.told
    return theirs or seen


def _about(event: e.Event, by: str) -> bool:
    match event:
        case e.RespondentInformed(staff=number) | e.RespondentTold(staff=number):
            return staff(number) == by
        case e.Heard(party=party) | e.Defended(party=party):
            return party == by
        case e.DraftSent() | e.DraftCommented():
            return _of_draft(event, by)
        case e.DataAsked(party=party) | e.DataAnswered(party=party):
            return party == by
        case e.HearingPlanned():
            return True
        case _:
            return _passed(event, by)


def _of_draft(event: e.DraftSent | e.DraftCommented, by: str) -> bool:
    """Who got the draft sees it, and what they said of it themselves."""
    sees = event.readers if isinstance(event, e.DraftSent) else (event.party,)
    return by in sees


def _took_outside(case: Case, entry: Entry, by: str) -> bool:
    """Return whether they took it outside themselves, and this is what came of it."""
    if isinstance(entry.event, e.Referred):
        return entry.by == by
    mine = case.referred_by == by
    return mine and isinstance(entry.event, e.Admitted | e.ReferredBack | e.Ruled)


def _passed(event: e.Event, by: str) -> bool:
    if isinstance(event, e.PassedOn):
        return event.to == number_of(by)
    return isinstance(event, e.AdviserAnswered)
