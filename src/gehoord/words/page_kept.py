"""How long a handled complaint is kept, as the public page says it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.lanes import KeptFrom
from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import Kind, Outcome
from gehoord.words.actors import listed
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.lengths import in_words

Facts = Mapping[str, Any]
_RULE: Final = Both("{which}: {length}.", "{which}: {length}.")
_FOR_EVER: Final = Both("voor altijd", "for ever")
_NOT_SAID: Final = Both("niet gezegd in de procedure", "not said in the procedure")
_AT_LEAST: Final = Both("ten minste {length}", "at least {length}")
_KEPT: Final = Both(
    "Een afgehandelde klacht bewaren wij {length} in het klachtendossier.",
    "A handled complaint is kept in the dossier for {length}.",
)
_KEPT_SINCE: Final = Both(
    "In het klachtendossier bewaren wij een afgehandelde klacht {length}, {since}.",
    "A handled complaint is kept in the dossier for {length}, {since}.",
)
_KEPT_OPEN: Final = Both(
    "Een afgehandelde klacht bewaren wij in het klachtendossier. Hoe lang: {length}.",
    "A handled complaint is kept in the dossier. For how long: {length}.",
)


def kept(facts: Facts, lang: str) -> str:
    """Return how long, in words: "ten minste vier jaar", "voor altijd"."""
    length = facts["length"]
    if facts["indefinite"]:
        return _FOR_EVER[lang]
    if not isinstance(length, Length):
        return _NOT_SAID[lang]
    said = in_words(length, lang)
    return _AT_LEAST[lang].format(length=said) if facts.get("at_least") else said


def retention(facts: Facts, lang: str) -> str:
    """Return how long a handled complaint is kept, and from when if not the end."""
    said, since = kept(facts, lang), facts["from"]
    if facts["indefinite"] or not isinstance(facts["length"], Length):
        return _KEPT_OPEN[lang].format(length=said)
    if since is not KeptFrom.LAST:
        return _KEPT_SINCE[lang].format(length=said, since=choice(since, lang))
    return _KEPT[lang].format(length=said)


def retention_rule(facts: Facts, lang: str) -> str:
    """Return another length, with the outcomes and kinds it is for."""
    names = [choice(Outcome(each), lang) for each in facts["outcomes"]]
    names += [choice(Kind(each), lang) for each in facts["kinds"]]
    return _RULE[lang].format(
        which=listed(tuple(names), lang), length=kept(facts, lang)
    )
