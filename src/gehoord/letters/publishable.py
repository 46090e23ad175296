"""
May a procedure be published? Only one that is sound, and has words for all it says.

A letter without a text would never leave, and a promise would break for want of
words; so that is found before the first complaint comes in, by every door that
publishes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.languages.spoken import known, languages
from gehoord.letters.facts import Addressee
from gehoord.letters.own_letters import own_letter_faults
from gehoord.letters.readers import readers_of
from gehoord.letters.texts_of import MissingText, text_of
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.procedure.terms import Strength, Term
from gehoord.words import acts, notices, terms
from gehoord.words.findings.told import sentence
from gehoord.words.wordless import wordless

_WAITED_FOR: Final = frozenset({Strength.WINDOW, Strength.PRACTICE})


def faults(procedure: Procedure, lang: str = "en") -> tuple[str, ...]:
    """Return, in sentences, all for which a procedure may not be published."""
    unsound = (sentence(each, lang) for each in problems(procedure) if each.error)
    return (*unsound, *missing(procedure, lang))


def doubts(procedure: Procedure, lang: str = "en") -> tuple[str, ...]:
    """Return, in sentences, what an organisation should know that it chose."""
    return tuple(sentence(each, lang) for each in problems(procedure) if not each.error)


def missing(procedure: Procedure, lang: str = "en") -> tuple[str, ...]:
    """Return, in sentences, what there are no words for; empty when nothing is."""
    spoken = [each for each in procedure.languages if known(each)]
    return (
        *(unserved(each, lang) for each in procedure.languages if each not in spoken),
        *dict.fromkeys(_letters(procedure, spoken, lang)),
        *_names(procedure, lang),
    )


def unserved(spoken: str, lang: str) -> str:
    """Return that there are no words in this language, and what to do about it."""
    return wordless("language", lang, spoken=spoken, known=", ".join(languages()))


def _letters(procedure: Procedure, spoken: list[str], lang: str) -> Iterator[str]:
    for rule in procedure.notices:
        if rule.is_own:
            yield from own_letter_faults(rule, procedure, spoken, lang)
            continue
        if rule.id not in notices.NOTICES:
            yield wordless("notice", lang, id=rule.id)
        for reader in readers_of(rule):
            for each in spoken:
                if not _is_written(rule.id, reader, each):
                    yield wordless(
                        "letter", lang, id=rule.id, reader=reader, spoken=each
                    )


def _is_written(notice: str, reader: Addressee, lang: str) -> bool:
    try:
        text_of(notice, reader, lang)
    except MissingText:
        return False
    return True


def _names(procedure: Procedure, lang: str) -> Iterator[str]:
    for act in procedure.acts:
        if act not in acts.ACTS:
            yield wordless("act", lang, id=act)
    for term in procedure.terms:
        if term.id not in terms.ABOUT and not term.about:
            ours = ", ".join(sorted(terms.ABOUT))
            yield wordless("about", lang, id=term.id, known=ours)
        elif term.strength in _WAITED_FOR and not _is_waited_for(term):
            yield wordless("waits", lang, id=term.id)


def _is_waited_for(term: Term) -> bool:
    return term.id in terms.WAITS or bool(term.waits)
