"""Findings about what a text leaves out, sends away, or says against itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

AT_THE_DOOR: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "defined-narrowly": Finding(
            Both(
                "Alleen wat zwaar genoeg is, geldt als klacht: {quoted}. Dat blijkt pas "
                "als iemand ernaar heeft gekeken.",
                "Only what is grave enough counts as a complaint: {quoted}. That shows "
                "only once somebody looked at it.",
            ),
            Both(
                "Noem elke uiting van onvrede een klacht. Hoe zwaar die is, hoort bij "
                "het oordeel. Geldt een wet of code? Die kent deze drempel vaak niet.",
                "Call each expression of dissatisfaction a complaint. How grave it is "
                "belongs with the judgement. Does a law or code hold? It often knows no "
                "such threshold.",
            ),
        ),
        "sent-out-of-sight": Finding(
            Both(
                "Een klacht gaat hier naar iemand van wie de tekst verder niets zegt: "
                "{quoted}. Wie dan antwoordt, wanneer, en of deze procedure doorgaat, "
                "weet niemand.",
                "A complaint goes to somebody here of whom the text says nothing more: "
                "{quoted}. Who answers then, by when, and whether this procedure goes "
                "on, nobody knows.",
            ),
            Both(
                "Zeg wat die ermee doet, en binnen welke tijd. Zeg ook wat er voor wie "
                "klaagt blijft gelden: het antwoord, en de weg verder.",
                "Say what they do with it, and within what time. Say as well what goes "
                "on holding for who complains: the answer, and the way further.",
            ),
        ),
        "court-as-body": Finding(
            Both(
                "De tekst noemt een rechter tussen instanties voor klachten: {quoted}. "
                "Daar is het een rechtszaak, met kosten en eigen regels.",
                "The text names a court among the bodies for complaints: {quoted}. There "
                "it is a lawsuit, with costs and rules of its own.",
            ),
            Both(
                "Noem de rechter apart. Zeg dat die weg altijd openstaat.",
                "Name the court apart. Say that this way is always open.",
            ),
        ),
    }
)
"""What is doubtful of where a complaint ends up by its text."""
