"""How a law of the tables is written down, in few words."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.law import Helper, Law, Limit, Measure, Outside, Refusals
from gehoord.procedure.lengths import Length, Unit

OMBUDSMAN: Final = re.compile(r"ombuds|\bfos\b", re.IGNORECASE)
BOARD: Final = re.compile(r"geschil|dispute|arbit|\badr\b", re.IGNORECASE)


def law_of(  # noqa: PLR0913 - what there is to know of a law
    name: str,
    cited: str,
    *limits: Limit,
    chapter: str = "",
    refusals: Refusals | None = None,
    outside: Outside | None = None,
    helper: Helper | None = None,
) -> Law:
    """Return a law that counts where a file names it as its ground."""
    return Law(
        name=name,
        cited=re.compile(cited, re.IGNORECASE),
        limits=limits,
        chapter=chapter,
        refusals=refusals,
        outside=outside,
        helper=helper,
    )


def for_everybody(name: str, cited: str, *limits: Limit) -> Law:
    """Return a law that counts for everybody, named or not."""
    said = re.compile(cited, re.IGNORECASE)
    return Law(name=name, cited=said, limits=limits, for_everybody=True)


def rules_of(body: str, called: str, *limits: Limit) -> Law:
    """Return the rules of a body, that count wherever a file names that body."""
    said = re.compile(called, re.IGNORECASE)
    outside = Outside(called=said, named=said)
    return Law(
        name=body, cited=said, limits=limits, for_everybody=True, outside=outside
    )


def limit(measure: Measure, source: str, amount: int, unit: Unit) -> Limit:
    """Return one number of a law, of its first stage."""
    return Limit(measure=measure, length=Length(amount, unit), source=source)


def since_filed(measure: Measure, source: str, amount: int, unit: Unit) -> Limit:
    """Return one number of a law that counts from the day the complaint came in."""
    length = Length(amount, unit)
    return Limit(measure=measure, length=length, source=source, from_filing=True)


def outcome(source: str, amount: int, unit: Unit) -> Limit:
    """Return by when there is an outcome, counted from that day."""
    return since_filed(Measure.OUTCOME, source, amount, unit)


def in_stage(
    stage: int, measure: Measure, source: str, amount: int, unit: Unit
) -> Limit:
    """Return one number of a law for this stage alone, counted from 1."""
    length = Length(amount, unit)
    return Limit(measure=measure, length=length, source=source, stage=stage)
