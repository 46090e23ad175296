"""What somebody gets within a term, as a sentence of the public page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.terms import Strength
from gehoord.words.both import Both

_SAID: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "handler-named": Both(
            "U hoort schriftelijk wie uw klacht behandelt.",
            "You hear in writing who handles your complaint.",
        ),
        "proposal-or-more-time": Both(
            "Is er dan nog geen voorstel? Dan hebben wij u verteld dat er meer tijd "
            "nodig is.",
            "Is there no proposal by then? Then we have told you that more time is "
            "needed.",
        ),
        "aim": Both(
            "Wij streven ernaar een passende oplossing voor te stellen.",
            "We aim to propose a fitting solution.",
        ),
        "proposal": Both(
            "U krijgt een voorstel voor een oplossing.",
            "You get a proposal for a solution.",
        ),
        "judgement": Both(
            "U krijgt ons oordeel op papier of per mail, met de redenen.",
            "You get our judgement in writing, with the reasons.",
        ),
        "judgement-or-more-time": Both(
            "U krijgt schriftelijk ons oordeel, met de redenen. Is dat er nog niet? Dan "
            "hebben wij u verteld dat er meer tijd nodig is.",
            "You get our judgement in writing, with the reasons. Is it not there yet? "
            "Then we have told you that more time is needed.",
        ),
        "receipt": Both(
            "U krijgt bericht dat wij uw klacht hebben.",
            "You get notice that we have your complaint.",
        ),
    }
)


def said(kept_by: Iterable[str], strength: str) -> Both | None:
    """Return what happens, as a sentence to the sender; None where nothing says it."""
    ways = frozenset(kept_by)
    if "handler-named" in ways:
        return _SAID["handler-named"]
    if {"proposal", "more-time"} <= ways:
        return _SAID["proposal-or-more-time"]
    if "proposal" in ways:
        return _SAID["aim" if strength == Strength.TARGET else "proposal"]
    if ways & {"judgement", "findings"}:
        return _SAID["judgement-or-more-time" if "more-time" in ways else "judgement"]
    return _SAID["receipt"] if "receipt" in ways else None
