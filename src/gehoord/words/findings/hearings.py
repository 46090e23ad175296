"""Findings about a hearing that is planned."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

HEARINGS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "hearing-unheld": Finding(
            Both(
                "De pagina zegt hoe u hoort: “{said}”. Maar niets wacht daarop. "
                "Iemand kan oordelen zonder dat iemand is gehoord.",
                "The page says how you hear people: “{said}”. But nothing waits for "
                "that. Somebody can judge without anybody being heard.",
            ),
            Both(
                'Zet "complainant-heard" in `needs` van judge, en ook '
                '"respondent-heard" als u beiden hoort. Mag het ook zonder? Accepteer '
                "dit dan, met die reden.",
                'Put "complainant-heard" in `needs` of judge, and "respondent-heard" '
                "as well if you hear both. Can it be without? Then accept this, with "
                "that reason.",
            ),
        ),
        "hearing-untold": Finding(
            Both(
                "De hoorzitting wordt gepland, maar geen brief zegt de klager op welke "
                "dag die is.",
                "The hearing is planned, but no letter tells the complainant on which "
                "day it is.",
            ),
            Both(
                'Schrijf een brief met `after = "hearing-planned"` aan de klager.',
                'Write a letter with `after = "hearing-planned"` to the complainant.',
            ),
        ),
        "hearing-unplanned": Finding(
            Both(
                "{term} telt terug vanaf de dag van de hoorzitting. Maar iemand kan ook "
                "worden gehoord zonder dat die is gepland. Dan belooft dit niets.",
                "{term} counts back from the day of the hearing. But somebody can also "
                "be heard without that it was planned. Then this promises nothing.",
            ),
            Both(
                'Schrijf bij `hear` in `[acts]`: `needs = ["hearing-planned"]`.',
                'Write at `hear` in `[acts]`: `needs = ["hearing-planned"]`.',
            ),
        ),
    }
)
"""What is wrong with a hearing, and what to do."""
