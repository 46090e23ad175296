"""
Words of a published text that nobody can hold anybody to.

"Promptly" is no day, "if appropriate" no rule, and a time of which the text does not say
from when it counts has no last day. What the file made of them nobody was told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import same
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.also import norms_in
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.lengths_in_words import every_in
from gehoord.procedure.soundness.silent import read_in
from gehoord.procedure.soundness.wording import SENTENCE
from gehoord.procedure.terms import Strength, Term

_LEFT_OPEN: Final = re.compile(
    r"\b(?:(?:if|where|when|as) (?:we (?:think|consider|deem) (?:it )?)?(?:appropriate"
    r"|necessary|needed|required)|at (?:our|its|their|the \w+.s) (?:sole )?discretion"
    r"|(?:as|so) far as (?:is )?(?:reasonably )?(?:possible|practicable)|regularly"
    r"|from time to time|serious complaints?|sufficiently serious"
    r"|(?:indien|waar|zo|wanneer) ?nodig|naar (?:eigen|ons|haar|zijn) (?:inzicht|oordeel)"
    r"|(?:voor )?zo ?veel mogelijk|regelmatig|in overleg|in beginsel|eventueel"
    r"|ernstige klachten?|voldoende ernstig|keep (?:\w+ ){1,3}(?:informed|updated|up to"
    r" date)|(?:\w+ )?op de hoogte (?:houden|gehouden)|houden (?:\w+ ){1,3}op de hoogte"
    r")\b"
)
"""What leaves it to somebody whether, or how much."""
_MEETS: Final = re.compile(r"meeting|vergadering|overleg")
"""A day that nobody knows, also where the sentence names a time beside it."""
_BEGUN: Final = re.compile(
    r"\b(?:from|after|since|following|upon|once|when|receipt|receiv\w+|thereafter|next"
    r"|after(?:wards)?|before|na|nadat|vanaf|sinds|volgend\w*|eerstvolgend\w*|zodra"
    r"|wanneer|daarna|ontvangst\w*|ontvangen|binnenkomst|indien\w*|binnen is|voor(?:dat)?"
    r"|if|als)\b|\b(?:hours?|days?|weeks?|months?|years?) of\b"
)
"""Words that say from when, or from what, a time counts."""
_IF_UPHELD: Final = re.compile(
    r"\b(?:als|indien|wanneer) (?:\w+ ){1,3}klacht (?:\w+ ){0,2}(?:gegrond|terecht)"
    r"|\bif (?:\w+ ){0,2}complaint (?:is|was) (?:\w+ )?(?:upheld|justified|well.founded"
    r"|founded|substantiated)"
)
_PROMISED: Final = frozenset({Strength.TARGET, Strength.PROMISE, Strength.STATUTORY})


def vague(procedure: Procedure) -> Iterator[Unsound]:
    """Give what nobody can be held to: each kind once, with every place of it."""
    said = read_in(procedure)
    words = tuple(
        (name, found)
        for name, sentence in said
        for found in (*norms_in(sentence), *_LEFT_OPEN.findall(sentence))
        if not every_in(sentence) or _MEETS.search(found)
    )
    if words:
        yield doubtful("text-vague", "text", quoted=_once(words))
    conditional = tuple(
        (name, found[0][0])
        for name, sentence in said
        if _IF_UPHELD.search(sentence) and (found := every_in(sentence))
    )
    if conditional:
        yield doubtful("time-if-upheld", "text", quoted=_once(conditional))
    begins = tuple(
        dict.fromkeys(
            each
            for term in procedure.terms
            if said and term.strength in _PROMISED
            for each in _without_beginning(procedure, term)
        )
    )
    if begins:
        yield doubtful("beginning-unsaid", "text", quoted=begins)


def _without_beginning(procedure: Procedure, term: Term) -> Iterator[tuple[str, str]]:
    """Give each sentence that names the time of a term, and not from when it counts."""
    length = term.length
    if not isinstance(length, Length):
        return
    for cited in all_named(term.source, procedure.text):
        for text in each_of_text(cited.said):
            for sentence in SENTENCE.split(text.lower()):
                named = [x for x, each in every_in(sentence) if same(length, each)]
                if named and not _BEGUN.search(sentence):
                    yield cited.id, named[0]


def _once(words: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Return each word once, with the first sentence that says it."""
    first: dict[str, str] = {}
    for name, word in words:
        first.setdefault(word, name)
    return tuple((name, word) for word, name in first.items())
