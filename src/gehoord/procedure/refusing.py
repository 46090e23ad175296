"""
On what ground a complaint is not taken up: those of the file, and what the case shows.

A file that names grounds closes the list. Beside them stand what it is not for, and
what everybody can see in the case: it came too late, something is still missing, or
nobody here is impartial. A file without grounds leaves the words to who decides.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.days import local_date
from gehoord.procedure.escalation import stage_of
from gehoord.procedure.events import NotTakenUp
from gehoord.procedure.lanes import Then
from gehoord.procedure.named_days import named_day
from gehoord.procedure.own_words import Own, in_each_language
from gehoord.procedure.particulars import Needed, OwnParticular, chosen, is_for
from gehoord.procedure.refusals import Refusal
from gehoord.procedure.rules import Procedure

LATE: Final = ":late"
MISSING: Final = ":missing"
NOBODY: Final = ":nobody-impartial"
NOT_FOR: Final = "not-for:"
"""What stands before the id of something that the procedure is not for."""


def able(procedure: Procedure, case: Case) -> tuple[str, ...]:
    """
    Return the grounds that can hold in this case, in the order of the file.

    Empty where the file names none for this stage: any words will do then. A ground of
    the file that the day on record, or what was chosen, contradicts is not among them.
    """
    if not names_grounds(procedure, case):
        return ()
    rules = (x for x in procedure.refusals if fits(procedure, case, x))
    own = (x.id for x in rules if not too_recent(procedure, case, x))
    scope = (f"{NOT_FOR}{each.id}" for each in procedure.out_of_scope)
    return (*own, *scope, *_shown_by(procedure, case))


def names_grounds(procedure: Procedure, case: Case) -> bool:
    """Return whether the file names grounds for the stage in which the case is."""
    return any(is_of_stage(procedure, case, each) for each in procedure.refusals)


def is_of_stage(procedure: Procedure, case: Case, rule: Refusal) -> bool:
    """Return whether a ground can hold in the stage in which the case is."""
    stage = stage_of(procedure, case) if rule.stage else None
    return not rule.stage or (stage is not None and stage.id == rule.stage)


def _shown_by(procedure: Procedure, case: Case) -> tuple[str, ...]:
    shown = {
        LATE: bool(case.late) and not case.excused,
        MISSING: _is_missing(procedure, case),
        NOBODY: case.nobody_impartial,
    }
    return tuple(name for name, holds in shown.items() if holds)


def _is_missing(procedure: Procedure, case: Case) -> bool:
    """Return whether something is missing without which the file need not go on."""
    rule, needed = procedure.incomplete, procedure.particulars
    if rule is not None and rule.then is not Then.GO_ON:
        return bool(case.missing)
    return any(needed.get(each) is Needed.BLOCKS for each in case.missing)


def fits(procedure: Procedure, case: Case, rule: Refusal) -> bool:
    """Return whether it can hold for what was chosen in this case, in its stage."""
    here = is_of_stage(procedure, case, rule)
    return here and is_for(rule, chosen(procedure.own_particulars, case.sender))


def unanswered(
    procedure: Procedure, case: Case, rule: Refusal
) -> tuple[OwnParticular, ...]:
    """Return what the ground hangs on, was asked, and nobody answered yet."""
    known = {name for name, said in case.sender.own if said.strip()}
    hangs = {*rule.only_for, *rule.not_for}
    return tuple(
        each
        for each in procedure.own_particulars
        if each.id not in known and any(x.id in hangs for x in each.options)
    )


def too_recent(procedure: Procedure, case: Case, rule: Refusal) -> date | None:
    """
    Return the day on record by which it is not that long ago; None where it may be.

    A day that nobody named contradicts nothing.
    """
    day, at = named_day(case, rule.counted_from), case.filed_at
    if rule.older_than is None or day is None or at is None:
        return None
    filed_on = case.filed_on or local_date(at, procedure.zone)
    filed_on = min(filed_on, case.elsewhere_on or filed_on)
    calendar = procedure.calendar
    last = count(rule.older_than, day, roll=Roll.NONE, calendar=calendar).last_day
    return day if filed_on <= last else None


def way_on(procedure: Procedure, ground: str) -> Own | None:
    """Return where the file says one can go instead, by the id of a ground."""
    rule = procedure.refusal(ground)
    if rule:
        return rule.way_on
    rows = procedure.out_of_scope if procedure.refusals else ()
    return next((x.way_on for x in rows if f"{NOT_FOR}{x.id}" == ground), None)


def tells_way_on(procedure: Procedure) -> bool:
    """Return whether some ground of the file says by itself where one can go."""
    scope = procedure.out_of_scope if procedure.refusals else ()
    return bool(scope) or any(each.way_on for each in procedure.refusals)


def not_taken_up(procedure: Procedure, case: Case, act: a.NotTakeUp) -> NotTakenUp:
    """Return the entry: it keeps the words of the file, which may say others later."""
    is_named = names_grounds(procedure, case)
    rule, onward = procedure.refusal(act.ground), way_on(procedure, act.ground)
    scope = (x for x in procedure.out_of_scope if f"{NOT_FOR}{x.id}" == act.ground)
    named = next(scope, None) if is_named else None
    said = rule.because if rule else named and named.name
    return NotTakenUp(
        ground="" if is_named else act.ground,
        words=act.words,
        way_on=act.way_on,
        refusal=act.ground if is_named else "",
        because=in_each_language(said) if said else (),
        article=rule.source if rule else "",
        onward=in_each_language(onward) if onward else (),
    )
