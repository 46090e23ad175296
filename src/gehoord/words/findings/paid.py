"""Findings about money: what has to be paid first, and who can promise how much."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

PAID: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "authority-of-nothing": Finding(
            Both(
                "Hier staat wie hoeveel kan toezeggen, maar niemand zegt in deze "
                "procedure iets toe.",
                "It is said who can promise how much, but nobody promises anything in "
                "this procedure.",
            ),
            Both(
                "Haal `[[authority]]` weg, of voeg `propose` of `judge` toe in `acts`.",
                "Take `[[authority]]` out, or add `propose` or `judge` in `acts`.",
            ),
        ),
        "authority-twice": Finding(
            Both(
                "Van {who} staat er twee keer hoeveel die kan toezeggen.",
                "How much {who} can promise is said twice.",
            ),
            Both("Laat er één staan.", "Leave one of them."),
        ),
        "authority-unused": Finding(
            Both(
                "Er staat hoeveel {who} kan toezeggen, maar die stelt hier niets voor en "
                "oordeelt niet. Zo belooft de pagina iets wat niet kan.",
                "It is said how much {who} can promise, but they propose nothing here "
                "and judge nothing. So the page tells what cannot be.",
            ),
            Both(
                "Zet {who} bij wie `propose` of `judge` mag doen, of haal dit weg.",
                "Add {who} to those who may do `propose` or `judge`, or take this out.",
            ),
        ),
        "beyond-everybody": Finding(
            Both(
                "Meer dan {sum} kan niemand toezeggen, ook een eigenaar niet.",
                "More than {sum} nobody can promise, an owner neither.",
            ),
            Both(
                "Laat `up_to` weg bij wie meer kan toezeggen, of laat het zo als het "
                "klopt.",
                "Leave `up_to` out for who can promise more, or leave it so if that is "
                "right.",
            ),
        ),
        "authority-bounds-nobody": Finding(
            Both(
                "Niemand die hier staat, heeft een grens. Dan is er niets te zeggen.",
                "Nobody named here has a limit. Then there is nothing to say.",
            ),
            Both(
                'Zet `up_to` bij wie een grens heeft, zoals "500 euro".',
                'Write `up_to` for who has a limit, such as "500 euro".',
            ),
        ),
        "deposit-forbidden": Finding(
            Both(
                "Wie klaagt moet eerst betalen, maar onder deze wet is klagen bij de "
                "organisatie zelf gratis: {law}.",
                "Who complains has to pay first, but under this law it is free to "
                "complain to the organisation itself: {law}.",
            ),
            Both(
                "Haal `[[deposit]]` weg, of haal de wet uit `legal_bases` als die hier "
                "niet geldt.",
                "Take `[[deposit]]` out, or take the law out of `legal_bases` if it "
                "does not hold here.",
            ),
        ),
        "deposit-though-free": Finding(
            Both(
                "Klagen is gratis, staat er, en toch moet iemand eerst betalen.",
                "Complaining is free, it says, and yet something has to be paid first.",
            ),
            Both(
                "Haal `free_of_charge` of `[[deposit]]` weg.",
                "Take `free_of_charge` or `[[deposit]]` out.",
            ),
        ),
        "deposit-unpayable": Finding(
            Both(
                "Niemand kan vastleggen dat er is betaald. Zo wordt geen klacht ooit "
                "behandeld.",
                "Nobody can record that it was paid. So no complaint is ever handled.",
            ),
            Both(
                "Zeg in `acts` wie `record-payment` mag doen.",
                "Say in `acts` who may do `record-payment`.",
            ),
        ),
        "deposit-untold": Finding(
            Both(
                "Wie klaagt hoort niet dat er eerst betaald moet worden, hoeveel, en "
                "hoe.",
                "Who complains does not hear that something has to be paid first, how "
                "much, and how.",
            ),
            Both(
                "Voeg een eigen brief toe aan `complainant`, na `deposit-asked`, met "
                "{{{{by.deposit}}}}.",
                "Add a letter of your own to `complainant`, after `deposit-asked`, with "
                "{{{{by.deposit}}}}.",
            ),
        ),
        "deposit-without-amount": Finding(
            Both(
                "In de tekst staat geen bedrag. Wie klaagt weet niet hoeveel het is.",
                "The text names no sum. Who complains does not know how much it is.",
            ),
            Both(
                'Schrijf het bedrag met de munt, zoals "25 euro".',
                'Write the sum with its currency, such as "25 euro".',
            ),
        ),
        "deposit-that-deters": Finding(
            Both(
                "Vooraf {amount} betalen houdt mensen weg. Richtlijn 2013/11/EU vraagt "
                "hoogstens een klein bedrag (8 onder c).",
                "To pay {amount} first keeps people away. Directive 2013/11/EU asks for "
                "a nominal fee at most (8(c)).",
            ),
            Both(
                "Maak het lager, of laat uw jurist ernaar kijken.",
                "Make it lower, or show it to your lawyer.",
            ),
        ),
        "deposit-back-unsaid": Finding(
            Both(
                "Het wordt soms terugbetaald, maar er staat niet hoe u dat zegt. Dan "
                "wordt het geen afspraak, en denkt niemand eraan.",
                "It is paid back sometimes, but not how you say so. Then it becomes no "
                "agreement, and nobody thinks of it.",
            ),
            Both(
                'Schrijf `back`, zoals "wij betalen de 25 euro terug".',
                'Write `back`, such as "we repay the 25 euro".',
            ),
        ),
        "deposit-kept": Finding(
            Both(
                "Ook wie gelijk krijgt, krijgt de betaling niet terug.",
                "Even who is right does not get back what was paid.",
            ),
            Both(
                'Zet `"upheld"` in `returned`, als dat de bedoeling is.',
                'Put `"upheld"` in `returned`, if that is meant.',
            ),
        ),
        "deposit-and-clock": Finding(
            Both(
                "Deze termijn loopt al terwijl er nog niet is betaald: {near}. Wie laat "
                "betaalt, laat u minder tijd over.",
                "This term runs already while it is not paid yet: {near}. Who pays late "
                "leaves you less time.",
            ),
            Both(
                'Laat de termijn beginnen met `from = "deposit-paid"`.',
                'Let it begin with `from = "deposit-paid"`.',
            ),
        ),
    }
)
"""Each finding with what it says and the way out."""
