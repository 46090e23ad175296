"""What the organisation promised, as a sender reads it: by when, and what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from gehoord.procedure.lanes import Entry
from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import RunningTerm
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength, Term
from gehoord.words import page_terms
from gehoord.words.actors import opening
from gehoord.words.anchors import after
from gehoord.words.dates import long_date
from gehoord.words.lengths import in_words
from gehoord.words.page_for import meant_for
from gehoord.words.page_since import about
from gehoord.words.terms import why_that_day

PROMISES = frozenset({Strength.PROMISE, Strength.TARGET, Strength.STATUTORY})
_EARLY = frozenset({"filed", "received", "complete", "acknowledged"})


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing to expect: by when, what, and why by then."""

    title: str
    texts: tuple[str, ...]
    why: str = ""


def expectations(procedure: Procedure, lang: str) -> tuple[Step, ...]:
    """Return what was published: each length of time with what happens within it."""
    found: dict[tuple[Length, str], list[str]] = {}
    for term in procedure.terms:
        length = _published(term, procedure)
        if length is not None:
            told = found.setdefault((length, term.counted_from or term.anchor), [])
            whom = meant_for(procedure, term, lang)
            told.append(" ".join(x for x in (_promised(term, lang), whom) if x))
    return tuple(
        Step(title=_within(length, anchor, lang), texts=tuple(found[length, anchor]))
        for length, anchor in sorted(found, key=lambda each: _days(each[0]))
    )


def _promised(term: Term, lang: str) -> str:
    told = None if term.about else page_terms.said(term.kept_by, term.strength)
    return told[lang] if told else f"{opening(about(term.id, lang, term.about))}."


def _within(length: Length, anchor: str, lang: str) -> str:
    within = _("Within %(length)s") % {"length": in_words(length, lang)}
    return within if anchor == "filed" else f"{within}, {after(anchor, lang)}"


def running(terms: Iterable[RunningTerm], lang: str) -> tuple[Step, ...]:
    """Return what was promised in one case: each last day with what happens by then."""
    open_ones = [
        each
        for each in terms
        if each.is_open and each.strength in PROMISES and not each.inside
    ]
    days = sorted({each.last_day for each in open_ones})
    steps = []
    for day in days:
        mine = [each for each in open_ones if each.last_day == day]
        steps.append(
            Step(
                title=_("By %(day)s") % {"day": long_date(day, lang)},
                texts=tuple(_awaited(each, lang) for each in mine),
                why=why_that_day(mine[0], lang),
            )
        )
    return tuple(steps)


def _awaited(term: RunningTerm, lang: str) -> str:
    """Return what happens by its day: in the file's own words, where it has them."""
    own = dict(term.about).get(lang)
    return f"{opening(own)}." if own else said(term.kept_by, term.strength, lang)


def said(kept_by: Iterable[str], strength: str, lang: str) -> str:
    """Return what happens, as a sentence to the sender."""
    told = page_terms.said(kept_by, strength)
    return told[lang] if told else _("You hear from us in writing.")


def _published(term: Term, procedure: Procedure) -> Length | None:
    """Return how long a term takes that everybody can count on from the beginning."""
    rule = procedure.stage(term.stage)
    later = rule is not None and rule.entry is not Entry.START
    mine = term.public and term.strength in PROMISES and term.anchor in _EARLY
    return (
        term.length if mine and not later and isinstance(term.length, Length) else None
    )


_ROUGHLY = {"hours": 1 / 24, "days": 1, "weeks": 7, "months": 30, "years": 365}


def _days(length: Length) -> float:
    return length.amount * _ROUGHLY.get(length.unit.name.lower(), 1.4)
