"""The other words that a value of a part can be, where an owner chooses one."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from gehoord.procedure.counting import Roll
from gehoord.procedure.explain.fact import Part
from gehoord.procedure.particulars import Shape
from gehoord.procedure.rules import Carries
from gehoord.words.both import Both
from gehoord.words.page.whole import TITLES

OF_ENUMERATIONS: Final[Mapping[StrEnum, Both]] = MappingProxyType(
    {
        Roll.NONE: Both("Dan eindigt die toch die dag", "It ends on that day"),
        Roll.NEXT_ORDINARY_DAY: Both(
            "Dan schuift die naar de volgende gewone dag",
            "It moves to the next day that is not free",
        ),
        Roll.TERMIJNENWET: Both(
            "Zoals de Algemene termijnenwet zegt",
            "As the Dutch General Extension of Time Limits Act has it",
        ),
        Roll.EU_1182: Both(
            "Zoals Verordening 1182/71 zegt", "As Regulation 1182/71 has it"
        ),
        Carries.FULL: Both("De hele brief", "The whole letter"),
        Carries.ANNOUNCEMENT: Both(
            "Dat er bericht is, met een link", "That there is news, with a link"
        ),
        Shape.TEXT: Both("Een korte tekst", "A short text"),
        Shape.DIGITS: Both("Alleen cijfers", "Digits only"),
        Shape.DATE: Both("Een dag", "A day"),
        Shape.CHOICE: Both("Een keuze", "A choice"),
        **{part: TITLES[part] for part in Part},
    }
)
"""Members of enumerations that no other page names."""

WORDS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "unspecified": Both("niet gezegd", "not said"),
        "none": Both("Alleen het weekend", "Weekends only"),
        "judge": Both("Beslissen", "Decide"),
        "record-advice": Both("Adviseren", "Advise"),
        "anybody": Both("Een van hen, ook van ons", "One of them, also of ours"),
        "independent": Both("Iemand van buiten", "Somebody from outside"),
        "consumer": Both("Consumenten", "Consumers"),
        "small-business": Both(
            "Kleine bedrijven en organisaties", "Small businesses and organisations"
        ),
        "business": Both("Bedrijven", "Businesses"),
        "us": Both("Wij", "We"),
        "third-party": Both("De onafhankelijke derde", "The independent third party"),
        "head": Both(
            "De leidinggevende van degene over wie het gaat",
            "The head of the person it is about",
        ),
        "upheld": Both("De klager krijgt gelijk", "The complaint is upheld"),
        "settled": Both("Wij komen er samen uit", "It is settled"),
        "withdrawn": Both("De klacht is ingetrokken", "It is withdrawn"),
        "not-taken-up": Both("Wij behandelen de klacht niet", "It is not taken up"),
        "access": Both("Inzage", "Access"),
        "erasure": Both("Wissen", "Erasure"),
        "respond-openly": Both(
            "Dan antwoordt een eigenaar zelf, open en zonder oordeel",
            "An owner answers in person, openly, and never judges",
        ),
        "alarm": Both(
            "Dan hoort de klager dat, en kan die naar de derde",
            "The complainant is told, and can go to the third party",
        ),
        "appoint-substitute": Both(
            "De vervanger wordt behandelaar", "The substitute is appointed"
        ),
        "say-not-finished": Both(
            "De klager krijgt een eerlijk bericht", "An honest notice leaves"
        ),
        "file-it": Both(
            "Het wordt bij de organisatie ingediend",
            "It is filed with the organisation",
        ),
        "close-no-reaction": Both(
            "Het dossier sluit: geen reactie", "The case closes: no reaction"
        ),
        "third-party-proceeds": Both(
            "De onafhankelijke derde gaat verder", "The third party proceeds"
        ),
        "judgement-stands": Both(
            "Het voorlopige oordeel is definitief", "The provisional judgement is final"
        ),
        "go-on": Both("Wij gaan verder zonder", "We go on without it"),
        "event": Both("De dag dat het gebeurde", "The day it happened"),
        "discovery": Both("De dag dat het bekend werd", "The day it was found out"),
        "end-of-service": Both(
            "De dag dat de dienst eindigde", "The day the service ended"
        ),
        "answer-received": Both(
            "De dag dat de klager uw antwoord krijgt",
            "The day the complainant gets your answer",
        ),
        "received": Both("Het eerste bericht", "The first word"),
        "filed": Both("De dag van indienen", "The day of filing"),
        "blocks": Both("nodig", "needed"),
        "asked": Both("graag", "please"),
        "optional": Both("niet nodig", "not needed"),
        "text": Both("Een korte tekst", "A short text"),
    }
)
"""Plain words of the schema that are no member of an enumeration."""
AN_OWN_LETTER: Final = Both("Een brief van uzelf", "A letter of your own")
CHOOSE: Final = Both("Kies een antwoord", "Choose an answer")
NONE: Final = Both("Geen", "None")
NO_UNIT_YET: Final = Both("Kies waarin u telt", "Choose what you count in")
YES_NO_UNSAID: Final = (
    ("yes", Both("Ja", "Yes")),
    ("no", Both("Nee", "No")),
    ("", Both("Niet gezegd", "Not said")),
)
