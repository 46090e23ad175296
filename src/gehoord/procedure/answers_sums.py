"""How much money somebody promises: said where it counts, and no more than they can."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure.authorities import able, limit
from gehoord.procedure.money import cents
from gehoord.procedure.objections import Objection
from gehoord.procedure.posts import held
from gehoord.procedure.roles import colleague, number_of
from gehoord.procedure.situation import Situation

Found = tuple[Objection, ...]
FIELD = "amount"


def offered(
    situation: Situation, act: a.Propose | a.Judge | a.RecordConversation
) -> Found:
    """Return why this sum cannot be promised by who promises it."""
    rules = situation.procedure.authorities
    if not rules or not _promises(act):
        return ()
    amount = cents(act.amount)
    if amount is None:
        return (Objection("no-sum", {"field": FIELD}),)
    person = colleague(situation.office, number_of(situation.by))
    worn = frozenset(map(str, situation.hats)) | (
        held(person) if person else frozenset()
    )
    bound = limit(rules, worn)
    if bound is None or amount <= (bound.cents or 0):
        return ()
    facts = {"field": FIELD, "sum": bound.up_to, "who": _names(situation, amount)}
    return (Objection("beyond-authority", facts),)


def _promises(act: a.Propose | a.Judge | a.RecordConversation) -> bool:
    """Return whether something is promised in it at all."""
    match act:
        case a.Judge():
            return bool(act.measures.strip())
        case a.RecordConversation():
            return bool(act.proposal.strip())
        case _:
            return True


def _names(situation: Situation, amount: int) -> tuple[object, ...]:
    """Return who can: posts by their name, roles by what the file calls them."""
    procedure = situation.procedure
    called = procedure.called_in(situation.case.level)
    found = []
    for role in able(procedure.authorities, amount):
        post = procedure.post(role)
        found.append(post.name if post else called.get(role) or role)
    return tuple(found)
