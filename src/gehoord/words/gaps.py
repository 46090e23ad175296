"""What is filled in at a gap of a letter, for whoever words that letter."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

GAPS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "reference": Both("het kenmerk", "the reference"),
        "received.on": Both(
            "op welke dag de reactie binnenkwam",
            "on which day the reaction came in",
        ),
        "handler": Both("wie de klacht behandelt", "who handles the complaint"),
        "reason": Both("de reden", "the reason"),
        "reasons": Both("de redenen", "the reasons"),
        "until": Both("tot wanneer het duurt", "until when it takes"),
        "kept.until": Both(
            "tot wanneer het dossier blijft",
            "until when the dossier is kept",
        ),
        "term": Both("waar de termijn over gaat", "what the term is about"),
        "term.day": Both("de laatste dag van de termijn", "the last day of the term"),
        "agreement": Both("wat er is afgesproken", "what was agreed"),
        "agreement.day": Both("de dag van de afspraak", "the day of what was agreed"),
        "link": Both("de link naar de eigen pagina", "the link to their own page"),
        "code": Both("de code", "the code"),
        "findings": Both("wat er is gevonden", "what was found"),
        "judgement": Both("het oordeel", "the judgement"),
        "missing": Both("wat er nog ontbreekt", "what is still missing"),
        "words": Both("wat er is geschreven", "what was written"),
        "by-clock": Both(
            "dat het systeem de behandelaar koos",
            "that the system chose the handler",
        ),
        "third-party": Both(
            "waar de klager daarna heen kan",
            "where the complainant can go next",
        ),
        "third-party.binding": Both(
            "voor wie de uitspraak bindend is",
            "for whom the ruling is binding",
        ),
        "third-party.no-damages": Both(
            "dat er niet over schade wordt beslist",
            "that damages are not decided on",
        ),
        "third-party.window": Both(
            "tot wanneer de klager daarheen kan",
            "until when the complainant can go there",
        ),
        "third-party.after": Both(
            "na welke dag de klager daarheen kan zonder antwoord",
            "after which day the complainant can go there without an answer",
        ),
        "by.answer-proposal": Both(
            "tot wanneer de klager kan antwoorden",
            "until when the complainant can answer",
        ),
        "by.court-choice": Both(
            "tot wanneer de klager de rechter kan kiezen",
            "until when the court can be chosen",
        ),
        "by.name-handler": Both(
            "wanneer bekend is wie de klacht behandelt",
            "by when it is known who handles it",
        ),
        "by.propose-or-tell": Both(
            "wanneer er uiterlijk een antwoord is",
            "by when there is an answer",
        ),
        "enclosed": Both(
            "de tekst van het concept of van het oordeel",
            "the text of the draft or of the judgement",
        ),
        "keep": Both(
            "hoe de klager vraagt om langer te bewaren",
            "how to ask that it is kept longer",
        ),
        "reopen": Both(
            "hoe de klager het dossier weer opent",
            "how to open the dossier again",
        ),
        "follow": Both("hoe de klager de klacht volgt", "how to follow the complaint"),
        "read": Both("waar de klager het bericht leest", "where to read the message"),
        "mail": Both("hoe de klager antwoordt", "how to answer"),
    }
)
"""What a letter to who complains may never leave out, by the name of its gap."""
_OTHER: Final = Both("wat bij {shape} wordt ingevuld", "what is filled in at {shape}")


def gap(name: str, lang: str) -> str:
    """Return what stands at this gap, in the middle of a sentence."""
    shape = "{{" + name + "}}"
    known = GAPS.get(name.lstrip("#>^ "))
    return known[lang] if known else _OTHER[lang].replace("{shape}", shape)
