"""What comes before a judgement, as sentences of the public page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.words.both import Both
from gehoord.words.our_answer import in_its_words, words_of
from gehoord.words.page.in_stage import in_stage
from gehoord.words.page.sentences import CODES

Facts = Mapping[str, Any]
_UNLESS: Final = Both(
    "Gebeurt dat niet, dan staat in het dossier waarom.",
    "If that is not done, the dossier says why.",
)


def _before(code: str) -> Callable[[Facts, str], str]:
    def said(facts: Facts, lang: str) -> str:
        """Return it in its stage, and what holds where it is not done, if with it."""
        its = words_of(None, None, lang, facts["draft"])
        told = in_its_words(CODES[code][lang], its, lang)
        unless = f" {_UNLESS[lang]}" if facts["unless"] else ""
        return in_stage(facts["stage"], f"{told}{unless}", lang)

    return said


BEFORE_JUDGING: Final[Mapping[str, Callable[[Facts, str], str]]] = MappingProxyType(
    {
        code: _before(code)
        for code in (
            *("heard-both", "heard-all", "heard-you", "heard-unless", "advised"),
            *("drafted-both", "drafted-you"),
        )
    }
)
"""The sentence of each fact on what comes before a judgement, by its code."""
