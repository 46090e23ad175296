"""Findings about sentences by which an answer may come later."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

MORE_TIME: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "more-time-open": Finding(
            Both(
                "Het kan langer duren: {quoted}. Hoe lang hoogstens staat er niet, en "
                "ook niet of u een nieuwe dag noemt. Wie wacht, weet dan niets meer.",
                "It can take longer: {quoted}. How long at most is not said, nor that "
                "you name a new day. Who waits then knows nothing any more.",
            ),
            Both(
                "Zeg hoe lang het hoogstens duurt. Beloof bericht voordat de eerste tijd "
                "om is, met de nieuwe dag.",
                "Say how long it takes at most. Promise word before the first time is "
                "over, with the new day.",
            ),
        ),
        "more-time-unbounded": Finding(
            Both(
                "Het kan langer duren, met een nieuwe dag: {quoted}. Hoe lang hoogstens "
                "staat er niet. Die dag kan dus steeds verder weg.",
                "It can take longer, with a new day: {quoted}. How long at most is not "
                "said. So that day can move on each time.",
            ),
            Both(
                "Zeg hoe lang het hoogstens duurt, of hoe vaak het langer mag worden.",
                "Say how long it takes at most, or how often it may take longer.",
            ),
        ),
        "more-time-for-some": Finding(
            Both(
                "Bij de ene stap zegt de tekst wat er is als het langer duurt. Bij deze "
                "tijd niet: {quoted}.",
                "Of one stage the text says what happens when it takes longer. Of this "
                "time it does not: {quoted}.",
            ),
            Both(
                "Zeg het bij elke stap, of dat deze tijd nooit langer wordt.",
                "Say it of each stage, or that this time never gets longer.",
            ),
        ),
    }
)
"""What is doubtful where a text takes more time."""
