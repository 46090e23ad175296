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

from gehoord.procedure.rules import AdviserFirst, Needed, NoticeRule, Procedure
from gehoord.procedure.terms import Roll, Strength, Term

OWN = frozenset({"", "choice", "practice"})
"""Sources that are the organisation's own way of working."""

WHO = (
    "appoint-handler",
    "agree",
    "propose",
    "judge",
    "record-conversation",
    "ask-satisfaction",
    "close",
    "improve",
    "object-to-handler",
    "withdraw",
)
"""Acts of which the public page says who does them, in this order."""

AFTERWARDS = ("refer", "admit", "rule", "carry-out")
"""The same, of what happens at the independent third party."""

_THERE = frozenset({"referred", "court-choice-offered", "route-chosen", "admitted"})
_WAITING = frozenset({Strength.WINDOW, Strength.PRACTICE})


class Part(StrEnum):
    """The parts of the public page, in reading order."""

    WELCOME = "welcome"
    HOW = "how"
    NEED = "need"
    WHO = "who"
    WHEN = "when"
    DISAGREE = "disagree"
    CONFIDENTIAL = "confidential"
    KEPT = "kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing to know: a code, its values, where it stands, and who says so."""

    part: Part
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    published: bool = True
    source: str = ""

    @property
    def anchor(self) -> str:
        """Return the name of this line on a page; one of its kind has one name."""
        name = self.facts.get("id") or self.facts.get("act") or self.facts.get("what")
        kind = "term" if self.code == "window" else self.code
        return f"{kind}-{name}" if name else kind


def explain(procedure: Procedure) -> tuple[Fact, ...]:
    """Return what the procedure promises and how it works, in reading order."""
    found = (
        *_welcome(procedure),
        *_how(procedure),
        *_need(procedure),
        *_who(procedure, WHO, Part.WHO),
        *_when(procedure),
        *_disagree(procedure),
        *_keeping(procedure),
    )
    order = tuple(Part)
    return tuple(sorted(found, key=lambda fact: order.index(fact.part)))


def _welcome(procedure: Procedure) -> Iterator[Fact]:
    part = Part.WELCOME
    yield Fact(part=part, code="welcome", facts={"kinds": procedure.welcome})
    clocked = {"kinds": tuple(sorted(procedure.with_terms))}
    yield Fact(part=part, code="with-terms", facts=clocked, published=False)
    if procedure.legal_bases:
        yield Fact(
            part=part, code="legal-bases", facts={"bases": procedure.legal_bases}
        )


def _how(procedure: Procedure) -> Iterator[Fact]:
    part = Part.HOW
    if procedure.adviser_first is not AdviserFirst.NONE:
        how = {"how": procedure.adviser_first.value}
        yield Fact(part=part, code="adviser-first", facts=how)
    yield Fact(part=part, code="address", facts={"address": procedure.address})
    if written := procedure.acts.get("confirm-words"):
        yield _by_source(part, "in-writing", {}, written.source)


def _need(procedure: Procedure) -> Iterator[Fact]:
    """What is asked for is published; how much each is needed is worked out."""
    part, needed = Part.NEED, procedure.particulars
    asked = tuple(name for name in needed if needed[name] is not Needed.OPTIONAL)
    yield Fact(part=part, code="asks", facts={"names": asked})
    order = tuple(Needed)
    rows = sorted(needed.items(), key=lambda row: order.index(row[1]))
    for how_much, same in groupby(rows, key=lambda row: row[1]):
        facts = {"what": how_much.value, "names": tuple(name for name, _ in same)}
        yield Fact(part=part, code="particulars", facts=facts, published=False)


def _who(procedure: Procedure, acts: tuple[str, ...], part: Part) -> Iterator[Fact]:
    for act in acts:
        if rule := procedure.acts.get(act):
            facts = {"act": act, "by": tuple(sorted(rule.by))}
            yield _by_source(part, "who", facts, rule.source)
    if part is Part.WHO:
        nobody = {"how": procedure.nobody_else}
        yield Fact(part=part, code="nobody-else", facts=nobody, published=False)


