"""
One name for the answer: where a file names its letter, the terms of a pattern use it.

A pattern says “our response” of what its terms are about. A file over it that calls the
letter of its judgement “The outcome” would have two names for one thing on a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from gehoord.procedure.rules import NoticeRule
from gehoord.procedure.terms import Strength, Term

_USUAL: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "nl": re.compile(r"^ons (?:eind)?antwoord\b(?= nadat| op de nieuwe|$)"),
        "en": re.compile(r"^our (?:final )?response\b(?= after| by the new|$)"),
    }
)
"""What the patterns call an answer, with what they say behind it."""
_BEGINS: Final = re.compile(r"(?:our|the|an?|ons|onze|de|het|een) ", re.IGNORECASE)
"""A name without these reads as the name of a letter, and not within a sentence."""


def in_one_name(
    terms: Iterable[Term],
    notices: Iterable[NoticeRule],
    letter: str,
    stages: Mapping[str, Mapping[str, str]],
) -> tuple[Term, ...]:
    """
    Return the terms, each on the answer under the name of the letter that is one.

    `stages` has, by id, what the answer is called in a stage that names it.
    """
    usual = next((each.name for each in notices if each.id == letter), {})
    return tuple(
        _named(each, stages.get(each.stage) or usual, letter) for each in terms
    )


def _named(term: Term, name: Mapping[str, str], letter: str) -> Term:
    if not (letter in term.kept_by or term.strength is Strength.OPENING):
        return term
    said = {lang: _said(lang, each, name) for lang, each in term.about.items()}
    return replace(term, about=MappingProxyType(said)) if said != term.about else term


def _said(lang: str, about: str, name: Mapping[str, str]) -> str:
    called, usual = name.get(lang, ""), _USUAL.get(lang)
    if usual is None or not _BEGINS.match(called):
        return about
    return usual.sub(called[:1].lower() + called[1:], about)
