"""What must be done now, by whom, by when, because of which line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from gehoord.procedure.breaches import awaited, owed_by
from gehoord.procedure.case import Case
from gehoord.procedure.deciding import next_to_decide
from gehoord.procedure.deposits import DEPOSIT
from gehoord.procedure.hearings import PLAN, held_by, planned_day
from gehoord.procedure.lapse import keep_until
from gehoord.procedure.objections import STAGES
from gehoord.procedure.owed import TOLD, Row, with_own_terms
from gehoord.procedure.parts import About, LetterState, Result, RunningTerm, Told
from gehoord.procedure.protocols import END, is_to_end, is_waited_for
from gehoord.procedure.provisional import told_by, window_of
from gehoord.procedure.roles import COMPLAINANT, Office, Role
from gehoord.procedure.rules import ActRule, Procedure
from gehoord.procedure.situation import hats, told
from gehoord.procedure.stages import INTERNAL, OPEN, Stage
from gehoord.procedure.talking import TALK, is_talked_about
from gehoord.procedure.uncovered import to_cover
from gehoord.procedure.vacancy import VACANT, is_to_be_told, tell_by

_NAMES_HANDLER = "handler-named"
_OUTSIDE = {"ruling": "ruling", "carry-out": "carried-out"}
_BROKEN = frozenset({Result.MISSED, Result.SENT})
_UNPAID: Final[tuple[Row, ...]] = (("not-take-up", None, ""),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """
    One thing to do: an act, who may do it, and its last day if a term gives one.

    `who` holds colleagues' numbers; empty when it is nobody's in the office.
    """

    act: str
    who: tuple[int, ...]
    due: date | None
    term: str
    source: str


def duties(procedure: Procedure, case: Case, office: Office) -> tuple[Duty, ...]:
    """Return what must be done in the case now, most urgent first."""
    stage, acts = case.stage, procedure.acts_in(case.level)
    rows: list[Row] = []
    for row in (*_main(procedure, case, office), *_besides(procedure, case, office)):
        possible = row[0] in acts and stage in STAGES[row[0]]
        if possible and row not in rows:
            rows.append(row)
    rows = [*with_own_terms(case, acts, rows)]
    if not rows:
        return ()
    worn = {each.number: hats(case, office, each.actor) for each in office}
    found = [_duty(procedure, acts, worn, row) for row in rows]
    return tuple(sorted(found, key=lambda duty: duty.due or date.max))


def waits_for(case: Case) -> str:
    """Return the open window or other reason for waiting; empty if none."""
    return next(iter(all_waited_for(case)), "")


def all_waited_for(case: Case) -> tuple[str, ...]:
    """Return every open window, or what else is waited for, in the order of the file."""
    if case.stage is Stage.CLOSING:
        return () if _closing_failed(case) else ("closing-letter",)
    if case.stage is Stage.WITH_ADVISER:
        return tuple(t.id for t in case.terms if t.is_open)
    return tuple(t.id for t in case.terms if t.is_open and t.strength == "window")


def _closing_failed(case: Case) -> bool:
    own = (case.closing_letter, COMPLAINANT, case.closing_position)
    return any(
        (each.notice, each.to, each.position) == own for each in case.failed_letters()
    )


def due_on(found: tuple[Duty, ...]) -> date | None:
    """Return the first last day among the duties."""
    return min((each.due for each in found if each.due), default=None)


def _duty(
    procedure: Procedure,
    acts: Mapping[str, ActRule],
    worn: Mapping[int, frozenset[Role]],
    row: Row,
) -> Duty:
    """Return the duty with its line: of the term, where that asks for the act."""
    act, due, name = row
    rule, term = acts[act], procedure.term(name)
    who = tuple(number for number, worn_here in worn.items() if worn_here & rule.by)
    source = term.source if term and term.done_by else rule.source
    return Duty(act=act, who=who, due=due, term=name, source=source)


def _main(  # noqa: PLR0911 - a table of stages
    procedure: Procedure, case: Case, office: Office
) -> tuple[Row, ...]:
    stage = case.stage
    match stage:
        case Stage.INTAKE:
            return (_intake(case),)
        case Stage.HANDLING | Stage.VERIFIED if case.deposit_waits:
            return _UNPAID if _is_unpaid(case) else ()
        case Stage.HANDLING | Stage.VERIFIED:
            return _covered(case, office, _handling(procedure, case))
        case Stage.CLOSING | Stage.CLOSED | Stage.SET_ASIDE:
            return ()
        case Stage.REFERRED:
            return (("admit", None, ""), *_own_proposal(case))
        case Stage.WITH_THIRD_PARTY:
            return (("rule", *_outside(case, "ruling")),)
        case Stage.RULED:
            return (("carry-out", *_outside(case, "carry-out")),)
        case _:
            return _covered(case, office, _waiting(case))


def _covered(case: Case, office: Office, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    return (*rows, *to_cover(case, office, rows))


def _is_unpaid(case: Case) -> bool:
    """Return whether the time to pay what comes first is over, and it was not paid."""
    running = case.term(DEPOSIT)
    return case.deposit_waits and not (running and running.is_open)


def _payment(case: Case) -> tuple[Row, ...]:
    """Look whether it was paid, by the last day of the time for it."""
    if not case.deposit_waits or case.stage not in INTERNAL:
        return ()
    running = case.term(DEPOSIT)
    due = running.last_day if running and running.is_open else None
    return (("record-payment", due, DEPOSIT),)


def _intake(case: Case) -> Row:
    act = "record-concern" if case.about is About.UNKNOWN else "appoint-handler"
    return (act, *_waits_on(case, _NAMES_HANDLER))


def _handling(  # noqa: PLR0911 - a table of what is due
    procedure: Procedure, case: Case
) -> tuple[Row, ...]:
    if case.provisional and not (case.is_at_court or case.nobody_impartial):
        return _finally(procedure, case)
    over = case.satisfied or case.carried_out or case.is_at_court
    if over or (case.judgement and not procedure.satisfaction):
        return (("close", None, ""),)
    if case.nobody_impartial and procedure.nobody_else == "alarm":
        return () if waits_for(case) else (("not-take-up", None, ""),)
    if case.late_hard and not case.excused:
        return (("not-take-up", None, ""),)
    if case.accepted and "ask-satisfaction" in procedure.acts:
        return (("ask-satisfaction", None, ""),)
    if is_talked_about(procedure, case):
        waits = case.talked and waits_for(case)
        return () if waits else ((TALK, None, ""),)
    if "judge" not in procedure.acts_in(case.level):
        return _own_proposal(case)
    by = _judged_by(procedure, case)
    hearing = planned_day(procedure, case) or held_by(case) or by
    return tuple(
        (act, *(hearing if act in {PLAN, "hear"} else by))
        for act in next_to_decide(procedure, case)
    )


def _finally(procedure: Procedure, case: Case) -> tuple[Row, ...]:
    """Judge once more what was judged provisionally, unless it can still stand so."""
    if case.waits_to_stand and case.ruled_at is None:
        return ()
    return (("judge", *_waits_on(case, procedure.judgement_letter or "judgement")),)


def _judged_by(procedure: Procedure, case: Case) -> tuple[date | None, str]:
    """Return by when it is judged, by the letter that tells of it, and the term."""
    first = told_by(procedure) if window_of(procedure, case) else ()
    names = (*first, procedure.judgement_letter or "judgement")
    found = (_waits_on(case, each) for each in names)
    return next((each for each in found if each[0]), (None, ""))


def _own_proposal(case: Case) -> tuple[Row, ...]:
    if case.open_proposal or case.accepted or case.closed_at:
        return ()
    return (("propose", *_waits_on(case, "proposal")),)


def _waiting(case: Case) -> tuple[Row, ...]:
    if case.stage is Stage.WITH_ADVISER and not case.adviser_answered:
        term = next((t for t in case.terms if t.is_open), None)
        if term:
            return (("answer-as-adviser", term.last_day, term.id),)
    return () if waits_for(case) else (("reach-out", case.absent_until, ""),)


def _besides(procedure: Procedure, case: Case, office: Office) -> tuple[Row, ...]:
    rows: list[Row] = []
    if request := case.open_request:
        rows.append(("answer-data-request", *_asked(case, f"{request.kind}-")))
    rows += (*_payment(case), *_reports(procedure, case), *_letters(case))
    rows += _milestones(procedure, case)
    if case.unread:
        aside = case.stage is Stage.SET_ASIDE
        rows.append(("take-back" if aside else "write", None, ""))
    if is_to_be_told(case, office, procedure.zone):
        rows.append(("write", tell_by(case, office, procedure.zone), VACANT))
    if case.objected_to and case.stage in OPEN:
        rows.append(("hand-over" if case.handler else "write", None, ""))
    if case.stage in INTERNAL - {Stage.INTAKE} and _not_informed(case, office):
        rows.append(_unbarred(procedure, case, "inform-respondent"))
    elif case.stage in INTERNAL and is_waited_for(procedure, case):
        rows.append((END, None, ""))
    rows += [("settle-agreement", each.by_day, "") for each in case.open_agreements]
    rows += [
        ("check-improvement", each.by_day, "")
        for each in case.improvements
        if not each.effect
    ]
    if case.stage in {Stage.CLOSED, Stage.SET_ASIDE}:
        rows += _after_closing(procedure, case)
    return tuple(dict.fromkeys(rows))


def _reports(procedure: Procedure, case: Case) -> Iterator[Row]:
    """What was found to be reportable, or has a term, and is not reported yet."""
    for rule in procedure.reports:
        first = owed_by(case, rule.made)
        if rule.id in case.reports_due or (first and rule.id not in case.reported):
            day, name = (first.last_day, first.id) if first else (None, "")
            yield ("record-report", day, name)


def _milestones(procedure: Procedure, case: Case) -> Iterator[Row]:
    """What a term waits for, or waited for in vain, and is not recorded yet."""
    for rule in procedure.milestones:
        if first := awaited(case, rule):
            yield ("record-milestone", first.last_day, first.id)


def _letters(case: Case) -> list[Row]:
    """What did not arrive: who complains gets it on paper, of others it is settled."""
    rows: list[Row] = []
    outside = [each for each in case.failed_letters() if each.to == COMPLAINANT]
    if outside:
        rows.append(("send-by-post", *_posting_keeps(case, outside)))
    if len(outside) < len(case.failed_letters()):
        rows.append(("give-up-letter", None, ""))
    return rows


def _asked(case: Case, prefix: str) -> tuple[date | None, str]:
    """Return the last day of the open clock for a request, and its term."""
    running = (
        term
        for term in case.terms
        if term.apart and term.is_open and "data-answered" in term.done_by
    )
    first = min(running, key=lambda t: (prefix not in t.id, t.last_day), default=None)
    return (first.last_day, first.id) if first else (None, "")


def _unbarred(procedure: Procedure, case: Case, act: str) -> Row:
    """Return this act; while another protocol bars it, that it is over comes first."""
    return (END if is_to_end(procedure, case) else act, None, "")


def _not_informed(case: Case, office: Office) -> bool:
    return any(
        told(case, office, number) is Told.NOT_INFORMED for number in case.respondents
    )


def _after_closing(procedure: Procedure, case: Case) -> list[Row]:
    rows: list[Row] = []
    if any(known in {Told.INFORMED, Told.HEARD} for _, known in case.concerned):
        rows.append(_unbarred(procedure, case, "tell-respondent"))
    if case.postponed_until:
        rows.append(("release-destruction", case.postponed_until, ""))
    if case.longer_asked:
        counted = keep_until(procedure, case)
        day = counted.last_day if counted else None
        rows.append(("postpone-destruction", day, ""))
    return rows


def _waits_on(case: Case, notice: str) -> tuple[date | None, str]:
    """
    Return the last day of the term this notice would keep, and the term's id.

    An open term comes first, the earliest before later ones; else the last one
    missed, which is still owed: what is late is not less urgent. What asks for an act
    of its own is no term of the answer, though that would keep it too.
    """
    mine = [t for t in case.terms if notice in t.kept_by and TOLD.isdisjoint(t.kept_by)]
    owed = [t for t in mine if t.is_open] or [t for t in mine if t.result in _BROKEN]
    if not owed or any(_left(case, t) for t in owed):
        return (None, "")
    first = min(owed, key=lambda t: (t.last_day, t.strength))
    return (first.last_day, first.id)


def _posting_keeps(case: Case, letters: list[LetterState]) -> tuple[date | None, str]:
    """Return the last day of the first term that posting one of these would keep."""
    waiting = [
        term
        for term in case.terms
        if (term.is_open or (term.result in _BROKEN and not _left(case, term)))
        and any(
            each.notice in term.kept_by and term.is_before(each.position)
            for each in letters
        )
    ]
    if not waiting:
        return (None, "")
    first = min(waiting, key=lambda term: (term.last_day, term.strength))
    return (first.last_day, first.id)


def _left(case: Case, term: RunningTerm) -> bool:
    """A letter that keeps it left after all, too late."""
    return any(
        each.delivery and each.notice in term.kept_by and term.is_before(each.position)
        for each in case.letters
        if each.to == COMPLAINANT
    )


def _outside(case: Case, name: str) -> tuple[date | None, str]:
    """Return the last day of what runs for a ruling, or for carrying it out."""
    running = (each for each in case.terms if each.is_open and _is_for(each, name))
    term = next(running, None)
    return (term.last_day, term.id) if term else (None, name)


def _is_for(term: RunningTerm, name: str) -> bool:
    kept = term.kept_by if name == "ruling" else term.done_by
    return term.id == name or _OUTSIDE[name] in kept
