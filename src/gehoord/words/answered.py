"""An answer that was chosen, as it stands between quotes: with its question if bare."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.explain.fact import Answered
from gehoord.words.both import Both
from gehoord.words.own_words import localised

_TO: Final = Both("{name}” bij “{question}", "{name}” to “{question}")
_BARE: Final = frozenset({"ja", "nee", "yes", "no"})
"""With what an answer begins that says nothing without its question."""


def named(answer: Answered, lang: str) -> str:
    """
    Return the answer without its outer quotes: "schade", "ja” bij “Is er haast?".

    The question stands beside a yes, a no or a number, and beside what another
    question is answered by as well.
    """
    name = localised(answer.name, lang)
    first = name.casefold().split(",")[0].split()[:1]
    if not (answer.is_shared or name.isdigit() or _BARE.intersection(first)):
        return name
    return _TO[lang].format(name=name, question=localised(answer.question, lang))
