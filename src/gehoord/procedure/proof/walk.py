"""
Every state a case can reach in one concern, by the shortest way to it.

A step that is due, or time that goes by, costs nothing; what people do of their own
accord costs one. States are walked on from in the order of that cost, so a walk that
stops early has still seen everything up to a number of such acts: its bound. Two
states that are one in their projection are walked on from once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from heapq import heappop, heappush
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.entries import Entry
from gehoord.procedure.lapse import destroy_at, next_moment
from gehoord.procedure.objections import EVERYWHERE, STAGES, objections
from gehoord.procedure.proof.concern import Concern, in_full
from gehoord.procedure.proof.cycle import Cycle
from gehoord.procedure.proof.doings import Doings, ways
from gehoord.procedure.proof.projection import Projection, lens
from gehoord.procedure.proof.steps import Stand, done, lapsed
from gehoord.procedure.roles import COMPLAINANT, Office, Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import hats

_HOUR: Final = timedelta(hours=1)
_NOON: Final = time(15)
_FRIDAY: Final = date(2027, 3, 5)
_TOGETHER: Final = frozenset({"give-up-letter", "send-by-post"})
_MOST_WAITS: Final = 60  # warnings that change nothing are waited through

Worn = tuple[tuple[str, frozenset[Role]], ...]
BY_COMPLAINANT, BY_OFFICE, BY_TIME = "complainant", "office", "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A state, and the shortest way to it: the node before, and what happened then."""

    number: int
    stand: Stand
    when: str  # now | eve | late
    before: int | None
    free: int  # how many acts of people's own accord led here
    steps: int
    is_destroyed: bool = False

    @property
    def case(self) -> Case:
        """Return the case as it stands here."""
        return self.stand.case


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way on from a state: by whose doing, what it brought about, what it costs."""

    before: Node | None
    by: str
    act: str
    stand: Stand
    when: str = "now"
    is_free: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A way that was gone, from one node to another."""

    way: Way
    start: int
    end: int


