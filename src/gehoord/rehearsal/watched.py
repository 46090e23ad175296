"""
Days that write down what is asked of them.

While a rule decides about a case, each day in it that a term or an instant has is a
watched one. Whether it comes before another day or before now is answered and written
down as just that; whatever else is asked, the very day is written down. So it is known
afterwards what the decision rested on, and nothing more.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Hashable, Sequence
from datetime import UTC, date, datetime
from typing import Any, Final, NamedTuple

from gehoord.rehearsal.place import Forgotten
from gehoord.rehearsal.wall import Wall

TODAY: Final = -1
ITSELF: Final = -2
Source = tuple[int, Any]
"""
The slot that a day or another value comes from; or TODAY, and its seconds from the
first of today; or ITSELF, and what it is.
"""

FOR_EVER: Final = date.max.year
FAR: Final = 10**12  # seconds: beyond every day that is counted


class Question(NamedTuple):
    """
    What was asked of the day in one slot.

    How it compares (`how`) with the one in another slot, or, where `other` is -1, with
    an instant `away` seconds from the first of today. Where `how` is None: how many
    seconds from the first of today it is itself; where `how` is `itself`: what stands
    in the slot, which need be no day.
    """

    slot: int
    how: Callable[[Any, int], Hashable] | None
    other: int
    away: int


def itself(held: Hashable, _: int) -> Hashable:
    """Return what stands in a slot."""
    return held


def answer(question: Question, days: Sequence[Any], base: int) -> Any:  # noqa: ANN401
    """Return the answer, given each slot's day and the first second of today."""
    slot, how, other, away = question
    if how is None:
        return days[slot] - base
    return how(days[slot], days[other] if other >= 0 else base + away)


class Asking:
    """One decision: the days it is given, and each question with its answer."""

    def __init__(self, days: Sequence[Any], base: int, wall: Wall) -> None:
        self.days, self.base, self.wall = days, base, wall
        self.asked: dict[Question, Hashable] = {}
        self.ended = False

    def ask(self, question: Question) -> Any:  # noqa: ANN401 - a day's or any other
        """Return the answer, and write down that it was asked."""
        found = self.asked.get(question)
        if found is None:
            found = answer(question, self.days, self.base)
            if not self.ended:
                self.asked[question] = found
        return found

    def end(self) -> None:
        """Write down nothing more: it is decided."""
        self.ended = True

    def exactly(self, slot: int) -> None:
        """Write down that the very day counts."""
        self.ask(Question(slot, None, -1, 0))

    def itself(self, slot: int) -> Any:  # noqa: ANN401 - any value
        """Return what stands in this slot, and write down that it counts."""
        return self.ask(Question(slot, itself, TODAY, 0))

    def compare(
        self, slot: int, how: Callable[[int, int], bool], other: object
    ) -> bool:
        """Return how the day in this slot compares with another."""
        if isinstance(other, WatchedDay | WatchedInstant):
            if other.asking is self:
                return bool(self.ask(Question(slot, how, other.slot, 0)))
            other = other.really
        if isinstance(other, Forgotten):
            other.astimezone()  # says which instant was forgotten
        if not isinstance(other, date):
            raise TypeError(other)
        away = FAR if other.year == FOR_EVER else self.wall.seconds(other) - self.base
        return bool(self.ask(Question(slot, how, -1, away)))


class WatchedDay(date):
    """A day, known only to its asking: in itself it is the first day of 1970."""

    slot: int
    asking: Asking
    really: date


class WatchedInstant(datetime):
    """An instant, known only to its asking."""

    slot: int
    asking: Asking
    really: datetime


def watched(asking: Asking, slot: int, *, whole: bool) -> date:
    """Return the day, or the instant, in this slot as one that writes down."""
    found: WatchedDay | WatchedInstant
    seconds = asking.days[slot]
    if whole:
        found = WatchedDay(1970, 1, 1)
        found.really = asking.wall.day(seconds)
    else:
        found = WatchedInstant(1970, 1, 1, tzinfo=UTC)
        found.really = asking.wall.instant(seconds)
    found.slot, found.asking = slot, asking
    return found


def source(value: date, asking: Asking) -> Source:
    """Return where this day comes from, after a decision."""
    if isinstance(value, WatchedDay | WatchedInstant):
        if value.asking is asking:
            return value.slot, 0
        value = value.really
    return TODAY, asking.wall.seconds(value) - asking.base


def plain(value: Any) -> Any:  # noqa: ANN401 - any value
    """Return the very day of a watched one, and write down that it was asked."""
    if isinstance(value, WatchedDay | WatchedInstant):
        value.asking.exactly(value.slot)
        return value.really
    return value


def _comparing(how: Callable[[int, int], bool]) -> Callable[[Any, object], bool]:
    def compare(self: WatchedDay | WatchedInstant, other: object) -> bool:
        return self.asking.compare(self.slot, how, other)

    return compare


def _by_itself(name: str) -> Callable[..., Any]:
    def ask(self: WatchedDay | WatchedInstant, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - any question
        self.asking.exactly(self.slot)
        return getattr(self.really, name)(*map(plain, given), **named)

    return ask


def _part(name: str) -> property:
    def ask(self: WatchedDay | WatchedInstant) -> Any:  # noqa: ANN401 - any part
        self.asking.exactly(self.slot)
        return getattr(self.really, name)

    return property(ask)


_COMPARED: Final = ("lt", "le", "gt", "ge", "eq", "ne")
_ALLOWED: Final = frozenset(
    {
        "__class__",
        "__delattr__",
        "__dict__",
        "__doc__",
        "__getattribute__",
        "__init__",
        "__init_subclass__",
        "__module__",
        "__new__",
        "__setattr__",
        "__sizeof__",
        "__subclasshook__",
        "__weakref__",
        "__annotations__",
        "__static_attributes__",
        "__firstlineno__",
        "asking",
        "really",
        "slot",
    }
)


def _watch(kind: type[WatchedDay | WatchedInstant], base: type[date]) -> None:
    """Whatever can be asked of a day is either compared, or the very day."""
    for name in set(dir(base)) - _ALLOWED:
        if callable(getattr(base, name)):
            setattr(kind, name, _by_itself(name))
        elif not isinstance(getattr(base, name), date):
            setattr(kind, name, _part(name))
    for name in _COMPARED:
        setattr(kind, f"__{name}__", _comparing(getattr(operator, name)))


_watch(WatchedDay, date)
_watch(WatchedInstant, datetime)
