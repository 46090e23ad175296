"""Where to go after this, how confidential it is, and how long it is kept."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.besides import After, Beside
from gehoord.procedure.bodies import Body, is_court, mediates
from gehoord.procedure.explain.apart import is_independent
from gehoord.procedure.explain.beginning import help_after, told_of
from gehoord.procedure.explain.course import openings
from gehoord.procedure.explain.doors import is_reported, way_beside
from gehoord.procedure.explain.fact import OWN, Fact, Part, answers, by_source, shown
from gehoord.procedure.explain.handled import about_whom
from gehoord.procedure.explain.people import acts_of
from gehoord.procedure.laws import rules_by_law
from gehoord.procedure.outward import (
    last_of_several,
    stage_before,
    stages_skipped,
)
from gehoord.procedure.own_words import every
from gehoord.procedure.published import all_named
from gehoord.procedure.ranks import may_run_together
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.followed import followed_unless
from gehoord.procedure.sentences.in_order import comes_after
from gehoord.procedure.sentences.made_public import made_public

_OTHERS_IN_THE_EU = (
    *("at", "be", "de", "dk", "fr", "ie", "it"),
    *("lt", "lu", "mt", "pl", "pt", "se"),
)
_COURT_CHOICE = {
    "nl": "BW 6:236(n)",
    **dict.fromkeys(_OTHERS_IN_THE_EU, "Richtlijn 2013/11, art. 10"),
}
"""What gives a consumer that choice, by the country of the free days."""
AFTERWARDS = ("refer", "refer-as-respondent", "admit", "rule", "carry-out")
"""Acts at the independent third party of which the page says who does them."""

_ALWAYS = ("window", "costs", "hearing")
_IF_SAID = ("ruling", "until", "substitute", "cap", "transfer", "then")


def disagree(procedure: Procedure) -> Iterator[Fact]:
    """Give where one can go, what that costs and binds, and what is not said."""
    part = Part.DISAGREE
    if not procedure.bodies and procedure.third_party is None:
        helped = any(each.after and each.outside for each in procedure.helps)
        beside, last = (
            bool(helped or any(not x.instead for x in procedure.besides)),
            last_of_several(procedure),
        )
        facts = {"beside": beside, "stage": last.name if last else {}}
        code = "only-beside" if beside else "no-third-party"
        yield Fact(part=part, code=code, facts=facts)
        yield from _ways_beside(procedure)
        return
    for number, body in enumerate(procedure.bodies, start=1):
        yield from _body(procedure, body, number if number > 1 else 0)
    yield from openings(procedure)
    yield from acts_of(procedure, AFTERWARDS, part)
    if "refer" in procedure.acts:
        both = "refer-as-respondent" in procedure.acts
        code = "told-nothing-but-judged" if both else "told-nothing-before"
        yield Fact(part=part, code=code, published=False)
    if chosen := [body.name for body in procedure.bodies if body.court_choice]:
        land = procedure.calendar.id.partition("-")[0]
        law = _COURT_CHOICE.get(land, "")
        said = {"names": tuple(chosen) if len(procedure.bodies) > 1 else ()}
        yield Fact(
            part=part, code="court-choice", facts=said, published=bool(law), source=law
        )
    yield from _ways_beside(procedure)


def _ways_beside(procedure: Procedure) -> Iterator[Fact]:
    """Give where one can go at any time, where one can go last, and who helps then."""
    rows = [row for row in procedure.besides if not (row.after or row.instead)]
    for row in rows:
        yield way_beside(procedure, row)
    if rows:
        public = any(row.source not in OWN for row in rows)
        told = [row.name for row in rows if not public or row.source not in OWN]
        several = {
            "names": tuple(told) if len(rows) > 1 else (),
            "reported": any(is_reported(procedure, row) for row in rows),
            "halts": any(_is_halted_for(procedure, row) for row in rows),
        }
        part = Part.DISAGREE
        yield Fact(part=part, code="beside-apart", facts=several, published=public)
    for row in procedure.besides:
        if row.after:
            yield way_beside(procedure, row)
    yield from help_after(procedure, After.US, Part.DISAGREE)


def _is_halted_for(procedure: Procedure, row: Beside) -> bool:
    """Return whether terms may stand still by a sentence that shows this way too."""
    rule = procedure.suspension
    if rule is None:
        return False
    mine, theirs = (
        {each.id for each in all_named(source, procedure.text)}
        for source in (row.source, rule.source)
    )
    return not mine.isdisjoint(theirs)


def _body(procedure: Procedure, body: Body, number: int) -> Iterator[Fact]:
    part, more = Part.DISAGREE, {"number": number or ""}
    before = procedure.body(body.after)
    facts = {
        "type": body.type,
        "name": body.name,
        "contact": body.contact,
        "capacity": body.capacity,
        "only_for": answers(procedure, body.only_for),
        "not_for": answers(procedure, body.not_for),
        **about_whom(procedure, body),
        "after": before.name if before else "",
        "mediated": bool(before and mediates(before)),
        "mediates": mediates(body),
        "independent": is_independent(procedure, body),
        "or": _beside(procedure, body),
        "stage": row.name if (row := stage_before(procedure, body)) else {},
        "skips": tuple(each.name for each in stages_skipped(procedure, body)),
        "proposes": "propose" in procedure.acts,
        "by_themselves": body.by_themselves,
        **more,
    }
    yield by_source(part, "third-party", facts, body.source, verified=body.verified)
    bound: dict[str, object] = {
        "for": body.binding_for or (),
        "binds": body.binds,
        "up_to": body.binds_up_to,
        "court": is_court(body),
        "followed": followed_unless(procedure, body.bound_by),
        **more,
    }
    unsaid = body.binding_for is None and not is_court(body)
    code = "unspecified" if unsaid else "binding"
    named = f"{body.type} {every(body.name)}"
    law = rules_by_law(procedure.legal_bases, named) if unsaid else ""
    if unsaid:
        bound["what"] = "binding-by-law" if law else "binding"
    if not mediates(body):
        of = law or body.bound_by
        yield by_source(part, code, bound, of, verified=bool(law) or body.verified)
    if body.damages is not None:
        rules = {"rules": body.damages, **more}
        yield by_source(part, "damages", rules, body.source, verified=body.verified)
    if not body.contact:
        told = {"what": "contact", **more}
        of = body.source
        yield by_source(part, "unspecified", told, of, verified=body.verified)
    for what in (*_ALWAYS, *_IF_SAID):
        said = getattr(body, what)
        not_ours = mediates(body) or body.by_themselves
        if said is None and (what in _IF_SAID or (what == "hearing" and not_ours)):
            continue
        code = "unspecified" if said is None else "body"
        told = {"what": what, "said": said, "first": not body.after, **more}
        told["beside"] = what == "then" and not comes_after(procedure, body.source)
        yield by_source(part, code, told, body.source, verified=body.verified)


def _beside(procedure: Procedure, body: Body) -> bool:
    """Return whether it is there beside one before it, so that one can choose."""
    earlier = procedure.bodies[: procedure.bodies.index(body)]
    return bool(body.id) and any(
        each.id
        and each.after == body.after
        and set(each.capacity) == set(body.capacity)
        and may_run_together(each, body)
        for each in earlier
    )


def _reported(procedure: Procedure) -> Iterator[Fact]:
    """Give what leaves all the same, since it must be reported: to whom, how soon."""
    for row in procedure.reports:
        own = row.source in OWN and not row.told
        if not (row.claim or own):  # else nobody was promised it, nor is told
            facts = told_of(procedure, row)
            yield by_source(
                Part.CONFIDENTIAL, "report-to", facts, row.source, verified=row.verified
            )


def keeping(procedure: Procedure) -> Iterator[Fact]:
    """Give how confidential it is, how long it is kept, and what is published of it."""
    public = "; ".join(dict.fromkeys(name for name, _ in made_public(procedure)))
    how = {"how": "but-public" if public else procedure.confidential, "said": public}
    yield Fact(part=Part.CONFIDENTIAL, code="confidential", facts=how)
    yield from _reported(procedure)
    part, rule = Part.KEPT, procedure.retention
    facts = {
        "length": rule.length,
        "indefinite": rule.indefinite,
        "at_least": rule.at_least,
        "from": rule.counted_from,
        "also": procedure.sentences_of(rule.source),
    }
    yield by_source(part, "retention", facts, rule.source, verified=rule.verified)
    for number, other in enumerate(rule.rules, start=1):
        day = procedure.own_particular(other.from_day)
        some = {
            "number": number,
            "length": other.length,
            "from": other.counted_from,
            "indefinite": other.indefinite,
            "at_least": other.at_least,
            "only_for": answers(procedure, other.only_for),
            "not_for": answers(procedure, other.not_for),
            "from_day": day.name if day else "",
            "outcomes": tuple(sorted(other.outcomes)),
            "kinds": tuple(sorted(other.kinds)),
        }
        yield by_source(
            part, "retention-rule", some, other.source, verified=other.verified
        )
    if rule.length:
        yield Fact(part=part, code="destroyed", published=False)
    aside = {"length": rule.set_aside}
    yield Fact(part=part, code="set-aside", facts=aside, published=False)
    yield from shown(Part.REPORT, "report", procedure.shown.get("report"))
