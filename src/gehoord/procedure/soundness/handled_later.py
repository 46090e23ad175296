"""Who handles it in a later stage: nobody left who did not before, or another there."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.assigning import rule_for
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.own_words import Own, each_of_text
from gehoord.procedure.posts import HEAD, HandledBy
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_a_law import OWN

_KEY = "handled-by"
_NONE = frozenset[str]()


def handled_later(procedure: Procedure) -> Iterator[Unsound]:
    """Give what is odd in who handles what in a later stage; nothing without a line."""
    for number, rule in enumerate(procedure.handled_by):
        yield from _also_there(procedure, rule, number)
        yield from _judged_by_others(procedure, rule, number)
    yield from _again(procedure)
    yield from _name_goes_on(procedure)


def _name_goes_on(procedure: Procedure) -> Iterator[Unsound]:
    """The name of who handles the first stage, for whoever judges in a later one."""
    name = procedure.called_in("").get(Role.HANDLER)
    if name and _is_all_there_is(procedure, name):
        return
    for row in procedure.stages[1:] if name else ():
        judge = procedure.acts_in(row.id).get("judge")
        own = row.source not in OWN and not row.different_person and not row.mediates
        if not own or judge is None or Role.HANDLER not in judge.by:
            continue
        if not _takes_over(procedure, row):
            facts = {"stage": row.name, "who": procedure.called[Role.HANDLER]}
            yield doubtful("name-goes-on", "stage", row.id, "names", **facts)


def _is_all_there_is(procedure: Procedure, name: Own) -> bool:
    """Return whether the organisation is called so: nobody else is there to decide."""
    called = {each.lower().split()[-1] for each in each_of_text(name) if each.strip()}
    return not called.isdisjoint(procedure.organisation.lower().split())


def name_of(procedure: Procedure, role: str) -> Own:
    """Return what a post is called, or a role where the file calls it something."""
    post = procedure.post(role)
    return post.name if post else procedure.called.get(role) or role


def _also_there(
    procedure: Procedure, rule: HandledBy, number: int
) -> Iterator[Unsound]:
    """By what it is about somebody handles it in each stage, where another takes over."""
    if rule.stage or rule.about or not (rule.only_for or rule.not_for):
        return
    there = tuple(
        row.name
        for row in procedure.stages[1:]
        if _takes_over(procedure, row) and _holds(procedure, rule, row.id)
    )
    if there:
        who = name_of(procedure, rule.role)
        yield doubtful("handled-by-there-too", _KEY, str(number), who=who, stage=there)


def _takes_over(procedure: Procedure, row: StageRule) -> bool:
    """Return whether a stage names somebody else than the first for who handles it."""
    usual = procedure.called_in("").get(Role.HANDLER)
    another = procedure.called_in(row.id).get(Role.HANDLER) != usual
    return another or bool(row.handlers) or bool(procedure.handles_all(row.id))


def _holds(procedure: Procedure, rule: HandledBy, stage: str) -> bool:
    """Return whether it is the line that counts there, for one of its answers."""
    headed = rule.role == HEAD
    return any(
        rule_for(procedure, answers=each, ranks=_NONE, level=stage, has_head=headed)
        is rule
        for each in _answered(rule)
    )


def _answered(rule: HandledBy) -> Iterator[frozenset[str]]:
    """Give answers after which a line counts: one of its own, or any but those."""
    yield from (frozenset({each}) for each in rule.only_for)
    if not rule.only_for:
        yield _NONE


def _judged_by_others(
    procedure: Procedure, rule: HandledBy, number: int
) -> Iterator[Unsound]:
    """Who handles a whole stage judges nothing there, and nobody said so."""
    usual = procedure.acts.get("judge")
    judge = procedure.acts_in(rule.stage).get("judge")
    if not rule.is_for_all or usual is None or judge != usual:
        return
    if judge.by.isdisjoint({Role.HANDLER, rule.role}):
        by = tuple(name_of(procedure, each) for each in sorted(judge.by))
        facts = {"who": name_of(procedure, rule.role), "judges": by}
        yield doubtful("handled-by-judged-by-others", _KEY, str(number), **facts)


def _again(procedure: Procedure) -> Iterator[Unsound]:
    """Who may not have handled it before, and by the lines did: each of them once."""
    found: dict[tuple[str, bool], list[tuple[StageRule, frozenset[str]]]] = {}
    for row in procedure.stages[1:] if procedure.handled_by else ():
        for answers, ranks in _cases(procedure) if row.different_person else ():
            rule = rule_for(procedure, answers=answers, ranks=ranks, level=row.id)
            role = _left_to(rule, row)
            if not ranks and not (rule and rule.stage):
                continue  # what it is about counts nowhere else, or everywhere
            if role and _handled(procedure, role, row, answers, ranks):
                found.setdefault((role, bool(ranks)), []).append((row, ranks))
    for (role, about_some), cases in found.items():
        facts: dict[str, object] = {
            "who": name_of(procedure, role),
            "stage": tuple({row.id: row.name for row, _some in cases}.values()),
        }
        lines = enumerate(procedure.handled_by)
        line = next(
            n for n, x in lines if x.role == role and bool(x.about) is about_some
        )
        if not about_some:
            yield doubtful("handled-before", _KEY, str(line), **facts)
            continue
        people = sorted({x for _row, some in cases for x in some})
        facts["about"] = tuple(name_of(procedure, each) for each in people)
        yield doubtful("handled-before-about", _KEY, str(line), **facts)


def _cases(
    procedure: Procedure,
) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """Give each complaint that a line tells apart: by an answer, or by the people."""
    rules = procedure.handled_by
    yield _NONE, _NONE
    for answer in sorted(
        {x for each in rules for x in (*each.only_for, *each.not_for)}
    ):
        yield frozenset({answer}), _NONE
    for rank in sorted({x for each in rules for x in each.about}):
        yield _NONE, frozenset({rank})


def _left_to(rule: HandledBy | None, row: StageRule) -> str:
    """
    Return the one role or post that is to handle it in this stage, if it is one.

    Of a role there are several, unless nobody else reads it.
    """
    if rule is None:
        return row.handlers[0] if len(row.handlers) == 1 else ""
    many = rule.role == HEAD or (rule.role in set(Role) and not rule.about)
    return "" if many else rule.role


def _handled(
    procedure: Procedure,
    role: str,
    row: StageRule,
    answers: frozenset[str],
    ranks: frozenset[str],
) -> bool:
    """Return whether by a line the same role or post handles it in a stage before."""
    before = procedure.stages[: procedure.stages.index(row)]
    rules = (
        rule_for(procedure, answers=answers, ranks=ranks, level=each.id)
        for each in before[_begins(procedure, answers, ranks) :]
    )
    return any(x and x.role == role and bool(x.about) is bool(ranks) for x in rules)


def _begins(
    procedure: Procedure, answers: frozenset[str], ranks: frozenset[str]
) -> int:
    """Return in which stage it begins by these alone, counted from the first."""
    ids = [each.id for each in procedure.stages]
    found = (
        ids.index(rule.stage)
        for rule in procedure.straight
        if not (rule.urgent or rule.channels or rule.not_for)
        and (not rule.about or not ranks.isdisjoint(rule.about))
        and (not rule.only_for or not answers.isdisjoint(rule.only_for))
    )
    return max(found, default=0)
