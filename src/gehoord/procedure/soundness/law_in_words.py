"""Words of a text that show which law may hold, where the file names none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from gehoord.procedure.own_words import every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.silent import read_in


@dataclass(frozen=True, slots=True)
class _Shown:
    """A law, by the name that it goes by here, and the words that show it."""

    law: str
    words: re.Pattern[str]


_FLEMISH: Final = re.compile(
    r"\b(?:vlaams\w*|vlaanderen|ocmw|schepen(?:en)?|decreet|klachtendecreet|belgi\w+)\b"
)
_BY_FLEMISH: Final = frozenset({"Awb", "Wkkgz", "Jeugdwet", "Wet kinderopvang", "Wpo"})
"""Dutch laws, which words of Flanders keep out."""
_SHOWN: Final = tuple(
    _Shown(law, re.compile(rf"\b(?:{words})\b"))
    for law, words in (
        ("Wet kinderopvang", r"kinderopvang\w*|oudercommissie|kinderdagverblijf|bso"),
        ("Jeugdwet", r"jeugdhulp\w*|jeugdzorg\w*|jeugdbescherming|gecertificeerde"),
        (
            "Wkkgz",
            r"patiënt\w*|zorg(?:aanbied|verlen)er\w*|(?:huis|tand)arts\w*|ziekenhuis\w*",
        ),
        ("Wpo", r"leerling(?:en)?|schoolbestuur|basisschool|bevoegd gezag"),
        ("Awb", r"gemeente|burgemeester|waterschap|bestuursorga\w+|provincie|awb"),
        ("Bestuursdecreet", r"klachtendecreet|bestuursdecreet|vlaamse overheid"),
        ("SI 2009/309", r"nhs|phso|parliamentary and health service ombudsman"),
        ("DISP", r"financial ombudsman service|fca|financial conduct authority"),
        (
            "Consumer Protection Code",
            r"central bank of ireland|fspo|financial services and pensions ombudsman",
        ),
        ("Complaint Handling Code", r"housing ombudsman"),
        (
            "Local Government and Social Care Ombudsman",
            r"lgsco|local government (?:and|&) social care ombudsman",
        ),
        ("EYFS", r"ofsted|early years|nursery"),
        ("European Ombudsman", r"european ombudsman"),
    )
)


def law_in_words(procedure: Procedure) -> Iterator[Unsound]:
    """The first law that words show, where the file names no law at all."""
    if procedure.legal_bases or not procedure.text:
        return
    said = [sentence for _, sentence in read_in(procedure)]
    said.append(every(procedure.organisation).lower())
    flemish = any(_FLEMISH.search(each) for each in said)
    for shown in _SHOWN:
        if flemish and shown.law in _BY_FLEMISH:
            continue
        if found := next((x for each in said if (x := shown.words.search(each))), None):
            yield doubtful("law-not-named", "legal_bases", law=shown.law, said=found[0])
            return
