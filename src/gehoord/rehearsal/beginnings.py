"""Terms that an act began, and the days that they count from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from gehoord.procedure import events as e
from gehoord.procedure.counted import StartCounted, StartMoved, StartNotCounted
from gehoord.procedure.days import ONE_DAY, local_date
from gehoord.procedure.entries import Entry
from gehoord.procedure.rules import Procedure
from gehoord.rehearsal.likeness import Begun


class Beginnings:
    """What tells, of the terms of one procedure, from which day each was counted."""

    def __init__(self, procedure: Procedure) -> None:
        self._zone = procedure.zone
        # One that counts back from another's last day comes with that other.
        self._back = {each.id for each in procedure.terms if each.before}

    def of(self, entries: Iterable[Entry], now: datetime) -> tuple[Begun, ...]:
        """Return the terms that began, each with how far off its first day is."""
        today = local_date(now, self._zone)
        return tuple(
            (opened.term, (_start(opened, today) - today) // ONE_DAY)
            for opened in [each.event for each in entries]
            if isinstance(opened, e.TermOpened) and opened.term not in self._back
        )


def _start(opened: e.TermOpened, today: date) -> date:
    """Return the day that it counts from: today, where nothing says another."""
    match opened.because:
        case (
            StartMoved(day=day) | StartNotCounted(day=day) | StartCounted(day=day),
            *_,
        ):
            return day
        case _:
            return today
