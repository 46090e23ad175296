"""Days and instants as whole seconds by the clock on the wall, and back again."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Final

DAY: Final = 86_400  # seconds by the wall, also in the nights that the clocks change


class Wall:
    """Counts from the first midnight of a rehearsal, in the procedure's zone."""

    def __init__(self, first: date, zone: tzinfo) -> None:
        self.first, self.zone = first, zone
        self._midnight = datetime.combine(first, time())
        self.instant = lru_cache(maxsize=100_000)(self._instant)
        self.since_1970 = lru_cache(maxsize=100_000)(self._since_1970)
        self.day = lru_cache(maxsize=10_000)(self._day)

    def seconds(self, value: date) -> int:
        """Return the seconds until this instant, or until this day begins."""
        if not isinstance(value, datetime):
            return (value - self.first).days * DAY
        passed = value.astimezone(self.zone).replace(tzinfo=None) - self._midnight
        return passed.days * DAY + passed.seconds

    def _day(self, seconds: int) -> date:
        """Return the day on which so many seconds have gone by."""
        return self.first + timedelta(days=seconds // DAY)

    def _since_1970(self, seconds: int) -> float:
        return self.instant(seconds).timestamp()

    def _instant(self, seconds: int) -> datetime:
        """Nine in the morning is nine in the morning, in summer and in winter."""
        wall = self._midnight + timedelta(seconds=seconds)
        return wall.replace(tzinfo=self.zone).astimezone(UTC)
