"""The question of each value of a part, where an owner adds or changes one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import Asked, question
from gehoord.words.editor.keys_elsewhere import ELSEWHERE
from gehoord.words.editor.keys_general import GENERAL
from gehoord.words.editor.keys_way import WAY

EVERYWHERE: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "name": question("Hoe het heet", "What it is called"),
        "source": question(
            "Waar dit staat",
            "Where this stands",
            "De zin van uw tekst, of het artikel. Leeg betekent: zo kiest u het zelf.",
            "The sentence of your text, or the article. Empty means: your own choice.",
        ),
        "verified": question(
            "Wij hebben die bron zelf gelezen", "We read that source ourselves"
        ),
        "public": question(
            "Dit staat in onze gepubliceerde procedure",
            "This stands in our published procedure",
            "Zo niet, dan staat het op de pagina als eigen werkwijze.",
            "If not, the page shows it as your own way of working.",
        ),
        "stage": question(
            "Bij welke stap het hoort",
            "The stage it belongs to",
            "Niets gekozen: bij elke stap.",
            "Nothing chosen: to every stage.",
        ),
        "times": question(
            "Hoe vaak het hoogstens mag",
            "How often at most",
            "Leeg betekent: zo vaak als nodig.",
            "Empty means: as often as needed.",
        ),
        "longest": question("Hoe lang het hoogstens duurt", "How long at most"),
        "at_least": question(
            "De bron zegt: minstens zo lang", "The source says: at least so long"
        ),
    }
)
"""What is asked in the same words in every part."""

_TERM: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "term:about": question(
            "Waar de termijn over gaat",
            "What the term is about",
            "Zoals midden in een zin: uitvoering van de uitspraak.",
            "As in the middle of a sentence: carrying out the ruling.",
        ),
        "term:strength": question("Hoe sterk is dit?", "How strong is this?"),
        "term:within": question("Hoe lang", "How long"),
        "term:from": question(
            "Vanaf welk moment de termijn loopt",
            "The moment from which the term runs",
            "Kies er een of meer. Elk ervan laat de termijn beginnen.",
            "Choose one or more. Each of them starts the term.",
        ),
        "term:before": question(
            "Of: teruggeteld van het einde van",
            "Or: counted back from the end of",
            "Kies dan geen moment hierboven.",
            "Then choose no moment above.",
        ),
        "term:counted_from": question(
            "Vanaf welke dag er wordt geteld",
            "From which day it is counted",
            "Alleen als dat een andere dag is dan die van het moment.",
            "Only where that is another day than that of the moment.",
        ),
        "term:inclusive": question("De eerste dag telt mee", "The first day counts"),
        "term:skips_closed": question(
            "Dagen waarop u dicht bent, tellen niet mee",
            "Days on which you are closed do not count",
        ),
        "term:kept_by": question(
            "Met welke brief u dit nakomt",
            "The letters that keep it",
            "Eén ervan aan de klager is genoeg.",
            "Any one of them to the complainant is enough.",
        ),
        "term:done_by": question(
            "Of: wat er moet gebeuren",
            "Or: what must happen",
            "Voor wat geen brief aan de klager is. Eén ervan is genoeg.",
            "For what is no letter to the complainant. Any one is enough.",
        ),
        "term:ended_by": question(
            "Waardoor de termijn vervalt", "After what it no longer applies"
        ),
        "term:when": question(
            "Alleen als dit zo is",
            "Only while this holds",
            "Alles tegelijk.",
            "All at once.",
        ),
        "term:only_for": question(
            "Alleen bij deze antwoorden",
            "Only for these answers",
            "Van de gegevens die u zelf laat vragen. Niets gekozen: bij elk antwoord.",
            "Of the particulars of your own. Nothing chosen: for any answer.",
        ),
        "term:not_for": question("Niet bij deze antwoorden", "Not for these answers"),
        "term:only_about": question(
            "Alleen als de klacht gaat over iemand die dit is",
            "Only where it is about somebody who is one of these",
            "Dat weten wij zodra iemand bij u het vastlegt. Niets gekozen: over wie ook.",
            "That is known once somebody of yours records it. Nothing chosen: whoever.",
        ),
        "term:not_about": question(
            "Niet als de klacht gaat over iemand die dit is",
            "Not where it is about somebody who is one of these",
        ),
        "term:third_party": question(
            "Bij welke onafhankelijke derde het hoort",
            "The third party at which it runs",
            "Niets gekozen: bij elke.",
            "Nothing chosen: at every one.",
        ),
        "term:roll": question(
            "Als de laatste dag een vrije dag is", "When the last day is a free day"
        ),
        "term:warn": question(
            "Hoe lang van tevoren u een waarschuwing krijgt",
            "How long before the end you are warned",
        ),
        "term:fallback": question(
            "Wat er vanzelf gebeurt als niemand iets doet",
            "What happens by itself when nobody acts",
        ),
        "term:opens": question(
            "Waar de klager heen kan als u dit niet haalt",
            "Where the complainant can go when you miss it",
            "Opent het een weg? Dan waarheen, zodra de tijd om is.",
            "Does it open a way? Then where to, once the time is over.",
        ),
        "term:stops": question(
            "Een teken van leven stopt dit, en sluiten beëindigt het",
            "A sign of life stops it, and closing ends it",
        ),
        "term:apart": question(
            "Loopt altijd door, ook na sluiten",
            "Always runs on, also after closing",
        ),
        "term:inside": question(
            "Alleen wie het behandelt, weet ervan",
            "Only those who handle it know of it",
        ),
        "term:waits": question(
            "Waarop wordt gewacht, als hele zin",
            "What is waited for, as a sentence",
            "Alleen voor een wachttijd.",
            "Only for a waiting time.",
        ),
    }
)

_LETTERS: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "notices:after": question(
            "Na welk moment de brief weggaat",
            "The moment after which it leaves",
        ),
        "notices:to": question("Aan wie", "To whom"),
        "notices:when": question(
            "Alleen als dit zo is",
            "Only while this holds",
            "Alles tegelijk.",
            "All at once.",
        ),
        "notices:carries": question(
            "Wat er in de e-mail staat", "What the e-mail holds"
        ),
        "notices:contents": question(
            "Wat erin moet staan",
            "What it must say",
            "Eén ding op elke regel.",
            "One thing on each line.",
        ),
        "notices:must_not": question(
            "Wat er niet in mag staan",
            "What it must not hold",
            "Eén ding op elke regel.",
            "One thing on each line.",
        ),
        "notices:text": question(
            "Wat uw eigen brief zegt",
            "What a letter of your own says",
            "Alleen voor een brief van uzelf. Tussen {{ en }} komt wat wordt ingevuld.",
            "Only for a letter of your own. Between {{ and }} comes what is filled in.",
        ),
        "notices:must_say": question(
            "Wat daarin altijd ingevuld wordt",
            "What is always filled in there",
            "Eén naam op elke regel, zonder haken: handler.",
            "One name on each line, without braces: handler.",
        ),
        "notices:name": question(
            "Hoe u deze brief noemt",
            "What you call this letter",
            "Leeg: onze naam ervoor.",
            "Empty: our name for it.",
        ),
        "acts:by": question("Wie het mag doen", "Who may do it"),
        "acts:needs": question("Wat er eerst moet", "What must come first"),
    }
)

KEYS: Final[Mapping[str, Asked]] = MappingProxyType(
    {**EVERYWHERE, **_TERM, **_LETTERS, **WAY, **ELSEWHERE, **GENERAL}
)
"""Every question, by part and key; without a part where it is the same in all."""


def asked(part: str, key: str) -> Asked | None:
    """Return how a key of a part is asked; None where it is not in the form."""
    *_, last = part.split(".")
    own = KEYS.get(f"{part}:{key}") or KEYS.get(f"{last}:{key}")
    return own or EVERYWHERE.get(key)
