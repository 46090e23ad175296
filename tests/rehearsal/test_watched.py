"""What a decision asks of the days in a case is written down, and nothing is missed."""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import is_dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args, get_type_hints
from zoneinfo import ZoneInfo

import pytest

from gehoord.procedure.case import Case
from gehoord.procedure.parts import Claim, LetterState, Proposal, RunningTerm
from gehoord.rehearsal.known import UNKNOWN, Known
from gehoord.rehearsal.place import LookedBack, bare
from gehoord.rehearsal.slots import _HOLDING, OWN_DAYS, emptied, filled, held, slots
from gehoord.rehearsal.wall import DAY, Wall
from gehoord.rehearsal.watched import FAR, Asking, Question, source, watched

ZONE = ZoneInfo("Europe/Amsterdam")
WALL = Wall(date(2027, 1, 1), ZONE)
TENOWN_DAYS, TWELVEOWN_DAYS = 10 * DAY, 12 * DAY
TODAY = 8 * DAY


def asking() -> Asking:
    return Asking((TENOWN_DAYS, TWELVEOWN_DAYS), TODAY, WALL)


def test_before_or_after_another_day_is_all_that_is_written_down() -> None:
    asks = asking()
    first, second = watched(asks, 0, whole=True), watched(asks, 1, whole=True)

    assert first < second
    assert first > date(2027, 1, 8)
    assert not first >= date.max

    assert asks.asked == {
        Question(0, operator.lt, 1, 0): True,
        Question(0, operator.gt, -1, -DAY): True,
        Question(0, operator.ge, -1, FAR): False,
    }


FREE = frozenset({date(2027, 1, 11), date(2027, 4, 5)})
DAYS: dict[str, Callable[[Any], object]] = {
    "its year": lambda day: day.year,
    "its day of the week": lambda day: day.weekday(),
    "a day after it": lambda day: day + timedelta(days=1),
    "how long until it": lambda day: day - date(2027, 1, 2),
    "how long since": lambda day: date(2027, 1, 30) - day,
    "whether it is a free day": lambda day: day in FREE,
    "how it is written": str,
    "how it is written elsewhere": lambda day: f"{day:%d-%m}",
    "another like it": lambda day: day.replace(day=1),
}
INSTANTS: dict[str, Callable[[Any], object]] = {
    "its day": lambda at: at.date(),
    "its hour": lambda at: at.hour,
    "its zone": lambda at: at.tzinfo,
    "where else it is": lambda at: at.astimezone(ZONE),
    "its seconds": lambda at: at.timestamp(),
    "how long it is since then": lambda at: datetime(2027, 1, 30, tzinfo=UTC) - at,
}


@pytest.mark.parametrize("what", [*DAYS, *INSTANTS])
def test_whatever_else_is_asked_the_very_day_is_written_down(what: str) -> None:
    asks, whole = asking(), what not in INSTANTS
    ask = DAYS.get(what) or INSTANTS[what]

    told = ask(watched(asks, 0, whole=whole))

    plainly = date(2027, 1, 11) if whole else datetime(2027, 1, 10, 23, tzinfo=UTC)
    assert told == ask(plainly)
    assert asks.asked[Question(0, None, -1, 0)] == 2 * DAY


def test_how_long_between_two_days_asks_for_both() -> None:
    asks = asking()
    first, second = watched(asks, 0, whole=True), watched(asks, 1, whole=True)

    assert second - first == timedelta(days=2)

    assert {each.slot for each in asks.asked} == {0, 1}


def test_where_a_day_comes_from_is_known_after_a_decision() -> None:
    asks, earlier = asking(), asking()
    same, older = watched(asks, 1, whole=True), watched(earlier, 1, whole=True)

    asks.end()

    assert source(same, asks) == (1, 0)
    assert source(older, asks) == source(date(2027, 1, 13), asks) == (-1, 4 * DAY)
    assert asks.asked == {}


def test_what_was_found_out_holds_where_the_answers_are_the_same() -> None:
    known, asks = Known[str](), asking()
    first = watched(asks, 0, whole=True)
    assert first > date(2027, 1, 9)  # after today

    known.keep(asks.asked, (), "not over", day=8, act="close", like=None)

    assert known.look_up((TWELVEOWN_DAYS,), TODAY, 8, "close", None) == "not over"
    assert known.look_up((TODAY,), TODAY, 8, "close", None) is UNKNOWN


def test_more_that_was_asked_on_another_day_is_kept_beside_it() -> None:
    known, little, more = Known[str](), asking(), asking()
    assert watched(more, 0, whole=True) < date(2027, 1, 20)

    known.keep(little.asked, (), "refused", day=8, act="x", like=None)
    known.keep(more.asked, (), "done", day=9, act="x", like=None)

    assert known.look_up((TENOWN_DAYS,), TODAY, 8, "x", None) == "refused"
    assert known.then[True].steps == {(): "done"}


def test_by_the_clock_on_the_wall_midnight_stays_midnight() -> None:
    summer = datetime(2027, 7, 1, 22, tzinfo=UTC)

    later = WALL.instant(WALL.seconds(summer) + 150 * DAY)

    assert later == datetime(2027, 11, 28, 23, tzinfo=UTC)
    assert WALL.seconds(date(2027, 1, 3)) == 2 * DAY
    assert WALL.day(2 * DAY + 5) == date(2027, 1, 3)


def test_two_cases_that_differ_in_days_alone_stand_at_the_same_place() -> None:
    def case(day: int) -> Case:
        filed = datetime(2027, 1, day, 11, tzinfo=UTC)
        return bare(Case(filed_at=filed, length=day), frozenset({"filed_at"}))

    one, other = case(4), case(9)
    where = slots(one)

    assert emptied(one, where) == emptied(other, where)
    assert filled(emptied(other, where), where, held(one, where)) == one


def test_every_day_that_a_case_can_hold_has_a_slot_or_is_forgotten() -> None:
    holding = {
        name: {kind for kind in _kinds(hint) if is_dataclass(kind) and _has_day(kind)}
        for name, hint in get_type_hints(Case).items()
    }
    plain = {n for n, hint in get_type_hints(Case).items() if _kinds(hint) & DATES}

    deep = {name: kinds for name, kinds in holding.items() if kinds}
    forgotten = {"letters": {LetterState}, "proposals": {Proposal}}
    terms = {"terms": {RunningTerm}}
    refused = {name: deep[name] for name in _HOLDING}
    assert deep == {**forgotten, **terms, **refused}
    assert plain == set(OWN_DAYS)


def test_a_day_that_stands_too_deep_to_be_kept_apart_is_said() -> None:
    claim = Claim(position=1, at=datetime(2027, 1, 4, tzinfo=UTC))

    with pytest.raises(LookedBack):
        slots(Case(claims=(claim,)))


DATES: set[type] = {date, datetime}


def _kinds(hint: object) -> set[type]:
    inner = get_args(hint)
    if not inner:
        return {hint} if isinstance(hint, type) else set()
    return {kind for each in inner for kind in _kinds(each)}


def _has_day(kind: type) -> bool:
    hints = get_type_hints(kind).values()
    return any(each in DATES for hint in hints for each in _kinds(hint))
