"""What hangs on whom a complaint is about: on what they are at the organisation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from gehoord.procedure.case import Case
from gehoord.procedure.particulars import ForSome
from gehoord.procedure.posts import held
from gehoord.procedure.roles import Office
from gehoord.procedure.rules import Procedure


class AboutSome(Protocol):
    """What is for complaints about some people only, such as a term."""

    @property
    def only_about(self) -> tuple[str, ...]:
        """Return what one of those complained about is; empty for all."""
        ...

    @property
    def not_about(self) -> tuple[str, ...]:
        """Return what none of those complained about is."""
        ...


def is_about(rule: AboutSome, ranks: Iterable[str]) -> bool:
    """
    Return whether this holds for a complaint about people who are these.

    While nobody recorded whom it is about, they are nothing: then holds what holds
    for others.
    """
    only, never = rule.only_about, rule.not_about
    if not (only or never):
        return True
    known = frozenset(ranks)
    return (not only or not known.isdisjoint(only)) and known.isdisjoint(never)


class Bounded(ForSome, AboutSome, Protocol):
    """What can be for some answers only, and for complaints about some people."""


def may_run_together(one: Bounded, other: Bounded) -> bool:
    """Return whether there can be a complaint for which both of these are."""
    return not (_are_apart(one, other) or _are_apart(other, one))


def _are_apart(one: Bounded, other: Bounded) -> bool:
    """Tell of answers, and of people: of those several can be complained about."""
    only, about = frozenset(one.only_for), frozenset(one.only_about)
    disjoint = bool(other.only_for) and only.isdisjoint(other.only_for)
    chosen = bool(only) and (disjoint or only <= frozenset(other.not_for))
    return chosen or (bool(about) and about <= frozenset(other.not_about))


def hanging(procedure: Procedure) -> tuple[AboutSome, ...]:
    """Return the terms and third parties that are for complaints about some only."""
    rules: tuple[AboutSome, ...] = (*procedure.terms, *procedure.bodies)
    return tuple(each for each in rules if each.only_about or each.not_about)


def is_replaced(procedure: Procedure, case: Case, name: str) -> bool:
    """Return whether another term runs in place of this one, by whom it is about."""
    instead = {x.id for x in procedure.terms if x.only_about or x.not_about}
    ran = {each.id for each in case.terms}
    return name in case.let_go and bool(instead & ran - set(case.let_go))


def weighed(procedure: Procedure) -> frozenset[str]:
    """Return what somebody can be on which a term or a third party hangs."""
    return frozenset(
        x for each in hanging(procedure) for x in (*each.only_about, *each.not_about)
    )


def asked(procedure: Procedure) -> frozenset[str]:
    """Return what somebody can be on which anything hangs that a case keeps."""
    return weighed(procedure) | {x for r in procedure.handled_by for x in r.about}


def ranks(procedure: Procedure, case: Case, office: Office) -> tuple[str, ...]:
    """Return what they are whom it is about, as far as the procedure asks for that."""
    wanted = asked(procedure)
    people = (each for each in office if each.number in case.respondents)
    return tuple(sorted({each for person in people for each in held(person) & wanted}))


def let_go(procedure: Procedure, case: Case, found: tuple[str, ...]) -> Iterator[str]:
    """Give the terms that do not run any more, or still not, now it is about these."""
    for term in procedure.terms:
        if is_about(term, found):
            continue
        running = case.term(term.id)
        if term.id in case.let_go or (running is not None and running.is_open):
            yield term.id
