"""What is wrong with somebody's own calendar, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import NOTHING, Both

TROUBLES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "": NOTHING,
        "not-https": Both(
            "Dit adres begint niet met https. Zonder dat kan een ander meelezen wanneer "
            "u afwezig bent. Kies in uw agenda een adres dat met https begint.",
            "This address does not start with https. Without it somebody else could "
            "read when you are away. Choose an address in your calendar that starts "
            "with https.",
        ),
        "not-an-address": Both(
            "Dit is geen webadres. Neem het over uit uw agenda; het begint met https.",
            "This is not a web address. Copy it from your calendar; it starts with "
            "https.",
        ),
        "within": Both(
            "Dit adres ligt in het eigen netwerk van deze machine, en daar wordt niets "
            "gevraagd. Is het de agenda van uw organisatie? Dan zet wie de installatie "
            "beheert de naam ervan in GEHOORD_CALENDAR_HOSTS.",
            "This address lies in this machine's own network, and nothing is asked "
            "there. Is it your organisation's calendar? Then whoever looks after the "
            "installation puts its name in GEHOORD_CALENDAR_HOSTS.",
        ),
        "not-reached": Both(
            "De agenda antwoordt niet. Vaak gaat dat vanzelf over: elk uur wordt het "
            "opnieuw geprobeerd. Controleer het adres als het blijft.",
            "The calendar does not answer. Often that passes by itself: it is tried "
            "again every hour. Check the address if it stays.",
        ),
        "certificate": Both(
            "Het certificaat van de agenda klopt niet: verlopen, voor een andere naam, "
            "of van een onbekende instantie. Controleer het adres. Een eigen instantie "
            "zet wie de installatie beheert in GEHOORD_MAIL_AUTHORITIES.",
            "The certificate of the calendar is not right: expired, for another name, "
            "or of an unknown authority. Check the address. Whoever looks after the "
            "installation puts an authority of your own in GEHOORD_MAIL_AUTHORITIES.",
        ),
        "not-for-us": Both(
            "De agenda is er niet meer, of alleen voor wie inlogt. Deel haar opnieuw in "
            "uw agenda, en geef het nieuwe adres.",
            "The calendar is no longer there, or only for who signs in. Share it again "
            "in your calendar, and give the new address.",
        ),
        "no-answer": Both(
            "De server van de agenda geeft iets anders dan een agenda. Elk uur wordt het "
            "opnieuw geprobeerd. Controleer het adres als het blijft.",
            "The server of the calendar gives something else than a calendar. It is "
            "tried again every hour. Check the address if it stays.",
        ),
        "too-large": Both(
            "Deze agenda is te groot: meer dan 5 MB. Maak een eigen agenda voor uw "
            "afwezigheid, en geef het adres daarvan.",
            "This calendar is too large: more than 5 MB. Make a calendar of its own for "
            "your absences, and give the address of that.",
        ),
        "not-a-calendar": Both(
            "Dit is geen agenda die kan worden gelezen (iCal). Kies in uw agenda het "
            "adres of het bestand dat op .ics eindigt.",
            "This is no calendar that can be read (iCal). Choose the address or the "
            "file in your calendar that ends in .ics.",
        ),
        "too-much": Both(
            "In deze agenda staat te veel om door te kijken. Maak een eigen agenda voor "
            "uw afwezigheid, en geef het adres daarvan.",
            "There is too much in this calendar to look through. Make a calendar of its "
            "own for your absences, and give the address of that.",
        ),
        "odd-rule": Both(
            "Een afwezigheid in deze agenda herhaalt zich op een manier die hier niet "
            "wordt begrepen. Zet haar er los in, of herhaal haar per dag, week, maand "
            "of jaar.",
            "An absence in this calendar repeats in a way that is not understood here. "
            "Put each in by itself, or repeat it by day, week, month or year.",
        ),
        "key": Both(
            "Het adres van de agenda gaat niet meer open met de sleutels van nu. Geef "
            "het opnieuw.",
            "The address of the calendar no longer opens with the keys of now. Give it "
            "again.",
        ),
    }
)


def trouble(code: str, lang: str) -> str:
    """Return what is wrong, and what to do."""
    return TROUBLES[code][lang]
