"""The sentences of a text by their names: all of them, and those that a source names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import same
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.split import sentences_of

READABLE: Final = frozenset({"nl", "en"})
"""The languages in which words are looked for."""

_HOW_OFTEN: Final = re.compile(
    r"\b(?:(?:eens|keer) (?:in de|per)|once (?:in )?every|every|elke|iedere|om de)\s+$"
)
"""Before how often something is, such as a meeting: no time within which."""

Said = tuple[tuple[str, str], ...]
"""Sentences, or words of them, each with the name that the text gives it."""


def read_in(procedure: Procedure) -> Said:
    """
    Return every sentence of the text, in small letters, with the name it goes by.

    Empty where it is in a language in which no words are looked for.
    """
    if not READABLE.issuperset(procedure.languages):
        return ()
    return tuple(
        (each.id, sentence.lower())
        for each in procedure.text
        for text in each_of_text(each.said)
        for sentence in sentences_of(text)
    )


def spoken(procedure: Procedure, source: str) -> tuple[str, ...]:
    """Return what the page shows of what a source names, in small letters."""
    said = procedure.sentences_of(source)
    return tuple(text.lower() for each in said for text in each_of_text(each))


def cited(procedure: Procedure, source: str) -> Iterator[tuple[str, str]]:
    """Give each sentence of the text that a source names."""
    for each in all_named(source, procedure.text):
        for text in each_of_text(each.said):
            yield from ((each.id, sentence) for sentence in sentences_of(text))


def timed(
    procedure: Procedure, source: str, length: object
) -> Iterator[tuple[str, str, str]]:
    """
    Give those of them that name this time, in small letters, and the words for it.

    How often something is, such as a meeting, is no time within which.
    """
    if not isinstance(length, Length):
        return
    for name, sentence in cited(procedure, source):
        for words, each in every_in(sentence):
            before = sentence.lower().partition(words)[0]
            if same(length, each) and not _HOW_OFTEN.search(before):
                yield name, sentence.lower(), words


def saying(
    said: Said, words: re.Pattern[str], *, without: re.Pattern[str] | None = None
) -> Said:
    """Return the words that each sentence has of these, where it has none of those."""
    return tuple(
        (name, found[0])
        for name, sentence in said
        if (found := words.search(sentence))
        and not (without and without.search(sentence))
    )
