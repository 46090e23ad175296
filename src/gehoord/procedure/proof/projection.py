"""
What of a case tells what can happen next: two cases alike in this are taken as one.

Left out on purpose: words, names, files, references and the list of pieces (nothing
decides on them); days and instants (only which term ends first counts); how often
something was warned about; and what became of a term once it is settled, unless more
time could still be taken for it. Counters stop at the number after which nothing new
follows. Decision 13 says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

from gehoord.procedure.case import Case
from gehoord.procedure.particulars import OwnParticular, chosen
from gehoord.procedure.parts import LetterState, Result, RunningTerm, Told
from gehoord.procedure.proof.variants import hinging
from gehoord.procedure.ranks import weighed
from gehoord.procedure.reminding import reminders
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.stages import Stage

Projection = tuple[object, ...]

_HEARD = frozenset({"complainant-heard", "respondent-heard"})
_BROKEN = frozenset({Result.MISSED, Result.SENT, Result.SOFTENED})
_OVER = frozenset({Stage.CLOSED, Stage.SET_ASIDE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Lens:
    """What is looked at in the cases of one procedure, in one concern."""

    own: tuple[OwnParticular, ...]
    named: frozenset[str]  # answers that something hangs on
    weighed: frozenset[str]  # and what somebody is who is complained about

    most_time: int  # after so many extensions one more changes nothing
    tries: int
    extended: tuple[str, ...]
    asks_for_hearing: bool
    talks: bool  # a stage is handled by talking
    closes_for_good: bool
    bars: bool  # whoever decided before may not in some later stage

    def of(self, case: Case) -> Projection:
        """Return what this case has in common with all that go on like it."""
        if self.closes_for_good and case.stage in _OVER:
            return (case.stage, *self._kept(case))
        return (
            *_AS_IT_IS(case),
            *_first_word(case),
            chosen(self.own, case.sender) & self.named if self.named else None,
            *self._people(case),
            *self._handling(case),
            *_end(case),
            *self._kept(case),
        )

    def _people(self, case: Case) -> Projection:
        return (
            tuple(number for number, _ in case.concerned),
            case.mentions if case.excluded else frozenset(),
            bool(case.handlers_before),
            case.decided_by if self.bars else frozenset(),
            self.weighed.intersection(case.ranks) if self.weighed else None,
            case.heard if self.asks_for_hearing else frozenset(),
        )

    def _handling(self, case: Case) -> Projection:
        return (
            case.proposals[-1].accepted if case.proposals else "none",
            min(case.times_extended, self.most_time),
            min(case.consents, self.most_time),
            case.date_named is not None,
            bool(case.satisfaction_asked_at),
            bool(case.talked) and self.talks,
            min(case.attempts, self.tries),
            bool(case.absent_until),
            bool(case.panel),
            bool(case.members_objected),
            bool(case.members_out),
            min(case.suspensions, 2),
            case.draft_to,
            case.commented,
            case.judgement is not None,
            bool(case.provisional),
            bool(reminders(case)),
        )

    def _kept(self, case: Case) -> Projection:
        """Where nothing goes on with a closed case, only this matters."""
        return (
            tuple(_far(told) for _, told in case.concerned),
            bool(case.open_agreements),
            any(not each.effect for each in case.improvements),
            bool(case.postponed_until),
            case.longer_asked,
            case.open_request is not None,
            case.unread,
            *_terms(case, self.extended),
            frozenset(_letter(case, each) for each in case.failed_letters()),
        )


def lens(procedure: Procedure, *, closes_for_good: bool) -> Lens:
    """Return what to look at in the cases of this procedure."""
    extension, silence = procedure.extension, procedure.silence
    by_stage = (each.values() for each in procedure.acts_by_stage.values())
    rules = (*procedure.acts.values(), *(rule for each in by_stage for rule in each))
    return Lens(
        own=procedure.own_particulars,
        named=hinging(procedure),
        weighed=weighed(procedure),
        most_time=1 + ((extension.times if extension else 0) or 1),
        tries=silence.attempts_by_person if silence else 0,
        extended=extension.of if extension else (),
        asks_for_hearing=any(not _HEARD.isdisjoint(each.needs) for each in rules),
        talks=any(each.spoken for each in procedure.stages),
        closes_for_good=closes_for_good,
        bars=any(each.different_person for each in procedure.stages),
    )


_AS_IT_IS = attrgetter(
    *("stage", "kind", "kind_certain", "channel", "capacity", "adviser_answered"),
    *("urgent", "protocol", "mandate", "complete", "deposit_asked", "deposit_paid"),
    *("about", "nobody_impartial", "handler", "objected_to", "level", "barred"),
    *("handlers", "alone", "defended", "hearing_planned", "taken_up", "satisfied"),
    *("advice_waits", "advised", "made_final", "is_suspended", "outcome", "body"),
    *("court_choice_open", "route", "admitted", "carried_out"),
)
"""What counts as it stands: read in one go, since every step asks for it."""


def _first_word(case: Case) -> Projection:
    sender = case.sender
    return (
        bool(case.filed_at),
        bool(case.passed_on_to),
        bool(case.asked_for),
        bool(sender.email),
        bool(sender.address and sender.phone),
        bool(case.representative),
        bool(case.late),
        case.late_hard and not case.excused,
    )


def _end(case: Case) -> Projection:
    return (
        bool(case.closed_at),
        bool(case.referred_at),
        min(case.referrals, 1),
        tuple(each.body for each in case.earlier),
        bool(case.ruled_at),
    )


def _far(told: Told) -> Told:
    """Who was heard was informed; more than that nothing asks."""
    return Told.INFORMED if told is Told.HEARD else told


def _terms(case: Case, extended: tuple[str, ...]) -> Projection:
    """Which terms run, which ends first, which to extend were broken, what is owed."""
    running = [term for term in case.terms if term.is_open]
    first = min(running, key=lambda term: term.ends_at, default=None)
    broken = frozenset(
        term.id for term in case.terms if term.id in extended and term.result in _BROKEN
    )
    known = frozenset(_running(term) for term in running)
    owed = frozenset(term.id for term in case.terms if term.is_owed)
    return (known, first.id if first else "", broken, owed)


def _running(term: RunningTerm) -> Projection:
    return (term.id, term.result is Result.SOFTENED, term.fell_back, term.sent_in_time)


def _letter(case: Case, letter: LetterState) -> Projection:
    """Failed letters by what they are: two of one kind wait like one."""
    closes = letter.position == case.closing_position
    return (letter.to == COMPLAINANT, closes)
