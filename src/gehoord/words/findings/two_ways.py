"""Findings about one thing that a text says in two ways."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

TWO_WAYS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "all-told-and-kept": Finding(
            Both(
                "De ene zin houdt alles geheim, de andere geeft alles aan een van beide "
                "kanten: {quoted}. Niemand weet wat er met gegevens van anderen gebeurt.",
                "One sentence keeps everything secret, the other gives all of it to one "
                "of the two sides: {quoted}. What of what is about others, nobody "
                "knows.",
            ),
            Both(
                "Zeg wie wat te lezen krijgt, en wat u weglaat, zoals namen van anderen.",
                "Say who gets to read what, and what you leave out, such as names of "
                "others.",
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
        "stage-said-otherwise": Finding(
            Both(
                "Dezelfde stap is in de ene zin informeel, en in de andere op papier: "
                "{quoted}. Niemand weet wat dan telt.",
                "The same stage is informal in one sentence, and in writing in another: "
                "{quoted}. Nobody knows which one counts.",
            ),
            Both(
                "Kies er een, of zeg dat beide mogen.",
                "Choose one, or say that both are allowed.",
            ),
        ),
    }
)
"""What only shows where two sentences are laid side by side."""
