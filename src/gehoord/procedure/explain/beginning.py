"""What one may tell, how to tell it, and what is asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

from gehoord.procedure.answer_names import judgement_named, proposal_named
from gehoord.procedure.besides import After
from gehoord.procedure.explain.doors import way_beside
from gehoord.procedure.explain.fact import Fact, Part, answers, by_source
from gehoord.procedure.explain.told import when_told
from gehoord.procedure.lanes import Anonymous, CountsFrom, FilingWindow
from gehoord.procedure.lengths import Length
from gehoord.procedure.particulars import Needed
from gehoord.procedure.reports import Report
from gehoord.procedure.rules import AdviserFirst, Procedure
from gehoord.procedure.sentences.forms import is_refused_without
from gehoord.procedure.terms import Strength

_PROMISED = frozenset(
    {Strength.PROMISE, Strength.STATUTORY, Strength.TARGET, Strength.OPENING}
)
_AT_ONCE = frozenset({"received", "filed", "acknowledged"})
_MANDATE: Final = "mandate-settled"
_RECORDED: Final = "record-representative"


def welcome(procedure: Procedure) -> Iterator[Fact]:
    """Give what is welcome, what counts as a complaint, and what is for others."""
    part = Part.WELCOME
    yield Fact(part=part, code="welcome", facts={"kinds": procedure.welcome})
    clocked = {"kinds": tuple(sorted(procedure.with_terms))}
    yield Fact(part=part, code="with-terms", facts=clocked, published=False)
    if procedure.legal_bases:
        yield Fact(
            part=part, code="legal-bases", facts={"bases": procedure.legal_bases}
        )
    if procedure.definition:
        yield Fact(part=part, code="definition", facts={"said": procedure.definition})
    yield from _who(procedure)
    if procedure.free_of_charge:
        yield Fact(part=part, code="free-of-charge")
    if procedure.no_disadvantage:
        yield Fact(part=part, code="no-disadvantage")
    for row in procedure.out_of_scope:
        facts = {"id": row.id, "name": row.name, "way_on": row.way_on}
        yield by_source(part, "out-of-scope", facts, row.source, verified=row.verified)
    yield from _sent_on(procedure)
    yield from _refusals(procedure)


def _who(procedure: Procedure) -> Iterator[Fact]:
    part = Part.WELCOME
    if procedure.who_may_file:
        who = {"who": procedure.who_may_file}
        yield Fact(part=part, code="who-may-file", facts=who)
    if procedure.minors:
        yield Fact(part=part, code="minors", facts={"said": procedure.minors})
    if rule := procedure.register_only:
        facts = {
            "answers": answers(procedure, rule.only_for),
            "nameless": rule.nameless,
        }
        yield by_source(
            part, "register-only", facts, rule.source, verified=rule.verified
        )


def _sent_on(procedure: Procedure) -> Iterator[Fact]:
    part = Part.WELCOME
    for row in procedure.forwards:
        facts = {
            "id": row.id,
            "name": row.name,
            "about": row.about,
            "contact": row.contact,
            "consent": row.consent,
            "keeps_day": row.keeps_day,
        }
        yield by_source(part, "forward", facts, row.source, verified=row.verified)
    for claim in procedure.reports:
        if claim.claim:
            told = told_of(procedure, claim)
            yield by_source(part, "claim", told, claim.source, verified=claim.verified)


def told_of(procedure: Procedure, row: Report) -> dict[str, object]:
    """Return what is reported or passed on, to whom, and how soon, as facts."""
    kept = (x.length for x in procedure.terms if row.made in x.done_by and not x.inside)
    return {
        "id": row.id,
        "name": row.name,
        "about": row.about,
        "contact": row.contact,
        "then": row.then,
        "told": row.told,
        "length": next((x for x in kept if isinstance(x, Length)), None),
    }


def _refusals(procedure: Procedure) -> Iterator[Fact]:
    """Give what may be refused, after what that means; published and own apart."""
    part, led = Part.WELCOME, set[tuple[str, bool]]()
    for ground in procedure.refusals:
        said = {
            "id": ground.id,
            "must": ground.must,
            "stage": row.name if (row := procedure.stage(ground.stage)) else {},
            "because": ground.because,
            "way_on": ground.way_on,
            "only_for": answers(procedure, ground.only_for),
            "not_for": answers(procedure, ground.not_for),
        }
        fact = by_source(part, "refusal", said, ground.source, verified=ground.verified)
        lead = ("must-refuse" if ground.must else "may-refuse", fact.published)
        if lead not in led:
            first = {"told": True, "first": not led}
            led.add(lead)
            yield Fact(part=part, code=lead[0], facts=first, published=fact.published)
        yield fact


def standing_beside(procedure: Procedure) -> Iterator[Fact]:
    """Give who helps whoever complains, and that asking for it changes nothing."""
    found = tuple(help_after(procedure, After.NOTHING, Part.HELP))
    yield from found
    if found:
        led = all(each.published for each in found)
        yield Fact(part=Part.HELP, code="help-apart", published=led)


def help_after(procedure: Procedure, after: After, part: Part) -> Iterator[Fact]:
    """Give who helps once this is behind somebody, with what they can do."""
    for row in procedure.helps:
        facts = {
            "id": row.id,
            "row": row,
            "only_for": answers(procedure, row.only_for),
            "not_for": answers(procedure, row.not_for),
        }
        if row.after is after:
            yield by_source(part, "help", facts, row.source, verified=row.verified)


def how(procedure: Procedure) -> Iterator[Fact]:
    """Give how to tell it, within which time, and what goes first."""
    part = Part.HOW
    if procedure.adviser_first is not AdviserFirst.NONE:
        first = {
            "how": procedure.adviser_first.value,
            "called": procedure.called,
        }
        yield Fact(part=part, code="adviser-first", facts=first)
    if procedure.exemption:
        yield Fact(part=part, code="exemption", facts={"said": procedure.exemption})
    ways = {"address": procedure.address, "ways": procedure.channels}
    form = {"form_alone": is_refused_without(procedure)}
    yield Fact(part=part, code="address", facts={**ways, **form})
    if procedure.fallback_address:
        other = {"address": procedure.fallback_address}
        yield Fact(part=part, code="fallback-address", facts=other)
    if procedure.channels:
        yield Fact(part=part, code="channels", facts={"ways": procedure.channels})
    yield from when_told(procedure)
    yield from _where(procedure)
    yield from _by_when(procedure)


def _where(procedure: Procedure) -> Iterator[Fact]:
    """Give where it can be told or brought, with the stage; and another door for it."""
    for row in procedure.tell_at:
        stage = procedure.stage(row.stage)
        facts = {
            "id": row.id,
            "row": row,
            "stage": stage.name if stage else {},
            "only_for": answers(procedure, row.only_for),
            "not_for": answers(procedure, row.not_for),
        }
        yield by_source(Part.HOW, "tell-at", facts, row.source, verified=row.verified)
    for door in procedure.besides:
        if door.instead:
            yield way_beside(procedure, door)


def _by_when(procedure: Procedure) -> Iterator[Fact]:
    part = Part.HOW
    if procedure.anonymous:
        yield Fact(part=part, code="anonymous", facts={"choice": procedure.anonymous})
    if procedure.no_contact:
        yield Fact(part=part, code="no-contact")
    if procedure.anonymous_why:
        refused = procedure.anonymous is Anonymous.REFUSE
        why = {"said": procedure.anonymous_why, "refused": refused}
        yield Fact(part=part, code="anonymous-why", facts=why)
    for row in procedure.windows:
        their_day = procedure.own_particular(row.from_day)
        facts = {
            "from_day": their_day.name if their_day else "",
            "id": row.id,
            "length": row.length,
            "from": row.counted_from,
            "or_length": row.or_length,
            "or_from": row.or_from,
            "late": row.late,
            "excusable": row.excusable and is_excuse_of(procedure, row),
            "only_for": answers(procedure, row.only_for),
            "not_for": answers(procedure, row.not_for),
        }
        yield by_source(part, "filing-window", facts, row.source, verified=row.verified)
    excused = [x for x in procedure.windows if x.excusable and x.length]
    if excused and not all(is_excuse_of(procedure, each) for each in excused):
        yield Fact(part=part, code="lateness-excused", published=False)
    if procedure.windows and "record-day" in procedure.acts:
        yield Fact(part=part, code="elsewhere-counts", published=False)
    if procedure.counts_from is not CountsFrom.SAME_DAY:
        day = {"choice": procedure.counts_from}
        yield Fact(part=part, code="counts-from", facts=day, published=False)


def is_excuse_of(procedure: Procedure, window: FilingWindow) -> bool:
    """Return whether the sentence of this window says that lateness can be excused."""
    rule = procedure.acts.get("excuse-lateness")
    return window.excuse_said or bool(rule and rule.source == window.source)


def need(procedure: Procedure) -> Iterator[Fact]:
    """What is asked for is published; how much each is needed is worked out."""
    part, needed = Part.NEED, procedure.particulars
    asked = tuple(name for name in needed if needed[name] is not Needed.OPTIONAL)
    ways = tuple(name for name in asked if needed[name] is Needed.ONE_WAY)
    yield Fact(part=part, code="asks", facts={"names": asked, "ways": ways})
    order = tuple(Needed)
    rows = sorted(needed.items(), key=lambda row: order.index(row[1]))
    for how_much, same in groupby(rows, key=lambda row: row[1]):
        facts = {"what": how_much.value, "names": tuple(name for name, _ in same)}
        yield Fact(part=part, code="particulars", facts=facts, published=False)
    for rule in procedure.own_particulars:
        own: dict[str, object] = {
            "id": rule.id,
            "rule": rule,
            "only_for": answers(procedure, rule.only_for),
            "not_for": answers(procedure, rule.not_for),
        }
        of = rule.source
        where = Part.WHO if rule.is_found else part
        yield by_source(where, "asked", own, of, verified=rule.verified)
    yield from _mandate(procedure)
    for number, paid in enumerate(procedure.deposits, start=1):
        stage = procedure.stage(paid.stage)
        facts = {
            "number": number if number > 1 else "",
            "amount": paid.amount,
            "within": paid.within,
            "capacity": paid.capacity,
            "returned": paid.returned,
            "how": paid.how,
            "stage": stage.name if stage else {},
        }
        yield by_source(part, "deposit", facts, paid.source, verified=paid.verified)
    if missing := procedure.incomplete:
        facts = {
            "clock": missing.clock,
            "waiting": _waiting(procedure),
            "answer": judgement_named(procedure),
            "proposed": proposal_named(procedure),
            "cure": missing.cure,
            "at_least": missing.at_least,
            "then": missing.then,
        }
        yield by_source(
            part, "incomplete", facts, missing.source, verified=missing.verified
        )


def _mandate(procedure: Procedure) -> Iterator[Fact]:
    """Give that who complains for another shows that they may, before we answer."""
    acts = (procedure.acts, *procedure.acts_by_stage.values())
    waiting = [x for each in acts for x in each.values() if _MANDATE in x.needs]
    if waiting:
        rule = procedure.acts.get(_RECORDED) or waiting[0]
        yield by_source(Part.NEED, "mandate", {}, rule.source, verified=rule.verified)


def _waiting(procedure: Procedure) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """Return the terms that wait for what is missing, where others do not; else none."""
    told = [x for x in procedure.terms if x.strength in _PROMISED and not x.inside]
    waiting = [x for x in told if "complete" in x.starts]
    if not any(not _AT_ONCE.isdisjoint(x.starts) for x in told):
        return ()
    return tuple((each.id, each.about) for each in waiting)
