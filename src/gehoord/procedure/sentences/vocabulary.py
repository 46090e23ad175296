"""Words that texts have for who decides, where one goes and from when, in one place."""

from __future__ import annotations

from typing import Final

PERSON: Final = (
    r"(?:manager|director|officer|head(?: ?teacher|master)?|chair(?:man|woman|person)?"
    r"|(?:chief )?executive|ceo|principal|clerk|trustee|governor|partner|president"
    r"|secretary|minister|elder|vicar|pastor|matron|warden|deputy|owner|proprietor"
    r"|supervisor|registrar|dean|co-?ordinator|administrator|handler|investigator"
    r"|directeur|directrice|bestuurder|bestuurslid|voorzitter|leidinggevende|rector"
    r"|\w*functionaris|\w*coördinator|eigenaar|eigenaresse|praktijkhouder|secretaris"
    r"|teamleider|vestigingsmanager|behandelaar|beheerder|predikant|ouderling)"
)
"""Somebody whom an organisation lets decide, by what they are there."""
_SEVERAL: Final = (
    r"(?:board|committee|panel|council|trustees|governors|directors|elders|directie"
    r"|bestuur|\w*commissie|raad|college|secretariaat|moderamen|kerkenraad)"
)
POST: Final = rf"(?:{PERSON}|{_SEVERAL})"
"""Whoever an organisation lets decide: one person, or several together."""
OUTSIDE: Final = (
    r"(?:\w*ombuds\w*|courts?|tribunals?|regulators?|ofsted|commissioners?"
    r"|inspectorates?|inspectie|adjudicat\w+|arbit\w+|\w*rechter|rechtbank\w*"
    r"|\w*geschillen\w*|tuchtcollege\w*)"
)
"""Whoever is outside, and handles complaints there."""
APART: Final = (
    r"(?:not (?:\w+ ){0,4}(?:involved|connected)|no (?:\w+ )?involvement"
    r"|independent\w*|impartial\w*|whom (?:it|that) is not about"
    r"|niet (?:\w+ ){0,5}betrokken|over wie (?:\w+ ){1,2}niet gaat|onafhankelijk\w*"
    r"|onpartijdig\w*)"
)
"""Who had no part in it."""
ANOTHER: Final = (
    rf"(?:{APART}|(?:some|any)(?:one|body) else|another|different|other than|outside"
    r"|(?:iemand|een|door) ander\w*)"
)
"""Somebody else than before."""
SINCE: Final = (
    r"(?:after|from|since|following|once|upon|when|na|nadat|vanaf|sinds|zodra|wanneer)"
)
"""From when a time counts."""
NUMBERED: Final = r"(?:\d|one|two|three|four|een|één|twee|drie|vier)"
STAGE: Final = rf"(?:stage|step|fase|stap|level|phase) (?P<which>{NUMBERED})"
"""A stage that the text numbers, or a step of one."""
HANDLING: Final = (
    r"(?:handle[sd]?|handling|deal(?:s|t|ing)? with|investigat\w*|review\w*"
    r"|consider(?:s|ed)?|examin\w*|determin\w*|decid\w*|judge[sd]?|hears?|heard"
    r"|resolve[sd]?|answer(?:s|ed)?|respon[ds]\w*|look(?:s|ed)? (?:into|at)"
    r"|behandel\w*|afhandel\w*|afgehandeld|onderzoe\w+|onderzocht|beoordeel\w*"
    r"|beslis\w*|besluit\w*|oordeelt|beantwoord\w*|reageert|bespreekt|bekeken"
    r"|handelt (?:\w+ ){1,4}af|zoekt\b[^.;]{0,20} uit|op te lossen|opgelost)"
)
"""What is done with a complaint, in any form."""
