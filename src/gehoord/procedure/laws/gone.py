"""
Laws and bodies that texts go on naming, and that are there no more by that name.

Each only where its end was read, at the source that stands with it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_ANY: Final = re.compile("")


@dataclass(frozen=True, slots=True)
class Gone:
    """
    One of these: the names it is known by, what there is now, and its source.

    What is gone for some alone is known by what the text says as well (`among`), and by
    what the sentence says with it (`beside`), unless that names what there is now.
    """

    called: re.Pattern[str]
    now: Mapping[str, str]
    source: str
    among: re.Pattern[str] = _ANY
    beside: re.Pattern[str] = _ANY


def _gone(called: str, source: str, *, nl: str = "", en: str) -> Gone:
    said = re.compile(rf"\b(?:{called})\b")
    return Gone(called=said, now={"nl": nl or en, "en": en}, source=source)


GONE: Final = (
    _gone(
        r"odr[ -]?platform|ec\.europa\.eu/(?:consumers/)?odr"
        r"|online dispute resolution \(?odr\)? ?platform|platform for online dispute"
        r"|european online dispute resolution|odr-verordening|524/2013"
        r"|europe(?:se|es) (?:odr|platform voor online)\S*",
        "Regulation (EU) 2024/3228: closed on 20 July 2025",
        nl="de lijst van geschilleninstanties van de Europese Commissie",
        en="the European Commission's list of dispute bodies",
    ),
    _gone(
        r"wet klachtrecht cli[eë]nten(?: in de)? ?zorgsector|wkcz"
        r"|kwaliteitswet zorginstellingen",
        "rijksoverheid.nl on the Wkkgz, which replaces both: 1 January 2016",
        en="Wkkgz",
    ),
    _gone(
        r"wet op de jeugdzorg|wjz",
        "Kamerstukken II 33983, no. 3: repealed by the Jeugdwet, 1 January 2015",
        en="Jeugdwet",
    ),
    _gone(
        r"advies- en meldpunt kindermishandeling|amk",
        "Kwaliteitskader Veilig Thuis: since 2015",
        en="Veilig Thuis",
    ),
    _gone(
        r"inspectie voor de gezondheidszorg|igz|inspectie jeugdzorg|ijz",
        "igj.nl, 2 October 2017: merged",
        nl="Inspectie Gezondheidszorg en Jeugd",
        en="Inspectie Gezondheidszorg en Jeugd (IGJ)",
    ),
    _gone(
        r"wet bescherming persoonsgegevens|wbp",
        "autoriteitpersoonsgegevens.nl: no longer in force since 25 May 2018",
        nl="de AVG",
        en="the GDPR (AVG)",
    ),
    _gone(
        r"college bescherming persoonsgegevens|cbp",
        "autoriteitpersoonsgegevens.nl: its name since 2016",
        en="Autoriteit Persoonsgegevens",
    ),
    _gone(
        r"national standards for (?:\w+[ -]){0,4}day ?care",
        "DfES 2007: brought into the Early Years Foundation Stage",
        en="Early Years Foundation Stage (EYFS)",
    ),
    _gone(
        r"independent police complaints commission|ipcc",
        "Policing and Crime Act 2017, s. 33: 8 January 2018",
        en="Independent Office for Police Conduct (IOPC)",
    ),
    _gone(
        r"financial services authority",
        "Financial Services Act 2012: 1 April 2013",
        en="Financial Conduct Authority (FCA)",
    ),
    _gone(
        r"office of fair trading",
        "oft.gov.uk: closed on 31 March 2014",
        en="Competition and Markets Authority (CMA)",
    ),
    _gone(
        r"ombudsman services:? ?property|surveyors ombudsman service",
        "tpos.co.uk, June 2017: one of three schemes; propertyredress.co.uk: of two now",
        en="The Property Ombudsman or the Property Redress Scheme",
    ),
    _gone(
        r"local government ombudsman",
        "lgo.org.uk, June 2017: its name since",
        en="Local Government and Social Care Ombudsman",
    ),
    _gone(
        r"financial services ombudsman(?:.s bureau)?",
        "Financial Services and Pensions Ombudsman Act 2017, s. 27 (Ireland)",
        en="Financial Services and Pensions Ombudsman (FSPO)",
    ),
    Gone(
        called=re.compile(r"\bnhs england\b"),
        source="NHS England, 1 July 2023: complaints about primary care go to the ICB",
        now={
            "nl": "de integrated care board (ICB) van de streek",
            "en": "the integrated care board (ICB) of the area",
        },
        among=re.compile(
            r"\bgp\b|\bgps\b|general practi\w+|surgery|\bpractice\b|dent(?:al|ist)"
            r"|pharmac|optician|optometr"
        ),
        beside=re.compile(
            r"^(?!.*(?:integrated care|\bicbs?\b|guidance|contract|regulations|polic))"
            r".*(?:complain|concern|commissioner|contact)"
        ),
    ),
)
"""What a text sends people to in vain, or under a name that is no longer found."""
