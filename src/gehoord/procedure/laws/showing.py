"""Words of a text that show which law may hold where nobody names one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Shown:
    """
    A law, by the name that it goes by here, and the words that show it.

    `surely` are those that hardly stand in a text to which it does not apply; what such
    a law wants said is asked as well.
    """

    law: str
    words: re.Pattern[str]
    surely: re.Pattern[str]
    called: re.Pattern[str] | None = None
    """What an organisation is called that it holds for."""


def _shown(law: str, surely: str, words: str = "", called: str = "") -> Shown:
    every = f"{surely}|{words}" if words else surely
    return Shown(
        law,
        re.compile(rf"(?<![\w.@/-])(?:{every})(?!\w)"),
        re.compile(rf"(?<![\w.@/-])(?:{surely})(?!\w)"),
        re.compile(rf"\b(?:{called})\b") if called else None,
    )


_BRITISH_LAWS: Final = frozenset(
    {
        *("SI 2009/309", "DISP", "EYFS", "Independent School Standards"),
        *("Education Act 2002, s. 29", "SI 2014/2936, reg. 16", "SI 2006/1738"),
        *("LGSCO Complaint Handling Code", "OIA"),
    }
)
KEPT_OUT: Final = (
    (
        re.compile(
            r"\b(?:vlaams\w*|vlaanderen|ocmw|schepen(?:en)?|decreet|klachtendecreet"
            r"|belgi\w+|ombudsvrouw|ombudspersoon|scholengroep|kind en gezin)\b"
        ),
        frozenset(
            {
                *("Awb", "Wkkgz", "Jeugdwet", "Wet kinderopvang", "Wpo", "Voda", "Wft"),
                *("Woningwet 55b", "WHW 7.59a", "Wvo", "Wmo 2015, 3.2", "Pensioenwet"),
            }
        ),
    ),
    (
        re.compile(
            r"(?<!northern )\b(?:ireland|irish|fspo|cpsma|tusla|dublin)\b"
            r"|\bombudsman\.ie\b|\bboard of management\b"
        ),
        _BRITISH_LAWS,
    ),
    (
        re.compile(
            r"\b(?:scotland|scottish|spso|wales|welsh|cymru|northern ireland|nipso)\b"
        ),
        _BRITISH_LAWS - {"DISP"},
    ),
    (
        re.compile(
            r"\b(?:bar standards board|bsb|(?:head|members?) of chambers|barristers)\b"
            r"|\b(?:in|by|to|this) chambers\b"
        ),
        frozenset({"SRA Code of Conduct for Firms"}),
    ),
    (
        re.compile(r"\bsolicitors?\b|\bsra\b"),
        frozenset({"BSB Handbook"}),
    ),
    (
        re.compile(r"\bindependent schools?\b|\bproprietor\b|\bacademy\b"),
        frozenset({"Education Act 2002, s. 29", "EYFS"}),
    ),
)
"""Words of a country, or of a kind of school, and the laws that do not hold there."""

SHOWN: Final = (
    _shown(
        "Wet kinderopvang",
        r"kinderopvang(?:organisatie)?|oudercommissie|kinderdagverblijf\w*|bso"
        r"|gastouder\w*|peuteropvang|wet kinderopvang",
        r"kinderopvang\w*",
    ),
    _shown(
        "Jeugdwet",
        r"jeugdwet|jeugdhulp(?:aanbieder|verlener)?s?|gecertificeerde instelling\w*"
        r"|jeugdbescherming",
        r"jeugdhulp\w*|jeugdzorg\w*",
    ),
    _shown(
        "Wkkgz",
        r"wkkgz|patiënt\w*|zorgaanbieder\w*|huisarts\w*|tandarts\w*|ziekenhuis\w*"
        r"|fysiotherap\w+|verloskundig\w*",
        r"zorgverlener\w*",
    ),
    _shown("Wpo", r"basisscho\w+|schoolbestuur|bevoegd gezag", r"leerling(?:en)?"),
    _shown("Wvo", r"voortgezet onderwijs|middelbare school"),
    _shown("Wmo 2015, 3.2", r"wmo(?: 2015)?|wet maatschappelijke ondersteuning"),
    _shown("Pensioenwet", r"pensioenfonds\w*|pensioenuitvoerder\w*|pensioenwet"),
    _shown(
        "Awb",
        r"awb|algemene wet bestuursrecht|waterschap|bestuursorga\w+"
        r"|college van burgemeester en wethouders|gemeenteraad",
        r"(?:de|onze) gemeente(?= \w)|gemeente(?:huis|bestuur)|burgemeester|provincie",
        called=r"gemeente|waterschap|hoogheemraadschap|provincie|omgevingsdienst",
    ),
    _shown(
        "Voda",
        r"voda|verordening op de advocatuur|kantoorklachtenregeling"
        r"|geschillencommissie advocatuur|advocatenkantoor|orde van advocaten",
    ),
    _shown(
        "Wft",
        r"wft|kifid|klachteninstituut financiële dienstverlening",
        r"afm|autoriteit financiële markten|financieel advis\w+|hypotheekadvis\w+",
    ),
    _shown("Woningwet 55b", r"woningcorporatie\w*|huurdersorganisatie|corporatie"),
    _shown("WHW 7.59a", r"hogeschool|universiteit"),
    _shown(
        "Decreet lokaal bestuur",
        r"ocmw|college van burgemeester en schepenen|decreet (?:over het )?lokaal bestuur"
        r"|schepencollege",
    ),
    _shown(
        "Bestuursdecreet",
        r"klachtendecreet|bestuursdecreet|vlaamse overheid",
        called=r"departement|vlaamse \w+",
    ),
    _shown(
        "SI 2009/309",
        r"phso|parliamentary and health service ombudsman|nhs complaints? (?:procedure"
        r"|regulations?)|gp practice|nhs (?:foundation )?trust",
        r"nhs|patients?|surgery",
    ),
    _shown(
        "DISP",
        r"financial ombudsman service|fca|financial conduct authority|disp",
    ),
    _shown(
        "Consumer Protection Code",
        r"central bank of ireland|fspo|financial services and pensions ombudsman"
        r"|consumer protection code",
    ),
    _shown("Health Act 2004", r"health service executive|your service your say"),
    _shown("Education Act 1998, s. 28", r"board of management"),
    _shown("Complaint Handling Code", r"housing ombudsman|complaint handling code"),
    _shown(
        "LGSCO Complaint Handling Code",
        r"corporate complaints? (?:procedure|policy|process|team)",
        called=r"(?:city|borough|county|district|metropolitan) council",
    ),
    _shown(
        "Local Government and Social Care Ombudsman",
        r"lgsco|local government (?:and|&) social care ombudsman"
        r"|local government ombudsman",
    ),
    _shown(
        "EYFS",
        r"eyfs|early years foundation stage|nursery|pre-?school|childminder\w*",
        r"early years|day ?care|play ?group|(?:out[- ]of|after)[- ]school club",
    ),
    _shown(
        "Independent School Standards",
        r"independent school standards?|independent schools? inspectorate|academy trust"
        r"|multi[- ]academy|proprietor|(?:prep|preparatory|independent) school",
        called=r"academy|academies|academy trust|(?:prep|preparatory) school",
    ),
    _shown(
        "Education Act 2002, s. 29",
        r"headteacher|head teacher|school governors|governing body of the school",
        called=r"(?:primary|infant|junior|secondary) school",
    ),
    _shown(
        "SI 2006/1738",
        r"looked[- ]after child\w*|children act 1989|child in need",
    ),
    _shown(
        "SI 2014/2936, reg. 16",
        r"care quality commission|cqc|care home|domiciliary care",
    ),
    _shown("Police Reform Act 2002", r"iopc|independent office for police conduct"),
    _shown("Pensions Act 1995, s. 50", r"(?<!services and )pensions ombudsman"),
    _shown("SI 2008/1898", r"energy ombudsman|ofgem"),
    _shown("Ofcom General Condition C4", r"communications ombudsman|ofcom|cisas"),
    _shown(
        "ORR Complaints Code of Practice", r"rail ombudsman|office of rail and road"
    ),
    _shown(
        "SRA Code of Conduct for Firms",
        r"legal ombudsman|solicitors regulation authority|sra",
        r"solicitors?|law firm",
    ),
    _shown(
        "BSB Handbook",
        r"bar standards board|bsb(?: handbook)?|head of chambers|members? of chambers",
        r"barristers?",
    ),
    _shown(
        "TPO Code of Practice",
        r"property ombudsman|tpos?|property redress(?: scheme)?",
        r"lettings?|letting agen\w+|estate agen\w+",
    ),
    _shown(
        "OIA",
        r"oia|office of the independent adjudicator|completion of procedures",
    ),
    _shown("Code of Fundraising Practice", r"fundraising regulator", r"fundraising"),
    _shown("Charities Governance Code", r"charities regulator"),
    _shown("SPSO", r"spso|scottish public services ombudsman"),
    _shown("European Ombudsman", r"european ombudsman"),
)
"""In the order in which they are told."""