def _when(procedure: Procedure) -> Iterator[Fact]:
    part = Part.WHEN
    for term in procedure.terms:
        yield from _term(term)
    for name, rules in groupby(procedure.notices, key=lambda each: each.id):
        yield _notice(name, tuple(rules))
    if more := procedure.extension:
        facts = {"longest": more.longest, "consent_from": more.consent_from}
        yield _by_source(part, "more-time", facts, more.source)
        yield Fact(part=part, code="more-time-says", published=False)
    if stop := procedure.suspension:
        still = {"grounds": stop.grounds, "longest": stop.longest}
        yield _by_source(part, "suspension", still, stop.source)
    if procedure.satisfaction:
        yield Fact(part=part, code="satisfaction")
    if silence := procedure.silence:
        tried = {"attempts": silence.attempts_by_person}
        yield Fact(
            part=part,
            code="silence",
            facts=tried,
            published=False,
            source=silence.source,
        )


def _term(term: Term) -> Iterator[Fact]:
    """What others are waited for, or what somebody works by, is no promise."""
    part = Part.DISAGREE if term.anchor in _THERE else Part.WHEN
    facts = {
        "id": term.id,
        "strength": term.strength.value,
        "length": term.length,
        "from": term.anchor,
        "counted_from": term.counted_from,
        "kept_by": term.kept_by,
        "opens": term.opens,
        "fallback": term.fallback,
    }
    yield Fact(
        part=part,
        code="window" if term.strength in _WAITING else "term",
        facts=facts,
        published=term.public,
        source=term.source,
    )
    if term.public:
        yield from _worked_out(term, part)


def _worked_out(term: Term, part: Part) -> Iterator[Fact]:
    """What follows when a published term ends is the organisation's own way."""
    if term.fallback:
        facts = {"id": term.id, "fallback": term.fallback}
        yield Fact(part=part, code="fallback", facts=facts, published=False)
    if term.roll is not Roll.NONE:
        moved = {"id": term.id, "roll": term.roll.value}
        yield Fact(part=part, code="roll", facts=moved, published=False)


def _notice(name: str, rules: tuple[NoticeRule, ...]) -> Fact:
    first = rules[0]
    facts = {
        "id": name,
        "after": tuple(each.after for each in rules),
        "to": tuple(dict.fromkeys(to for each in rules for to in each.to)),
        "carries": first.carries.value,
    }
    return Fact(
        part=Part.WHEN,
        code="told",
        facts=facts,
        published=first.public,
        source=first.source,
    )


def _disagree(procedure: Procedure) -> Iterator[Fact]:
    part, body = Part.DISAGREE, procedure.third_party
    if body is None:
        yield Fact(part=part, code="no-third-party")
        return
    facts = {"type": body.type, "name": body.name, "contact": body.contact}
    yield _by_source(part, "third-party", facts, body.source)
    yield from _who(procedure, AFTERWARDS, part)
    yield _by_source(part, "binding", {"for": body.binding_for}, body.source)
    yield _by_source(part, "damages", {"rules": body.damages}, body.source)
    if "refer" in procedure.acts:
        yield Fact(part=part, code="told-nothing-before", published=False)
    if body.court_choice:
        law = "BW 6:236(n)"
        yield Fact(part=part, code="court-choice", published=False, source=law)
    for what in ("window", "costs", "hearing"):
        said = getattr(body, what)
        facts = {"what": what, "said": said}
        code = "unspecified" if said is None else "body"
        yield _by_source(part, code, facts, body.source)


def _keeping(procedure: Procedure) -> Iterator[Fact]:
    how = {"how": procedure.confidential}
    yield Fact(part=Part.CONFIDENTIAL, code="confidential", facts=how)
    part, rule = Part.KEPT, procedure.retention
    yield _by_source(part, "retention", {"length": rule.length}, rule.source)
    if rule.length:
        yield Fact(part=part, code="destroyed", published=False)
    aside = {"length": rule.set_aside}
    yield Fact(part=part, code="set-aside", facts=aside, published=False)


def _by_source(part: Part, code: str, facts: Mapping[str, object], source: str) -> Fact:
    published = source not in OWN
    return Fact(part=part, code=code, facts=facts, published=published, source=source)
