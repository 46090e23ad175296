"""
What a law gives to who complains, or wants a scheme to say, and a text does not say.

Where the file names the law, what any text is asked is asked here, with its article.
Where words of the text alone show it, the rest is asked, if it holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from gehoord.procedure.law import Law, Measure
from gehoord.procedure.laws import grounds
from gehoord.procedure.laws.saying import wanted_here
from gehoord.procedure.laws.wanted import Wanted
from gehoord.procedure.measures import same
from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.aims import AIMS
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.matters import GRAVE
from gehoord.procedure.sentences.matters_noted import NOTED
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.limits import limits
from gehoord.procedure.soundness.of_text.law_shown import surely_shown

_MATTERS: Final = MappingProxyType({each.id: each for each in (*GRAVE, *NOTED)})
_DUTIES: Final = frozenset({Measure.RECEIPT, Measure.OUTCOME})


def law_unsaid(procedure: Procedure) -> Iterator[Unsound]:
    """Give what laws want said and the text does not say, or only aims at."""
    told = read_in(procedure)
    if not told:
        return
    said = [sentence for _, sentence in told]
    if found := _unsaid(procedure, said, wanted_here(procedure.legal_bases)):
        yield doubtful("law-unsaid", "text", unsaid=found)
    shown = surely_shown(procedure)
    of_its_own = (each for each in wanted_here(shown) if not each.matter)
    if found := _unsaid(procedure, said, of_its_own):
        yield doubtful("law-unsaid-if-held", "text", unsaid=found)
    yield from _aimed_at(told, grounds(shown))
    yield from _beyond(procedure, shown)


def _unsaid(
    procedure: Procedure, said: Sequence[str], wanted: Iterable[Wanted]
) -> tuple[tuple[str, str], ...]:
    return tuple((x.id, x.source) for x in wanted if _is_open(procedure, said, x))


def _is_open(procedure: Procedure, said: Sequence[str], wanted: Wanted) -> bool:
    if wanted.matter:
        return _MATTERS[wanted.matter].is_open(procedure, said)
    return wanted.is_open(said)


def _aimed_at(
    told: tuple[tuple[str, str], ...], laws: Sequence[Law]
) -> Iterator[Unsound]:
    """A time that the law makes a duty, and every sentence with it only aims at."""
    quoted: list[tuple[str, str]] = []
    sources: list[str] = []
    for law in laws:
        for limit in law.limits:
            if limit.measure not in _DUTIES or not limit.length or not limit.is_checked:
                continue
            with_it = [
                (name, words, AIMS.search(sentence) is not None)
                for name, sentence in told
                for words, each in every_in(sentence)
                if same(limit.length, each)
            ]
            if with_it and all(aims for _, _, aims in with_it):
                quoted += [(name, words) for name, words, _ in with_it]
                sources.append(limit.source)
    if quoted:
        facts = {"quoted": tuple(dict.fromkeys(quoted)), "law": _each(sources)}
        yield doubtful("law-only-aimed", "text", **facts)


def _beyond(procedure: Procedure, shown: tuple[str, ...]) -> Iterator[Unsound]:
    """A time that the text says, and such a law does not allow if it holds."""
    if not shown:
        return
    for each in limits(replace(procedure, legal_bases=shown)):
        was_read = each.error and each.code == "longer-than-the-law"
        if was_read and _is_told(procedure, each.near):
            yield doubtful("longer-if-held", *each.key, **each.facts)


def _is_told(procedure: Procedure, near: str) -> bool:
    """Return whether a sentence of the text is a source of this term."""
    term = procedure.term(near)
    return term is not None and bool(all_named(term.source, procedure.text))


def _each(sources: list[str]) -> str:
    return "; ".join(dict.fromkeys(sources))
