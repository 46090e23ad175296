"""When who complains is reminded of what they said they would do: once, days before."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.days import morning_of
from gehoord.procedure.parts import Agreement
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation
from gehoord.procedure.stages import OPEN

CAUSE: Final = "agreement-reminded"
AHEAD: Final = timedelta(days=5)  # as for colleagues
_ONE_DAY: Final = timedelta(days=1)
_CALLED: Final = frozenset({"klager", "klaagster", "indiener", "complainant", "sender"})
_ARTICLES: Final = ("de ", "the ")


def remind_at(situation: Situation, who: str, by_day: date | None) -> datetime | None:
    """
    Return when to remind who complains of this agreement, in UTC; None for never.

    At 09:00 local, five days before its day. What is agreed later than that is
    reminded of the day after, if its own day is later still. Never where it is
    somebody else's to do, or where the procedure has no letter for it.
    """
    procedure = situation.procedure
    if by_day is None or not _has_letter(procedure) or not _is_theirs(situation, who):
        return None
    tomorrow = situation.today + _ONE_DAY
    day = max(by_day - AHEAD, tomorrow)
    return morning_of(day, procedure.zone) if day < by_day else None


def reminders(case: Case) -> tuple[Agreement, ...]:
    """
    Return what who complains is still to be reminded of.

    Nothing where they cannot be reached by mail: no address is known, or a letter
    came back about which nobody decided yet. The duty of the office is there anyhow.
    """
    if not any(each.remind_at for each in case.agreements) or case.stage not in OPEN:
        return ()
    came_back = any(each.to == COMPLAINANT for each in case.failed_letters())
    if came_back or not case.sender.email.strip():
        return ()
    return tuple(each for each in case.open_agreements if each.remind_at)


def _has_letter(procedure: Procedure) -> bool:
    return any(
        each.after == CAUSE and COMPLAINANT in each.to for each in procedure.notices
    )


def _is_theirs(situation: Situation, who: str) -> bool:
    """By their full or first name, or by what they are; no colleague is called so."""
    called = _plain(who)
    colleagues = {
        name for each in situation.office for name in _names(_plain(each.name))
    }
    if not called or called in colleagues:
        return False
    for article in _ARTICLES:
        called = called.removeprefix(article)
    return called in _CALLED | _names(_plain(situation.case.sender.name))


def _names(name: str) -> frozenset[str]:
    return frozenset({name, name.partition(" ")[0]}) - {""}


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
