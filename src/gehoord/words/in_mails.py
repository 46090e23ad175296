"""
What people write in mails, by which a mail is understood. Nobody reads these here.

Each is a list in one text, so that a catalogue brings its own: a mail in a further
language is known for what it is, and `Telefon: …` is found in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

SMALL_WORDS: Final = Both(
    "de het een en ik niet dat van is op te zijn voor met die hij zij u uw mijn wij "
    "ons heb heeft ben was naar bij aan er maar om ook als dan geen wel nog klacht "
    "over graag mevrouw meneer geachte beste groet groeten",
    "the a an and i not that of is on to are for with he she you your my we our have "
    "has am was were at but if then no this it they would dear regards complaint about "
    "please sincerely hello",
    "the small words by which this language is known in a mail, a space between",
)
LABELS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "name": Both(
            "naam; volledige naam; voor- en achternaam; mijn naam",
            "name; full name; my name",
            "written in a mail before a name, as “Name: …”; a ; between",
        ),
        "address": Both(
            "adres; postadres; woonadres; adresgegevens",
            "address; postal address; home address",
            "written in a mail before an address, as “Address: …”; a ; between",
        ),
        "street": Both(
            "straat; straatnaam; straat en huisnummer",
            "street; street address",
            "written in a mail before a street; a ; between",
        ),
        "house-number": Both(
            "huisnummer; huisnr; huisnr.",
            "house number",
            "written in a mail before the number of a house; a ; between",
        ),
        "postcode": Both(
            "postcode; postcode en woonplaats; postcode en plaats; postcode/plaats",
            "postcode; postal code; zip code",
            "written in a mail before a postcode; a ; between",
        ),
        "town": Both(
            "woonplaats; plaats; stad",
            "town; city",
            "written in a mail before a town; a ; between",
        ),
        "phone": Both(
            "telefoon; telefoonnummer; tel; tel nr; mobiel; gsm; tel.",
            "phone; phone number; telephone; mobile",
            "written in a mail before a phone number, as “Phone: …”; a ; between",
        ),
        "email": Both(
            "e-mail; email; e-mailadres; emailadres; mailadres",
            "e-mail address; email address",
            "written in a mail before an e-mail address; a ; between",
        ),
        "subject": Both(
            "onderwerp; onderwerp (opdracht); opdracht; betreft",
            "subject; assignment; regarding",
            "written in a mail before what it is about; a ; between",
        ),
        "words": Both(
            "klacht; omschrijving; toelichting; mijn klacht",
            "complaint; my complaint; description",
            "written in a mail before the complaint itself; a ; between",
        ),
    }
)
"""What stands in front of a particular on a line of its own, by what it is."""
FAREWELLS: Final = Both(
    "met vriendelijke groet; hartelijke groet; groeten; hoogachtend",
    "kind regards; best wishes; yours sincerely",
    "the last words of a mail, above the name; a ; between",
)
MY_PHONE: Final = Both(
    "mijn nummer; mijn telefoonnummer; bel mij op",
    "my number; my phone number; call me at",
    "written in a sentence before one's own phone number; a ; between",
)
MY_ADDRESS: Final = Both(
    "mijn adres; ik woon", "my address; I live", "before one's own address; a ; between"
)

AWAY: Final = Both(
    "afwezig; buiten kantoor; met vakantie; met verlof",
    "out of office; on holiday; on leave",
    "written in an automatic answer by who is away; a ; between",
)
WROTE: Final = Both(
    "schreef",
    "wrote",
    "in the line that mail programs put above what they quote: “On … Ank wrote:”",
)


def each_in(listed: Both, lang: str) -> tuple[str, ...]:
    """Return what such a list says in a language, in small letters."""
    parts = (each.strip().lower() for each in listed[lang].split(";"))
    return tuple(each for each in parts if each)
