"""What the rules object to in what was filled in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

ANSWERS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "empty": Both(
            "“{field}” is nog leeg. Zonder dit kunnen wij niet verder. Vul het in.",
            "“{field}” is still empty. We cannot go on without it. Please fill it in.",
        ),
        "too-long": Both(
            "“{field}” is langer dan {most} tekens. Zoveel kan er niet in. Maak de "
            "tekst korter, of stuur die als bestand mee.",
            "“{field}” is longer than {most} characters, which does not fit. Make the "
            "text shorter, or add it as a file.",
        ),
        "contradicts": Both(
            "U koos collega’s, maar ook dat de klacht niet over collega’s gaat. Kies "
            "één van beide.",
            "You chose colleagues, but also that it is not about colleagues. Choose one "
            "of the two.",
        ),
        "no-way-to-reach": Both(
            "Wij weten niet hoe we u kunnen bereiken. Vul een e-mailadres of een "
            "telefoonnummer in; één van beide is genoeg.",
            "We do not know how to reach you. Give an e-mail address or a phone "
            "number; one of them is enough.",
        ),
        "in-the-future": Both(
            "“{field}” ligt in de toekomst, en dit gaat over iets dat al is gebeurd. "
            "Kies vandaag of een eerdere dag.",
            "“{field}” lies in the future, and this is about something that has "
            "happened. Choose today or an earlier day.",
        ),
        "not-in-the-future": Both(
            "“{field}” is vandaag of al voorbij, en dit gaat over iets dat nog komt. "
            "Kies een latere dag.",
            "“{field}” is today or past, and this is about something still to come. "
            "Choose a later day.",
        ),
        "hearing-too-soon": Both(
            "Dat is te snel: wie komt, moet het op tijd weten. De procedure zegt hoe "
            "lang van tevoren. Kies {first_day} of een latere dag.",
            "That is too soon: who comes must know in time. The procedure says how long "
            "beforehand. Choose {first_day} or a later day.",
        ),
        "day-far-away": Both(
            "“{field}” is meer dan tien jaar hiervandaan. Dat is bijna altijd een "
            "typefout. Kijk of het jaar klopt.",
            "“{field}” is more than ten years away. That is nearly always a typing "
            "mistake. Check the year.",
        ),
        "no-address": Both(
            "Wat hier staat, is geen e-mailadres, dus er kan niets aankomen. Een "
            "e-mailadres ziet eruit als naam@voorbeeld.nl.",
            "What stands here is not an e-mail address, so nothing can arrive there. "
            "An e-mail address looks like name@example.org.",
        ),
        "not-a-phone": Both(
            "Dit telefoonnummer kan niet kloppen: een nummer heeft {least} tot {most} "
            "cijfers. Vul het hele nummer in, of laat het leeg.",
            "This phone number cannot be right: a number has {least} to {most} digits. "
            "Give the whole number, or leave it empty.",
        ),
        "no-day": Both(
            "“{field}” is geen dag die bestaat. Schrijf de dag als 26-03-2027.",
            "“{field}” is not a day that exists. Write it as 26-03-2027.",
        ),
        "no-such-answer": Both(
            "Dit antwoord op “{field}” kennen wij niet. Kies een van de antwoorden "
            "die erbij staan.",
            "We do not know this answer to “{field}”. Choose one of the answers given.",
        ),
        "not-digits": Both(
            "Bij “{field}” passen alleen cijfers. Kijk na wat u invulde.",
            "“{field}” takes digits only. Check what you filled in.",
        ),
        "too-few-signs": Both(
            "“{field}” is te kort: er horen ten minste {least} tekens te staan. Kijk "
            "na wat u invulde.",
            "“{field}” is too short: it should have at least {least} signs. Check what "
            "you filled in.",
        ),
        "too-many-signs": Both(
            "“{field}” is te lang: er horen hoogstens {most} tekens te staan. Kijk na "
            "wat u invulde.",
            "“{field}” is too long: it should have at most {most} signs. Check what you "
            "filled in.",
        ),
        "not-text": Both(
            "In “{field}” staat een teken dat niet te bewaren is. Haal het weg, of typ "
            "de tekst opnieuw.",
            "“{field}” holds a sign that cannot be kept. Take it out, or type the text "
            "again.",
        ),
        "nothing-changes": Both(
            "Dit staat al zo in het dossier, dus er verandert niets. Kies iets anders, "
            "of ga verder.",
            "The case says this already, so nothing would change. Choose something else, "
            "or go on.",
        ),
    }
)
"""What they object to in what was filled in, by code."""
