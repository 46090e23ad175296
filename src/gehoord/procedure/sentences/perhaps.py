"""Sentences by which something may be done, or is done if needed, and need not be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import spoken
from gehoord.procedure.sentences.split import sentences_of

PERHAPS: Final = (
    r"(?:(?<!you )(?<!complainant )(?<!they )\b(?:may|might|could)\b"
    r"(?! take\b| be extended\b)"
    r"|\b(?:kunnen|mogen|(?:kan|mag)(?! (?:u|je|klager|de klager)\b))\b"
    r"|\b(?:eventueel|desgewenst|zo nodig|mogelijk(?:erwijs)?|misschien|sometimes|soms"
    r"|possibly|perhaps|where appropriate|if necessary|at (?:our|its) discretion)\b)"
)
"""Words by which something need not be done."""
_IF_NEEDED: Final = (
    r"\b(?:(?:indien|waar|wanneer|als (?:dat|het|dit)) (?:\w+ )?(?:nodig|gewenst"
    r"|wenselijk)"
    r"|(?:if|where|when|as) (?:\w+ )?(?:needed|required|necessary|appropriate))\b"
)
_DOING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "record-conversation": (
            r"(?:contact|gesprek|bespreken|spreken|praten|bellen|gebeld|talk|discuss"
            r"|meet|meeting|call|speak|conversation)"
        ),
        "propose": r"(?:voorstel\w*|oplossing|propos\w+|solution|offer)",
        "send-draft": r"(?:concept|draft)",
        "judge": r"(?:uitspraak|oordeel|oordelen|beoordelen|judge|judgement|rule|ruling)",
    }
)
"""What says in a sentence that this act is done."""


def _may(doing: str) -> re.Pattern[str]:
    within, done = r"[^.;,:]{0,90}", rf"\b{doing}\b"
    return re.compile(
        rf"{PERHAPS}{within}{done}"
        rf"|{done}{within}\b(?:may|might|could) be\b"
        rf"|{done}{within}\b(?:kan|kunnen) (?:\w+ ){{0,2}}(?:worden|zijn|volgen)\b"
        rf"|{_IF_NEEDED}[^.;:]{{0,120}}{done}|{done}[^.;:]{{0,60}}{_IF_NEEDED}"
    )


_SAID: Final = MappingProxyType(
    {act: (re.compile(rf"\b{x}\b"), _may(x)) for act, x in _DOING.items()}
)


_OPEN: Final = re.compile(rf"{PERHAPS}|{_IF_NEEDED}|\b(?:possible|mogelijk\w*)\b")


def leaves_nothing_open(procedure: Procedure, source: str) -> bool:
    """Return whether a source is sentences of the text, and none says “if needed”."""
    told = spoken(procedure, source)
    return bool(told) and not any(map(_OPEN.search, told))


def need_not_be(procedure: Procedure, act: str, source: str) -> bool:
    """Return whether each sentence of a source on this act leaves it open."""
    if act not in _SAID:
        return False
    done, may = _SAID[act]
    on_it = [
        sentence
        for text in spoken(procedure, source)
        for sentence in sentences_of(text)
        if done.search(sentence)
    ]
    return bool(on_it) and all(may.search(each) for each in on_it)
