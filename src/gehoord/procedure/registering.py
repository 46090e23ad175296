"""What is only registered: written down, with thanks, and answered by nobody."""

from __future__ import annotations

from gehoord.procedure.particulars import chosen
from gehoord.procedure.parts import Kind, Particulars
from gehoord.procedure.rules import Procedure


def registered_as(procedure: Procedure, kind: Kind, sender: Particulars) -> Kind:
    """
    Return the kind that it is taken in as: a complaint that wants no answer is a tip.

    So is one without a name, where the file says that it is only registered.
    So it has no terms, nobody handles it, and its last letter is the first. It is a
    complaint again as soon as who sent it, or staff, say so.
    """
    rule = procedure.register_only
    if kind is not Kind.COMPLAINT or rule is None:
        return kind
    if is_registered_nameless(procedure, sender):
        return Kind.TIP
    answers = chosen(procedure.own_particulars, sender)
    return kind if answers.isdisjoint(rule.only_for) else Kind.TIP


def is_registered_nameless(procedure: Procedure, sender: Particulars) -> bool:
    """Return whether it is only registered as nobody put a name to it."""
    rule = procedure.register_only
    return rule is not None and rule.nameless and not sender.name.strip()


def is_registered(procedure: Procedure, kind: Kind, sender: Particulars) -> bool:
    """Return whether that is why it is a tip."""
    was_meant = registered_as(procedure, Kind.COMPLAINT, sender) is Kind.TIP
    return was_meant and kind is Kind.TIP
