"""How long a handled complaint is kept, as the public page says it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, cast

from gehoord.procedure.explain.fact import Fact
from gehoord.procedure.lanes import KeptFrom
from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import Kind, Outcome
from gehoord.procedure.soundness.also import says_how_long_kept
from gehoord.words.actors import opening
from gehoord.words.answered import named
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.inside import going_on, inside
from gehoord.words.lengths import in_words
from gehoord.words.own_words import localised

Facts = Mapping[str, Any]
_WHEN: Final = Both("{when}? {then}", "{when}? {then}")
_ENDED: Final = Both("is de afloop “{names}”", "does it end as “{names}”")
_IS: Final = Both("gaat het om een “{names}”", "is it a “{names}”")
_CHOSE: Final = Both("koos u “{names}”", "did you choose “{names}”")
_CHOSE_NOT: Final = Both(
    "koos u iets anders dan “{names}”", "did you choose anything but “{names}”"
)
_FOUND: Final = Both("vonden wij “{names}”", "did we find “{names}”")
_FOUND_NOT: Final = Both(
    "vonden wij iets anders dan “{names}”", "did we find anything but “{names}”"
)
_BETWEEN: Final = Both("” of “", "” or “")
_AND: Final = Both(" en ", " and ")
_THEN: Final = Both("Dan bewaren wij het {length}.", "Then we keep it for {length}.")
_THEN_SINCE: Final = Both(
    "Dan bewaren wij het {length}, {since}.", "Then we keep it for {length}, {since}."
)
_THEN_EVER: Final = Both(
    "Dan bewaren wij het voor altijd.", "Then we keep it for ever."
)
_THEN_OPEN: Final = Both(
    "Hoe lang wij het dan bewaren, staat niet in de procedure.",
    "How long we keep it then is not said in the procedure.",
)
_THEN_THEIR_DAY: Final = Both(
    "Dan bewaren wij het tot het einde van het jaar dat {length} ligt na “{day}”, en "
    "nooit korter dan anders. Weten wij die dag niet, dan is het zo lang als anders.",
    "Then we keep it to the end of the year that lies {length} after “{day}”, and never "
    "shorter than otherwise. If we do not know that day, it is as long as otherwise.",
)
_KNOWN: Final = Both("weten wij “{day}”", "do we know “{day}”")
_AFTER: Final = Both("Na {length}", "After {length}")
_AFTER_THEIR_DAY: Final = Both("{length} na “{day}”", "{length} after “{day}”")
_EVER: Final = Both("Voor altijd", "For ever")
_OPEN: Final = Both(
    "Hoe lang, staat niet in de procedure", "For how long is not said in the procedure"
)
_IF: Final = Both("{when}? {how}", "{when}? {how}")
_FOR_EVER: Final = Both("voor altijd", "for ever")
_NOT_SAID: Final = Both("niet gezegd in de procedure", "not said in the procedure")
_TOLD_HERE: Final = Both("zoals deze pagina zegt", "as this page says")
_AS_TOLD: Final = Both(
    "Hoe lang, staat op deze pagina", "For how long is said on this page"
)
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
        return (_TOLD_HERE if _is_told_here(facts) else _NOT_SAID)[lang]
    said = in_words(length, lang)
    return _AT_LEAST[lang].format(length=said) if facts.get("at_least") else said


def _is_told_here(facts: Facts) -> bool:
    """Return whether a sentence of the text, on this page, says for how long."""
    return any(says_how_long_kept(each) for each in facts.get("also", ()))


def retention(facts: Facts, lang: str) -> str:
    """Return how long a handled complaint is kept, and from when if not the end."""
    said, since = kept(facts, lang), facts["from"]
    if facts["indefinite"] or not isinstance(facts["length"], Length):
        return _KEPT_OPEN[lang].format(length=said)
    if since is not KeptFrom.LAST:
        return _KEPT_SINCE[lang].format(length=said, since=choice(since, lang))
    return _KEPT[lang].format(length=said)


def retention_rule(facts: Facts, lang: str) -> str:
    """Return another length, with what it is for: how it ended, what it is, answers."""
    return _WHEN[lang].format(when=_if(facts, lang), then=_then(facts, lang))


def _if(facts: Facts, lang: str) -> str:
    """Return what must be so, as a question without its mark."""
    outcomes = [going_on(choice(Outcome(x), lang), lang) for x in facts["outcomes"]]
    kinds = [inside(choice(Kind(x), lang), lang) for x in facts["kinds"]]
    only, only_found, never, never_found = (
        [named(x, lang) for x in facts.get(name, ()) if x.is_found is by_staff]
        for name in ("only_for", "not_for")
        for by_staff in (False, True)
    )
    said = (
        (_ENDED, outcomes),
        (_IS, kinds),
        (_CHOSE, only),
        (_FOUND, only_found),
        (_CHOSE_NOT, never),
        (_FOUND_NOT, never_found),
    )
    when = [
        pattern[lang].format(names=_BETWEEN[lang].join(names))
        for pattern, names in said
        if names
    ]
    if facts.get("from_day") and not when:
        when.append(_KNOWN[lang].format(day=localised(facts["from_day"], lang)))
    return opening(_AND[lang].join(when))


def _then(facts: Facts, lang: str) -> str:
    if facts["indefinite"]:
        return _THEN_EVER[lang]
    if not isinstance(facts["length"], Length):
        return _THEN_OPEN[lang]
    said, since = kept(facts, lang), facts["from"]
    if facts.get("from_day"):
        day = localised(facts["from_day"], lang)
        return _THEN_THEIR_DAY[lang].format(length=said, day=day)
    if since is KeptFrom.LAST:
        return _THEN[lang].format(length=said)
    return _THEN_SINCE[lang].format(length=said, since=choice(since, lang))


def is_destroyed(facts: Iterable[Fact]) -> bool:
    """Return whether a complaint is ever destroyed: some length is said."""
    return any(isinstance(x["length"], Length) for x in _of_a_complaint(facts))


def on_the_way(facts: Iterable[Fact], lang: str) -> Iterator[str]:
    """Give how long a complaint is kept, and how long where something else holds."""
    for each in _of_a_complaint(facts):
        how = _how_long(each, lang)
        when = _if(each, lang) if "outcomes" in each else ""
        yield _IF[lang].format(when=when, how=how) if when else how


def _of_a_complaint(facts: Iterable[Fact]) -> Iterator[Facts]:
    """Give the facts on keeping that can hold of a complaint."""
    for fact in facts:
        kinds = fact.facts.get("kinds") or (Kind.COMPLAINT,)
        if fact.code == "retention" or (
            fact.code == "retention-rule"
            and Kind.COMPLAINT in cast("tuple[str]", kinds)
        ):
            yield fact.facts


def _how_long(facts: Facts, lang: str) -> str:
    if facts["indefinite"]:
        return _EVER[lang]
    if not isinstance(facts["length"], Length):
        return (_AS_TOLD if _is_told_here(facts) else _OPEN)[lang]
    said = kept(facts, lang)
    if facts.get("from_day"):
        day = localised(facts["from_day"], lang)
        return opening(_AFTER_THEIR_DAY[lang].format(length=said, day=day))
    return _AFTER[lang].format(length=said)
