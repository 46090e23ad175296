"""What the organisation promised, as a sender reads it: by when, and what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from gehoord.procedure.answer_names import stage_at
from gehoord.procedure.explain.reasoned import reasoned_by
from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import Channel, RunningTerm
from gehoord.procedure.rules import Procedure
from gehoord.procedure.straight import begins_in
from gehoord.procedure.terms import Strength, Term
from gehoord.words.actors import opening
from gehoord.words.anchors import after
from gehoord.words.dates import long_date
from gehoord.words.lengths import in_words
from gehoord.words.our_answer import Named, in_its_words, our_words
from gehoord.words.page import answers as page_answers
from gehoord.words.page.for_whom import meant_for
from gehoord.words.page.since import about
from gehoord.words.seasons import longer
from gehoord.words.terms import why_that_day

PROMISES = frozenset({Strength.PROMISE, Strength.TARGET, Strength.STATUTORY})
_EARLY = frozenset({"filed", "received", "complete", "acknowledged"})
_ENTERED = frozenset({"escalated", "went-straight"})
"""What comes at once where what is written begins in a later stage."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing to expect: by when, what, and why by then."""

    title: str
    texts: tuple[str, ...]
    why: str = ""


def expectations(procedure: Procedure, lang: str) -> tuple[Step, ...]:
    """
    Return what was published: each length of time with what happens within it.

    What is for some answers only stands after what is for everybody, and says so first.
    """
    its = our_words(
        procedure, lang, begins_in(procedure, Channel.WEB) or stage_at(procedure, "")
    )
    found: dict[tuple[bool, Length, str], list[str]] = {}
    for term in procedure.terms:
        length = _published(term, procedure)
        if length is not None:
            anchor = term.counted_from or term.anchor
            since = "filed" if _is_entered(anchor) else anchor
            whom = meant_for(procedure, term, lang)
            told = found.setdefault((bool(whom), length, since), [])
            promised = _promised(procedure, term, its, lang)
            said_of_it = (whom, promised, longer(term.seasons, lang))
            told.append(" ".join(x for x in said_of_it if x))
    return tuple(
        Step(title=_within(length, anchor, lang), texts=tuple(told))
        for (_some, length, anchor), told in sorted(found.items(), key=_order)
    )


def _order(row: tuple[tuple[bool, Length, str], list[str]]) -> tuple[bool, float]:
    some, length, _ = row[0]
    return some, _days(length)


def _is_entered(anchor: str) -> bool:
    return anchor in _ENTERED or anchor.endswith("-entered")


def _promised(procedure: Procedure, term: Term, its: Named, lang: str) -> str:
    """Return what there is by then; an answer as it is called here (`its`)."""
    if term.about:
        return f"{opening(about(term.id, lang, term.about))}."
    by = reasoned_by(procedure, term)
    told = page_answers.said(term.kept_by, term.strength, reasoned_by=by)
    said = told[lang] if told else f"{opening(about(term.id, lang))}."
    return in_its_words(said, its, lang)


def _within(length: Length, anchor: str, lang: str) -> str:
    within = _("Within %(length)s") % {"length": in_words(length, lang)}
    return within if anchor == "filed" else f"{within}, {after(anchor, lang)}"


def running(
    procedure: Procedure, terms: Iterable[RunningTerm], lang: str
) -> tuple[Step, ...]:
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
                texts=tuple(_awaited(procedure, each, lang) for each in mine),
                why=why_that_day(mine[0], lang),
            )
        )
    return tuple(steps)


def _awaited(procedure: Procedure, term: RunningTerm, lang: str) -> str:
    """Return what happens by its day: in the file's own words, where it has them."""
    own = dict(term.about).get(lang)
    if own:
        return f"{opening(own)}."
    rule = procedure.term(term.id)
    by = reasoned_by(procedure, rule) if rule else ""
    told = page_answers.said(term.kept_by, term.strength, reasoned_by=by)
    said = told[lang] if told else _("You hear from us in writing.")
    stage = rule.stage if rule else ""
    return in_its_words(said, our_words(procedure, lang, stage), lang)


def _published(term: Term, procedure: Procedure) -> Length | None:
    """Return how long a term takes that who writes can count on from the beginning."""
    begun = begins_in(procedure, Channel.WEB)
    here = term.stage in {"", begun or stage_at(procedure, "")}
    early = term.anchor in _EARLY or (bool(begun) and _is_entered(term.anchor))
    mine = term.public and not term.inside and term.strength in PROMISES and early
    return term.length if mine and here and isinstance(term.length, Length) else None


_ROUGHLY = {"hours": 1 / 24, "days": 1, "weeks": 7, "months": 30, "years": 365}


def _days(length: Length) -> float:
    return length.amount * _ROUGHLY.get(length.unit.name.lower(), 1.4)
