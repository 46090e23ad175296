"""
May a procedure be published? Only one that is sound, and has words for all it says.

A letter without a text would never leave, and a promise would break for want of
words; so that is found before the first complaint comes in, by every door that
publishes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.letters.facts import Addressee
from gehoord.letters.own_letters import own_letter_faults
from gehoord.letters.readers import readers_of
from gehoord.letters.texts_of import MissingText, text_of
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.procedure.terms import Strength, Term
from gehoord.words import acts, notices, terms
from gehoord.words.dates import LANGUAGES
from gehoord.words.unsound import sentence

_WAITED_FOR: Final = frozenset({Strength.WINDOW, Strength.PRACTICE})


def faults(procedure: Procedure, lang: str = "en") -> tuple[str, ...]:
    """Return, in sentences, all for which a procedure may not be published."""
    unsound = (sentence(each, lang) for each in problems(procedure) if each.error)
    return (*unsound, *missing(procedure))


def doubts(procedure: Procedure, lang: str = "en") -> tuple[str, ...]:
    """Return, in sentences, what an organisation should know that it chose."""
    return tuple(sentence(each, lang) for each in problems(procedure) if not each.error)


def missing(procedure: Procedure) -> tuple[str, ...]:
    """Return, in sentences, what there are no words for; empty when nothing is."""
    spoken = [lang for lang in procedure.languages if lang in LANGUAGES]
    return (
        *(
            f"There are no words in the language {lang!r}. Choose from: "
            f"{', '.join(LANGUAGES)}."
            for lang in procedure.languages
            if lang not in LANGUAGES
        ),
        *dict.fromkeys(_letters(procedure, spoken)),
        *_names(procedure),
    )


def _letters(procedure: Procedure, languages: list[str]) -> Iterator[str]:
    for rule in procedure.notices:
        if rule.is_own:
            yield from own_letter_faults(rule, procedure, languages)
            continue
        if rule.id not in notices.NOTICES:
            yield (
                f"The notice {rule.id!r} has no name. Use one of docs/notices.md, or "
                f"give it a text of your own."
            )
        for reader in readers_of(rule):
            for lang in languages:
                if not _is_written(rule.id, reader, lang):
                    yield (
                        f"The letter {rule.id!r} to the {reader} has no text in "
                        f"{lang!r}, so it could never leave. Use a notice of "
                        f"docs/notices.md."
                    )


def _is_written(notice: str, reader: Addressee, lang: str) -> bool:
    try:
        text_of(notice, reader, lang)
    except MissingText:
        return False
    return True


def _names(procedure: Procedure) -> Iterator[str]:
    for act in procedure.acts:
        if act not in acts.ACTS:
            yield f"The act {act!r} has no words."
    for term in procedure.terms:
        if term.id not in terms.ABOUT and not term.about:
            known = ", ".join(sorted(terms.ABOUT))
            yield (
                f"The term {term.id!r} has no words for what it is about. Give it its "
                f"own in about, or use one of: {known}."
            )
        elif term.strength in _WAITED_FOR and not _is_waited_for(term):
            yield (
                f"The term {term.id!r} has no words for who is waited for. Give it its "
                f"own in waits."
            )


def _is_waited_for(term: Term) -> bool:
    return term.id in terms.WAITS or bool(term.waits)
