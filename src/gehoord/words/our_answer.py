"""
What an organisation calls its judgement, its proposal and its draft, in our sentences.

Texts name their answer: "our response", "de beslissing". Where a file gives the letter
of the judgement a name, what we say of that judgement goes by it; and so it is with the
letter of the proposal, which can be the result of a mediation, and with that of the
draft, which can be a report of what was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from gehoord.procedure.answer_names import draft_named, judgement_named, proposal_named
from gehoord.procedure.rules import Procedure
from gehoord.words.actors import opening
from gehoord.words.both import Both

_OURS: Final = Both("ons oordeel", "our judgement")
_PROPOSALS: Final = (
    Both("een voorstel voor een oplossing", "a proposal for a solution"),
    Both("een voorstel", "a proposal"),
)
_DRAFTS: Final = (
    Both("een concept van ons oordeel", "a draft of our judgement"),
    Both("het concept van ons oordeel", "the draft of our judgement"),
    Both("het concept van het oordeel", "the draft of the judgement"),
    Both("het concept", "the draft"),
)
_IS_DRAFT: Final = ("concept", "draft", "ontwerp")
_LETTER: Final = Both("de brief “{name}”", "the letter “{name}”")
_BEGINS: Final = ("our ", "the ", "a ", "an ", "ons ", "onze ", "de ", "het ", "een ")


class Named(NamedTuple):
    """What the file calls each, within a sentence; empty where we use our own word."""

    judgement: str = ""
    proposal: str = ""
    draft: str = ""


USUAL: Final = Named()
"""Our own words for each."""


def our_words(procedure: Procedure, lang: str, stage: str = "") -> Named:
    """Return what the answers of a stage, and the draft, go by within a sentence."""
    judgement = judgement_named(procedure, stage)
    proposal = proposal_named(procedure, stage)
    return words_of(judgement, proposal, lang, draft_named(procedure))


def words_of(
    judgement: object, proposal: object, lang: str, draft: object = None
) -> Named:
    """Return the same of the names of these letters, in each language."""
    judged, proposed = answer_called(judgement, lang), answer_called(proposal, lang)
    return Named(judged, proposed, draft_called(draft, lang))


def draft_called(name: object, lang: str) -> str:
    """Return "our report"; a letter that is called a draft needs no other words."""
    said = name.get(lang, "") if isinstance(name, Mapping) else ""
    is_draft = any(each in said.lower() for each in _IS_DRAFT)
    return "" if is_draft else answer_called(name, lang)


def answer_or_ours(procedure: Procedure, lang: str, stage: str = "") -> str:
    """Return what the judgement of a stage goes by; our own word if the file has none."""
    return our_words(procedure, lang, stage).judgement or _OURS[lang]


def has_article(name: str) -> bool:
    """Return whether a name reads within a sentence, and not as that of a letter."""
    return name.lower().startswith(_BEGINS)


def answer_called(name: object, lang: str) -> str:
    """Return "our response" of "Our response"; what has no article is a letter's name."""
    said = name.get(lang, "") if isinstance(name, Mapping) else ""
    if not said or has_article(said):
        return said[:1].lower() + said[1:]
    return _LETTER[lang].format(name=said)


def in_its_words(said: str, its: Named, lang: str) -> str:
    """Return a sentence of ours with each of these as it is called here."""
    for ours in _DRAFTS:
        said = _replaced(said, ours[lang], its.draft)
    said = _replaced(said, _OURS[lang], its.judgement)
    for ours in _PROPOSALS:
        said = _replaced(said, ours[lang], its.proposal)
    return said


def _replaced(said: str, ours: str, own: str) -> str:
    if not own:
        return said
    return said.replace(ours, own).replace(opening(ours), opening(own))
