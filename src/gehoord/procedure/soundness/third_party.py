"""Where to go when complainant and organisation do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from gehoord.procedure.bodies import INSTITUTION, Binds, Body, is_court, mediates
from gehoord.procedure.laws import grounds, rules_by_law
from gehoord.procedure.laws.known_bodies import is_by_law, watches
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import shorter
from gehoord.procedure.own_words import Own, every
from gehoord.procedure.parts import WORK
from gehoord.procedure.provisional import windows
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import longest_in, shortest_in
from gehoord.procedure.soundness.costs import costs
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.mailboxes import is_of_a_person
from gehoord.procedure.soundness.of_a_law import is_of_law, names_law, unfair
from gehoord.procedure.soundness.promised_by_law import demands_a_body
from gehoord.procedure.soundness.references import COMPLAINANT, without_act
from gehoord.procedure.terms import NoLength, Term

_OWN = frozenset({"", "choice", "practice"})
_REFERRAL = ("admit", "refer-back", "rule", "carry-out")
_CHOICE = "6:236(n)"
_MONTH = Length(1, Unit.MONTHS)
_THREE_MONTHS = Length(3, Unit.MONTHS)
_HALF_A_YEAR = Length(6, Unit.MONTHS)
_SINCE_COMPLAINING = re.compile(
    r"\b(?:na|nadat|sinds|vanaf) (?:u(?:w)? )?(?:klaagde|klacht|de klacht|het klagen)\b"
    r"|\b(?:after|since|of) (?:you (?:complained|first complained)|your complaint"
    r"|complaining|the complaint)\b"
)
"""A time outside that runs while we still look at it."""
_PERSON = re.compile(
    r"\b(person|third party|lawyer|mediator|officer|expert|derde|advocaat|bemiddelaar"
    r"|mediator|functionaris|vertrouwenspersoon|deskundige)\b",
    re.IGNORECASE,
)
_OF_MANY = re.compile(
    r"(?i:\b(stichting|foundation|instituut|institute|bond|federatie|federation|kamer"
    r"|chamber|centrum|centre|center|bureau|society|council|network|netwerk|union"
    r"|ombudsdienst|scheme)\b)|\b[A-Z]{2,}\b"
)
"""What stands in the name of a body, and no person's; or letters that stand for one."""
_TITLE = re.compile(r"(?i:\b(mr|mrs|ms|mw|mevr|mevrouw|dhr|dr|drs|prof)\b)|\b[A-Z]\.")
_OF_OUR_OWN = re.compile(
    r"\b(director|managers?|management|owner|employee|staff|head of"
    r"|directeur|directie|bestuurder|bestuur|eigenaar|medewerker|leidinggevende"
    r"|teamleider|vennoot)\b",
    re.IGNORECASE,
)
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
_TO_BIND = re.compile(r"\bbind\w*|\bgebonden\b|\bbound\b")
_WORD = re.compile(r"[a-zà-ÿ]{4,}")
_SHARED = frozenset({"gmail", "outlook", "hotmail", "live", "icloud", "ziggo", "kpn"})


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
    yield from _contact(procedure, body)
    if is_court(body):
        if body.binding_for or body.court_choice:
            yield doubtful("court-as-third-party", "third-party", "binding_for")
        return
    yield from _court(procedure, body)
    yield from _when_bound(procedure, body)
    yield from _own(procedure, body)
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
    if some := [body for body in others if _alone(body)]:
        said = _named(some, bodies)
        key = ("third-party", "substitute")
        yield doubtful("third-party-alone", *key, named=said)
    bound = [
        each
        for each in judging
        if not (_has_its_own_rules(each) or _rules_by_law(procedure, each))
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


def _has_its_own_rules(body: Body) -> bool:
    """
    Return whether people go to it by themselves, and what comes out there is known.

    An ombudsman by law advises, or binds as that law says. One that a trade made binds
    or advises by rules of its own, which nobody reads before going there.
    """
    return body.by_themselves and is_by_law(f"{every(body.name)} {body.type}")


def _rules_by_law(procedure: Procedure, body: Body) -> bool:
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


def _contact(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    said = body.contact.strip().lower()
    if said in {"", "-"}:
        yield doubtful("third-party-without-contact", "third-party", "contact")
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


def _own(procedure: Procedure, body: Body) -> Iterator[Unsound]:
    """BW 7:904 [L]: who works for one of the two sides is independent of neither."""
    named = every(body.name)
    said = f"{body.type} {named}"
    role = _OF_OUR_OWN.search(said) and not INSTITUTION.search(said)
    ours = procedure.organisation.strip().lower()
    if role or _is_one_of_us(procedure, named) or (ours and ours in named.lower()):
        yield doubtful("third-party-of-our-own", "third-party", "name", name=named)


def _is_one_of_us(procedure: Procedure, named: str) -> bool:
    """Return whether it goes by the name of who handles it, or of whose mailbox it is."""
    said = set(_WORD.findall(named.lower()))
    posts = (each.name for each in procedure.posts if not each.outside)
    names = (*posts, *procedure.called.values())
    texts = (
        x for own in names for x in ([own] if isinstance(own, str) else own.values())
    )
    if any(said == set(_WORD.findall(each.lower())) for each in texts):
        return True
    local = procedure.address.lower().partition("@")[0]
    return is_of_a_person(procedure) and not said.isdisjoint(_WORD.findall(local))


def window_of(body: Body) -> Length | None:
    """Return until how long after handling someone may go there, where that is said."""
    return longest_in(every(body.window))


def _alone(body: Body) -> bool:
    """Return whether it is one person, for whom nobody is said to stand in."""
    person = _PERSON.search(body.type) and not INSTITUTION.search(body.type)
    one = person and not _is_of_many(every(body.name))
    return bool(one) and body.substitute is None


def _is_of_many(name: str) -> bool:
    """
    Return whether it goes by the name of a body, whatever its type says it does.

    Not by a title, nor as one of it: "the mediator of our association" is one person.
    """
    found = INSTITUTION.search(name) or _OF_MANY.search(name)
    one = _PERSON.search(name)
    before = found and not (one and one.start() < found.start())
    return bool(before) and not _TITLE.search(name)
