"""Who handles what it is about: nobody left for it, or a line that does nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from gehoord.procedure.assigning import rule_for
from gehoord.procedure.posts import HEAD, HandledBy
from gehoord.procedure.ranks import weighed
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.handled_later import name_of

_KEY = "handled-by"


def handled(procedure: Procedure) -> Iterator[Unsound]:
    """Give what is odd in who handles what; nothing where no file says it."""
    rules = procedure.handled_by
    for number, rule in enumerate(rules):
        key = (_KEY, str(number))
        if rule.is_for_all and not (rule.stage and procedure.stages[1:]):
            yield wrong("handled-by-always", *key, who=name_of(procedure, rule.role))
        elif rule.only_for and set(rule.only_for) <= set(rule.not_for):
            yield wrong("for-nobody", *key, "not_for")
        elif rule.about_all and not rule.about[1:]:
            yield wrong("about-all-of-one", *key, "about_all")
        elif any(_hides(before, rule) for before in rules[:number]):
            yield wrong("handled-by-never", *key, who=name_of(procedure, rule.role))
    yield from _nobody_left(procedure)
    yield from _nobody_above(procedure)
    used = {name for rule in rules for name in (rule.role, *rule.about)}
    used |= {each.role for each in procedure.authorities}
    used |= {each for rule in procedure.straight for each in rule.about}
    used |= weighed(procedure)
    yield from _called_head(procedure)
    for post in procedure.posts:
        if post.id not in used:
            yield doubtful("post-unused", "post", post.id, who=post.name)


def _called_head(procedure: Procedure) -> Iterator[Unsound]:
    """A post by the name that means whoever is above: a line with it means that one."""
    post = procedure.post(HEAD)
    if post and any(rule.role == HEAD for rule in procedure.handled_by):
        yield wrong("post-called-head", "post", HEAD, "id", who=post.name)


def _hides(before: HandledBy, rule: HandledBy) -> bool:
    """Return whether the line before it fits wherever this one does."""
    return (
        before.role != HEAD
        and before.stage in {"", rule.stage}
        and _is_about_them(before, rule)
        and set(before.not_for) <= set(rule.not_for)
        and (
            not before.only_for
            or (bool(rule.only_for) and set(rule.only_for) <= set(before.only_for))
        )
    )


def _is_about_them(before: HandledBy, rule: HandledBy) -> bool:
    """Return the same of whom it is about; what is about all at once goes before."""
    if before.about_all:
        return rule.about_all and set(before.about) <= set(rule.about)
    same = bool(before.about) is bool(rule.about) and not rule.about_all
    return same and set(rule.about) <= set(before.about)


def _nobody_left(procedure: Procedure) -> Iterator[Unsound]:
    """A complaint about one of these, or two at once, that only one of them handles."""
    ranks = sorted({each for rule in procedure.handled_by for each in rule.about})
    known: set[frozenset[str]] = set()
    for size in (1, 2):
        for some in combinations(ranks, size):
            those = frozenset(some)
            rule = rule_for(procedure, answers=frozenset(), ranks=those)
            if rule is None or rule.role not in those:
                continue
            if not any(each < those for each in known):
                known.add(those)
                number = procedure.handled_by.index(rule)
                who = tuple(name_of(procedure, each) for each in some)
                yield doubtful("nobody-left", _KEY, str(number), who=who)


def _nobody_above(procedure: Procedure) -> Iterator[Unsound]:
    """
    Whoever handles what is about others is complained about too, unless outside.

    So is a post that decides a whole stage, but where that goes to a stage after it.
    """
    asked = {each for rule in procedure.handled_by for each in rule.about}
    asked |= {each for rule in procedure.straight for each in rule.about}
    found: list[tuple[int, str]] = []
    for number, rule in enumerate(procedure.handled_by):
        post = procedure.post(rule.role)
        if rule.role == HEAD:
            continue
        decides = post is not None and rule.is_for_all
        above = rule.about or decides
        if above and rule.role not in asked and not (post and post.outside):
            asked.add(rule.role)  # said once
            found.append((number, rule.role))
    if found:
        who = tuple(name_of(procedure, role) for _number, role in found)
        yield doubtful("nobody-above", _KEY, str(found[0][0]), who=who)
