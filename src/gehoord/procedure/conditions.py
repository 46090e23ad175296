"""What must hold before an act or a notice: the words a procedure file may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from gehoord.procedure.case import Case
from gehoord.procedure.drafts import is_over
from gehoord.procedure.panels import can_be_objected_to, is_settled
from gehoord.procedure.parts import (
    WORK,
    About,
    Channel,
    Kind,
    Mailbox,
    Outcome,
    Satisfied,
    Told,
)
from gehoord.procedure.roles import COMPLAINANT, staff

Condition = Callable[[Case], bool]


def _respondents_at_least(*states: Told) -> Condition:
    def holds(case: Case) -> bool:
        return all(told in states for _, told in case.concerned)

    return holds


def _heard_respondents(case: Case) -> bool:
    return all(staff(number) in case.heard for number in case.respondents)


def _court_choice_passed(case: Case) -> bool:
    return not case.court_choice_open


_INFORMED = _respondents_at_least(Told.INFORMED, Told.HEARD, Told.OUTCOME)

CONDITIONS: Mapping[str, Condition] = MappingProxyType(
    {
        "is-complaint": lambda case: case.kind is Kind.COMPLAINT,
        "is-not-complaint": lambda case: case.kind is not Kind.COMPLAINT,
        "maybe-no-reaction": lambda case: (
            case.kind is not Kind.COMPLAINT or not case.kind_certain
        ),
        "is-compliment": lambda case: case.kind is Kind.COMPLIMENT,
        "oral": lambda case: case.channel is Channel.ORAL,
        "filed": lambda case: case.filed_at is not None,
        "not-filed": lambda case: case.filed_at is None,
        "passed-on": lambda case: case.passed_on_to is not None,
        "adviser-answered": lambda case: case.adviser_answered,
        "concern-recorded": lambda case: case.about is not About.UNKNOWN,
        "somebody-concerned": lambda case: case.about is About.STAFF,
        "handler": lambda case: case.handler is not None or case.nobody_impartial,
        "appointed": lambda case: case.handler is not None,
        "no-handler": lambda case: case.handler is None,
        "first-handler": lambda case: not case.handlers_before,
        "later-handler": lambda case: bool(case.handlers_before),
        "respondent-informed": _INFORMED,
        "somebody-informed": lambda case: any(
            told is not Told.NOT_INFORMED for _, told in case.concerned
        ),
        "complainant-heard": lambda case: COMPLAINANT in case.heard,
        "respondent-heard": _heard_respondents,
        "hearing-planned": lambda case: case.hearing_planned,
        "taken-up": lambda case: case.taken_up,
        "not-yet-taken-up": lambda case: not case.taken_up,
        "proposal": lambda case: bool(case.proposals),
        "open-proposal": lambda case: case.open_proposal is not None,
        "answered": lambda case: bool(case.proposals) and case.open_proposal is None,
        "accepted": lambda case: case.accepted,
        "satisfaction-known": lambda case: case.satisfied is not None,
        "not-satisfied": lambda case: (
            case.satisfied in {Satisfied.NO, Satisfied.PARTLY}
        ),
        "draft-sent": lambda case: bool(case.draft_to),
        "comments-over": is_over,
        "judged": lambda case: case.judgement is not None,
        "not-judged": lambda case: case.judgement is None,
        "provisional": lambda case: bool(case.provisional),
        "not-provisional": lambda case: not case.provisional,
        "final-can-come": lambda case: (
            case.ruled_at is not None or not case.waits_to_stand
        ),
        "ready-to-close": lambda case: (
            (case.satisfied is not None or case.carried_out or case.is_at_court)
            and (not case.provisional or case.nobody_impartial)
        ),
        "closing-begun": lambda case: case.outcome is not None,
        "not-referred": lambda case: case.referred_at is None,
        "referred": lambda case: case.referred_at is not None,
        "admitted": lambda case: case.admitted,
        "court-choice-open": lambda case: case.court_choice_open,
        "court-choice-passed": _court_choice_passed,
        "ruled": lambda case: case.ruled_at is not None,
        "open-agreement": lambda case: bool(case.open_agreements),
        "improvement": lambda case: bool(case.improvements),
        "postponed": lambda case: case.postponed_until is not None or case.longer_asked,
        "letter-failed": lambda case: bool(case.failed_letters()),
        "asked-for-more": lambda case: bool(case.asked_for),
        "suspended": lambda case: case.suspended_until is not None,
        "not-suspended": lambda case: case.suspended_until is None,
        "full-letters": lambda case: case.mailbox is Mailbox.ONLY_ME,
        "nobody-impartial": lambda case: case.nobody_impartial,
        "not-closing": lambda case: case.outcome is None,
        "not-thanked": lambda case: case.outcome is not Outcome.THANKED,
        "thanked": lambda case: case.outcome is Outcome.THANKED,
        "closed-for-silence": lambda case: (
            case.outcome in {Outcome.NO_REACTION, Outcome.INCOMPLETE}
        ),
        "judged-closing": lambda case: case.outcome is Outcome.JUDGED,
        "not-judged-closing": lambda case: case.outcome is not Outcome.JUDGED,
        "advice-waits": lambda case: case.advice_waits,
        "no-date-named": lambda case: (
            case.date_named is None and not case.times_extended
        ),
        "no-advice-waits": lambda case: not case.advice_waits,
        "advice-given": lambda case: case.advised,
        "panel-named": lambda case: bool(case.panel),
        "objections-open": can_be_objected_to,
        "objection-waits": lambda case: bool(case.members_objected),
        "panel-settled": is_settled,
        "urgent": lambda case: case.urgent,
        "protocol": lambda case: case.protocol,
        "no-protocol": lambda case: not case.protocol,
        "complete": lambda case: case.complete,
        "deposit-paid": lambda case: not case.deposit_waits,
        "deposit-waits": lambda case: case.deposit_waits,
        "late": lambda case: bool(case.late),
        "in-time": lambda case: not case.late_hard or case.excused,
        "defended": lambda case: all(
            staff(number) in case.defended for number in case.respondents
        ),
        "mandate-settled": lambda case: not case.representative or case.mandate,
        "first-stage": lambda case: not case.level,
        "later-stage": lambda case: bool(case.level),
        "open-request": lambda case: case.open_request is not None,
        "consumer": lambda case: case.capacity not in WORK,
        "business": lambda case: case.capacity in WORK,
    }
)
"""Every condition by the name a procedure file calls it."""


def unmet(case: Case, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the conditions that do not hold."""
    return tuple(name for name in names if not CONDITIONS[name](case))
