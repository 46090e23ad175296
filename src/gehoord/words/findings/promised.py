"""Findings about what a law gives whoever complains, and the file does not."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

PROMISED: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "answer-never-due": Finding(
            Both(
                "De termijn {near} is de enige voor een uitkomst. De brief {notice} is "
                "geen uitkomst, en houdt hem ook bij. Zo hoeft er nooit een antwoord te "
                "komen, en toch heet de termijn nagekomen.",
                "The term {near} is the only one for an outcome. The letter {notice} is "
                "no outcome, and keeps it too. So no answer ever needs to come, and the "
                "term still counts as kept.",
            ),
            Both(
                "Voeg een termijn toe vanaf `filed`, met in `kept_by` alleen de uitkomst "
                "en `closing-letter`.",
                "Add a term from `filed`, with the outcome and `closing-letter` alone in "
                "`kept_by`.",
            ),
        ),
        "talk-for-an-answer": Finding(
            Both(
                "Een gesprek maakt een eind aan de termijn {near}. Daarna loopt er geen "
                "andere: het antwoord kan dan voor altijd wegblijven.",
                "A talk ends the term {near}. No other runs after it: the answer may "
                "then never come.",
            ),
            Both(
                "Voeg een termijn toe vanaf `conversation-held`, die het antwoord "
                "belooft.",
                "Add a term from `conversation-held` that promises the answer.",
            ),
        ),
        "law-wants-an-answer": Finding(
            Both(
                "De wet wil binnen de termijn {near} een antwoord. Hier maakt ook "
                "{anchors} er een eind aan, en dat is er geen.",
                "The law wants an answer within the term {near}. Here {anchors} ends it "
                "too, and that is none.",
            ),
            Both(
                "Haal {anchors} uit {keys}. Belooft u dat eerder, schrijf er dan een "
                "eigen termijn voor.",
                "Take {anchors} out of {keys}. If you promise that sooner, write a term "
                "of its own for it.",
            ),
        ),
        "talk-keeps-no-law": Finding(
            Both(
                "De wet wil binnen de termijn {near} een antwoord op papier. In "
                "“{stage}” is een gesprek het antwoord. Geen brief daarvan houdt de "
                "termijn bij: na een gesprek alleen is die altijd te laat.",
                "The law wants an answer in writing within the term {near}. In "
                "“{stage}” a talk is the answer. No letter of it keeps the term: after "
                "a talk alone it is always broken.",
            ),
            Both(
                "Zet het verslag van het gesprek in `kept_by`: {notice}. Geef die "
                'brief zo nodig in `[notices]`, met `after = "conversation-held"`. Of '
                "laat deze klachten met `[[straight-to]]` het gesprek overslaan.",
                "Put the report of the talk in `kept_by`: {notice}. If need be, give "
                'that letter in `[notices]`, with `after = "conversation-held"`. Or let '
                "these complaints skip the talk with `[[straight-to]]`.",
            ),
        ),
        "kept-with-another": Finding(
            Both(
                "De brief {notice} houdt de termijn {other} bij, en de termijn {near} "
                "ook. Wat u voor de eerste schrijft, telt dan ook voor de tweede, wat er "
                "ook in staat.",
                "The letter {notice} keeps the term {other}, and the term {near} too. So "
                "what you write for the first counts for the second, whatever it says.",
            ),
            Both(
                "Geef {near} iets eigens: in `done_by` wat er dan gebeurd is, zoals "
                "`conversation-held`, of in `kept_by` een brief die alleen dat vertelt.",
                "Give {near} something of its own: in `done_by` what is done by then, "
                "such as `conversation-held`, or in `kept_by` a letter that tells only "
                "that.",
            ),
        ),
        "kept-by-itself": Finding(
            Both(
                "De brief {notice} gaat vanzelf weg, en houdt de termijn {near} bij. Die "
                "is dus altijd nagekomen, ook als niemand naar de klacht keek.",
                "The letter {notice} leaves by itself, and keeps the term {near}. So it "
                "is always kept, also when nobody looked at the complaint.",
            ),
            Both(
                "Laat een mens schrijven hoe het ervoor staat: zet `message` in "
                "`kept_by`, en `message-left` in `from`. Of zeg in de brief dat hij "
                "vanzelf komt.",
                "Let a person write how it stands: put `message` in `kept_by`, and "
                "`message-left` in `from`. Or say in the letter that it comes by itself.",
            ),
        ),
        "outcome-without-term": Finding(
            Both(
                "U noemt een wet met een uitkomst binnen {longest} ({law}). Geen termijn "
                "hier houdt dat bij.",
                "You name a law with an outcome within {longest} ({law}). No term here "
                "watches over that.",
            ),
            Both(
                "Voeg een termijn toe vanaf `filed`, met in `kept_by` de brief met de "
                "uitkomst. Geldt deze wet niet voor uw klachten, haal die dan uit "
                "`legal_bases`.",
                "Add a term from `filed`, with the letter that tells the outcome in "
                "`kept_by`. If this law is not about your complaints, take it out of "
                "`legal_bases`.",
            ),
        ),
        "duty-as-aim": Finding(
            Both(
                "De wet die u noemt, maakt dit een plicht: binnen {longest} ({law}). De "
                "termijn {term} streeft er alleen naar.",
                "The law you name makes this a duty: within {longest} ({law}). The term "
                "{term} only aims at it.",
            ),
            Both(
                'Kies `strength = "statutory"`, of noem de tijd van de wet in een '
                "termijn erbij. Zegt uw tekst zelf “wij streven ernaar”? Laat die dan "
                "verbeteren.",
                'Choose `strength = "statutory"`, or name the time of the law in a term '
                "beside it. Does your text itself say “we aim to”? Then have it mended.",
            ),
        ),
        "aim-before-duty": Finding(
            Both(
                "De termijn {term} is een streven, en mag dat zijn: die is korter dan de "
                "tijd van de wet. Maar de wet geeft ook een uiterste tijd: {longest} "
                "({law}). Die bewaakt hier niemand.",
                "The term {term} is an aim, and may be one: it is shorter than the time "
                "of the law. But the law also gives a last day: {longest} ({law}). "
                "Nobody watches that here.",
            ),
            Both(
                'Laat die termijn zo. Voeg er een bij met `strength = "statutory"` en '
                "de tijd van de wet.",
                'Leave that term as it is. Add one with `strength = "statutory"` and '
                "the time of the law.",
            ),
        ),
        "begins-later-than-law": Finding(
            Both(
                "De termijn {near} heet die van de wet. Die begint pas bij {anchors}. De "
                "wet telt vanaf de dag waarop de klacht binnenkwam ({law}).",
                "The term {near} is called the law's. It begins only from {anchors}. "
                "The law counts from the day on which the complaint came in ({law}).",
            ),
            Both(
                'Zet `from = "filed"`. Is dit een toezegging daarnaast, zet dan '
                '`strength = "promise"` en houd ook de termijn van de wet bij.',
                'Set `from = "filed"`. If this is a promise beside it, set '
                '`strength = "promise"` and watch over the term of the law as well.',
            ),
        ),
        "body-demanded": Finding(
            Both(
                "De klager moet van de wet naar een onafhankelijke instantie kunnen "
                "({law}). Die staat hier nergens.",
                "By law, the complainant must be able to go to an independent body "
                "({law}). None is named here.",
            ),
            Both(
                "Noem die instantie in `[third-party]`. Geldt deze wet niet voor uw "
                "klachten, haal die dan uit `legal_bases`.",
                "Name that body in `[third-party]`. If this law is not about your "
                "complaints, take it out of `legal_bases`.",
            ),
        ),
        "advice-without-term": Finding(
            Both(
                "U noemt een wet die na een advies ten hoogste {longest} geeft "
                "({law}). Geen termijn hier houdt dat bij.",
                "You name a law that gives at most {longest} after advice ({law}). No "
                "term here watches over that.",
            ),
            Both(
                "Voeg een termijn toe vanaf `advice-given`, met in `kept_by` de brief "
                "met uw besluit.",
                "Add a term from `advice-given`, with the letter that tells your "
                "decision in `kept_by`.",
            ),
        ),
        "law-never-stands-still": Finding(
            Both(
                "Termijnen kunnen hier stilstaan. Die van de wet loopt dan door "
                "({law}): het antwoord komt te laat, ook al wacht u op iemand.",
                "Terms can stand still here. That of the law runs on ({law}): the "
                "answer is late, though you wait for somebody.",
            ),
            Both(
                "Neem in plaats daarvan meer tijd, zoals de wet die geeft. Staat de "
                "wet stilstaan toe, laat het dan zo.",
                "Take more time instead, as the law gives it. If the law allows it to "
                "stand still, leave it.",
            ),
        ),
    }
)
"""Findings about what a law gives, by their code."""
