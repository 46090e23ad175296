"""What a file says on the ground of a law of which no number is known here."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.law import Law
from gehoord.procedure.laws import cited
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength, Term


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """
    The laws that were named and laid beside nothing, and the terms called theirs.

    No finding: a file is as sound with it. `laws` are as the file writes them.
    """

    laws: tuple[str, ...]
    terms: tuple[Term, ...]


def unmeasured(procedure: Procedure) -> Unmeasured | None:
    """Return them; None where each law that the file names was measured."""
    laws = tuple(each for each in procedure.legal_bases if not _is_measured(each))
    if not laws:
        return None
    terms = (x for x in procedure.terms if x.strength is Strength.STATUTORY)
    return Unmeasured(laws, tuple(x for x in terms if not _is_measured(x.source)))


def _is_measured(source: str) -> bool:
    return any(_has_numbers(law) for law in cited(source))


def _has_numbers(law: Law) -> bool:
    """What counts for everybody is known for what it is, with numbers or without."""
    return bool(law.limits) or law.for_everybody
