"""When who hears what, and what changes the pace."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Final

from gehoord.procedure.answer_days import NAMED
from gehoord.procedure.answer_names import judgement_named, proposal_named
from gehoord.procedure.bounds import is_bounded
from gehoord.procedure.chronology import by_time
from gehoord.procedure.explain.days_listed import days_listed
from gehoord.procedure.explain.ended import all_rolled, falls_back, worked_out
from gehoord.procedure.explain.fact import OWN, Fact, Part, answers, by_source, shown
from gehoord.procedure.explain.handled import about_whom, authorities
from gehoord.procedure.explain.letters import leaves, letters
from gehoord.procedure.explain.moments import moments
from gehoord.procedure.explain.open_to import open_to
from gehoord.procedure.explain.reasoned import reasoned_by
from gehoord.procedure.hearings import counts_back
from gehoord.procedure.lanes import Entry
from gehoord.procedure.protocols import END
from gehoord.procedure.rules import Extension, Procedure
from gehoord.procedure.sentences.longer import is_explained
from gehoord.procedure.terms import Strength, Term, comes_back

_THERE = frozenset({"referred", "court-choice-offered", "route-chosen", "admitted"})
_CHOICE = frozenset({"court-choice-offered", "route-chosen"})
"""What never comes where no third party leaves the choice for a court."""
_OUTCOME = frozenset({"judgement", "findings", "proposal", "summary-resolution"})
_CODES: Final = MappingProxyType(
    {
        Strength.WINDOW: "window",
        Strength.PRACTICE: "window",
        Strength.OPENING: "opening",
    }
)
_WAITING = frozenset({Strength.WINDOW, Strength.PRACTICE})


def when(procedure: Procedure) -> Iterator[Fact]:
    """Give every term that all may know, every letter, and what changes the pace."""
    part = Part.WHEN
    ids = tuple(each.id for each in procedure.stages)
    chosen = any(body.court_choice for body in procedure.bodies)
    for term in by_time(procedure.terms, ids):
        shown_here = not term.inside and not _opens_outside(term, procedure)
        if shown_here and (chosen or term.anchor not in _CHOICE):
            yield from _term(term, procedure)
    yield from all_rolled(procedure)
    left = (each for each in procedure.notices if leaves(procedure, each))
    for name, rules in groupby(left, key=lambda each: each.id):
        yield from letters(name, tuple(rules))
    yield from _pace(procedure)
    yield from days_listed(procedure)
    yield from _lanes(procedure)
    if procedure.satisfaction:
        asked = procedure.acts.get("ask-satisfaction")
        of = asked.source if asked and asked.source not in OWN else ""
        yield Fact(part=part, code="satisfaction", source=of)
    if silence := procedure.silence:
        tried = {"attempts": silence.attempts_by_person}
        yield Fact(
            part=part,
            code="silence",
            facts=tried,
            published=False,
            source=silence.source,
        )
    yield from shown(part, "remedies", procedure.shown.get("remedies"))
    yield from authorities(procedure, part)


def openings(procedure: Procedure) -> Iterator[Fact]:
    """Give after how long one can go outside, whatever was answered meanwhile."""
    for term in by_time(procedure.terms):
        if _opens_outside(term, procedure):
            yield from _term(term, procedure, part=Part.DISAGREE)


def _opens_outside(term: Term, procedure: Procedure) -> bool:
    opens = term.strength is Strength.OPENING
    return opens and procedure.stage(term.opens or "") is None


def _pace(procedure: Procedure) -> Iterator[Fact]:
    part = Part.WHEN
    stages = {row.id: row.name for row in procedure.stages}
    for number, more in enumerate(procedure.extensions, start=1):
        facts = {
            "number": number if number > 1 else "",
            "stage": stages.get(more.stage, {}),
            "longest": more.longest,
            "bounded": is_bounded(procedure, more),
            "latest": more.latest,
            "times": more.times,
            "consent_from": more.consent_from,
            "of": _only_of(procedure, more),
            "answer": judgement_named(procedure, more.stage),
            "proposed": proposal_named(procedure, more.stage),
            "contents": more.contents,
            "new_date": more.new_date,
            **_only_for(procedure, more),
        }
        yield by_source(part, "more-time", facts, more.source, verified=more.verified)
    untold = [x for x in procedure.extensions if not is_explained(procedure, x)]
    if untold:
        named = {"new_date": any(each.new_date for each in untold)}
        yield Fact(part=part, code="more-time-says", facts=named, published=False)
    if stop := procedure.suspension:
        still = {
            "grounds": stop.grounds,
            "longest": stop.longest,
            "times": stop.times,
        }
        yield by_source(part, "suspension", still, stop.source, verified=stop.verified)


def _only_of(
    procedure: Procedure, more: Extension
) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """Return the terms that more time is for; none where it is for every outcome."""
    outcomes = (
        each
        for each in procedure.terms
        if each.public and each.strength is not Strength.TARGET
        if not _OUTCOME.isdisjoint(each.kept_by)
        if each.stage in {"", more.stage} and "more-time-taken" not in each.starts
    )
    if all(each.id in more.of for each in outcomes):
        return ()
    mine = (each for each in procedure.terms if each.id in more.of)
    return tuple(
        (each.id, each.about) for each in mine if "more-time-taken" not in each.starts
    )


def _only_for(procedure: Procedure, more: Extension) -> Mapping[str, object]:
    """Return for whom more time is, where all that it lengthens is for the same some."""
    mine = [each for each in procedure.terms if each.id in more.of]
    whom = [(x.only_for, x.not_for, x.only_about, x.not_about) for x in mine]
    if not whom or any(each != whom[0] for each in whom):
        return {}
    first = mine[0]
    return {
        "only_for": answers(procedure, first.only_for),
        "not_for": answers(procedure, first.not_for),
        **about_whom(procedure, first),
        "called": procedure.called,
    }


def _lanes(procedure: Procedure) -> Iterator[Fact]:
    part = Part.WHEN
    if fast := procedure.fast_lane:
        facts = {"length": fast.within, "letter": fast.letter}
        yield by_source(part, "fast-lane", facts, fast.source, verified=fast.verified)
    if urgent := procedure.urgent:
        grounds = {
            "grounds": urgent.grounds,
            "protocol": urgent.protocols,
            "ends": END in procedure.acts,
        }
        yield by_source(
            part, "urgent", grounds, urgent.source, verified=urgent.verified
        )
    promised = {x for term in procedure.terms if term.public for x in term.done_by}
    for row in (x for x in procedure.milestones if x.done not in promised):
        happens = {"name": row.name}
        yield by_source(part, "milestone", happens, row.source, verified=row.verified)
    if requests := procedure.requests:
        kinds = {"kinds": requests.kinds}
        yield by_source(
            part, "requests", kinds, requests.source, verified=requests.verified
        )


def _term(
    term: Term, procedure: Procedure, *, part: Part = Part.WHEN
) -> Iterator[Fact]:
    """What others are waited for, or what somebody works by, is no promise."""
    part = Part.DISAGREE if term.anchor in _THERE else part
    stage = procedure.stage(term.opens or "")
    body = procedure.body(term.opens or "")
    reasons = "" if term.about else reasoned_by(procedure, term)
    facts = {
        "id": term.id,
        "strength": term.strength.value,
        "length": term.length,
        "from": term.anchor,
        "counted_from": term.counted_from,
        "inclusive": term.inclusive,
        "before": _before(term, procedure),
        "before_hearing": counts_back(procedure, term),
        "kept_by": _kept_by(term, procedure),
        "reasoned_by": reasons,
        "done_by": term.done_by,
        "stage": _passed_by_some(term, procedure),
        "opens": term.opens,
        "next": stage.name if stage else {},
        "next_body": body.name if body else "",
        "open_to": open_to(term, procedure),
        "since": moments(term, procedure),
        "again": bool(comes_back(term)),
        "fallback": falls_back(term, procedure),
        "about": term.about,
        "answer": judgement_named(procedure, term.stage),
        "proposed": proposal_named(procedure, term.stage),
        "called": procedure.called,
        "skips_closed": term.skips_closed,
        "seasons": term.seasons,
        "until_named": NAMED in term.ended_by,
        "also": procedure.sentences_of(term.source),
        "only_for": answers(procedure, term.only_for),
        "not_for": answers(procedure, term.not_for),
        **about_whom(procedure, term),
        **_opening(procedure, term),
    }
    yield Fact(
        part=part,
        code=_CODES.get(term.strength, "term"),
        facts=facts,
        published=term.public,
        source=term.source,
        verified=term.verified,
        cites=(*(each.source for each in term.seasons), reasons),
    )
    if term.public:
        yield from worked_out(term, part, procedure)


def _opening(procedure: Procedure, term: Term) -> Mapping[str, object]:
    """Return what is to know of an opening alone: what does not shut the way."""
    if term.strength is not Strength.OPENING:
        return {}
    once_more = "escalated" in term.starts
    from_the_first = bool(term.counted_from or term.starts - {"escalated"})
    return {
        "longer": "take-more-time" in procedure.acts and bool(procedure.extensions),
        "over_stages": bool(procedure.stages) and once_more and from_the_first,
    }


def _kept_by(term: Term, procedure: Procedure) -> tuple[str, ...]:
    """Return what keeps it, without more time where that was taken as often as it can."""
    longer = [x for x in procedure.extensions if x.stage in {"", term.stage}]
    again = any(each.times != 1 for each in longer)
    if again or "more-time-taken" not in term.starts:
        return term.kept_by
    return tuple(each for each in term.kept_by if each != "more-time")


def _before(term: Term, procedure: Procedure) -> tuple[str, Mapping[str, str]] | None:
    """Return the term from whose last day it counts back, with what the file calls it."""
    later = procedure.term(term.before)
    return (later.id, later.about) if later else None


def _passed_by_some(term: Term, procedure: Procedure) -> Mapping[str, str]:
    """Return what its stage is called, where not every complaint comes by it."""
    stage = procedure.stage(term.stage)
    if stage is None or (stage.entry is Entry.START and not procedure.straight):
        return {}
    return stage.name
