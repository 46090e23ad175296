"""
What an organisation calls its judgement, in our sentences on it.

Texts name their answer: "our response", "de beslissing". Where a file gives the letter
of the judgement a name, what we say of that judgement goes by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.words.actors import opening
from gehoord.words.both import Both

_OURS: Final = Both("ons oordeel", "our judgement")
_LETTER: Final = Both("de brief “{name}”", "the letter “{name}”")
_BEGINS: Final = ("our ", "the ", "a ", "an ", "ons ", "onze ", "de ", "het ", "een ")


def our_answer(procedure: Procedure, lang: str) -> str:
    """Return what the judgement goes by within a sentence; empty: by our own word."""
    return answer_called(named(procedure), lang)


def answer_or_ours(procedure: Procedure, lang: str) -> str:
    """Return what the judgement goes by within a sentence, our own word if need be."""
    return our_answer(procedure, lang) or _OURS[lang]


def named(procedure: Procedure) -> Mapping[str, str]:
    """Return what the file calls the letter of its judgement; empty if it does not."""
    return procedure.letter_names.get(procedure.judgement_letter, {})


def answer_called(name: object, lang: str) -> str:
    """Return "our response" of "Our response"; what has no article is a letter's name."""
    said = name.get(lang, "") if isinstance(name, Mapping) else ""
    if not said or said.lower().startswith(_BEGINS):
        return said[:1].lower() + said[1:]
    return _LETTER[lang].format(name=said)


def in_its_words(said: str, answer: str, lang: str) -> str:
    """Return a sentence of ours with the judgement as this organisation calls it."""
    ours = _OURS[lang]
    if not answer:
        return said
    return said.replace(ours, answer).replace(opening(ours), opening(answer))
