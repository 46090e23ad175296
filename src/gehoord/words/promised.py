"""
What was promised to who complains, as a page of the case shows it.

The page of the complainant and that of the office say the same of a term: what
became of it, in which tone, and why it ends on its day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from gehoord.procedure.parts import Agreement, Result, RunningTerm
from gehoord.procedure.rules import Procedure
from gehoord.words.choices import choice
from gehoord.words.dates import long_date
from gehoord.words.our_answer import USUAL, in_its_words, our_words
from gehoord.words.terms import result, why_that_day

_TONES: Final[Mapping[Result, str]] = MappingProxyType(
    {
        Result.OPEN: "open",
        Result.KEPT: "good",
        Result.KEPT_BY_CLOCK: "good",
        Result.SOFTENED: "warning",
        Result.SENT: "warning",
        Result.MISSED: "bad",
    }
)
"""The tone of what became of a term; what no longer matters has none."""


@dataclass(frozen=True, kw_only=True)
class Promise:
    """A term, and what became of it."""

    tag: str
    tone: str
    text: str
    why: str


@dataclass(frozen=True, kw_only=True)
class Agreed:
    """What was agreed, and whether it was kept; nothing of that while it is open."""

    what: str = field(repr=False)
    who: str = field(repr=False)
    by_day: str
    kept: bool | None


def promised(procedure: Procedure, term: RunningTerm, lang: str) -> Promise:
    """Return a term of a case, and what became of it."""
    rule = procedure.term(term.id)
    stage = rule.stage if rule else ""
    its = USUAL if term.about else our_words(procedure, lang, stage)
    return Promise(
        tag=choice(term.result, lang),
        tone=_TONES.get(term.result, ""),
        text=in_its_words(result(term, procedure.zone, lang), its, lang),
        why=why_its_day(procedure, term, lang),
    )


def why_its_day(procedure: Procedure, term: RunningTerm, lang: str) -> str:
    """Return why a term of a case ends on its last day, from what it is counted."""
    rule = procedure.term(term.id)
    return why_that_day(term, lang, anchor=rule.anchor if rule else "filed")


def agreed(one: Agreement, lang: str) -> Agreed:
    """Return what was agreed, its day in words."""
    return Agreed(
        what=one.what,
        who=one.who,
        by_day=long_date(one.by_day, lang) if one.by_day else "",
        kept=one.kept,
    )