class Walk:
    """All that can happen in one concern, up to a number of states."""

    def __init__(self, procedure: Procedure, concern: Concern, *, most: int) -> None:
        self.procedure, self.concern, self.most = procedure, concern, most
        self.nodes: list[Node] = []
        self.edges: list[Edge] = []
        self.walked: set[int] = set()
        self.bound: int | None = None  # None: everything was walked
        self._lens = lens(procedure, closes_for_good=concern.closes_for_good)
        self._known: dict[object, int] = {}
        self._rules = {**EVERYWHERE, **procedure.acts}
        self._names = frozenset(self._rules) & concern.acts
        self._waiting: list[tuple[int, int, int]] = []

    def edges_walked(self) -> Iterator[Edge]:
        """Walk on, and return each way that was gone, to a known state or a new one."""
        for way in self._filings():
            yield self._gone(way)
        while self._waiting:
            free, _, number = heappop(self._waiting)
            if number in self.walked or free > self.nodes[number].free:
                continue
            if len(self.walked) >= self.most:
                self.bound = free - 1
                return
            self.walked.add(number)
            for way in self._from(self.nodes[number]):
                yield self._gone(way)

    def _gone(self, way: Way) -> Edge:
        number = self._reached(way)
        edge = Edge(
            way=way, start=way.before.number if way.before else number, end=number
        )
        self.edges.append(edge)
        return edge

    def _reached(self, way: Way) -> int:
        is_over = self._is_over(way.stand)
        key = self._key(way, is_over=is_over)
        free = (way.before.free if way.before else 0) + way.is_free
        steps = way.before.steps + 1 if way.before else 0
        number = self._known.setdefault(key, len(self.nodes))
        is_new = number == len(self.nodes)
        if not is_new and (free, steps) >= _cost(self.nodes[number]):
            return number
        node = Node(
            number=number,
            stand=way.stand,
            when=way.when,
            before=way.before.number if way.before else None,
            free=free,
            steps=steps,
            is_destroyed=is_over,
        )
        if is_new:
            self.nodes.append(node)
        else:
            self.nodes[number] = node
        if not is_over:
            heappush(self._waiting, (free, steps, number))
        return number

    def _is_over(self, stand: Stand) -> bool:
        over = destroy_at(self.procedure, stand.case)
        return over is not None and over <= stand.now

    def _key(self, way: Way, *, is_over: bool) -> object:
        stand = way.stand
        if is_over:
            return "destroyed"
        away = tuple(each.number for each in stand.office if not each.present)
        return (self._seen(stand), away, way.when)

    def _seen(self, stand: Stand) -> Projection:
        return self._lens.of(stand.case)

    def _filings(self) -> Iterator[Way]:
        start = datetime.combine(self._first_day(), _NOON, tzinfo=self.procedure.zone)
        stand = Stand(
            procedure=self.procedure,
            case=Case(),
            office=self.concern.office(self.procedure),
            now=start.astimezone(UTC),
        )
        for by, said in self.concern.filings:
            if said.kind not in self.procedure.welcome:
                continue
            filing = in_full(self.procedure, said)
            for bounces in self._bounces(stand):
                if filed := done(stand, by, filing, bounces=bounces):
                    yield Way(before=None, by=by, act=filing.name, stand=filed)

    def _first_day(self) -> date:
        calendar = self.procedure.calendar
        return _FRIDAY if calendar.covers(_FRIDAY) else date(calendar.first_year, 3, 5)

    def _bounces(self, stand: Stand) -> tuple[bool, ...]:
        """One letter at a time comes back: a second changes nothing."""
        one = self.concern.bounces and not stand.case.failed_letters()
        return (False, True) if one else (False,)

    def _from(self, node: Node) -> Iterator[Way]:
        yield from self._acts(node)
        yield from self._time(node)
        is_whole = all(each.present for each in node.stand.office)
        if self.concern.away and node.case.handler and is_whole:
            office = _without(node.stand.office, node.case.handler)
            if office != node.stand.office:
                gone = replace(node.stand.at(node.stand.now), office=office)
                yield Way(before=node, by=BY_OFFICE, act="", stand=gone, is_free=True)

    def _acts(self, node: Node) -> Iterator[Way]:
        stand = node.stand
        due = {each.act for each in stand.duties}
        worn = _worn(stand)
        for name in sorted(self._names | due):
            if name not in self._rules or stand.case.stage not in STAGES[name]:
                continue
            for by in self._able(stand, worn, name):
                yield from self._done(node, by, name, is_due=name in due)

    def _done(self, node: Node, by: str, name: str, *, is_due: bool) -> Iterator[Way]:
        """What is due is done in the first way that can be; more ways are their own."""
        ours, stand = by != COMPLAINANT, node.stand
        is_free = not (is_due and ours)
        for acts in _at_once(name, ways(stand.by(by), name)):
            went = False
            for bounces in self._bounces(stand):
                after = done(stand, by, *acts, bounces=bounces, is_asked=True)
                if after is None:
                    continue
                went = True
                yield Way(
                    before=node,
                    by=BY_OFFICE if ours else BY_COMPLAINANT,
                    act=name,
                    stand=after,
                    is_free=is_free or bounces,
                )
            is_free = is_free or went
            if went and name not in self._names:
                return

    def _able(self, stand: Stand, worn: Worn, name: str) -> tuple[str, ...]:
        """The complainant, and the first of the office who may: the rest are alike."""
        rule = self.procedure.acts_in(stand.case.level).get(name)
        by = (rule or self._rules[name]).by
        found = []
        is_theirs = Role.COMPLAINANT in by and name in self._names
        if is_theirs and not objections(stand.by(COMPLAINANT), name):
            found.append(COMPLAINANT)
        for actor, roles in worn:
            if not roles.isdisjoint(by) and not objections(stand.by(actor), name):
                return (*found, actor)
        return tuple(found)

    def _time(self, node: Node) -> Iterator[Way]:
        stand = node.stand
        moment = next_moment(self.procedure, stand.case, now=stand.now)
        if moment is None:
            return
        if self.concern.eve and node.when == "now":
            if moment - _HOUR > stand.now:
                eve = stand.at(moment - _HOUR)
                yield Way(before=node, by=BY_TIME, act="", stand=eve, when="eve")
            late = stand.at(max(moment, stand.now) + _HOUR)
            yield Way(before=node, by=BY_TIME, act="", stand=late, when="late")
        yield Way(before=node, by=BY_TIME, act="", stand=self._waited(stand))

    def _waited(self, stand: Stand) -> Stand:
        """
        Wait until something follows that makes another state, or nothing is left.

        What comes back again and again, such as a letter that renews its own term, is
        waited for twice: from then on it brings nothing that it did not bring before.
        """
        was, before = self._seen(stand), stand.at(stand.now)
        cycle = Cycle(self.procedure, stand.case)
        for _ in range(_MOST_WAITS):
            moment = next_moment(self.procedure, stand.case, now=stand.now)
            if moment is None:
                break
            stand = lapsed(stand.at(max(moment, stand.now)))
            before = before.then(stand)
            if self._is_over(stand) or self._seen(stand) != was:
                break
            if cycle.comes_back(stand.case):
                break
        return before

    def story(self, number: int) -> tuple[Entry, ...]:
        """Return all that happened on the shortest way to this state."""
        found: tuple[Entry, ...] = ()
        at: int | None = number
        while at is not None:
            node = self.nodes[at]
            found, at = (*node.stand.entries, *found), node.before
        return found


def _worn(stand: Stand) -> Worn:
    """Return what each of the office who is there is in the case."""
    there = (each.actor for each in stand.office if each.present)
    return tuple((actor, hats(stand.case, stand.office, actor)) for actor in there)


def _at_once(name: str, every: Doings) -> tuple[Doings, ...]:
    """Letters that wait are posted together; other acts are ways apart."""
    if name in _TOGETHER and every:
        return (every,)
    return tuple((act,) for act in every)


def _cost(node: Node) -> tuple[int, int]:
    return (node.free, node.steps)


def _without(office: Office, number: int) -> Office:
    return tuple(
        replace(each, present=False) if each.number == number else each
        for each in office
    )
