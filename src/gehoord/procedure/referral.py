"""
Which third parties a case can go to.

By capacity, by what and whom it is about, by choice, and one after the other.
"""

from __future__ import annotations

from gehoord.procedure import events as e
from gehoord.procedure.bodies import Body
from gehoord.procedure.case import Case
from gehoord.procedure.particulars import chosen
from gehoord.procedure.parts import Capacity, Result
from gehoord.procedure.ranks import is_about
from gehoord.procedure.rules import Procedure

_PASSED = frozenset({Result.MISSED, Result.SOFTENED, Result.SENT, Result.LAPSED})
_WHERE_IT_IS = (
    e.Referred,
    e.CourtChoiceOffered,
    e.RouteChosen,
    e.Admitted,
    e.ReferredBack,
    e.Ruled,
)
"""After these is spoken of where the case is, not of where it could go on to."""


def body_of(procedure: Procedure, case: Case) -> Body | None:
    """
    Return the third party the case is or was at, or else would go to; or None.

    Whoever chooses another answer later is where they went all the same.
    """
    found = procedure.body(case.body)
    if found is None and case.referred_at is not None and len(procedure.bodies) == 1:
        found = procedure.third_party
    if found is None and not procedure.bodies:
        return procedure.third_party
    able = (x for x in procedure.bodies if is_there(procedure, case, x))
    return found or next(able, None)


def is_there(
    procedure: Procedure, case: Case, body: Body, capacity: Capacity | None = None
) -> bool:
    """Return whether this third party is there for such a case, by all it says of it."""
    answers = chosen(procedure.own_particulars, case.sender)
    fits = body.is_for(capacity or case.capacity, answers)
    return fits and is_about(body, case.ranks)


def spoken_of(procedure: Procedure, case: Case, event: e.Event) -> Body | None:
    """Return the third party that a letter about this entry speaks of, or None."""
    if case.is_referred or isinstance(event, _WHERE_IT_IS):
        return body_of(procedure, case)
    open_now = open_bodies(procedure, case)
    return open_now[0] if open_now else body_of(procedure, case)


def open_bodies(
    procedure: Procedure, case: Case, capacity: Capacity | None = None
) -> tuple[Body, ...]:
    """
    Return the third parties that who complains as this could go to now.

    Where the case never went, those that come after nobody. Once a third party ruled,
    those that come after it; also where a term ended that opens them. Nobody goes
    to the same one twice after it ruled.
    """
    several = _several(procedure)
    able = [each for each in several if is_there(procedure, case, each, capacity)]
    if case.referred_at is None and not case.ruled_by:
        first = tuple(each for each in able if not each.after)
        return first if len(procedure.bodies) > 1 and _named(first) else first[:1]
    return tuple(
        each
        for each in able
        if each.after
        and each.id not in {*case.ruled_by, case.body}
        and (each.after in case.ruled_by or _is_opened(procedure, case, each))
    )


def capacities(procedure: Procedure) -> tuple[Capacity, ...]:
    """Return as whom one can say to complain; a small business where a body names it."""
    named = any(Capacity.SMALL in each.capacity for each in _several(procedure))
    small = (Capacity.SMALL,) if named else ()
    return (Capacity.CONSUMER, *small, Capacity.BUSINESS)


def openable(procedure: Procedure, case: Case) -> bool:
    """Return whether there is a third party to go to now, as whoever one complains."""
    return any(open_bodies(procedure, case, each) for each in Capacity)


def chain(procedure: Procedure, case: Case | None = None) -> tuple[Body, ...]:
    """Return the third parties in the order of the way there; of a case, of that one."""
    first = procedure.third_party
    if case is not None:
        first = body_of(procedure, case)
        if case.earlier:
            first = procedure.body(case.earlier[0].body) or first
    found = [first] if first else []
    for each in procedure.bodies:
        able = case is None or is_there(procedure, case, each)
        if able and each not in found and each.after in {x.id for x in found if x.id}:
            found.append(each)
    return tuple(found)


def is_for_none(procedure: Procedure, case: Case) -> bool:
    """Return whether no third party that is named looks at what this is about."""
    gone = case.referred_at is not None or bool(case.ruled_by)
    return bool(_several(procedure)) and not gone and not openable(procedure, case)


def name_in(procedure: Procedure, body: Body | None) -> str:
    """Return what entries call this third party: nothing where there is one alone."""
    return body.id if body and len(procedure.bodies) > 1 else ""


def _several(procedure: Procedure) -> tuple[Body, ...]:
    only = procedure.third_party
    return procedure.bodies or ((only,) if only else ())


def _named(bodies: tuple[Body, ...]) -> bool:
    """Return whether each can be pointed out; else the first that fits is the one."""
    return all(each.id for each in bodies)


def _is_opened(procedure: Procedure, case: Case, body: Body) -> bool:
    """Return whether the case is at the one before it, which let a term go by."""
    ended = (each.id for each in case.terms if each.result in _PASSED)
    rules = (procedure.term(name) for name in ended)
    opened = any(rule is not None and rule.opens == body.id for rule in rules)
    return opened and case.body == body.after and case.is_referred
