"""How a line of a procedure, or an article of a law, is cited."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.counted import Law
from gehoord.words.both import Both
from gehoord.words.cited import cited_as

SOURCES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "Introduction": Both("Inleiding", "Introduction"),
        "Procedure, step 1": Both("Procedure, stap 1", "Procedure, step 1"),
        "Procedure, step 2": Both("Procedure, stap 2", "Procedure, step 2"),
        "Procedure, step 3": Both("Procedure, stap 3", "Procedure, step 3"),
        "Procedure, step 4": Both("Procedure, stap 4", "Procedure, step 4"),
        "What if you do not agree": Both(
            "Als u het niet eens bent", "What if you do not agree"
        ),
        "What if you do not agree; Conditions": Both(
            "Als u het niet eens bent; Voorwaarden",
            "What if you do not agree; Conditions",
        ),
        "Conditions": Both("Voorwaarden", "Conditions"),
        "Conditions: in writing": Both(
            "Voorwaarden: schriftelijk", "Conditions: in writing"
        ),
        "Conditions: binding": Both("Voorwaarden: bindend", "Conditions: binding"),
        "choice": Both(
            "eigen werkwijze, niet gepubliceerd", "own practice, not published"
        ),
        "practice": Both("zo gebeurt het meestal", "as it is usually done"),
        "CRKBO pattern": Both(
            "gewoon bij opleiders in het CRKBO-register",
            "usual for training providers in the CRKBO register",
        ),
        "CRKBO quality code, legal certainty": Both(
            "kwaliteitscode CRKBO, rechtszekerheid",
            "CRKBO quality code, legal certainty",
        ),
        "Atw 1(1)": cited_as(Law.ATW_1_1),
        "1182/71, 3(4)": cited_as(Law.EU_3_4),
        "BW 6:236(n)": Both(
            "Burgerlijk Wetboek, artikel 6:236 onder n", "Dutch Civil Code 6:236(n)"
        ),
    }
)
"""Lines of the procedures that ship, where they are no names."""
_POINT: Final = Both("punt {number}", "point {number}")
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)*[a-z]?(?:, ?\d+(?:\.\d+)*[a-z]?)*")
"""What is cited by a number alone, or by several."""
_LAWS: Final = (
    Both("Richtlijn 2013/11", "Directive 2013/11"),
    Both("AVG", "GDPR"),
)
"""Laws of the Union that go by a name of their own in each language."""


def source(line: str, lang: str) -> str:
    """
    Return how a line of the procedure is cited.

    A procedure of an organisation's own is cited in the words of its file; a number
    alone tells a reader nothing, so that is called a point of it.
    """
    if line in SOURCES:
        return SOURCES[line][lang]
    if _NUMBER.fullmatch(line):
        return _POINT[lang].format(number=line)
    for law in _LAWS:
        for other in ("nl", "en"):
            line = line.replace(law[other], law[lang])
    return line
