"""Several stages, several third parties: what of them nothing is done with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from gehoord.procedure.bodies import Body
from gehoord.procedure.lanes import NAMING, Entry, StageRule
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import shorter
from gehoord.procedure.outward import stage_before
from gehoord.procedure.own_words import Own
from gehoord.procedure.parts import Capacity
from gehoord.procedure.ranks import may_run_together
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.references import COMPLAINANT
from gehoord.procedure.soundness.stage_windows import windows_of
from gehoord.procedure.terms import Strength

_OUTSIDE = "third-party"
_TWO_WEEKS = Length(2, Unit.WEEKS)
_OBJECT = "object-to-member"
_ASKED_FOR: Final = (Capacity.CONSUMER, Capacity.SMALL, Capacity.BUSINESS)


def stages(procedure: Procedure) -> Iterator[Unsound]:
    """What a stage says of its own that nothing is done with."""
    for row in procedure.stages:
        own = procedure.acts_by_stage.get(row.id, {})
        for act in own:
            if act not in procedure.acts:
                yield wrong("act-of-stage-alone", "stage", row.id, "acts", act=act)
        for key, each in windows_of(row):
            short = each.within and shorter(each.within, _TWO_WEEKS)
            if short and row.counts_from_answer:
                yield doubtful("stage-window-short", *key, length=each.within)
        if row.handlers and row.entry is Entry.START:
            yield wrong("handlers-at-start", "stage", row.id, "handlers")
    yield from _mediated(procedure)
    yield from _looked_at_again(procedure)


def _looked_at_again(procedure: Procedure) -> Iterator[Unsound]:
    """Who decided first may decide again, where no panel does that in their place."""
    joint = {rule.stage for rule in procedure.panels if "judge" in rule.acts}
    for before, row in pairwise(procedure.stages):
        judged = not (before.mediates or before.spoken or row.mediates)
        again = judged and row.entry is not Entry.STRAIGHT and not row.different_person
        if again and joint.isdisjoint({"", row.id}) and not _others(procedure, row):
            key = ("stage", row.id, "different_person")
            yield doubtful("decides-again", *key, stage=row.name)


def _others(procedure: Procedure, row: StageRule) -> bool:
    """
    Return whether the file leaves a stage to others than the stage before it.

    To another post, since nobody holds two; or to owners alone, by a name of their
    own. A name alone keeps nobody out.
    """
    before = procedure.stages[procedure.stages.index(row) - 1].id
    posts = {procedure.handles_all(each) for each in (before, row.id)}
    if len(posts) == 2 and "" not in posts:  # noqa: PLR2004 - one each
        return True
    names = [procedure.called_in(x).get(Role.HANDLER) for x in (before, row.id)]
    return set(row.handlers) == {Role.OWNER} and names[0] != names[1]


def _mediated(procedure: Procedure) -> Iterator[Unsound]:
    """Mediation that nobody can do, that ends nowhere, or whose mediator judges."""
    for number, row in enumerate(procedure.stages):
        if not row.mediates:
            continue
        if "propose" not in procedure.acts:
            yield wrong("mediates-without-proposal", "stage", row.id, "mediates")
        later = procedure.stages[number + 1 :]
        if not any(not each.mediates for each in later):
            yield doubtful("mediation-without-end", "stage", row.id, "mediates")
            continue
        judging = later[0]
        apart = judging.mediates or judging.different_person
        if not (apart or _others(procedure, judging)):
            key = ("stage", judging.id, "different_person")
            yield doubtful("mediator-judges", *key, stage=judging.name)


def panels(procedure: Procedure) -> Iterator[Unsound]:
    """A panel for what nobody does in this procedure, or for nothing at all."""
    for rule in procedure.panels:
        missing = [act for act in rule.acts if act not in procedure.acts]
        if missing or not rule.acts:
            yield wrong("panel-of-nothing", "panel", acts=", ".join(missing))
        if rule.size is None:
            yield doubtful("panel-size-unsaid", "panel")
        elif rule.size < 2:  # noqa: PLR2004 - one is no panel
            yield doubtful("panel-of-one", "panel", "size")
        if rule.outside > rule.least:
            facts = {"outside": rule.outside, "size": rule.least}
            yield wrong("panel-more-from-outside", "panel", "outside", **facts)
    yield from _named_beforehand(procedure)


def _named_beforehand(procedure: Procedure) -> Iterator[Unsound]:
    """A panel that is named for nothing, and objections that lead nowhere."""
    acts = procedure.acts
    everywhere = (acts, *procedure.acts_by_stage.values())
    needed = {x for each in everywhere for rule in each.values() for x in rule.needs}
    if NAMING in acts and not procedure.panels:
        yield wrong("naming-without-panel", "acts", NAMING)
    elif NAMING in acts and "panel-settled" not in needed:
        yield doubtful("named-for-nothing", "acts", NAMING)
    elif NAMING not in acts and "panel-settled" in needed:
        yield wrong("never-named", "acts")
    if _OBJECT in acts:
        begins = (each for each in procedure.terms if "panel-named" in each.starts)
        if not any(each.strength is Strength.WINDOW for each in begins):
            yield wrong("objection-without-window", "acts", _OBJECT)
        if "decide-objection" not in acts:
            yield wrong("objection-undecided", "acts", _OBJECT)


def several(procedure: Procedure) -> Iterator[Unsound]:
    """Third parties that nobody comes to, and ways that lead to none."""
    yield from _opened(procedure)
    bodies = procedure.bodies
    yield from _nobody_for(bodies)
    yield from _nobody_for_both(procedure)
    yield from _by_choice_before(procedure)
    if len(bodies) < 2:  # noqa: PLR2004 - there is no second
        return
    for number, body in enumerate(bodies):
        key = (_OUTSIDE, body.id or str(number))
        some = body.only_for + body.not_for + body.only_about + body.not_about
        if some and not body.id:
            yield wrong("third-party-unnamed", *key, who=_name(body))
        if not _is_reached(procedure, body):
            yield wrong("third-party-never", *key, who=_name(body))
        elif other := _hides(bodies[:number], body):
            facts = {"who": _name(body), "other": _name(other)}
            yield doubtful("third-party-hidden", *key, **facts)
        before = procedure.body(body.after)
        if before and COMPLAINANT in (before.binding_for or ()):
            facts = {"who": _name(before), "other": _name(body)}
            yield doubtful("bound-and-on", _OUTSIDE, before.id, **facts)


def _nobody_for(bodies: tuple[Body, ...]) -> Iterator[Unsound]:
    """Who complains as this has nobody outside, and it looks as if nobody meant that."""
    said = {each for body in bodies for each in body.capacity}
    if not said or any(not body.capacity for body in bodies):
        return
    key = (_OUTSIDE, "capacity")
    for capacity in (Capacity.CONSUMER, Capacity.BUSINESS):
        larger = capacity is Capacity.BUSINESS and Capacity.SMALL in said
        if capacity not in said and larger:
            yield doubtful("nobody-for-larger", *key)
        elif capacity not in said:
            yield doubtful("nobody-for-capacity", *key, capacity=capacity)


def _nobody_for_both(procedure: Procedure) -> Iterator[Unsound]:
    """Who complains as this has somebody for some answers, where others have for all."""
    first = [each for each in procedure.bodies if not each.after]
    options = [x for rule in procedure.own_particulars for x in rule.options]
    every = (frozenset(), *(frozenset({each.id}) for each in options))
    named = {capacity for each in first for capacity in each.capacity}
    for capacity in (each for each in _ASKED_FOR if each in named):
        theirs = [each for each in first if _is_for_as(each, capacity)]
        if not theirs or all(_any_for(theirs, capacity, x) for x in every):
            continue
        if all(any(_any_for(first, other, x) for other in _ASKED_FOR) for x in every):
            some = (x for x in options if _any_for(theirs, capacity, frozenset({x.id})))
            who = tuple(each.name for each in some)
            facts = {"capacity": capacity, "who": who}
            yield doubtful("nobody-for-both", _OUTSIDE, "only_for", **facts)


def _is_for_as(body: Body, capacity: Capacity) -> bool:
    return body.is_for(capacity, frozenset(body.only_for[:1]))


def _any_for(
    bodies: Iterable[Body], capacity: Capacity, answers: frozenset[str]
) -> bool:
    return any(each.is_for(capacity, answers) for each in bodies)


def _by_choice_before(procedure: Procedure) -> Iterator[Unsound]:
    """A stage that one may ask for at any time, and must go through to go outside."""
    for body in procedure.bodies:
        row = stage_before(procedure, body)
        if row and row.entry is Entry.DIRECT and not body.after_stage:
            facts = {"stage": row.name, "who": _name(body)}
            yield doubtful("direct-before-outside", _OUTSIDE, "after_stage", **facts)
            return


def _opened(procedure: Procedure) -> Iterator[Unsound]:
    """What a broken term opens is there."""
    stages, bodies = procedure.stages, procedure.bodies
    known = {_OUTSIDE, *(each.id for each in stages), *(each.id for each in bodies)}
    for term in procedure.terms:
        if term.opens and term.opens not in known:
            yield wrong("opens-unknown", "term", term.id, "opens", found=term.opens)


def _is_reached(procedure: Procedure, body: Body) -> bool:
    """Return whether somebody can come to it, by way of those before it."""
    last, worn, seen = body, _worn(body), {body.id}
    while body.after:
        before = procedure.body(body.after)
        if before is None or before.id in seen:
            return False
        seen.add(before.id)
        worn &= _worn(before) if may_run_together(before, last) else frozenset()
        body = before
    return bool(worn)


def _hides(earlier: tuple[Body, ...], body: Body) -> Body | None:
    """Return one that is taken in its place, since neither can be chosen by name."""
    return next(
        (
            each
            for each in earlier
            if each.after == body.after
            and _worn(body) <= _worn(each)
            and _fits_wherever(each, body)
            and not (each.id and body.id)
        ),
        None,
    )


def _fits_wherever(one: Body, other: Body) -> bool:
    """Return whether one is there for every complaint for which the other is."""
    only, never = set(other.only_for), set(other.not_for)
    wide = not one.only_for or (bool(only) and only <= set(one.only_for))
    shut = set(one.not_for) - never
    open_to = wide and (not shut or (bool(only) and only.isdisjoint(shut)))
    about = set(other.only_about)
    wide = not one.only_about or (bool(about) and about <= set(one.only_about))
    return open_to and wide and set(one.not_about) <= set(other.not_about)


def _worn(body: Body) -> frozenset[Capacity]:
    return frozenset(each for each in _ASKED_FOR if _is_for_as(body, each))


def _name(body: Body) -> Own:
    return body.name or body.id
