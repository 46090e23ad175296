"""What laws of the Netherlands and of Flanders want said to who complains."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.laws.wanted import (
    ASSISTED,
    CHAIR_OUTSIDE,
    PROGRESS,
    TIME,
    Wanted,
    asked_of_all,
    want,
)

_MEASURES: Final = (
    r"maatregel\w*[^.;]{0,100}(?:termijn|binnen|wanneer|datum|uiterlijk|gerealiseerd)"
    r"|(?:termijn|binnen|wanneer)[^.;]{0,100}maatregel\w*"
    r"|(?:measures?|actions?)[^.;]{0,80}(?:within|when|by|term|date)"
    r"|(?:when|within|by when|term)[^.;]{0,80}(?:measures?|actions?)"
)
_BODY: Final = (
    r"geschillen(?:commissie|instantie|orgaan|beslechting\w*|regeling)?\w*"
    r"|scheidsgerecht|klachteninstituut|kifid|dispute (?:body|board|committee)\w*"
    r"|disputes? (?:resolution|board|committee)"
)
_YEARLY: Final = (
    r"jaarlijks\w*|jaarverslag|elk jaar|ieder jaar|kalenderjaar|klachtenverslag"
    r"|klachtenjaarverslag|annual\w*|each year|every year|yearly"
)

DUTCH_WANTED: Final[Mapping[str, tuple[Wanted, ...]]] = MappingProxyType(
    {
        "Wkkgz": (
            want(
                "helper",
                "Wkkgz 15(1)",
                r"klachtenfunctionaris\w*|klachtenbemiddel\w*|klachtenconsulent\w*"
                r"|complaints officer|cliëntvertrouwenspersoon|klachtopvang",
            ),
            want("answer-when", "Wkkgz 17(1)", TIME),
            asked_of_all("in-writing", "Wkkgz 17(1)"),
            asked_of_all("reasons", "Wkkgz 17(1)"),
            want("measures-when", "Wkkgz 17(1)", _MEASURES),
            want("progress", "Wkkgz 16(3)", PROGRESS),
            want("dispute-body", "Wkkgz 18(5)", _BODY),
            asked_of_all("privacy", "Wkkgz 23"),
            asked_of_all("on-behalf", "Wkkgz 14(1)"),
        ),
        "Wet kinderopvang": (
            want("answer-when", "Wk 1.57b(2)", TIME),
            asked_of_all("in-writing", "Wk 1.57b(2)"),
            asked_of_all("reasons", "Wk 1.57b(2)"),
            want("measures-when", "Wk 1.57b(2)", _MEASURES),
            want("progress", "Wk 1.57b(2)", PROGRESS),
            want("dispute-body", "Wk 1.57c", _BODY),
            want("report-yearly", "Wk 1.57b", _YEARLY),
        ),
        "Awb": (
            asked_of_all("receipt", "Awb 9:6"),
            want(
                "uninvolved",
                "Awb 9:7(1)",
                r"niet (?:\w+ ){0,6}betrokken\w*|onafhankelijk\w*|onpartijdig\w*|iemand"
                r" anders|een ander(?:e)? \w+|klachtencommissie|klachtadviescommissie"
                r"|klachten(?:co[oö]rdinator|functionaris|behandelaar)",
            ),
            asked_of_all("refusal-told", "Awb 9:8(3)"),
            asked_of_all("both-sides", "Awb 9:10(1)"),
            want("answer-when", "Awb 9:11(1)", TIME),
            asked_of_all("in-writing", "Awb 9:12(1)"),
            asked_of_all("reasons", "Awb 9:12(1)"),
            want("ombudsman-when", "Awb 9:12(2)", r"\w*ombuds\w*"),
        ),
        "Jeugdwet": (
            want("chair-outside", "Jeugdwet 4.2.1(2)(a)", CHAIR_OUTSIDE),
            want("answer-when", "Jeugdwet 4.2.1(2)", TIME),
            asked_of_all("both-sides", "Jeugdwet 4.2.1(2)(e)"),
            want("assisted", "Jeugdwet 4.2.1(2)", ASSISTED),
            asked_of_all("reasons", "Jeugdwet 4.2.1(2)"),
            want(
                "measures-month",
                "Jeugdwet 4.2.1(5)",
                r"maatregel\w*|gevolg\w* (?:aan|van)|aanbeveling\w*|measures?"
                r"|recommend\w*",
            ),
            want(
                "confidant",
                "Jeugdwet 4.1.9",
                r"\w*vertrouwenspersoon|vertrouwenspersonen|akj|jeugdstem|zorgbelang"
                r"|confidential (?:counsellor|adviser)|confidant\w*",
            ),
        ),
        "Wpo": (
            want("chair-outside", "Wpo 14(4)(a)", CHAIR_OUTSIDE),
            want("answer-when", "Wpo 14(2)", TIME),
            asked_of_all("both-sides", "Wpo 14(5)(a)"),
            want("assisted", "Wpo 14(5)", ASSISTED),
            want(
                "board-answers",
                "Wpo 14(7)",
                r"(?:bevoegd gezag|bestuur\w*|college)[^.;]{0,160}(?:weken|maand|oordeel"
                r"|advies|maatregel\w*|besluit\w*|beslis\w*)|(?:advies|oordeel)[^.;]{0,80}"
                r"(?:bevoegd gezag|bestuur\w*)"
                r"|board[^.;]{0,100}(?:weeks|advice|decides?)",
            ),
        ),
        "Voda": (
            asked_of_all("who-handles", "Voda 6.28(2)(c)"),
            want(
                "settled-where",
                "Voda 6.28",
                r"\w*geschillen\w*|\w*rechter\w*|rechtbank|arbit\w*|bindend advies|court"
                r"|dispute\w*",
            ),
        ),
        "Wft": (want("dispute-body", "Wft 4:17", _BODY),),
        "Decreet lokaal bestuur": (
            want(
                "apart-from-service",
                "Decreet lokaal bestuur 303, § 1",
                r"onafhankelijk\w*|niet betrokken|onpartijdig\w*|\w*klachtencoördinator"
                r"|klachtendienst|klachtenbehandelaar|klachtenambtenaar"
                r"|algemeen directeur|ombudsdienst|ombudsvrouw|klachtenmanager",
            ),
            want("report-yearly", "Decreet lokaal bestuur 303, § 3", _YEARLY),
        ),
    }
)
"""By the name of the law."""
