"""What the organisation promised, as a sender reads it: by when, and what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength, Term
from gehoord.words import page_terms
from gehoord.words.dates import long_date
from gehoord.words.lengths import in_words
from gehoord.words.terms import why_that_day

PROMISES = frozenset({Strength.PROMISE, Strength.TARGET, Strength.STATUTORY})


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing to expect: by when, what, and why by then."""

    title: str
    texts: tuple[str, ...]
    why: str = ""


def expectations(procedure: Procedure, lang: str) -> tuple[Step, ...]:
    """Return what was published: each length of time with what happens within it."""
    found: dict[Length, list[str]] = {}
    for term in procedure.terms:
        length = _published(term)
        if length is not None:
            found.setdefault(length, []).append(said(term.kept_by, term.strength, lang))
    return tuple(
        Step(
            title=_("Within %(length)s") % {"length": in_words(length, lang)},
            texts=tuple(found[length]),
        )
        for length in sorted(found, key=_days)
    )


def running(terms: Iterable[RunningTerm], lang: str) -> tuple[Step, ...]:
    """Return what was promised in one case: each last day with what happens by then."""
    open_ones = [each for each in terms if each.is_open and each.strength in PROMISES]
    days = sorted({each.last_day for each in open_ones})
    steps = []
    for day in days:
        mine = [each for each in open_ones if each.last_day == day]
        steps.append(
            Step(
                title=_("By %(day)s") % {"day": long_date(day, lang)},
                texts=tuple(said(each.kept_by, each.strength, lang) for each in mine),
                why=why_that_day(mine[0], lang),
            )
        )
    return tuple(steps)


def said(kept_by: Iterable[str], strength: str, lang: str) -> str:
    """Return what happens, as a sentence to the sender."""
    told = page_terms.said(kept_by, strength)
    return told[lang] if told else _("You hear from us in writing.")


def _published(term: Term) -> Length | None:
    mine = term.public and term.strength in PROMISES and term.anchor == "filed"
    return term.length if mine and isinstance(term.length, Length) else None


_ROUGHLY = {"hours": 1 / 24, "days": 1, "weeks": 7, "months": 30, "years": 365}


def _days(length: Length) -> float:
    return length.amount * _ROUGHLY.get(length.unit.name.lower(), 1.4)
