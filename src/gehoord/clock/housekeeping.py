"""What is done once a day: destroy what was ordered or expired, sweep what is left."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from gehoord.clock import allowance
from gehoord.clock.heads import tell_head
from gehoord.dossier import erase, files, orders, passes
from gehoord.dossier.keystore import store
from gehoord.dossier.lock import writing
from gehoord.handling import memos
from gehoord.people.sign_in import forget_ended_sessions


@dataclass(kw_only=True)
class Days:
    """On which day each organisation was last seen to, as far as this process knows."""

    seen_to: dict[int, date] = field(default_factory=dict)

    def is_new(self, organisation_id: int, today: date) -> bool:
        """Return whether this day is new for the organisation, and remember it."""
        is_new = self.seen_to.get(organisation_id) != today
        self.seen_to[organisation_id] = today
        return is_new

    def not_yet(self, organisation_id: int) -> None:
        """Forget the day again: nothing could be done now."""
        self.seen_to.pop(organisation_id, None)


def see_to(organisation_id: int, *, days: Days, now: datetime) -> int:
    """
    Do what a day asks for, once; return how many cases were destroyed.

    Each destruction pass replaces the wrapping key and rewraps every case, so
    one a day is enough: what was ordered opens nowhere from the order on. A
    pass that was cut off goes on at once, and one for which a backup that is
    being made leaves no room is made when that is done.
    """
    today = now.date()
    is_cut_off = store().is_between_generations(organisation_id)
    if not (days.is_new(organisation_id, today) or is_cut_off):
        return 0
    with passes.allowed() as may:
        if not may:
            days.not_yet(organisation_id)
            return 0
        passed = erase.resume(organisation_id, now=now)
        orders.remove_old_records(organisation_id, today=today)
        files.sweep(organisation_id, now=now)
        allowance.forget_old(organisation_id, today=today)
    memos.forget_left(organisation_id, now=now)
    tell_head(organisation_id, today=today, now=now)
    with writing():
        forget_ended_sessions()
    return passed.destroyed
