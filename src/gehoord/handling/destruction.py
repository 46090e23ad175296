"""When a case must be destroyed, the order to do so: what is left is counted."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from gehoord.dossier import orders
from gehoord.dossier.lock import writing
from gehoord.dossier.models import KeptBy
from gehoord.handling import rereading
from gehoord.handling.lists_outside import ask_to_throw_away
from gehoord.handling.opened import OpenCase, open_case
from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.lapse import destroy_at
from gehoord.procedure.parts import Result
from gehoord.procedure.stages import Stage

RECORD_KEPT = timedelta(days=400)  # past the year's report and the last backup
MONTHS_A_QUARTER = 3


def is_due(opened: OpenCase, *, now: datetime) -> bool:
    """Return whether the case's retention has passed and nothing postpones it."""
    moment = destroy_at(opened.procedure, opened.case)
    return moment is not None and moment <= now


def order_if_due(organisation_id: int, case_id: int, *, now: datetime) -> bool:
    """
    Order the destruction of a case when it is due; return whether it was.

    One commit, on the case as it was looked at. Raises NoSuchCase, and
    ChangedMeanwhile when someone acted in between.
    """
    opened = open_case(organisation_id, case_id, now=now)
    if not is_due(opened, now=now):
        return False
    today = local_date(now, opened.procedure.zone)
    counted = _counted(opened, today)
    with writing():
        orders.order(
            opened.stored,
            ground=_ground(opened.case),
            counted=counted,
            remove_record_after=today + RECORD_KEPT,
            now=now,
        )
        rereading.let_go(opened, quarter=counted.quarter)
        ask_to_throw_away(organisation_id, case_id, zone=opened.procedure.zone, now=now)
    return True


def _ground(case: Case) -> str:
    return "set-aside" if case.stage is Stage.SET_ASIDE else "retention"


def _counted(opened: OpenCase, today: date) -> orders.Counted:
    case, zone = opened.case, opened.procedure.zone
    ended = case.closed_at or case.set_aside_at or case.last_at
    day = local_date(ended, zone) if ended else today
    first_month = (day.month - 1) // MONTHS_A_QUARTER * MONTHS_A_QUARTER + 1
    return orders.Counted(
        quarter=date(day.year, first_month, 1),
        kind=case.kind,
        outcome=case.outcome or "set-aside",
        kept_by=_kept_by(case),
    )


def _kept_by(case: Case) -> KeptBy:
    """Return how the promises were kept: the least good of them decides."""
    promises = {t.result for t in case.terms if t.strength in {"promise", "statutory"}}
    if promises & {Result.MISSED, Result.SOFTENED}:
        return KeptBy.MISSED
    if Result.KEPT_BY_CLOCK in promises:
        return KeptBy.CLOCK
    return KeptBy.PERSON if Result.KEPT in promises else KeptBy.NOBODY
