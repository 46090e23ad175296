"""Times that a sentence only aims at: "we will attempt to answer within ten days"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.sentences.lengths import every_in, plainly

_READER: Final = (
    r"(?:you|they|complainants?|customers?|clients?|patients?|parents?|members?"
    r"|residents?|everybody|everyone)"
)
AIMS: Final = re.compile(
    r"\b(?:aim\w*|strev\w*|streef\w*|prob(?:eren|eert?|eerd\w*)|tracht\w*|poging\w*"
    r"|principe|beginsel|principle|try|tries|attempt\w*|ideally|typically"
    r"|(?:in )?(?:the |de )?(?:most|meeste) (?:cases|gevallen)"
    r"|endeavou?r\w*|normally|normaal\w*|usually|generally|meestal|doorgaans|gewoonlijk"
    r"|(?:in de|als) regel(?! \d)|as a rule"
    r"|(?:zo|indien|waar) mogelijk|(?:if|where|wherever) possible"
    r"|hop(?:e|en)|expect\w*|verwacht\w*|inten[dt]\w*|target\w*|goal|doel\w*"
    r"|striv\w*|seek(?:s|ing)? to|look(?:s|ing)? to|pogen|poogt|beog(?:en|t)"
    r"|span(?:nen|t) (?:\w+ )?(?:ons|zich) in|al het mogelijke"
    r"|we want to|(?:wij|we) willen|willen (?:wij|we)|approximately|roughly"
    r"|ongeveer|circa|majority of cases|as far as possible|zo ?veel mogelijk"
    r"|do our (?:very )?(?:best|utmost)|(?:best|every|reasonable) (?:effort|endeavour)s?"
    r"|doen (?:\w+ )?ons (?:uiterste )?best|indicat\w+|estimat\w+|schatting)\b"
    rf"|\b{_READER} should (?:\w+ly )?(?:receive|hear|get|have (?:received|heard|had))\b"
    rf"|\b{_READER} should (?:not |never |only )?have to wait\b"
    r"|\bshould (?:\w+ly )?(?:reach|arrive with|be (?:with|(?:sent|given) to)) you\b"
    r"|\bwe should (?:\w+ly )?(?:be able|answer|reply|respond|acknowledge|contact)\b"
    r"|\b(?:u|je) zou (?:\w+ ){0,6}moeten (?:krijgen|horen|ontvangen)\b"
)
"""Words that only aim at a time."""
_ADVERB: Final = re.compile(r"\w+ly|normaal|meestal|doorgaans|gewoonlijk|ideally")
_ASIDE: Final = re.compile(r"(?:\w+\W+){2}.*,")
"""After an adverb, a comma: it was said of something else, as of what is written."""
_THING: Final = re.compile(r"indicat\w+|estimat\w+|schatting|expect\w*|verwacht\w*")
"""What stands after a time and is given within it: "within two days an estimate"."""
_ANEW: Final = re.compile(
    r"(?:\w+\W+){2}.*(?:[,;:–]|\b(?:and|but|en|maar)\b)[^;]*"
    r"\b(?:will|shall|must|zal|zullen|moet|moeten|guarantee\w*|promise\w*)\b"
    r"(?! (?:\w+ )?(?:aim|try|attempt|endeavour|seek|trachten|proberen))"
)
"""After what is aimed at, something that leaves no room."""
_OTHERWISE: Final = re.compile(
    r"[;:]|\b(?:how|what|when|that|which|who|whom|to|with|about|until|although|but|and"
    r"|hoe|wat|wanneer|dat|die|om|met|over|hoelang|tot|maar|en|hoewel)\b"
    r"(?! (?:we|wij|the|our|de|onze)? ?(?:aim|try|tries|streef|streven|proberen|tracht))"
)
"""Between a time and an aim after it: then that is at something else."""


def aimed_times(sentence: str) -> tuple[tuple[str, Length], ...]:
    """Return the times that it only aims at, each as it is written, in their order."""
    return tuple((words, length) for _, words, length in sorted(_aimed(sentence)))


def _aimed(sentence: str) -> Iterator[tuple[int, str, Length]]:
    said = plainly(sentence)
    aims = tuple(AIMS.finditer(said))
    times = {said.find(words): (words, each) for words, each in every_in(said)}
    for at, (words, length) in times.items() if aims else ():
        end = at + len(words)
        before = [each for each in aims if each.end() <= at]
        after = [each for each in aims if each.start() >= end]
        if (
            before and _reaches(before[-1][0], said[before[-1].end() : at].lstrip(" ,"))
        ) or (after and _looks_back(after[0][0], said[end : after[0].start()])):
            yield at, words, length


def _reaches(aim: str, between: str) -> bool:
    """Return whether an aim is still at the time that comes after these words."""
    if _ADVERB.fullmatch(aim) and _ASIDE.match(between):
        return False
    return not _ANEW.match(between)


def _looks_back(aim: str, between: str) -> bool:
    """Return whether an aim is at the time that came before these words."""
    if _THING.fullmatch(aim) or every_in(between):
        return False
    return not _OTHERWISE.search(between)
