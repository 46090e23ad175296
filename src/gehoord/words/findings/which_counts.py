"""Findings about times of which a text does not say which one counts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

WHICH_COUNTS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "two-ends": Finding(
            Both(
                "Deze tijd heeft twee einden: {quoted}. Welk van de twee telt, staat er "
                "niet.",
                "This time has two ends: {quoted}. Which of the two counts is not said.",
            ),
            Both(
                "Kies er een. Of zeg welke telt: de eerste, de laatste, of alle twee. "
                "Bepaalt een instantie dit? Neem dan haar woorden over.",
                "Choose one. Or say which counts: the first, the last, or both. Does a "
                "body outside set this? Then take its words.",
            ),
        ),
        "sent-not-received": Finding(
            Both(
                "Deze tijd om verder te gaan telt niet vanaf het ontvangen van de brief: "
                "{quoted}. Komt die later aan, dan blijft er minder tijd over.",
                "This time to go further does not count from receiving the letter: "
                "{quoted}. Where that arrives later, less time is left.",
            ),
            Both(
                "Laat de tijd tellen vanaf het ontvangen. Bepaalt een instantie dit zo? "
                "Zeg dan in de brief welke dag de laatste is.",
                "Let the time count from receipt. Does a body outside set it so? Then "
                "say in the letter which day is the last.",
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
