"""What only a whole walk shows: what gets stuck, and what never happens at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from gehoord.procedure import events as e
from gehoord.procedure.conditions import unmet
from gehoord.procedure.parts import Result
from gehoord.procedure.proof.holds import lies_accepted
from gehoord.procedure.proof.walk import Edge, Node, Walk
from gehoord.procedure.retaining import kept_for
from gehoord.procedure.rules import NoticeRule, Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.stages import Stage
from gehoord.procedure.terms import NoLength, Strength, Term

_JUDGE = "judge"
_OF_THE_RESPONDENT = frozenset({"respondent-heard", "respondent-informed"})
_BINDING = frozenset({Strength.PROMISE, Strength.STATUTORY})
_OUTSIDE = frozenset({"days-corrected"})  # done to all cases, in none of their own
_NOT_RECEIVED = "not-received"
_OF_A_PROMISE = ("promise-", "statutory-")
_KEPT = frozenset({Result.KEPT, Result.KEPT_BY_CLOCK})
_COMPLETE = frozenset({"complete"})  # comes only where a file asks for what is missing


@dataclass(slots=True)
class Seen:
    """What happened at least once in any walk."""

    acts: set[str] = field(default_factory=set)
    notices: set[str] = field(default_factory=set)
    opened: set[str] = field(default_factory=set)
    in_time: set[str] = field(default_factory=set)
    kept: set[str] = field(default_factory=set)

    def take(self, edge: Edge) -> None:
        """Take in what happened in this step."""
        stand = edge.way.stand
        self.acts.add(edge.way.act)
        self.notices |= {each.id for each in stand.notices}
        left = False
        for entry in stand.entries:
            if isinstance(entry.event, e.TermOpened):
                self.opened.add(entry.event.term)
                if entry.event.ends_at > entry.at:
                    self.in_time.add(entry.event.term)
            left = left or isinstance(entry.event, e.LetterLeft)
        if left:
            terms = stand.case.terms
            self.kept |= {term.id for term in terms if term.result in _KEPT}


def never(procedure: Procedure, seen: Seen) -> Iterator[Unsound]:
    """Return which terms and letters the file names and no walk ever came to."""
    for term in procedure.terms:
        if term.length is not NoLength.UNSPECIFIED:
            yield from _never_of(procedure, term, seen)
    inside = [rule for rule in procedure.notices if rule.after not in _OUTSIDE]
    back = {rule.id for rule in inside if _can_come_back(procedure, rule, seen)}
    for name in dict.fromkeys(rule.id for rule in inside):
        if name not in seen.notices | back and not _waits(procedure, name):
            aims = _on_a_breach_alone(procedure, name)
            code = "breach-never-told" if aims else "notice-never-sent"
            yield doubtful(code, "notices", name)


def _on_a_breach_alone(procedure: Procedure, name: str) -> bool:
    """Return whether a letter waits for a promise to be broken, and none is made."""
    after = (x.after for x in procedure.notices if x.id == name)
    made = any(each.strength in _BINDING for each in procedure.terms)
    return not made and all(each.startswith(_OF_A_PROMISE) for each in after)


def _waits(procedure: Procedure, name: str) -> bool:
    """Return whether a letter leaves once a promise of which no time is said has one."""
    after = {x.after for x in procedure.notices if x.id == name}
    return any(
        each == "term-warned" or each.startswith(f"{term.strength}-")
        for term in procedure.terms
        if term.length is NoLength.UNSPECIFIED and term.strength in _BINDING
        for each in after
        if term.kept_by or not each.endswith(_NOT_RECEIVED)
    )


def _can_come_back(procedure: Procedure, rule: NoticeRule, seen: Seen) -> bool:
    """
    Return whether it leaves as a letter came back, and one in time was seen that could.

    Letters bounce in a concern of their own, in which not every answer is come to; one
    that kept its term in another would have left it open, had it come back.
    """
    strength, _, back = rule.after.partition("-")
    return back == _NOT_RECEIVED and any(
        term.strength == strength and term.kept_by and term.id in seen.kept
        for term in procedure.terms
    )


def undone(procedure: Procedure, seen: Seen) -> tuple[str, ...]:
    """Return the acts that the file names and nobody ever did."""
    return tuple(name for name in procedure.acts if name not in seen.acts)


def _never_of(procedure: Procedure, term: Term, seen: Seen) -> Iterator[Unsound]:
    unopened = term.id not in seen.opened
    if unopened and term.starts == _COMPLETE and procedure.incomplete is None:
        yield doubtful("complete-never", "term", term.id)
    elif unopened:
        yield doubtful("term-never-runs", "term", term.id)
    elif term.id not in seen.in_time:
        yield wrong("over-at-start", "term", term.id)
    elif term.strength in _BINDING and term.kept_by and term.id not in seen.kept:
        yield wrong("never-kept", "term", term.id)


def stuck(walk: Walk) -> tuple[Unsound, Node] | None:
    """
    Return the nearest state in which a case stands still for ever, or None.

    Its end is destruction, reached by what is due and by time alone: neither a
    complainant who says nothing any more nor an office that does no more than it is
    asked may keep a case for ever. What lies beyond the bound counts as not stuck.
    """
    back: dict[int, set[int]] = defaultdict(set)
    for edge in walk.edges:
        if not edge.way.is_free:
            back[edge.end].add(edge.start)
    ends = [
        node.number
        for node in walk.nodes
        if node.is_destroyed or node.number not in walk.walked or _kept(walk, node)
    ]
    reached = set(ends)
    while ends:
        before = back[ends.pop()] - reached
        reached |= before
        ends += before
    left = [node for node in walk.nodes if node.number not in reached]
    if not left:
        return None
    moving = {edge.start for edge in walk.edges if _moves(edge)}
    still = [node for node in left if node.number not in moving] or left
    first = min(still, key=lambda node: (node.free, node.steps))
    return _where(first), first


def _kept(walk: Walk, node: Node) -> bool:
    """A file that names no end keeps what was closed, and is warned about that."""
    is_closed = node.case.stage is Stage.CLOSED
    return is_closed and kept_for(walk.procedure, node.case).length is None


def _moves(edge: Edge) -> bool:
    return not edge.way.is_free and edge.start != edge.end


def _where(node: Node) -> Unsound:
    case = node.case
    if case.stage in {Stage.CLOSED, Stage.SET_ASIDE}:
        return wrong("never-destroyed", "retention")
    if case.referrals and (case.carried_out or case.is_at_court):
        return wrong("cannot-close", "acts", "close")
    for act, missing in _out_of_reach(node):
        facts = {"act": act, "needs": missing}
        return wrong("stuck-on-need", "acts", act, "needs", **facts)
    if missing := _behind_protocol(node):
        facts = {"act": _JUDGE, "needs": missing}
        return wrong("stuck-behind-protocol", "urgent", "protocol", **facts)
    if lies_accepted(node.stand.procedure, case):
        return wrong("accepted-unasked", "acts")
    return wrong("stuck", "acts", stage=case.stage)


def _behind_protocol(node: Node) -> tuple[str, ...]:
    """Return what a judgement takes of whom nobody may inform while it goes first."""
    rules = node.stand.procedure.acts_in(node.case.level)
    if not node.case.protocol or _JUDGE not in rules:
        return ()
    missing = unmet(node.case, rules[_JUDGE].needs)
    return tuple(each for each in missing if each in _OF_THE_RESPONDENT)


def _out_of_reach(node: Node) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Return each act that is due there, with what it takes and does not hold."""
    stand = node.stand
    rules = stand.procedure.acts_in(node.case.level)
    for duty in stand.duties:
        missing = unmet(node.case, rules[duty.act].needs) if duty.act in rules else ()
        if missing:
            yield duty.act, missing
