"""What somebody who sees a part of a case may say until a day, and need not."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from gehoord.desk.dues import Due, due
from gehoord.desk.guard import Desk
from gehoord.handling.access import Sight
from gehoord.handling.catalogue import offered
from gehoord.procedure.case import Case
from gehoord.procedure.drafts import COMMENT, window
from gehoord.procedure.makers import makers
from gehoord.procedure.parts import RunningTerm
from gehoord.words import acts_here

_DEFEND = "defend"


@dataclass(frozen=True, kw_only=True)
class Chance:
    """An act that is theirs until the last day of a time to answer."""

    act: str
    title: str
    href: str
    due: Due


def chances(sight: Sight, desk: Desk) -> tuple[Chance, ...]:
    """Return what this reader may still say before a time of theirs ends."""
    situation = sight.situation
    running = {
        COMMENT: window(situation.case, desk.by),
        _DEFEND: _time_to(situation.case),
    }
    able = {each.act for each in offered(situation) if each.possible}
    return tuple(
        Chance(
            act=act,
            title=acts_here.title(act, situation, desk.lang),
            href=reverse("desk-act", args=[sight.opened.reference, act]),
            due=due(term.last_day, situation.today, desk.lang),
        )
        for act, term in running.items()
        if term is not None and act in able
    )


def _time_to(case: Case) -> RunningTerm | None:
    """Return the time that runs in which the other side can give its answer."""
    theirs = (
        each
        for each in case.terms
        if each.is_open and _DEFEND in makers({*each.ended_by, *each.done_by})
    )
    return next(theirs, None)
