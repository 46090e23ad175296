"""A letter for the eyes of who sees a part of its case: nothing else of it is in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from gehoord.letters.facts import LetterFacts
from gehoord.procedure.case import Case
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import Particulars, RunningTerm
from gehoord.procedure.roles import number_of

TOLD: Final = (
    "length",
    "last_at",
    "kind",
    "language",
    "capacity",
    "passed_on_to",
    "adviser_answered",
    "referred_at",
    "referrals",
    "third_party",
    "court_choice_open",
    "route",
    "admitted",
    "bundle",
    "bundle_at",
    "ruled_at",
    "ruling",
    "carried_out",
)
"""All of a case that such a letter is made from: what its reader is part of."""


def in_part(
    facts: LetterFacts,
    *,
    seen: Iterable[Entry],
    before: Case,
    name: str,
) -> LetterFacts:
    """
    Return what a letter is made from, as far as its reader sees the case.

    `seen` are the entries they see, `before` is the case before their act, `name` is
    what stands where who complains is named. Of the terms only those stay that the
    act itself opens or changes, and of the people only who does it.
    """
    known = frozenset(each.position for each in seen)
    sender = Particulars(name=name)
    told = {each: getattr(facts.case, each) for each in TOLD}
    case = Case(sender=sender, terms=_new_terms(facts.case, before), **told)
    author = number_of(facts.entry.by)
    return replace(
        facts,
        case=case,
        name=name,
        entries=tuple(
            each
            for each in facts.entries
            if each.position in known or each.position > before.length
        ),
        staff={each: who for each, who in facts.staff.items() if each == author},
    )


def _new_terms(case: Case, before: Case) -> tuple[RunningTerm, ...]:
    return tuple(each for each in case.terms if each not in before.terms)
