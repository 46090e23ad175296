"""Parts of a complaint in words: how each is asked about, and what was decided on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.parts import PartJudged
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.inside import inside

PARTS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "parts-say-otherwise": Both(
            "Het oordeel over het geheel volgt niet uit dat over de delen. Verander het "
            "een of het ander.",
            "The judgement on the whole does not follow from that on the parts. Change "
            "one or the other.",
        ),
        "part-not-judged": Both(
            "Elk onderdeel dat is genoemd, krijgt een eigen oordeel, en een ander niet. "
            "Geef het oordeel per onderdeel, of verander eerst de onderdelen.",
            "Each part that was named gets a judgement of its own, and no other does. "
            "Judge them part by part, or change the parts first.",
        ),
        "part-twice": Both(
            "Een onderdeel staat er twee keer. Noem elk onderdeel één keer.",
            "One part stands there twice. Name each part once.",
        ),
        "too-many": Both(
            "“{field}” heeft meer dan {most} regels. Neem samen wat bij elkaar hoort.",
            "“{field}” has more than {most} lines. Take together what belongs together.",
        ),
    }
)
"""What can be wrong with parts."""

_ASKED: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "judgement": Both("Onderdeel {number}: {part}", "Part {number}: {part}"),
        "reasons": Both("Onderdeel {number}: waarom?", "Part {number}: why?"),
        "way_on": Both(
            "Onderdeel {number}: waar kan de klager wel terecht?",
            "Part {number}: where can they go instead?",
        ),
    }
)
_HINTS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "judgement": Both("", ""),
        "reasons": Both(
            "De klager leest dit letterlijk. Leeg als het bij de uitleg over het geheel "
            "staat.",
            "The complainant reads exactly this. Empty if it is in the explanation of "
            "the whole.",
        ),
        "way_on": Both(
            "Alleen als u over dit onderdeel niet oordeelt.",
            "Only where you do not judge this part.",
        ),
    }
)
WAY_ON: Final = Both("Waar het wel kan", "Where to go instead")
_OPEN: Final = Both("Nog geen oordeel", "Not judged yet")


def label(name: str, number: int, part: str, lang: str) -> str:
    """Return how a question about one part is put."""
    return _ASKED[name][lang].format(number=number, part=part)


def hint(name: str, lang: str) -> str:
    """Return what helps to answer a question about one part; often nothing."""
    return _HINTS[name][lang]


def decided(one: PartJudged, lang: str) -> str:
    """Return the part with what was decided on it: "De rekening: deels gegrond"."""
    return f"{one.part}: {inside(choice(one.judgement, lang), lang)}"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a complaint, as a page shows it; without a judgement still open."""

    part: str = field(repr=False)
    tag: str
    tone: str
    reasons: str = field(default="", repr=False)
    way_on: str = field(default="", repr=False)


def parts_of(case: Case, lang: str) -> tuple[Part, ...]:
    """Return the parts that were named, or else judged, with what became of each."""
    if case.parts_judged:
        return tuple(
            Part(
                part=each.part,
                tag=choice(each.judgement, lang),
                tone="",
                reasons=each.reasons,
                way_on=each.way_on,
            )
            for each in case.parts_judged
        )
    return tuple(Part(part=each, tag=_OPEN[lang], tone="open") for each in case.parts)
