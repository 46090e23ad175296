"""Findings about sentences that are only to be read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

ALSO: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "also-length": Finding(
            Both(
                "Deze zin noemt een tijd: “{said}”. De zin is alleen te lezen. Niemand "
                "bewaakt die tijd dus.",
                "This sentence names a time: “{said}”. It is only to be read. So nobody "
                "watches that time.",
            ),
            Both(
                "Maak er een `[[term]]` van. Gaat het om bewaren of indienen? Dan is er "
                "`[retention]` of `[[filing-window]]`. Geldt de laatste van twee dagen? "
                "Zet die tijd in `or_length`, bij het venster.",
                "Make it a `[[term]]`. Is it about keeping or filing? Then there is "
                "`[retention]` or `[[filing-window]]`. Does the later of two days hold? "
                "Say that time in `or_length`, at the window.",
            ),
        ),
        "also-told": Finding(
            Both(
                "Deze zin belooft dat iemand iets hoort: “{said}”. De zin is alleen te "
                "lezen. Er gaat dus geen brief uit.",
                "This sentence promises that somebody is told: “{said}”. It is only to "
                "be read. So no letter leaves.",
            ),
            Both(
                "Schrijf een brief in `[notices]`, of haal die belofte eruit.",
                "Write a letter in `[notices]`, or take that promise out.",
            ),
        ),
        "also-concerned": Finding(
            Both(
                "Deze zin laat iemand een klacht over zichzelf behandelen: “{said}”. Dat "
                "kan hier nooit, en de pagina zegt dat ook.",
                "This sentence lets somebody handle a complaint about themselves: "
                "“{said}”. That is never possible here, and the page says so too.",
            ),
            Both(
                "Mag die eerst reageren? Schrijf dat: met `inform-respondent` en "
                "`defend` in `[acts]`. Een ander oordeelt dan.",
                "May they react first? Write that: with `inform-respondent` and "
                "`defend` in `[acts]`. Somebody else then judges.",
            ),
        ),
        "also-paid": Finding(
            Both(
                "Deze zin vraagt geld: “{said}”. Niemand wacht op die betaling, en "
                "brieven weten het niet.",
                "This sentence asks for money: “{said}”. Nobody waits for that payment, "
                "and letters do not know it.",
            ),
            Both(
                "Moet wie klaagt eerst betalen? Schrijf een `[[deposit]]`. Kost het "
                "geld bij de onafhankelijke derde? Zeg dat in `costs`.",
                "Must who complains pay first? Write a `[[deposit]]`. Does it cost money "
                "at the independent third party? Say so in `costs`.",
            ),
        ),
        "also-binding": Finding(
            Both(
                "Deze zin zegt wie ergens aan gebonden is: “{said}”. Brieven en andere "
                "regels van de pagina weten dat niet.",
                "This sentence says who is bound by something: “{said}”. Letters and "
                "other lines of the page do not know it.",
            ),
            Both(
                "Bindt een uitspraak van buiten? Zeg dat met `binding_for` in "
                "`[third-party]`. Gaat het over een stap bij uzelf? Laat de zin dan "
                "staan.",
                "Does a ruling from outside bind? Say so with `binding_for` in "
                "`[third-party]`. Is it about a step of your own? Then keep the "
                "sentence.",
            ),
        ),
    }
)
"""Fact, reason and way out of each, by its code."""
