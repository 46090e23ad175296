"""Which kinds of entry become numbered pieces when the third party takes a case."""

from __future__ import annotations

from typing import Final

from gehoord.procedure import events as e
from gehoord.procedure.case import Case

PIECES: tuple[type[e.Event], ...] = (
    e.Received,
    e.Filed,
    e.WordsConfirmed,
    e.PassedOn,
    e.AdviserAnswered,
    e.HandlerAppointed,
    e.HandlerObjectedTo,
    e.NobodyImpartial,
    e.Heard,
    e.HearingPlanned,
    e.HearingWaived,
    e.Written,
    e.ConversationHeld,
    e.MilestoneReached,
    e.Agreed,
    e.AgreementSettled,
    e.Proposed,
    e.ProposalAnswered,
    e.MoreTimeTaken,
    e.MoreTimeConsented,
    e.DateNamed,
    e.SatisfactionAsked,
    e.SatisfactionGiven,
    e.AdviceGiven,
    e.PanelNamed,
    e.MemberObjectedTo,
    e.ObjectionDecided,
    e.PartsNamed,
    e.DraftSent,
    e.DraftCommented,
    e.Judged,
    e.DayRecorded,
    e.FiledLate,
    e.LatenessExcused,
    e.Defended,
    e.Escalated,
    e.TakenUp,
    e.NotTakenUp,
    e.Forwarded,
    e.Suspended,
    e.Resumed,
    e.ClosingBegun,
    e.Closed,
    e.Reopened,
    e.ReferralProposed,
    e.Referred,
    e.Ruled,
    e.CarriedOut,
    e.TermOpened,
    e.TermSoftened,
    e.TermMissed,
)
"""What both sides may lean on. Notes of handlers are never among them."""

_OF_A_TERM: Final = (e.TermSoftened, e.TermMissed, e.TermLapsed, e.TermWarned)


def is_inside(case: Case, event: e.Event) -> bool:
    """Return whether it is about a term that only those who handle it know of."""
    if isinstance(event, e.TermOpened):
        return event.inside
    if not isinstance(event, _OF_A_TERM):
        return False
    running = case.term(event.term)
    return running is not None and running.inside
