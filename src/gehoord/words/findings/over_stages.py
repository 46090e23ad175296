"""Findings about terms that follow each other: too long in all, or over too soon."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

OVER_STAGES: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "longer-together": Finding(
            Both(
                "De termijn {near} telt pas vanaf de volgende stap. Met de tijd "
                "daarvoor komt het antwoord later dan de wet wil: {longest} vanaf de "
                "dag waarop de klacht binnenkwam ({law}).",
                "The term {near} counts only from the next stage. With the time before "
                "it, the answer comes later than the law wants: {longest} from the day "
                "on which the complaint came in ({law}).",
            ),
            Both(
                'Zet `counted_from = "filed"` bij die termijn, met de tijd van de wet. '
                "Of maak de stappen samen korter.",
                'Set `counted_from = "filed"` at that term, with the time of the law. '
                "Or make the stages shorter together.",
            ),
        ),
        "over-before-it-begins": Finding(
            Both(
                "De termijn {near} begint bij {anchors} en telt vanaf {counted}. "
                "Daartussen kan meer tijd zitten dan {length}. De toezegging is dan al "
                "voorbij als zij begint.",
                "The term {near} begins at {anchors} and counts from {counted}. More "
                "time than {length} may pass between them. The promise is then over "
                "when it begins.",
            ),
            Both(
                "Neem `counted_from` weg, of maak korter waarop daartussen gewacht "
                "wordt. Of geef de termijn meer tijd.",
                "Take out `counted_from`, or make shorter what is waited for between "
                "them. Or give the term more time.",
            ),
        ),
    }
)
"""Findings about terms that follow each other, by their code."""
