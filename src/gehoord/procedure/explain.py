"""
A procedure as plain facts, in the order in which someone wants to know them.

The public page and its texts are made from these: codes and values, no sentences.
`published` tells what the organisation promised from how it works that out itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

from gehoord.procedure.lengths import Length
from gehoord.procedure.rules import AdviserFirst, NoticeRule, Procedure
from gehoord.procedure.terms import Strength, Term

OWN = frozenset({"", "choice", "practice"})
"""Sources that are the organisation's own way of working."""

WHO = (
    "appoint-handler",
    "propose",
    "judge",
    "close",
    "refer",
    "rule",
    "withdraw",
    "object-to-handler",
)
"""Acts of which the public page says who does them, in this order."""


class Part(StrEnum):
    """The parts of the public page."""

    WELCOME = "welcome"
    COMING_IN = "coming-in"
    HANDLING = "handling"
    THIRD_PARTY = "third-party"
    KEEPING = "keeping"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing to know: a code, its values, where it stands, and who says so."""

    part: Part
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    published: bool = True
    source: str = ""


def explain(procedure: Procedure) -> tuple[Fact, ...]:
    """Return what the procedure promises and how it works, in reading order."""
    return (
        *_welcome(procedure),
        *_coming_in(procedure),
        *_handling(procedure),
        *_third_party(procedure),
        *_keeping(procedure),
    )


def _welcome(procedure: Procedure) -> Iterator[Fact]:
    part = Part.WELCOME
    yield Fact(part=part, code="welcome", facts={"kinds": procedure.welcome})
    yield Fact(
        part=part,
        code="with-terms",
        facts={"kinds": tuple(sorted(procedure.with_terms))},
        published=False,
    )
    how = {"how": procedure.confidential}
    yield Fact(part=part, code="confidential", facts=how)
    for basis in procedure.legal_bases:
        yield Fact(part=part, code="legal-basis", facts={"basis": basis})


def _coming_in(procedure: Procedure) -> Iterator[Fact]:
    part = Part.COMING_IN
    if procedure.adviser_first is not AdviserFirst.NONE:
        how = {"how": procedure.adviser_first.value}
        yield Fact(part=part, code="adviser-first", facts=how)
    yield Fact(part=part, code="address", facts={"address": procedure.address})
    needed = sorted(procedure.particulars.items(), key=lambda row: row[1].value)
    for how_much, rows in groupby(needed, key=lambda row: row[1]):
        names = tuple(sorted(name for name, _ in rows))
        facts = {"needed": how_much.value, "names": names}
        yield Fact(part=part, code="particulars", facts=facts, published=False)


def _handling(procedure: Procedure) -> Iterator[Fact]:
    part = Part.HANDLING
    for term in procedure.terms:
        yield _term(term)
    for name, rules in groupby(procedure.notices, key=lambda each: each.id):
        yield _notice(name, tuple(rules))
    yield from _who(procedure)
    yield from _longer(procedure)
    if procedure.satisfaction:
        yield Fact(part=part, code="satisfaction-asked")
    if silence := procedure.silence:
        yield Fact(
            part=part,
            code="silence",
            facts={"attempts": silence.attempts_by_person},
            published=False,
            source=silence.source,
        )
    nobody = {"what": procedure.nobody_else}
    yield Fact(part=part, code="nobody-else", facts=nobody, published=False)


def _who(procedure: Procedure) -> Iterator[Fact]:
    for act in WHO:
        if rule := procedure.acts.get(act):
            facts = {"act": act, "by": tuple(sorted(rule.by))}
            yield _by_source(Part.HANDLING, "who", facts, rule.source)


def _longer(procedure: Procedure) -> Iterator[Fact]:
    part = Part.HANDLING
    if more := procedure.extension:
        facts = {"longest": _or_none(more.longest), "consent_from": more.consent_from}
        yield _by_source(part, "more-time", facts, more.source)
    if stop := procedure.suspension:
        longest = _or_none(stop.longest)
        still = {"grounds": stop.grounds, "longest": longest}
        yield _by_source(part, "suspension", still, stop.source)


def _term(term: Term) -> Fact:
    """What others are waited for, or what somebody works by, is no promise."""
    waits = term.strength in {Strength.WINDOW, Strength.PRACTICE}
    return Fact(
        part=Part.THIRD_PARTY if term.anchor == "admitted" else Part.HANDLING,
        code="window" if waits else "term",
        facts={
            "id": term.id,
            "strength": term.strength.value,
            "length": str(term.length),
            "from": term.anchor,
            "kept_by": term.kept_by,
            "roll": term.roll.value,
            "fallback": term.fallback,
            "opens": term.opens,
        },
        published=term.public,
        source=term.source,
    )


def _notice(name: str, rules: tuple[NoticeRule, ...]) -> Fact:
    facts = {
        "id": name,
        "after": tuple(each.after for each in rules),
        "to": rules[0].to,
        "carries": rules[0].carries.value,
    }
    first = rules[0]
    return Fact(
        part=Part.HANDLING,
        code="told",
        facts=facts,
        published=first.public,
        source=first.source,
    )


def _third_party(procedure: Procedure) -> Iterator[Fact]:
    part, body = Part.THIRD_PARTY, procedure.third_party
    if body is None:
        return
    facts = {"type": body.type, "name": body.name, "contact": body.contact}
    yield _by_source(part, "third-party", facts, body.source)
    yield _by_source(part, "binding", {"for": body.binding_for}, body.source)
    yield _by_source(part, "damages", {"rules": body.damages}, body.source)
    if body.court_choice:
        yield Fact(
            part=part, code="court-choice", published=False, source="BW 6:236(n)"
        )
    for what in ("window", "costs", "hearing"):
        said = getattr(body, what)
        if said is None:
            yield Fact(part=part, code="unspecified", facts={"what": what})
        else:
            yield _by_source(part, what, {"what": said}, body.source)


def _keeping(procedure: Procedure) -> Iterator[Fact]:
    part, rule = Part.KEEPING, procedure.retention
    yield _by_source(part, "retention", {"length": str(rule.length)}, rule.source)
    aside = {"length": str(rule.set_aside)}
    yield Fact(part=part, code="set-aside", facts=aside, published=False)
    version = {"id": procedure.id, "version": procedure.version}
    yield Fact(part=part, code="version", facts=version)


def _by_source(part: Part, code: str, facts: Mapping[str, object], source: str) -> Fact:
    published = source not in OWN
    return Fact(part=part, code=code, facts=facts, published=published, source=source)


def _or_none(length: Length | None) -> str | None:
    return None if length is None else str(length)
