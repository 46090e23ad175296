"""Findings about sentences of one text against each other, and days nobody can tell."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

AT_ODDS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "told-beyond-confidence": Finding(
            Both(
                "De ene zin houdt het binnen, de andere geeft het door: {quoted}.",
                "One sentence keeps it inside, the other passes it on: {quoted}.",
            ),
            Both(
                "Zeg bij de eerste wie het toch hoort of leest, waarom, en of de klager "
                "daar ja op zegt. Zeg ook wat u weglaat, zoals namen van anderen.",
                "Say with the first who is told or reads it all the same, why, and "
                "whether who complains says yes to it. Say too what you leave out, such "
                "as names of others.",
            ),
        ),
        "public-yet-confidential": Finding(
            Both(
                "De tekst maakt iets van een zaak openbaar: {quoted}. Dit bestand houdt "
                "elke klacht vertrouwelijk, en maakt niets openbaar. De pagina noemt dit "
                "als uitzondering.",
                "The text makes something of a case public: {quoted}. This file keeps "
                "each complaint confidential, and makes nothing public. The page names "
                "this as an exception.",
            ),
            Both(
                "Zeg in de tekst of namen wegblijven, en wie het doet. Houd zelf bij dat "
                "het gebeurt.",
                "Say in the text whether names are left out, and who does it. See to it "
                "yourself that it is done.",
            ),
        ),
        "lengths-at-odds": Finding(
            Both(
                "Twee zinnen geven voor hetzelfde een andere tijd: {quoted}. Welke telt, "
                "staat er niet.",
                "Two sentences give another time for the same thing: {quoted}. Which one "
                "counts is not said.",
            ),
            Both(
                "Houd er een. Gaan ze over iets anders, zoals een tussenbericht? Zeg dan "
                "waarover.",
                "Keep one. Are they about different things, such as word in between? "
                "Then say about what.",
            ),
        ),
        "said-against": Finding(
            Both(
                "De ene zin zegt het zo, de andere anders: {quoted}. Welke geldt, staat "
                "er niet.",
                "One sentence says it so, the other otherwise: {quoted}. Which one holds "
                "is not said.",
            ),
            Both(
                "Kies er een, of zeg dat beide mogen. Is de tweede een uitzondering? Zeg "
                "dan “behalve”.",
                "Choose one, or say that both are allowed. Is the second an exception? "
                "Then say “except”.",
            ),
        ),
        "complaint-and-dispute": Finding(
            Both(
                "Bij dezelfde commissie heet het eerst een geschil, en dan een "
                "klacht: {quoted}. Het lijkt of een klacht daar meteen kan beginnen.",
                "With one committee it is a dispute first, and then a "
                "complaint: {quoted}. It seems that a complaint can begin there at once.",
            ),
            Both(
                "Noem het daar steeds een geschil, of zeg dat men er meteen heen kan.",
                "Call it a dispute there each time, or say that one can go there at "
                "once.",
            ),
        ),
        "day-unknowable": Finding(
            Both(
                "Deze tijd telt vanaf een dag die niemand kan aanwijzen: {quoted}. Wie "
                "klaagt, weet niet wanneer die voorbij is.",
                "This time counts from a day that nobody can point to: {quoted}. Who "
                "complains does not know when it is over.",
            ),
            Both(
                "Laat hem tellen vanaf een brief van u, en zet die dag in de brief.",
                "Let it count from a letter of yours, and put that day in the letter.",
            ),
        ),
        "begins-when-we-write": Finding(
            Both(
                "De tijd van {term} begint met uw bericht dat de klacht binnen is. "
                "Wanneer dat gaat, is aan geen tijd gebonden.",
                "The time of {term} begins with your message that the complaint arrived. "
                "Nothing says by when that leaves.",
            ),
            Both(
                "Geef dat bericht een termijn, met `receipt` in `kept_by`. Of laat deze "
                'tellen van `"filed"`.',
                "Give that message a term, with `receipt` in `kept_by`. Or let this one "
                'count from `"filed"`.',
            ),
        ),
    }
)
"""What only shows where two sentences are held together, or one and a calendar."""
