"""More time that takes the complainant's consent: whether that can ever be given."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.rules import Extension, Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong

_ACT = "consent-to-more-time"
_COMPLAINANT = "complainant"


def agreed(procedure: Procedure) -> Iterator[Unsound]:
    """A consent that is never asked for, and one that nobody may give."""
    only = procedure.extension
    for rule in procedure.extensions or ((only,) if only else ()):
        first = rule.consent_from
        if not first:
            continue
        if rule.times is not None and rule.times < first:
            facts = {"first": first, "times": rule.times}
            yield doubtful("consent-never-asked", "extension", "consent_from", **facts)
        elif not _can_be_given(procedure, rule):
            yield wrong("consent-of-nobody", "extension", "consent_from", first=first)


def _can_be_given(procedure: Procedure, rule: Extension) -> bool:
    """Return whether the complainant has the act in each stage the rule is for."""
    stages = (rule.stage,) if rule.stage else tuple(x.id for x in procedure.stages)
    return all(
        (found := procedure.acts_in(each).get(_ACT)) and _COMPLAINANT in found.by
        for each in stages or ("",)
    )
