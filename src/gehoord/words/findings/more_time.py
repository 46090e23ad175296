"""Findings about more time: by the text, and by a file."""

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
        "extension-without-maximum": Finding(
            Both(
                "Meer tijd kan steeds weer, en samen is daar geen grens aan. De klager "
                "kan eindeloos wachten.",
                "More time can be taken again and again, and nothing limits it in all. "
                "The complainant may wait for ever.",
            ),
            Both(
                "Zet in `longest` hoeveel het hoogstens is, en in `times` hoe vaak het "
                "kan.",
                "Say in `longest` how much it is at most, and in `times` how often it "
                "can be taken.",
            ),
        ),
        "extension-length-unsaid": Finding(
            Both(
                "Er staat niet hoeveel meer tijd er hoogstens kan zijn. De nieuwe dag "
                "kan dan ver weg liggen.",
                "It is not said how much more time there can be at most. The new day "
                "can then be far off.",
            ),
            Both(
                "Zet in `longest` hoeveel het hoogstens is. Of beloof wanneer het in "
                "totaal klaar is, in een termijn vanaf filed.",
                "Say in `longest` how much it is at most. Or promise when it is over in "
                "all, in a term from filed.",
            ),
        ),
        "more-time-without-day": Finding(
            Both(
                "Wie meer tijd nodig heeft, zegt alleen waarom. Wanneer het antwoord dan "
                "komt, weet niemand, en niets loopt tot een dag.",
                "Who needs more time says only why. When the answer then comes nobody "
                "knows, and nothing runs until a day.",
            ),
            Both(
                "Noem ook een nieuwe dag (`new_date = true`). Of beloof wanneer het in "
                "totaal klaar is, in een termijn vanaf filed.",
                "Name a new day too (`new_date = true`). Or promise when it is over in "
                "all, in a term from filed.",
            ),
        ),
        "most-without-day": Finding(
            Both(
                "Meer tijd duurt hoogstens {longest}, maar wie die neemt noemt geen dag. "
                "Niets ziet dan of het langer duurt.",
                "More time is at most {longest}, but who takes it names no day. Nothing "
                "then sees whether it takes longer.",
            ),
            Both(
                "Haal `new_date = false` weg. Of haal `longest` weg.",
                "Take `new_date = false` out. Or take `longest` out.",
            ),
        ),
        "day-of-no-word": Finding(
            Both(
                "De termijn {near} loopt tot de dag die bij meer tijd wordt genoemd, en "
                "die wordt niet genoemd. Hij begint nooit.",
                "The term {near} runs until the day that is named with more time, and "
                "none is. It never begins.",
            ),
            Both(
                "Haal die termijn weg. Of noem wel een dag: `new_date = true`.",
                "Take that term out. Or do name a day: `new_date = true`.",
            ),
        ),
        "day-told-after-all": Finding(
            Both(
                "Uw tekst belooft bij meer tijd een nieuwe dag, en uw bestand niet: "
                "“{said}”.",
                "Your text promises a new day with more time, and your file does not: "
                "“{said}”.",
            ),
            Both("Haal `new_date = false` weg.", "Take `new_date = false` out."),
        ),
    }
)
"""What is doubtful where a text takes more time."""
