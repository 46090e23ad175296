"""Where to go when complainant and organisation do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from gehoord.procedure.bodies import Body, is_court, mediates
from gehoord.procedure.laws import grounds
from gehoord.procedure.laws.known_bodies import watches
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import shorter
from gehoord.procedure.own_words import Own, every
from gehoord.procedure.provisional import windows
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import longest_in, shortest_in
from gehoord.procedure.soundness.binding import binding, binds_by_law, has_its_own_rules
from gehoord.procedure.soundness.costs import costs
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.of_a_law import is_of_law, names_law
from gehoord.procedure.soundness.promised_by_law import demands_a_body
from gehoord.procedure.soundness.references import without_act
from gehoord.procedure.soundness.who_outside import contact, is_alone, of_our_own
from gehoord.procedure.terms import NoLength

_OWN = frozenset({"", "choice", "practice"})
_REFERRAL = ("admit", "refer-back", "rule", "carry-out")
_THREE_MONTHS = Length(3, Unit.MONTHS)
_HALF_A_YEAR = Length(6, Unit.MONTHS)
_SINCE_COMPLAINING = re.compile(
    r"\b(?:na|nadat|sinds|vanaf) (?:u(?:w)? )?(?:klaagde|klacht|de klacht|het klagen)\b"
    r"|\b(?:after|since|of) (?:you (?:complained|first complained)|your complaint"
    r"|complaining|the complaint)\b"
)
"""A time outside that runs while we still look at it."""
_FOR_ANYTHING = re.compile(
    r"ombuds|geschil|dispute|klachtencommissie|complaints? (?:committee|board|panel)"
    r"|huurcommissie|arbit|\badr\b|\bkifid\b|\bskgz\b|adjudicat"
    r"|\balles\b|\belke klacht|\beverything\b|\bany complaint",
    re.IGNORECASE,
)
"""Bodies that look at a complaint itself, and not at one kind of conduct alone."""
_OF_A_LAND = re.compile(
    r"\bgeschillencommissie\b|ombuds|\bkifid\b|\bskgz\b|huurcommissie|klachteninstituut"
    r"|\b(?:disputes?|arbitration) (?:committee|board)\b",
    re.IGNORECASE,
)
"""What is in the name of a body for a whole trade or land, with a desk of its own."""


def third_party(procedure: Procedure) -> Iterator[Unsound]:
    """What is missing or unfair in going to the independent third party."""
    only, acts = procedure.third_party, procedure.acts
    bodies = procedure.bodies or ((only,) if only else ())
    if not bodies:
        yield from _nobody_to_go_to(procedure)
        return
    if "refer" in acts:
        yield from without_act(procedure, _needed(procedure))
    yield from _gone_to(procedure, bodies)
    found = (each for body in bodies for each in _about(procedure, body))
    yield from _once_each(found)
    yield from _unsaid(procedure, bodies)


def _needed(procedure: Procedure) -> tuple[str, ...]:
    """Return what takes a case through; what is advice is judged, and not carried out."""
    advises = windows(procedure) and "provisional" in procedure.acts["refer"].needs
    return _REFERRAL[:-1] if advises else _REFERRAL


def _gone_to(procedure: Procedure, bodies: tuple[Body, ...]) -> Iterator[Unsound]:
    """One that people go to themselves has no desk here; a national one seldom has."""
    if "refer" not in procedure.acts:
        return
    for body in bodies:
        if body.by_themselves:
            yield wrong("by-themselves-here", "acts", "refer", where=body.name)
    if procedure.acts["refer"].source not in _OWN:
        return
    some = [
        x for x in bodies if not x.by_themselves and _OF_A_LAND.search(every(x.name))
    ]
    if some:
        key = ("third-party", "by_themselves")
        yield doubtful("desk-of-a-national-body", *key, where=some[0].name)


def _about(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    """What is found about one of them; a court follows rules of its own."""
    yield from contact(procedure, body)
    if is_court(body):
        if body.binding_for or body.court_choice:
            yield doubtful("court-as-third-party", "third-party", "binding_for")
        return
    yield from binding(procedure, body)
    yield from of_our_own(procedure, body)
    yield from costs(body)
    window = shortest_in(every(body.window))
    from_here = _SINCE_COMPLAINING.search(every(body.window).lower())
    least = _HALF_A_YEAR if from_here else _THREE_MONTHS
    short = window and not shorter(least, window)
    if short and not names_law(procedure, body.source):
        facts = {"length": window}
        yield doubtful("third-party-window-short", "third-party", "window", **facts)


def _once_each(found: Iterable[Unsound]) -> Iterator[Unsound]:
    """The same of several of them is one thing to know, and accepted once."""
    yield from {each.name: each for each in found}.values()


def _unsaid(procedure: Procedure, bodies: tuple[Body, ...]) -> Iterator[Unsound]:
    """What is not said of each of them, in one finding with their names."""
    # who judges nothing has no ruling of which anything could be said
    known = [body for body in bodies if not watches(every(body.name))]
    others = [body for body in known if not is_court(body)]
    judging = [body for body in others if not mediates(body)]
    chosen = [body for body in judging if not is_of_law(body)]
    here = [body for body in chosen if not body.by_themselves]
    if some := _endless(procedure, here):
        said = _named(some, bodies)
        yield doubtful("ruling-without-term", "third-party", named=said)
    if some := [body for body in others if is_alone(body)]:
        said = _named(some, bodies)
        key = ("third-party", "substitute")
        yield doubtful("third-party-alone", *key, named=said)
    bound = [
        each
        for each in judging
        if not (has_its_own_rules(each) or binds_by_law(procedure, each))
    ]
    asked = {"binding_for": bound, "window": others, "costs": others, "hearing": here}
    for what, those in asked.items():
        open_here = [body for body in those if getattr(body, what) is None]
        for there, code in ((False, "unspecified"), (True, "unspecified-there")):
            if some := [body for body in open_here if body.by_themselves is there]:
                facts = {"what": what, "named": _named(some, bodies)}
                yield doubtful(code, "third-party", what, **facts)


def _named(some: list[Body], bodies: tuple[Body, ...]) -> tuple[Own, ...]:
    """Return which of them, where there is more than one."""
    return tuple(each.name for each in some) if len(bodies) > 1 else ()


def _nobody_to_go_to(procedure: Procedure) -> Iterator[Unsound]:
    if "refer" in procedure.acts:
        yield wrong("refer-without-third-party", "acts", "refer")
    stages = {each.id for each in procedure.stages}
    for term in procedure.terms:
        if term.opens and term.opens not in stages:
            yield wrong("opens-nothing", "term", term.id, "opens")
    by_law = (demands_a_body(procedure, x) for x in grounds(procedure.legal_bases))
    if any(by_law) or _reports(procedure):
        return
    rows = procedure.besides
    said = " ".join(f"{every(each.name)} {every(each.about)}" for each in rows)
    if not rows:
        yield doubtful("no-third-party", "third-party")
    elif not _FOR_ANYTHING.search(said):
        names = tuple(each.name for each in rows)
        yield doubtful("beside-alone", "third-party", who=names)


def _reports(procedure: Procedure) -> bool:
    """Who reports a wrongdoing goes outside with that alone, and at once."""
    laws = grounds(procedure.legal_bases)
    return any(x.outside and x.outside.at_once for x in laws)


def _endless(procedure: Procedure, bodies: list[Body]) -> list[Body]:
    """Return those of whom it is not said how long they may take to rule."""
    promised = any(
        term.anchor == "admitted" and term.length is not NoLength.UNSPECIFIED
        for term in procedure.terms
    )
    return [] if promised else [x for x in bodies if not longest_in(every(x.ruling))]


def window_of(body: Body) -> Length | None:
    """Return until how long after handling someone may go there, where that is said."""
    return longest_in(every(body.window))
