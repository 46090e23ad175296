"""How a complaint is decided: titles, explanations and questions."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import AMOUNT, READ_BY_COMPLAINANT, Asked, Row
from gehoord.words.both import Both

_PANEL: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "panel": Asked(
            Both("Wie deden dit samen?", "Who did this together?"),
            Both(
                "Een naam op elke regel. De klager leest de namen.",
                "One name on each line. The complainant reads the names.",
            ),
        ),
        "chair": Asked(
            Both("Wie van hen zat voor?", "Who of them was the chair?"),
        ),
    }
)

DECIDING: Final[Mapping[str, Row]] = MappingProxyType(
    {
        "ask-advice": Row(
            Both("Vraag advies", "Ask for advice"),
            Both(
                "Aan een commissie of deskundige. De klager ziet dat er advies is "
                "gevraagd.",
                "From a committee or an expert. The complainant sees that advice was "
                "asked for.",
            ),
            {
                "of": Asked(Both("Aan wie?", "From whom?")),
                "words": Asked(Both("Wat vraagt u?", "What do you ask?")),
            },
        ),
        "record-advice": Row(
            Both("Leg het advies vast", "Record the advice"),
            Both(
                "Het advies komt in het dossier, zoals het is gegeven.",
                "The advice is kept in the dossier, as it was given.",
            ),
            {"words": Asked(Both("Het advies", "The advice")), **_PANEL},
        ),
        "name-panel": Row(
            Both(
                "Maak bekend wie samen beslissen", "Say beforehand who decide together"
            ),
            Both(
                "De klager ziet de namen, en kan bezwaar maken zolang de procedure dat "
                "zegt.",
                "The complainant sees the names, and can object for as long as the "
                "procedure says.",
            ),
            _PANEL,
        ),
        "decide-objection": Row(
            Both(
                "Beslis over het bezwaar tegen een lid",
                "Decide on the objection to a member",
            ),
            Both(
                "Het eerste bezwaar dat openstaat. Is het terecht, dan doet dat lid niet "
                "mee en maakt iemand opnieuw bekend wie beslissen.",
                "The first objection that is open. If it is right, that member takes no "
                "part and somebody names anew who decide.",
            ),
            {
                "upheld": Asked(
                    Both("Is het bezwaar terecht?", "Is the objection right?")
                ),
                "words": Asked(Both("Waarom?", "Why?"), READ_BY_COMPLAINANT),
            },
        ),
        "send-draft": Row(
            Both(
                "Stuur het concept van het oordeel", "Send the draft of the judgement"
            ),
            Both(
                "De klager leest het, en kan erop reageren. Dat kan ook degene over wie "
                "de klacht gaat, als de procedure dat zegt en die van de klacht weet.",
                "The complainant reads it, and can comment. So can the person complained "
                "about, if the procedure says so and they know of the complaint.",
            ),
            {
                "words": Asked(Both("Het concept", "The draft")),
                "files": Asked(
                    Both("Bestanden", "Files"),
                    Both(
                        "Wie het concept krijgt, kan ze openen.",
                        "Whoever gets the draft can open them.",
                    ),
                ),
            },
        ),
        "comment-on-draft": Row(
            Both("Reageer op het concept", "Comment on the draft"),
            Both(
                "Het oordeel is er nog niet. Straks staat erin wat er met deze reactie "
                "is gedaan. Wie de klacht indiende, leest alle reacties.",
                "There is no judgement yet. It will say what was done with these "
                "comments. Whoever complained reads all of them.",
            ),
            {
                "words": Asked(Both("De reactie op het concept", "The comments")),
                "files": Asked(Both("Bestanden", "Files")),
                "party": Asked(Both("Van wie is deze reactie?", "Whose are these?")),
            },
        ),
        "judge": Row(
            Both("Geef een oordeel", "Judge the complaint"),
            Both(
                "Het oordeel gaat in een brief naar de klager, met de redenen.",
                "The judgement goes to the complainant in a letter, with the reasons.",
            ),
            {
                "judgement": Asked(Both("Oordeel", "Judgement")),
                "findings": Asked(
                    Both("Wat hebt u vastgesteld?", "What did you establish?")
                ),
                "parts": Asked(Both("Oordeel per onderdeel", "Judgement per part")),
                "words": Asked(Both("Waarom dit oordeel?", "Why this judgement?")),
                "on_comments": Asked(
                    Both(
                        "Wat hebt u gedaan met de reacties op het concept?",
                        "What did you do with the comments on the draft?",
                    ),
                    READ_BY_COMPLAINANT,
                ),
                "measures": Asked(Both("Wat verandert er?", "What will change?")),
                "measures_by": Asked(Both("Uiterlijk wanneer?", "By when?")),
                **AMOUNT,
                **_PANEL,
            },
        ),
        "take-up": Row(
            Both("Zeg dat u de klacht behandelt", "Say that you take it up"),
            Both(
                "De klacht is ontvankelijk. De klager krijgt een brief met de reden.",
                "The complaint is admissible. The complainant gets a letter with the "
                "reason.",
            ),
            {
                "words": Asked(
                    Both("Waarom behandelt u de klacht?", "Why do you take it up?"),
                    READ_BY_COMPLAINANT,
                ),
            },
        ),
        "not-take-up": Row(
            Both("Neem niet in behandeling", "Do not take it up"),
            Both(
                "De klager krijgt een brief met de reden, en waar het wel kan.",
                "The complainant gets a letter with the reason, and where to go "
                "instead.",
            ),
            {
                "ground": Asked(
                    Both("De reden", "The reason"),
                    Both(
                        "In een paar woorden, zoals: het gaat om een factuur.",
                        "In a few words, such as: it is about an invoice.",
                    ),
                ),
                "words": Asked(Both("Uitleg", "Explanation"), READ_BY_COMPLAINANT),
                "way_on": Asked(
                    Both("Waar kan de klager wel terecht?", "Where can they go?"),
                    READ_BY_COMPLAINANT,
                ),
            },
        ),
    }
)
"""Advice, who decide together, and what is decided."""
