"""Whom a ruling outside binds, and whether the court can be chosen in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gehoord.procedure.bodies import Binds, Body
from gehoord.procedure.laws import grounds, rules_by_law
from gehoord.procedure.laws.known_bodies import is_by_law
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import shorter
from gehoord.procedure.own_words import every
from gehoord.procedure.parts import WORK
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.of_a_law import is_of_law, names_law, unfair
from gehoord.procedure.soundness.references import COMPLAINANT
from gehoord.procedure.terms import Term

_CHOICE = "6:236(n)"
_MONTH = Length(1, Unit.MONTHS)
_TO_BIND = re.compile(r"\bbind\w*|\bgebonden\b|\bbound\b")


def binding(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    """Give what is doubtful of whom it binds, and by what."""
    yield from _court(procedure, body)
    yield from _when_bound(procedure, body)


def _court(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    """BW 6:236(n): at least a month to choose the court, after it was invoked."""
    if body.court_choice and "refer" in procedure.acts:
        windows = _court_windows(procedure)
        if not windows:
            yield wrong("court-choice-never-ends", "third-party", "court_choice")
        for term in windows:
            short = isinstance(term.length, Length) and shorter(term.length, _MONTH)
            if short and unfair(procedure, _CHOICE).startswith("BW"):
                yield wrong("court-choice-too-short", "term", term.id, "within")
    bound = frozenset(body.binding_for or ())
    if body.court_choice and not bound and body.binding_for is not None:
        yield doubtful("court-choice-unbound", "third-party", "court_choice")
    if bound == {COMPLAINANT}:
        yield doubtful("binds-one-side", "third-party", "binding_for")
    if COMPLAINANT in bound and not _may_bind(procedure, body):
        law = unfair(procedure, _CHOICE)
        yield doubtful("binding-without-court", "third-party", "binding_for", law=law)


def _when_bound(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    """By what it binds, of nobody; or by a law that is not named."""
    if _TO_BIND.search(every(body.cap).lower()):
        yield doubtful("cap-that-binds", "third-party", "cap", who=body.name)
    said = body.binds != Binds.ALWAYS or body.binds_up_to
    if said and not body.binding_for:
        yield doubtful("binds-nobody", "third-party", "binds", who=body.name)
    elif body.binds == Binds.BY_LAW and not names_law(procedure, body.bound_by):
        facts = {"who": body.name, "said": body.bound_by}
        yield doubtful("binds-by-no-law", "third-party", "binds", **facts)


def _may_bind(procedure: Procedure, body: Body) -> bool:
    """
    BW 6:236(n) is about a clause, and no law, that binds consumers unasked.

    Nor is it about a body that who complains alone calls in, after the dispute arose:
    nobody invokes a clause against them there.
    """
    if body.by_themselves:
        return True
    chosen = body.court_choice or body.binds != Binds.ALWAYS
    only_business = bool(body.capacity) and WORK.issuperset(body.capacity)
    return chosen or only_business or is_of_law(body) or _bound_by_law(procedure)


def _bound_by_law(procedure: Procedure) -> bool:
    """Wkkgz 20 [L]: what a disputes body in care rules is binding by that law."""
    return any(each.name == "Wkkgz" for each in grounds(procedure.legal_bases))


def has_its_own_rules(body: Body) -> bool:
    """
    Return whether people go to it by themselves, and what comes out there is known.

    An ombudsman by law advises, or binds as that law says. One that a trade made binds
    or advises by rules of its own, which nobody reads before going there.
    """
    return body.by_themselves and is_by_law(f"{every(body.name)} {body.type}")


def binds_by_law(procedure: Procedure, body: Body) -> bool:
    """Return whether a law of the file lets it bind, so that nobody has to say so."""
    named = f"{body.type} {every(body.name)}"
    return bool(rules_by_law(procedure.legal_bases, named))


def _court_windows(procedure: Procedure) -> list[Term]:
    return [
        term
        for term in procedure.terms
        if term.anchor == "court-choice-offered"
        and term.fallback == "third-party-proceeds"
        and not term.stops
    ]
