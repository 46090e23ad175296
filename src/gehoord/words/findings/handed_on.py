"""Questions about who a complaint is handed to, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

HANDED_ON_QUESTIONS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "danger-when": Both(
            "De tekst laat het aan iemand over of gevaar wordt gemeld. Wanneer moet dat, "
            "en hoe snel?",
            "The text leaves it to somebody whether danger is reported. When must it be, "
            "and how soon?",
        ),
        "own-side": Both(
            "De leiding van de afdeling zoekt het uit. Wie doet dat als die er zelf bij "
            "betrokken was?",
            "Whoever leads the department looks into it. Who does so where they were "
            "involved themselves?",
        ),
        "which-measures": Both(
            "Welke maatregelen kunnen er tegen iemand worden genomen, en waarvoor?",
            "Which measures can be taken against somebody, and for what?",
        ),
        "measure-waits": Both(
            "Gaat een maatregel al in als er beroep tegen loopt?",
            "Does a measure take effect while an appeal against it runs?",
        ),
        "receipt-waits": Both(
            "Wacht de ontvangstbevestiging op dat eerste onderzoek? Dan kan de brief "
            "ook wegblijven.",
            "Does the acknowledgement wait for that first inquiry? Then it may not come "
            "at all.",
        ),
        "handed-on-when": Both(
            "Wanneer gaat een klacht door naar de volgende, en hoe lang doet die erover?",
            "When does a complaint go on to the next person, and how long does that one "
            "take?",
        ),
        "receipt-names": Both(
            "Staat in de ontvangstbevestiging wie de klacht behandelt, en hoe men die "
            "bereikt?",
            "Does the acknowledgement say who handles the complaint, and how to reach "
            "them?",
        ),
        "report-to-many": Both(
            "Meer mensen krijgen het verslag. Wat gaat eruit over anderen, en over de "
            "gezondheid van wie klaagt?",
            "Several people get the report. What is left out of it about others, and "
            "about the health of who complains?",
        ),
    }
)
"""The question behind each matter, in the words of who asks it."""
