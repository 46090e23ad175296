"""What the rules object to about more time and about standing still."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

TERMS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "no-extension": Both(
            "Deze procedure kent geen langere termijn. Doe een voorstel, of schrijf de "
            "klager hoe het ervoor staat.",
            "This procedure has no longer term. Make a proposal, or write to the "
            "complainant how things stand.",
        ),
        "times-used": Both(
            "De termijn is al {times} keer langer geworden, en vaker mag niet. Beslis "
            "nu.",
            "The term was made longer {times} times already, and no more is allowed. "
            "Decide now.",
        ),
        "consent-needed": Both(
            "Nog meer tijd mag alleen als de klager instemt. Vraag de klager eerst om "
            "dat te doen.",
            "Even more time needs the complainant’s consent. Ask for that first.",
        ),
        "too-late": Both(
            "De termijn liep tot en met {last_day}. Daarna kan die niet meer langer "
            "worden. Beslis nu, of vraag de klager in te stemmen met later.",
            "The term ran through {last_day}. After that it cannot be made longer. "
            "Decide now, or ask the complainant to agree to a later date.",
        ),
        "beyond-maximum": Both(
            "Langer dan tot en met {last_day} mag niet volgens de procedure. Kies die "
            "dag of een eerdere.",
            "The procedure allows no longer than {last_day}. Choose that day or an "
            "earlier one.",
        ),
        "no-suspension": Both(
            "Deze procedure laat de termijnen nooit stilstaan. Zeg de klager dat er meer "
            "tijd nodig is, als dat zo is.",
            "This procedure never lets terms stand still. Tell the complainant that more "
            "time is needed, if so.",
        ),
        "not-a-ground": Both(
            "Op deze grond mogen de termijnen niet stilstaan. De procedure noemt alleen: "
            "{allowed}. Kies een daarvan.",
            "The terms may not stand still on this ground. The procedure names only: "
            "{allowed}. Choose one of those.",
        ),
        "no-day-moves": Both(
            "Geen termijn eindigt later dan al is geschreven, dus er verandert niets. Ga "
            "gewoon verder.",
            "No term ends later than was written already, so nothing changes. Simply go "
            "on.",
        ),
        "no-consent-asked": Both(
            "Voor meer tijd is uw toestemming nu niet nodig. Wacht tot wij erom vragen.",
            "More time does not need your consent now. Wait until we ask for it.",
        ),
        "not-longer": Both(
            "De termijn loopt al tot en met {last_day}, dus dit geeft geen extra tijd. "
            "Kies een latere dag.",
            "The term runs through {last_day} already, so this gives no more time. "
            "Choose a later day.",
        ),
    }
)
"""What they object to about more time and about standing still, by code."""
