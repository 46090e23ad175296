"""Where to go when complainant and organisation do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gehoord.procedure.bodies import Body
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.lengths_in_words import longest_in
from gehoord.procedure.soundness.measures import shorter
from gehoord.procedure.soundness.references import COMPLAINANT, without_act
from gehoord.procedure.terms import NoLength, Term

_REFERRAL = ("admit", "refer-back", "rule", "carry-out")
_MONTH = Length(1, Unit.MONTHS)
_FREE = re.compile(r"\b(none|no costs?|free|gratis|geen|kosteloos)\b", re.IGNORECASE)
_CARE = re.compile(r"\bwkkgz\b|kwaliteit, klachten en geschillen zorg", re.IGNORECASE)
_PERSON = re.compile(
    r"\b(person|third party|lawyer|mediator|officer|expert|derde|advocaat|bemiddelaar"
    r"|mediator|functionaris|vertrouwenspersoon|deskundige)\b",
    re.IGNORECASE,
)
_INSTITUTION = re.compile(
    r"\b(board|body|committee|association|court|regulator|panel|commissie|instantie"
    r"|vereniging|rechter|ombudsman)\b",
    re.IGNORECASE,
)
_SHARED = frozenset({"gmail", "outlook", "hotmail", "live", "icloud", "ziggo", "kpn"})


def third_party(procedure: Procedure) -> Iterator[Unsound]:
    """What is missing or unfair in going to the independent third party."""
    body, acts = procedure.third_party, procedure.acts
    if body is None:
        yield from _nobody_to_go_to(procedure)
        return
    if "refer" in acts:
        yield from without_act(procedure, _REFERRAL)
        yield from _ruling(procedure)
    yield from _court(procedure, body)
    yield from _contact(procedure, body)
    yield from _costs(procedure, body)
    if _alone(procedure, body):
        yield doubtful("third-party-alone", "third-party", "substitute")
    for what in ("window", "costs", "hearing"):
        if getattr(body, what) is None:
            yield doubtful("unspecified", "third-party", what, what=what)


def _nobody_to_go_to(procedure: Procedure) -> Iterator[Unsound]:
    if "refer" in procedure.acts:
        yield wrong("refer-without-third-party", "acts", "refer")
    for term in procedure.terms:
        if term.opens:
            yield wrong("opens-nothing", "term", term.id, "opens")
    yield doubtful("no-third-party", "third-party")


def _ruling(procedure: Procedure) -> Iterator[Unsound]:
    """How long the third party may take is for the third party to promise."""
    if not any(
        term.anchor == "admitted" and term.length is not NoLength.UNSPECIFIED
        for term in procedure.terms
    ):
        yield doubtful("ruling-without-term", "third-party")


def _court(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    """BW 6:236(n): at least a month to choose the court, after it was invoked."""
    if body.court_choice and "refer" in procedure.acts:
        windows = _court_windows(procedure)
        if not windows:
            yield wrong("court-choice-never-ends", "third-party", "court_choice")
        for term in windows:
            if isinstance(term.length, Length) and shorter(term.length, _MONTH):
                yield wrong("court-choice-too-short", "term", term.id, "within")
    if body.court_choice and not body.binding_for:
        yield doubtful("court-choice-unbound", "third-party", "court_choice")
    if COMPLAINANT in body.binding_for and not body.court_choice:
        yield doubtful("binding-without-court", "third-party", "binding_for")


def _court_windows(procedure: Procedure) -> list[Term]:
    return [
        term
        for term in procedure.terms
        if term.anchor == "court-choice-offered"
        and term.fallback == "third-party-proceeds"
        and not term.stops
    ]


def _contact(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    said = body.contact.strip().lower()
    if said in {"", "unspecified", "-"}:
        yield wrong("third-party-without-contact", "third-party", "contact")
        return
    ours = procedure.address.strip().lower()
    if said == ours:
        yield wrong("address-of-third-party", "address")
    elif "@" in said and _domain(said) == _domain(ours):
        yield doubtful("third-party-inside", "third-party", "contact")


def _domain(address: str) -> str:
    """Return what follows the at sign, or nothing where anybody can have it."""
    domain = address.rpartition("@")[2]
    return "" if domain.partition(".")[0] in _SHARED else domain


def _costs(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    if body.costs is None or _FREE.search(every(body.costs)):
        return
    if any(_CARE.search(each) for each in procedure.legal_bases):
        yield wrong("costs-in-care", "third-party", "costs")
    else:
        yield doubtful("costs-for-complainant", "third-party", "costs")


def window_of(body: Body) -> Length | None:
    """Return until how long after handling someone may go there, where that is said."""
    return longest_in(every(body.window))


def _alone(procedure: Procedure, body: Body) -> bool:
    """Return whether it is one person, for whom nobody is said to stand in."""
    person = _PERSON.search(body.type) and not _INSTITUTION.search(body.type)
    return bool(person) and "refer" in procedure.acts and body.substitute is None
