"""Where the sender can go on to once it is closed, and until when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from django.utils.translation import gettext as _

from gehoord.handling.access import Sight
from gehoord.handling.as_told import told_in_a_case
from gehoord.procedure.acts import Escalate, Refer
from gehoord.procedure.bodies import Body
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.days import local_date
from gehoord.procedure.escalation import next_stage
from gehoord.procedure.lengths import Length, NotALength, parse_length
from gehoord.procedure.parts import Outcome
from gehoord.procedure.referral import body_of
from gehoord.procedure.stage_windows import last_day
from gehoord.procedure.stages import Stage
from gehoord.words import answer_received
from gehoord.words.dates import long_date
from gehoord.words.own_words import localised

_OPEN_TO_DOUBT: Final = frozenset(
    {
        Outcome.PARTLY_SATISFIED,
        Outcome.NOT_SATISFIED,
        Outcome.NO_REACTION,
        Outcome.NOT_TAKEN_UP,
        Outcome.JUDGED,
    }
)
"""Ends with which somebody may not agree, and that no body outside decided."""
_ANY: Final = "en"  # a bare length is the same in each language


def further(seen: Sight, possible: Iterable[str], lang: str) -> tuple[str, str]:
    """
    Return which act goes on from here, and a text with until when; empty for none.

    First the next stage here, since a third party often wants that first.
    """
    case, procedure = seen.opened.case, seen.situation.procedure
    if case.stage is not Stage.CLOSED or case.outcome not in _OPEN_TO_DOUBT:
        return "", ""
    able = frozenset(possible)
    stage = next_stage(procedure, case)
    if stage is not None and Escalate.name in able:
        text = _("Do you not agree? Then you can ask for the next step: %(stage)s.")
        said = text % {"stage": localised(stage.name, lang)}
        if stage.counts_from_receipt:
            today = seen.situation.today
            when = answer_received.told(procedure, case, stage, today, lang)
            return Escalate.name, f"{said} {when}"
        return Escalate.name, _until(said, last_day(procedure, case, stage), lang)
    if Refer.name in able:
        said = _("Do you not agree? Then you can go to the independent third party.")
        return Refer.name, _until(said, _window_ends(seen), lang)
    return "", _by_themselves(seen, lang)


def _by_themselves(seen: Sight, lang: str) -> str:
    """Return to whom one can go without us, where no button here does so."""
    situation = seen.situation
    procedure = told_in_a_case(situation.procedure, seen.opened.case, situation.office)
    body = body_of(procedure, seen.opened.case)
    if body is None or Refer.name in procedure.acts:
        return ""
    text = _("Do you not agree? Then you can go to %(who)s yourself: %(contact)s.")
    if not body.contact:
        text = _("Do you not agree? Then you can go to %(who)s yourself.")
    facts = {"who": localised(body.name, lang), "contact": body.contact}
    return _until(text % facts, _window_ends(seen), lang)


def _until(said: str, day: date | None, lang: str) -> str:
    if day is None:
        return said
    until = _("You can do so up to and including %(day)s.")
    return f"{said} {until % {'day': long_date(day, lang)}}"


def _window_ends(seen: Sight) -> date | None:
    """Return the last day to go there where it counts from the closing letter."""
    case, procedure = seen.opened.case, seen.situation.procedure
    body = body_of(procedure, case)
    length = _length(body) if body else None
    if length is None or case.closed_at is None:
        return None
    start = local_date(case.closed_at, procedure.zone)
    return count(length, start, roll=Roll.NONE, calendar=procedure.calendar).last_day


def _length(body: Body) -> Length | None:
    """Return a window that is a bare length, which counts from our letter."""
    try:
        return parse_length(localised(body.window, _ANY)) if body.window else None
    except NotALength:
        return None
