"""
Words of a published text that nobody can hold anybody to.

"Promptly" is no day, "if appropriate" no rule. What the file made of them nobody was
told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from gehoord.procedure.makers import OURS
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.aims import aimed_times
from gehoord.procedure.sentences.gates import gates
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.named import Said, read_in, timed
from gehoord.procedure.sentences.numbers import NUMBERS
from gehoord.procedure.sentences.told_if import is_of_telling
from gehoord.procedure.sentences.vocabulary import NUMBERED
from gehoord.procedure.soundness.also import norms_in
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_text.more_time import longer_said
from gehoord.procedure.soundness.of_text.quoting import quoting
from gehoord.procedure.soundness.of_text.undertakings import ASKED_IN_TIME, undertaken
from gehoord.procedure.terms import Term

_LEFT_OPEN: Final = re.compile(
    r"\b(?:(?:if|where|when|as) (?:we (?:think|consider|deem) (?:it )?)?(?:appropriate"
    r"|necessary|needed|required)|at (?:our|its|their|the \w+.s) (?:sole )?discretion"
    r"|(?:as|so) far as (?:is )?(?:reasonably )?(?:possible|practicable)|regularly"
    r"|from time to time|serious complaints?|sufficiently serious"
    r"|(?:if|where|when) (?:the |your |an? )?(?:issue|complaint|matter|problem|concern)s?"
    r" (?:is|are) (?:more |very |considered )?(?:serious|grave)"
    r"|(?:if|where|when) (?:it[’']s|it is) right to do so"
    r"|(?:if|where|when) we (?:believe|feel|see fit|find it right)"
    r"|valid reasons?|geldige redenen?|(?:als|indien|wanneer) (?:wij|we) (?:dat |het )?"
    r"(?:vinden|menen|juist achten)"
    r"|(?:als|indien|wanneer) (?:de|uw|je|het|een) (?:klacht|probleem|zaak)"
    r" (?:te |zeer |erg )?ernstig is"
    r"|(?:indien|waar|zo|wanneer) ?nodig|naar (?:eigen|ons|haar|zijn) (?:inzicht|oordeel)"
    r"|(?:voor )?zo ?veel mogelijk|regelmatig|in overleg|in beginsel|eventueel"
    r"|ernstige klachten?|voldoende ernstig|keep (?:\w+ ){1,3}(?:informed|updated|up to"
    r" date)|(?:\w+ )?op de hoogte (?:houden|gehouden)|houden (?:\w+ ){1,3}op de hoogte"
    r")\b|\bc\.q\.|\bcq\b"
)
"""What leaves it to somebody whether, or how much."""
_IF_POSSIBLE: Final = re.compile(
    r"\b(?:(?:if|where|wherever) (?:at all )?possible|(?:zo|indien|waar) mogelijk)\b"
)
_MEETS: Final = re.compile(r"meeting|vergadering|overleg")
"""A day that nobody knows, also where the sentence names a time beside it."""
_OF_US: Final = re.compile(
    r"\b(?:will|shall|we|wij|zal|zullen|(?:can|may|should|kunt?) (?:\w+ ){0,3}(?:expect"
    r"|receive|hear|get|verwachten))\b"
)
"""What we do, or what comes from us, in a sentence about who complains."""
_OF_YOU: Final = re.compile(
    r"(?:^|[:;,] )(?:please |dan |then )?(?:laat (?:het )?ons|let us|tell us"
    r"|contact us|meld|neem|geef|vertel|write|call|e-?mail|bel|schrijf|mail|complain"
    r"|raise)\b[^,;:]*$"
)
"""What is asked of who reads: that we are held to nothing by it is no fault."""
_EXPECTED: Final = re.compile(
    r"\b(?:hope|anticipate|expect|(?<!if we )(?<!when we )(?<!where we )believe"
    r"|hopen|verwachten)\b"
    r"|\bmost (?:complaints|issues|concerns|problems|matters)\b"
)
"""What is only expected: a vague time in it is no promise that is too vague."""
_IF_UPHELD: Final = re.compile(
    r"\b(?:als|indien|wanneer) (?:\w+ ){1,3}klacht (?:\w+ ){0,2}(?:gegrond|terecht)"
    r"|\bif (?:\w+ ){0,2}complaint (?:is|was) (?:\w+ )?(?:upheld|justified|well.founded"
    r"|founded|substantiated)"
)
_STAGE: Final = re.compile(rf"\b(?:stage|fase) ({NUMBERED})\b")
_ONE_SIDED: Final = re.compile(
    r"\b(?:naar (?:haar|zijn|onze|ons) (?:eigen )?keuze|at (?:our|its) (?:sole )?"
    r"(?:option|choice)|tenzij (?:wij|we|de (?:ondernemer|organisatie|directie))"
    r" (?:\w+ ){0,2}anders (?:aange\w+|besli\w+|besluit\w*|bepa\w+)"
    r"|unless we (?:\w+ )?(?:decide|state|say|agree|specify) otherwise"
    r"|we reserve the right|(?:wij|we) behouden ons het recht|behoudt zich het recht)\b"
)
"""What lets one side alone choose, or change what was said."""
_NOT_DONE: Final = re.compile(
    r"\b(?:als|indien|wanneer|if|where|unless|should)\b[^.;]{0,100}"
    r"(?:\b(?:niet|geen|not|no|never)\b|n[’']t\b)[^.;]{0,40}$"
    r"|\b(?:niet|not)\s+(?:\w+\s+)?(?:binnen|within)\s+$"
)
_OUTCOMES: Final = frozenset({"proposal", "judgement", "closing-letter", "findings"})
_UNFAIR: Final = "Directive 93/13/EEC"


def vague(procedure: Procedure) -> Iterator[Unsound]:
    """Give what nobody can be held to: each kind once, with every place of it."""
    said = read_in(procedure)
    if not said:
        return
    for code, quotes in _QUOTES:
        found = [(name, words) for name, x in said for words in quotes(x)]
        yield from quoting(code, found, law=_UNFAIR)
    yield from _aims(procedure, said)
    yield from _fewer(procedure, said)
    for term in procedure.terms:
        if quoted := dict.fromkeys(_ways_alone(procedure, term)):
            yield doubtful("way-as-promise", "term", term.id, quoted=tuple(quoted))


def left_open(said: str) -> list[str]:
    """Return what leaves a time, or whether something is done, to somebody."""
    if _EXPECTED.search(said):
        return []
    words = (*norms_in(said), *_LEFT_OPEN.findall(said), *gates(said))
    return [
        each
        for each in words
        if not every_in(said) or _MEETS.search(each)
        if not _OF_YOU.search(said.partition(each)[0])
    ]


def _left_open(said: str) -> list[str]:
    """Return it but for whether somebody is told, which is a doubt of its own."""
    return [each for each in left_open(said) if not is_of_telling(each, said)]


def left_to_somebody(said: str) -> bool:
    """Return whether it leaves open not only when, but whether or how far."""
    whether = _LEFT_OPEN.search(said) or _IF_POSSIBLE.search(said)
    return bool(left_open(said)) and whether is not None


def _aimed(said: str) -> list[str]:
    """Return the times that a sentence only aims at; not those for who complains."""
    if ASKED_IN_TIME in undertaken(said) and not _OF_US.search(said):
        return []
    return [words for words, _ in aimed_times(said)]


def _if_upheld(said: str) -> list[str]:
    """Return the first time that holds only for what is upheld."""
    return [words for words, _ in every_in(said)][:1] if _IF_UPHELD.search(said) else []


def _one_sided(said: str) -> list[str]:
    return [found[0] for found in _ONE_SIDED.finditer(said)]


_QUOTES: Final[tuple[tuple[str, Callable[[str], list[str]]], ...]] = (
    ("text-vague", _left_open),
    ("time-if-upheld", _if_upheld),
    ("one-sided", _one_sided),
)
"""What is quoted of each sentence, in small letters, by the finding that quotes it."""


def _aims(procedure: Procedure, said: Said) -> Iterator[Unsound]:
    """Times that are only aimed at, where no longest one is said beside it."""
    aimed = [(name, words) for name, x in said for words in _aimed(x)]
    ended = {name for name, ends in longer_said(procedure).items() if ends}
    yield from quoting("time-only-aimed", (x for x in aimed if x[0] not in ended))


def _fewer(procedure: Procedure, said: Said) -> Iterator[Unsound]:
    """Stages that the text numbers, and of which the file has fewer, outside too."""
    told = {
        NUMBERS.get(found[1]) or int(found[1])
        for _, sentence in said
        for found in _STAGE.finditer(sentence)
    }
    known = max(1, len(procedure.stages)) + bool(procedure.third_party)
    if len(told) > known:
        yield doubtful("stages-fewer", "text", count=len(told), of=known)


def _ways_alone(procedure: Procedure, term: Term) -> Said:
    """Return where a sentence that only opens a way is all an answer is promised by."""
    answers = not _OUTCOMES.isdisjoint(term.kept_by)
    if term.strength not in OURS or not answers:
        return ()
    found = list(timed(procedure, term.source, term.length))
    alone = [_NOT_DONE.search(said.partition(words)[0]) for _, said, words in found]
    return tuple((name, words) for name, _, words in found) if all(alone) else ()
