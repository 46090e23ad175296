"""More time: to which day, and whether a consent to it can ever be given."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.rules import Extension, Procedure
from gehoord.procedure.sentences.longer import day_told
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.terms import NoLength

_ACT = "consent-to-more-time"
_COMPLAINANT = "complainant"
_TAKES = "take-more-time"
_MORE = "more-time-taken"


def agreed(procedure: Procedure) -> Iterator[Unsound]:
    """More time to no day; a consent never asked for, and one that nobody may give."""
    only = procedure.extension
    for rule in procedure.extensions or ((only,) if only else ()):
        yield from _moves_nothing(procedure, rule)
        yield from _to_no_day(procedure, rule)
        first = rule.consent_from
        if not first:
            continue
        if rule.times is not None and rule.times < first:
            facts = {"first": first, "times": rule.times}
            yield doubtful("consent-never-asked", "extension", "consent_from", **facts)
        elif not _can_be_given(procedure, rule):
            yield wrong("consent-of-nobody", "extension", "consent_from", first=first)


def _moves_nothing(procedure: Procedure, rule: Extension) -> Iterator[Unsound]:
    """More time after which no term runs to the new day, which a letter promised."""
    letters = (each.id for each in procedure.notices if each.after == _MORE)
    begins = {_MORE, *(f"{each}-left" for each in letters)}
    told = any(not begins.isdisjoint(each.starts) for each in procedure.terms)
    acts = (procedure.acts, *procedure.acts_by_stage.values())
    if rule.new_date and rule.of and not told and any(_TAKES in each for each in acts):
        yield wrong("more-time-moves-nothing", "extension", "of", terms=rule.of)


def _to_no_day(procedure: Procedure, rule: Extension) -> Iterator[Unsound]:
    """A term to a day that nobody names; a day that the text has them name."""
    if rule.new_date:
        return
    rest = tuple(each for each in procedure.extensions if each.new_date)
    for term in procedure.terms:
        mine = term.stage == rule.stage or not rest
        if mine and term.length is NoLength.NAMED_DATE and term.starts == {_MORE}:
            yield wrong("day-of-no-word", "term", term.id, "from")
    if said := day_told(procedure, rule):
        yield doubtful("day-told-after-all", "extension", "new_date", said=said)


def _can_be_given(procedure: Procedure, rule: Extension) -> bool:
    """Return whether the complainant has the act in each stage the rule is for."""
    stages = (rule.stage,) if rule.stage else tuple(x.id for x in procedure.stages)
    return all(
        (found := procedure.acts_in(each).get(_ACT)) and _COMPLAINANT in found.by
        for each in stages or ("",)
    )
