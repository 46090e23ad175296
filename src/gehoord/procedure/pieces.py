"""Which kinds of entry become numbered pieces when the third party takes a case."""

from __future__ import annotations

from gehoord.procedure import events as e

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
    e.HearingWaived,
    e.Written,
    e.ConversationHeld,
    e.Agreed,
    e.AgreementSettled,
    e.Proposed,
    e.ProposalAnswered,
    e.MoreTimeTaken,
    e.MoreTimeConsented,
    e.SatisfactionAsked,
    e.SatisfactionGiven,
    e.AdviceGiven,
    e.PartsNamed,
    e.Judged,
    e.DayRecorded,
    e.FiledLate,
    e.LatenessExcused,
    e.Defended,
    e.Escalated,
    e.NotTakenUp,
    e.Suspended,
    e.Resumed,
    e.ClosingBegun,
    e.Closed,
    e.Reopened,
    e.ReferralProposed,
    e.Referred,
    e.TermOpened,
    e.TermSoftened,
    e.TermMissed,
)
"""What both sides may lean on. Notes of handlers are never among them."""
