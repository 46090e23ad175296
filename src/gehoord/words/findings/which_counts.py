"""Findings about times of which a text does not say which one counts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

WHICH_COUNTS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "either-end": Finding(
            Both(
                "Deze tijd heeft twee einden, met “of” ertussen: {quoted}. Welk van de "
                "twee telt, staat er niet.",
                "This time has two ends, with “or” between them: {quoted}. Which of the "
                "two counts is not said.",
            ),
            Both(
                "Kies er een. Of zeg welke telt: de eerste of de laatste van de twee.",
                "Choose one. Or say which counts: the first or the last of the two.",
            ),
        ),
        "both-ends": Finding(
            Both(
                "Hier gelden twee tijden, met “en” ertussen: {quoted}. Wat als de ene "
                "nog loopt en de andere voorbij is, staat er niet.",
                "Two times hold here, with “and” between them: {quoted}. What if one "
                "still runs and the other is over is not said.",
            ),
            Both(
                "Zeg of beide moeten kloppen, of dat de laatste telt. Is er een "
                "instantie "
                "die dit bepaalt? Neem dan haar woorden over.",
                "Say whether both must be met, or the last one counts. Does a body set "
                "this? Then take its words.",
            ),
        ),
        "answer-timed-twice": Finding(
            Both(
                "Voor hetzelfde antwoord staan er twee tijden: {quoted}. Wie klaagt, "
                "weet niet welke telt.",
                "There are two times for the same answer: {quoted}. Who complains does "
                "not know which one counts.",
            ),
            Both(
                "Houd er een. Is de eerste voor iets anders, zoals een tussenbericht? "
                "Zeg dat dan zo.",
                "Keep one. Is the first for something else, such as word in between? "
                "Then say so.",
            ),
        ),
        "receipt-for-some": Finding(
            Both(
                "Dat de klacht binnen is, hoort men alleen als het langer duurt: "
                "{quoted}. Wanneer staat er niet bij.",
                "That the complaint arrived, people hear only when it takes longer: "
                "{quoted}. By when is not said.",
            ),
            Both(
                "Beloof iedereen dat bericht, binnen een eigen tijd.",
                "Promise everybody that message, within a time of its own.",
            ),
        ),
        "sentence-breaks-off": Finding(
            Both(
                "Hier breekt een zin af: {quoted}. Wat er had moeten staan, weet "
                "niemand.",
                "A sentence breaks off here: {quoted}. What should have stood there "
                "nobody knows.",
            ),
            Both(
                "Maak de zin af.",
                "Complete the sentence.",
            ),
        ),
    }
)
"""What leaves open which time counts, or whether one does."""
