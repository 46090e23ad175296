"""Findings about where it can be told."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

WHEREABOUTS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "tell-at-no-way-in": Finding(
            Both(
                "{where} zegt waar iemand het vertelt of heen stuurt, en `channels` "
                "noemt die manier niet.",
                "{where} says where to tell it or to send it, and `channels` does not "
                "name that way.",
            ),
            Both('Zet `"{way}"` in `channels`.', 'Put `"{way}"` in `channels`.'),
            Both("Kies die manier bij `channels`.", "Choose that way at `channels`."),
        ),
        "tell-at-hours": Finding(
            Both(
                "Bij {where} staat niet wanneer daar iemand is. Wie het probeert, treft "
                "dan misschien niemand.",
                "Of {where} it is not said when somebody is there. Who tries may find "
                "nobody.",
            ),
            Both(
                "Zeg in `hours` op welke dagen en uren dat kan.",
                "Say in `hours` on which days and hours that is possible.",
            ),
        ),
        "way-to-nowhere": Finding(
            Both(
                "Klagen kan ook zo: {ways}. Nergens staat waar iemand dan heen gaat of "
                "schrijft, of wie iemand belt.",
                "One can also complain like this: {ways}. Nowhere does it say where to "
                "write or to go then, or whom to call.",
            ),
            Both(
                "Noem in `[[tell-at]]` het adres of het nummer: `reach` is post, phone "
                "of desk.",
                "Name the address or the number in `[[tell-at]]`: `reach` is post, "
                "phone or desk.",
            ),
        ),
        "reached-by-mail-alone": Finding(
            Both(
                "Klagen kan ook zo: {ways}. Toch vraagt de pagina alleen een e-mailadres "
                "om iemand te bereiken. Wie dat niet heeft, denkt dat klagen niet kan, "
                "of hoort niets meer.",
                "One can also complain like this: {ways}. Yet the page asks only for an "
                "e-mail address to reach people. Who has none may think that they cannot "
                "complain, or hears nothing more.",
            ),
            Both(
                'Schrijf in `[particulars]` ook `address = "one-way"`, of `phone = '
                '"one-way"`. Dan is één van die manieren genoeg.',
                'Also write `address = "one-way"` in `[particulars]`, or `phone = '
                '"one-way"`. One of those ways is enough then.',
            ),
            Both(
                "Vraag ook een adres of een telefoonnummer, als één van de manieren.",
                "Ask for an address or a telephone number too, as one of the ways.",
            ),
        ),
        "talk-nowhere": Finding(
            Both(
                "De stap “{stage}” is een gesprek, en nergens staat wie iemand belt of "
                "waar iemand heen gaat.",
                "The stage “{stage}” is a talk, and nowhere does it say whom to call or "
                "where to go.",
            ),
            Both(
                "Noem in `[[tell-at]]` een telefoonnummer of een balie.",
                "Name a telephone number or a desk in `[[tell-at]]`.",
            ),
        ),
    }
)
"""What is doubtful about where it can be told, by its code."""
