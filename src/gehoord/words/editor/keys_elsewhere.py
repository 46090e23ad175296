"""The questions about what need not be taken up, and what belongs with others."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import Asked, question
from gehoord.words.editor.hints import OPEN

ELSEWHERE: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "refusal:because": question(
            "De reden, zoals die volgt op “omdat”",
            "The reason, as it follows “because”",
            "Bijvoorbeeld: wij er al eerder over oordeelden.",
            "For example: we dealt with it before.",
        ),
        "refusal:older_than": question(
            "Alleen als het langer geleden is dan",
            "Only if it was longer ago than",
            "Leeg betekent: hoe lang geleden het was, telt hier niet.",
            "Empty means: how long ago it was does not count here.",
        ),
        "refusal:from": question("Geteld vanaf", "Counted from"),
        "refusal:only_for": question(
            "Alleen bij deze antwoorden",
            "Only for these answers",
            "Het formulier zegt dit bij de vraag. Niets gekozen: bij elk antwoord.",
            "The form says so beside the question. Nothing chosen: for any answer.",
        ),
        "refusal:not_for": question(
            "Niet bij deze antwoorden", "Not for these answers"
        ),
        "refusal:stage": question(
            "In welke stap dit kan",
            "In which stage this can be",
            "Niets gekozen: in elke stap.",
            "Nothing chosen: in every stage.",
        ),
        "refusal:way_on": question(
            "Waar het wel kan", "Where to go instead", hint=OPEN
        ),
        "refusal:must": question(
            "Zo'n klacht nemen wij nooit in behandeling",
            "Such a complaint we never take up",
            "Niet aangekruist: het mag, en het hoeft niet.",
            "Not ticked: we may refuse it, and need not.",
        ),
        "report-to:about": question(
            "Wat gemeld wordt, midden in een zin",
            "What is reported, in the middle of a sentence",
            "Bijvoorbeeld: een calamiteit.",
            "For example: a calamity.",
        ),
        "report-to:contact": question(
            "Hoe u hen bereikt", "How to reach them", hint=OPEN
        ),
        "report-to:told": question(
            "De klager ziet dat het gemeld is",
            "Who complains sees that it was reported",
        ),
        "report-to:claim": question(
            "De klager vraagt er zelf om, en een ander beslist",
            "Who complains asks for it, and others decide",
            "Zoals schadevergoeding. U geeft het door; de klacht gaat hier door.",
            "Such as damages. You pass it on; the complaint goes on here.",
        ),
        "report-to:only_for": question(
            "Vanzelf bij deze antwoorden",
            "By itself for these answers",
            "Niets gekozen: iemand bij u legt het vast.",
            "Nothing chosen: somebody of yours records it.",
        ),
        "report-to:then": question(
            "Wat daar gebeurt: wie antwoordt, en wanneer",
            "What happens there: who answers, and by when",
            hint=OPEN,
        ),
        "milestone:name": question(
            "Wat er gebeurt, midden in een zin",
            "What happens, in the middle of a sentence",
            "Met het lidwoord. Bijvoorbeeld: het huisbezoek, ons onderzoek.",
            "With its article. For example: the home visit, our inquiry.",
        ),
        "beside:about": question(
            "Waar het daar over gaat, midden in een zin",
            "What it is about there, in the middle of a sentence",
            "Bijvoorbeeld: wat een geregistreerde professional deed.",
            "For example: what a registered professional did.",
        ),
        "beside:contact": question(
            "Hoe mensen hen bereiken", "How people reach them", hint=OPEN
        ),
        "beside:can": question(
            "Wat daar kan",
            "What can be done there",
            "Bijvoorbeeld: een waarschuwing, of uit het register.",
            "For example: a warning, or out of the register.",
        ),
        "beside:window": question(
            "Tot wanneer iemand daarheen kan",
            "Until when one may go there",
            hint=OPEN,
        ),
        "beside:costs": question("Wat het kost", "What it costs", hint=OPEN),
        "beside:after": question(
            "Wat er eerst komt",
            "What comes first",
            "Niets gekozen: de klager kan er altijd heen. “Wij”: pas na ons antwoord. "
            "“De onafhankelijke derde”: pas na de uitspraak.",
            "Nothing chosen: the complainant can go there at any time. “We”: only after "
            "our answer. “The independent third party”: only after the ruling.",
        ),
        "beside:at_once": question(
            "Kan dat zonder eerst bij ons te klagen?",
            "Is that possible without complaining to us first?",
        ),
        "beside:instead": question(
            "Neemt die dezelfde klacht aan, in uw plaats?",
            "Does it take the same complaint, in your place?",
        ),
        "help:can": question(
            "Wat zij voor de klager kunnen doen",
            "What they can do for whoever complains",
            "Bijvoorbeeld: luisteren, en uw klacht met u opschrijven.",
            "For example: listen, and write down your complaint with you.",
        ),
        "help:contact": question(
            "Hoe mensen hen bereiken", "How people reach them", hint=OPEN
        ),
        "help:costs": question("Wat het kost", "What it costs", hint=OPEN),
        "help:only_for": question(
            "Alleen voor wie dit antwoordde", "Only for who answered this"
        ),
        "help:not_for": question(
            "Niet voor wie dit antwoordde", "Not for who answered this"
        ),
        "help:after": question(
            "Wat er eerst komt",
            "What comes first",
            "Niets gekozen: deze hulp is er van het begin af. “Wij”: deze hulp is er pas "
            "na ons antwoord.",
            "Nothing chosen: this help is there from the start. “We”: it is there only "
            "after our answer.",
        ),
        "help:outside": question(
            "Staan zij los van uw organisatie?", "Are they independent of you?"
        ),
        "help:tells_nothing": question(
            "Blijft daar wat iemand hun vertelt?",
            "Does what somebody tells them stay with them?",
        ),
        "also:part": question("Onder welk kopje", "Below which heading"),
        "also:text": question(
            "De zin, zoals uw tekst die heeft",
            "The sentence, as your text has it",
            "Er volgt niets uit. Een tijd, een brief of een regel hoort elders.",
            "Nothing follows from it. A time, a letter or a rule belongs elsewhere.",
        ),
        "tell-at:reach": question("Wat is het?", "What is it?"),
        "tell-at:at": question(
            "Het nummer, of het adres",
            "The number, or the address",
            "Bijvoorbeeld: 020-555 01 01.",
            "For example: 020-555 01 01.",
        ),
        "tell-at:name": question(
            "Wie of wat daar is",
            "Who or what is there",
            "Bijvoorbeeld: onze klantenservice.",
            "For example: our customer service.",
        ),
        "tell-at:hours": question(
            "Wanneer dat kan, midden in een zin",
            "When that is possible, in the middle of a sentence",
            "Bijvoorbeeld: op werkdagen van 9.00 tot 17.00 uur.",
            "For example: on working days from 9:00 to 17:00.",
        ),
        "tell-at:only_for": question(
            "Alleen bij deze antwoorden", "Only for these answers"
        ),
        "tell-at:not_for": question(
            "Niet bij deze antwoorden", "Not for these answers"
        ),
        "forward:about": question(
            "Wat daar hoort: klachten over …",
            "What belongs there: complaints about …",
            hint=OPEN,
        ),
        "forward:contact": question(
            "Hoe mensen hen bereiken", "How people reach them", hint=OPEN
        ),
        "forward:consent": question(
            "De klager moet het eerst goedvinden", "Who complains must agree first"
        ),
        "forward:keeps_day": question(
            "De dag dat het hier binnenkwam, telt daar ook",
            "The day it came in here counts there as well",
        ),
    }
)
"""These questions, by part and key."""
