"""Findings about a judgement that is provisional at first."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

PROVISIONAL: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "provisional-never-stands": Finding(
            Both(
                "Na {near} staat het voorlopige oordeel vast. Maar die tijd begint niet "
                "bij dat oordeel, of houdt op zodra iemand iets laat horen.",
                "After {near} the provisional judgement stands. But that time does not "
                "begin with that judgement, or ends as soon as somebody is heard from.",
            ),
            Both(
                'Schrijf `from = "judged-provisionally"` en `stops = false`.',
                'Write `from = "judged-provisionally"` and `stops = false`.',
            ),
        ),
        "provisional-without-judgement": Finding(
            Both(
                "Na {near} staat een voorlopig oordeel vast. Maar niemand oordeelt hier, "
                "of geen brief vertelt het definitieve oordeel.",
                "After {near} a provisional judgement stands. But nobody judges here, or "
                "no letter tells of the final one.",
            ),
            Both(
                "Zeg in `[acts]` wie `judge` mag doen, en noem de brief in "
                "`judgement_letter`.",
                "Say in `[acts]` who may do `judge`, and name the letter in "
                "`judgement_letter`.",
            ),
        ),
        "provisional-untold": Finding(
            Both(
                "Een voorlopig oordeel gaat naar niemand. De klager weet dan niet dat de "
                "tijd van {near} loopt.",
                "A provisional judgement is told to nobody. So who complains does not "
                "know that the time of {near} runs.",
            ),
            Both(
                'Schrijf een brief met `after = "judged-provisionally"` aan de klager.',
                "Write a letter with `after = "
                '"judged-provisionally"` to the complainant.',
            ),
        ),
        "provisional-without-way": Finding(
            Both(
                "Het oordeel is eerst voorlopig, maar niemand kan het ergens anders "
                "laten bekijken: in {near} gebeurt niets.",
                "The judgement is provisional at first, but nobody can take it anywhere. "
                "In {near} nothing happens.",
            ),
            Both(
                "Zeg in `[acts]` wie `refer` mag doen, met wat daarbij hoort. Bekijkt u "
                "het zelf opnieuw? Schrijf dan een tweede `[[stage]]`, en de eerste in "
                "`stage` van deze termijn.",
                "Say in `[acts]` who may do `refer`, with what belongs to it. Do you "
                "look at it again yourselves? Then write a second `[[stage]]`, and the "
                "first in `stage` of this term.",
            ),
        ),
        "provisional-and-outside": Finding(
            Both(
                "Wie het niet eens is met een voorlopig oordeel, vraagt hier om de "
                "volgende stap. Maar {near} laat de klager er ook mee naar buiten, en "
                "dan zou een uitspraak daar maar advies zijn.",
                "Whoever does not agree with a provisional judgement asks for the next "
                "stage here. But {near} also lets the complainant go outside with it, "
                "and then a ruling there would be mere advice.",
            ),
            Both(
                'Zet `"not-provisional"` in `needs` van `refer`.',
                'Put `"not-provisional"` in `needs` of `refer`.',
            ),
        ),
        "objected-to-outside": Finding(
            Both(
                "Na {near} staat het voorlopige oordeel vast, en wie het niet eens is "
                "vraagt om de volgende stap. Maar `refer-as-respondent` laat degene over "
                "wie de klacht gaat ermee naar buiten.",
                "After {near} the provisional judgement stands, and whoever does not "
                "agree asks for the next stage. But `refer-as-respondent` lets the "
                "person complained about go outside with it.",
            ),
            Both(
                'Haal `refer-as-respondent` weg. Of zet `"provisional"` in `needs` van '
                "`refer`: dan gaat men er wel mee naar buiten.",
                'Take out `refer-as-respondent`. Or put `"provisional"` in `needs` of '
                "`refer`: then one does go outside with it.",
            ),
        ),
        "respondent-untold": Finding(
            Both(
                "Degene over wie de klacht gaat mag met een voorlopig oordeel naar "
                "buiten, maar niemand vertelt die dat het er is.",
                "The person complained about may take a provisional judgement outside, "
                "but nobody tells them that there is one.",
            ),
            Both(
                "Zeg in `[acts]` wie `tell-respondent` mag doen, en met een termijn.",
                "Say in `[acts]` who may do `tell-respondent`, and within what time.",
            ),
        ),
        "provisional-and-bound": Finding(
            Both(
                "Na de onafhankelijke derde oordeelt u zelf opnieuw, maar die uitspraak "
                "bindt al, of de klager kan de rechter kiezen.",
                "After the independent third party you judge once more yourselves, but "
                "that ruling binds already, or who complains can choose the court.",
            ),
            Both(
                "Is het advies, schrijf dan `binding_for = []` en laat `court_choice` "
                "weg. Anders is uw oordeel niet voorlopig.",
                "If it is advice, write `binding_for = []` and leave out "
                "`court_choice`. Else your judgement is not provisional.",
            ),
        ),
        "never-provisional": Finding(
            Both(
                "{near} hoort bij een voorlopig oordeel, maar elk oordeel is hier "
                "definitief.",
                "{near} goes with a provisional judgement, but every judgement is final "
                "here.",
            ),
            Both(
                "Schrijf de termijn waarna het vaststaat, met `fallback = "
                '"judgement-stands"`.',
                "Write the term after which it stands, with `fallback = "
                '"judgement-stands"`.',
            ),
        ),
    }
)
"""Findings about a judgement that does not stand at once, by their code."""
