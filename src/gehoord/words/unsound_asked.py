"""Findings about what a file asks of its own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.unsound_rows import Finding

ASKED: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "asks-service-number": Finding(
            Both(
                "Het gegeven {near} vraagt naar “{said}”. Het burgerservicenummer mag "
                "alleen wie dat van de wet mag (UAVG 46), en een identiteitsbewijs "
                "vraagt meer dan een klacht nodig heeft.",
                "The particular {near} asks for “{said}”. Only who the law allows may "
                "use the citizen service number (UAVG 46), and an identity document "
                "asks more than a complaint needs.",
            ),
            Both(
                "Vraag een nummer van uzelf, zoals een klantnummer, of niets.",
                "Ask for a number of your own, such as a customer number, or nothing.",
            ),
        ),
        "asks-sensitive": Finding(
            Both(
                "Het gegeven {near} vraagt naar “{said}”. Dat is een gegeven dat u "
                "alleen mag vragen als een uitzondering van de AVG dat toestaat "
                "(artikel 9 en 10), en voor een klacht is het zelden nodig.",
                "The particular {near} asks for “{said}”. You may ask that only where "
                "an exception of the GDPR allows it (articles 9 and 10), and for a "
                "complaint it is seldom needed.",
            ),
            Both(
                "Haal het weg. Wie het wil vertellen, doet dat in de klacht zelf.",
                "Take it out. Who wants to tell it does so in the complaint itself.",
            ),
        ),
        "for-nobody": Finding(
            Both(
                "{near} is alleen voor wie iets koos waarvoor het juist niet is. Het "
                "geldt dus nooit.",
                "{near} is only for who chose something that it is not for. So it never "
                "holds.",
            ),
            Both(
                "Haal het antwoord uit only_for of uit not_for.",
                "Take the answer out of only_for or out of not_for.",
            ),
        ),
        "nothing-for-some": Finding(
            Both(
                "Wie “{who}” kiest, krijgt geen enkele dag te horen waarop er een "
                "uitkomst is, en anderen wel.",
                "Who chooses “{who}” is told no day by which there is an outcome, and "
                "others are.",
            ),
            Both(
                "Zet het antwoord in only_for van een termijn, of geef een termijn die "
                "voor de anderen is.",
                "Put the answer in only_for of a term, or give a term for the others.",
            ),
        ),
        "nothing-for-the-rest": Finding(
            Both(
                "Wie niets kiest, zoals in een mail, krijgt geen enkele dag te horen "
                "waarop er een uitkomst is.",
                "Who chooses nothing, as in a mail, is told no day by which there is an "
                "outcome.",
            ),
            Both(
                "Schrijf de termijn voor alle anderen met not_for, en niet met only_for.",
                "Write the term for everybody else with not_for, and not with only_for.",
            ),
        ),
        "demands-beyond-law": Finding(
            Both(
                "Zonder {field} kan een klacht blijven liggen of worden geweigerd, en "
                "de wet noemt dat niet als eis ({law}).",
                "Without {field} a complaint can be held up or refused, and the law "
                "does not demand it ({law}).",
            ),
            Both(
                'Kies needed = "asked", en laat then in [incomplete] "go-on" zijn.',
                'Choose needed = "asked", and let then in [incomplete] be "go-on".',
            ),
        ),
    }
)
"""Findings about what is asked, by their code."""
