"""What must be done now, by whom, by when, because of which line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gehoord.procedure.case import Case
from gehoord.procedure.conditions import unmet
from gehoord.procedure.lapse import keep_until
from gehoord.procedure.parts import About, Kind, Told
from gehoord.procedure.roles import Office, Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import hats
from gehoord.procedure.stages import OPEN, Stage

_WINDOWED = frozenset(
    {Stage.PROPOSED, Stage.VERIFYING, Stage.UNCONFIRMED, Stage.WITH_ADVISER}
)
_NAMES_HANDLER = "handler-named"


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
    found = [
        _duty(procedure, case, office, act, due, term)
        for act, due, term in (*_main(procedure, case), *_besides(procedure, case))
        if act in procedure.acts
    ]
    return tuple(sorted(found, key=lambda duty: duty.due or date.max))


def waits_for(case: Case) -> str:
    """Return the open window or other reason for waiting; empty if none."""
    if case.stage is Stage.CLOSING and not case.failed_letters():
        return "closing-letter"
    running = (t.id for t in case.terms if t.is_open and t.strength == "window")
    if case.stage is Stage.WITH_ADVISER:
        running = (t.id for t in case.terms if t.is_open)
    return next(running, "")


def due_on(found: tuple[Duty, ...]) -> date | None:
    """Return the first last day among the duties."""
    return min((each.due for each in found if each.due), default=None)


def _duty(  # noqa: PLR0913, PLR0917 - a row of the table
    procedure: Procedure,
    case: Case,
    office: Office,
    act: str,
    due: date | None,
    term: str,
) -> Duty:
    rule = procedure.acts[act]
    who = tuple(
        each.number for each in office if hats(case, office, each.actor) & rule.by
    )
    return Duty(act=act, who=who, due=due, term=term, source=rule.source)


Row = tuple[str, date | None, str]


def _main(procedure: Procedure, case: Case) -> tuple[Row, ...]:
    stage = case.stage
    match stage:
        case Stage.INTAKE:
            return (_intake(case),)
        case Stage.HANDLING | Stage.VERIFIED:
            return _handling(procedure, case)
        case Stage.CLOSING | Stage.CLOSED | Stage.SET_ASIDE:
            return ()
        case Stage.REFERRED:
            return (("admit", None, ""), *_own_proposal(case))
        case Stage.WITH_THIRD_PARTY:
            return (("rule", _due(case, "ruling"), "ruling"),)
        case Stage.RULED:
            return (("carry-out", _due(case, "carry-out"), "carry-out"),)
        case _:
            return _waiting(case)


def _intake(case: Case) -> Row:
    term = _first_kept_by(case, _NAMES_HANDLER)
    act = "record-concern" if case.about is About.UNKNOWN else "appoint-handler"
    return (act, _due(case, term), term)


def _handling(procedure: Procedure, case: Case) -> tuple[Row, ...]:
    if case.kind is not Kind.COMPLAINT:
        return ()
    over = case.satisfied or case.carried_out or case.is_at_court
    if over or (case.judgement and not procedure.satisfaction):
        return (("close", None, ""),)
    if case.accepted:
        return (("ask-satisfaction", None, ""),)
    if "judge" not in procedure.acts:
        return _own_proposal(case)
    rule = procedure.acts["judge"]
    term = _first_kept_by(case, "judgement")
    due = _due(case, term)
    hear = {"complainant-heard", "respondent-heard"} & set(unmet(case, rule.needs))
    return (("hear" if hear else "judge", due, term),)


def _own_proposal(case: Case) -> tuple[Row, ...]:
    if case.open_proposal or case.accepted:
        return ()
    kept_by = "proposal" if _first_kept_by(case, "proposal") else ""
    term = _first_kept_by(case, kept_by) if kept_by else ""
    return (("propose", _due(case, term), term),)


def _waiting(case: Case) -> tuple[Row, ...]:
    if case.stage is Stage.WITH_ADVISER and not case.adviser_answered:
        term = next((t for t in case.terms if t.is_open), None)
        if term:
            return (("answer-as-adviser", term.last_day, term.id),)
    return () if waits_for(case) else (("reach-out", None, ""),)


def _besides(procedure: Procedure, case: Case) -> tuple[Row, ...]:
    rows: list[Row] = []
    if case.failed_letters():
        rows.append(("send-by-post", None, ""))
    if case.unread and case.stage is not Stage.SET_ASIDE:
        rows.append(("write", None, ""))
    if case.objected_to and case.stage in OPEN:
        rows.append(("hand-over", None, ""))
    rows += [("settle-agreement", each.by_day, "") for each in case.open_agreements]
    rows += [
        ("check-improvement", each.by_day, "")
        for each in case.improvements
        if not each.effect
    ]
    if case.stage is Stage.CLOSED:
        rows += _after_closing(procedure, case)
    return tuple(rows)


def _after_closing(procedure: Procedure, case: Case) -> list[Row]:
    rows: list[Row] = []
    if any(told in {Told.INFORMED, Told.HEARD} for _, told in case.concerned):
        rows.append(("tell-respondent", None, ""))
    if case.postponed_until:
        rows.append(("release-destruction", case.postponed_until, ""))
    if case.longer_asked:
        counted = keep_until(procedure, case)
        day = counted.last_day if counted else None
        rows.append(("postpone-destruction", day, ""))
    return rows


def _first_kept_by(case: Case, notice: str) -> str:
    """Return the open term that this notice would keep, promises before targets."""
    kept = [t for t in case.terms if t.is_open and notice in t.kept_by]
    kept.sort(key=lambda t: (t.last_day, t.strength))
    return kept[0].id if kept else ""


def _due(case: Case, name: str) -> date | None:
    term = case.term(name)
    return term.last_day if term and term.is_open else None
