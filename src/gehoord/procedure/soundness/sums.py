"""Who can promise how much: said twice, for nobody, or more than anybody can."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.own_words import Own
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_PROMISES: Final = ("propose", "judge", "record-conversation")
_KEY: Final = "authority"


def sums(procedure: Procedure) -> Iterator[Unsound]:
    """Give what is odd in who can promise how much; nothing where nobody is bound."""
    rules = procedure.authorities
    if not rules:
        return
    if not any(act in procedure.acts for act in _PROMISES):
        yield wrong("authority-of-nothing", _KEY)
    for number, rule in enumerate(rules):
        who = _name(procedure, rule.role)
        if any(each.role == rule.role for each in rules[:number]):
            yield wrong("authority-twice", _KEY, str(number), "role", who=who)
        elif _promises_nothing(procedure, rule.role):
            yield doubtful("authority-unused", _KEY, str(number), "role", who=who)
    most = [each for each in rules if each.cents is not None]
    bound = len(most) == len(rules) and any(x.role == Role.OWNER for x in rules)
    if bound:
        widest = max(most, key=lambda each: each.cents or 0)
        yield doubtful("beyond-everybody", _KEY, sum=widest.up_to)
    elif len(most) < 1:
        yield doubtful("authority-bounds-nobody", _KEY)


def _promises_nothing(procedure: Procedure, role: str) -> bool:
    """Return whether who is this, and holds no post, does none of what promises."""
    if procedure.post(role) or role == Role.OWNER:
        return False
    everywhere = (procedure.acts, *procedure.acts_by_stage.values())
    rules = (acts[name] for acts in everywhere for name in _PROMISES if name in acts)
    return all(role not in rule.by for rule in rules)


def _name(procedure: Procedure, role: str) -> Own:
    post = procedure.post(role)
    return post.name if post else role
