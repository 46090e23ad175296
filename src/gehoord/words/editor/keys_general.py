"""The questions about what holds for all of a procedure, and particulars of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.act_rows import Asked, question
from gehoord.words.editor.hints import LINES, OPEN

GENERAL: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "text:text": question(
            "Wat er staat",
            "What it says",
            "Neem het letterlijk over.",
            "Copy it to the letter.",
        ),
        "general:name": question(
            "Hoe de procedure heet", "What the procedure is called"
        ),
        "general:version": question("Naam van deze versie", "Name of this version"),
        "general:organisation": question(
            "Naam van de organisatie", "Name of the organisation"
        ),
        "general:address": question("Mailadres voor reacties", "Address for reactions"),
        "general:own_text": question(
            "Waar uw eigen tekst staat, op uw site",
            "Where your own text is, on your site",
            hint=OPEN,
        ),
        "general:language": question(
            "In welke talen u antwoordt", "The languages you answer in"
        ),
        "general:timezone": question("Tijdzone", "Time zone"),
        "general:calendar": question(
            "Welke dagen vrij zijn", "Which days are free days"
        ),
        "general:fallback_address": question(
            "Waarheen iemand schrijft als het gaat over wie die mail leest",
            "Where to write when it is about who reads that mailbox",
        ),
        "general:legal_bases": question(
            "De wetten waarop de procedure rust", "The laws it rests on", hint=LINES
        ),
        "general:regimes": question(
            "De regelingen waar u bij hoort", "The schemes you belong to", hint=LINES
        ),
        "general:welcome": question("Wat welkom is", "What is welcome"),
        "general:with_terms": question(
            "Waarvoor de termijnen gelden", "What carries the terms"
        ),
        "general:definition": question("Wat u een klacht noemt", "What is a complaint"),
        "general:who_may_file": question(
            "Wie mag klagen", "Who may complain", hint=LINES
        ),
        "general:minors": question(
            "Vanaf welke leeftijd iemand zelf klaagt",
            "From what age somebody complains alone",
            hint=OPEN,
        ),
        "general:anonymous": question(
            "Klagen zonder naam", "Complaining without a name"
        ),
        "general:anonymous_why": question(
            "Waarom dat niet kan, of wat het betekent", "Why not, or what it means"
        ),
        "general:no_contact": question(
            "Iemand mag onbereikbaar blijven",
            "Somebody may stay out of reach",
            "Wat u schrijft, staat dan alleen op de eigen pagina van de klager.",
            "What you write then lies on the complainant’s own page alone.",
        ),
        "general:told_counts": question(
            "Wat iemand vertelt, telt meteen",
            "What somebody tells counts at once",
            "Anders wacht het tot de klager de opgeschreven tekst bevestigt.",
            "Otherwise it waits until the complainant confirms what was written down.",
        ),
        "general:free_of_charge": question(
            "Uw tekst zegt dat klagen gratis is", "Your text says complaining is free"
        ),
        "general:no_disadvantage": question(
            "Uw tekst zegt dat klagen niemand schaadt",
            "Your text says that a complaint is never held against anybody",
        ),
        "general:channels": question(
            "Hoe iemand kan klagen",
            "How one may complain",
            "Wat anders binnenkomt, telt ook.",
            "What comes in otherwise counts too.",
        ),
        "general:counts_from": question(
            "Welke dag telt als iets op een vrije dag binnenkomt",
            "Which day counts for what comes in on a free day",
        ),
        "general:adviser_first": question(
            "Eerst met de adviseur praten?", "Talk to the adviser first?"
        ),
        "general:exemption": question(
            "Wanneer dat niet hoeft", "When that can be left out", hint=OPEN
        ),
        "general:nobody_else": question(
            "Als alleen degene over wie het gaat kan antwoorden",
            "When only the person complained about could answer",
        ),
        "general:satisfaction": question(
            "Vragen of mensen tevreden zijn", "Ask whether people are satisfied"
        ),
        "general:closing_letter": question(
            "De brief die sluit", "The letter that closes"
        ),
        "general:not_taken_up_letter": question(
            "De brief als u een klacht niet behandelt",
            "The letter for what is not taken up",
        ),
        "general:judgement_letter": question(
            "De brief met het oordeel, die sluit",
            "The letter with the judgement, which closes",
        ),
        "particular:name": question(
            "Hoe het formulier het vraagt", "What it is called, as the form asks it"
        ),
        "particular:hint": question(
            "Wat helpt bij het antwoorden", "What helps to answer it"
        ),
        "particular:kind": question("Wat iemand invult", "What is filled in"),
        "particular:needed": question("Hoe nodig het is", "How much it is needed"),
        "particular:least": question(
            "Hoeveel tekens minstens", "How many signs at least"
        ),
        "particular:most": question(
            "Hoeveel tekens hoogstens", "How many signs at most"
        ),
        "particular:channels": question(
            "Bij welke manier van klagen het wordt gevraagd",
            "The ways of coming in for which it is asked",
            "Niets gekozen: bij elke.",
            "Nothing chosen: for all.",
        ),
        "particular:only_for": question(
            "Bij welke antwoorden op een andere vraag het wordt gevraagd",
            "After which answers to another question it is asked",
            "Niets gekozen: altijd.",
            "Nothing chosen: always.",
        ),
        "particular:not_for": question(
            "Bij welke antwoorden niet", "After which answers it is not"
        ),
        "particular:by": question("Wie dit invult", "Who fills this in"),
        "particular:option": question(
            "Waaruit iemand kan kiezen",
            "What can be chosen",
            "Eén antwoord op elke regel, minstens twee.",
            "One answer on each line, two at least.",
        ),
    }
)
"""These questions, by part and key."""
