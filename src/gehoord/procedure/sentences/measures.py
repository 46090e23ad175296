"""Measures against a person that a text speaks of, and whether that person is heard."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.matter import words
from gehoord.procedure.sentences.split import sentences_of

MEASURE: Final = (
    r"(?:disciplinary (?:actions?|measures?|sanctions?|steps?|penalt\w+)"
    r"|(?:terminat\w+|revo\w+|withdraw\w*) (?:of )?(?:\w+ ){0,2}membership"
    r"|(?:suspen\w+|remov\w+|exclu\w+|expel\w*|expulsion) (?:\w+ )?from (?:\w+ ){0,2}"
    r"(?:membership|office|the (?:club|association|society|register))"
    r"|(?:suspend\w*|remov\w+|expel\w*|exclud\w+|dismiss) (?:the |a |an |any )?(?:\w+ )?"
    r"(?:members?\b|membership|volunteers?|employees?|participants?)"
    r"|(?:members?|volunteers?|employees?|participants?|persons?) (?:may|can|could|will"
    r"|shall) be (?:expelled|suspended|excluded|banned|removed|dismissed|disciplined)"
    r"|(?:suspend|expel|ban|exclude)(?: or \w+)? (?:the|an?|any) (?:\w+ )?(?:member"
    r"|person|participant|volunteer)"
    r"|impos\w* (?:\w+ ){0,3}(?:sanctions?|penalt\w+|fines?|measures?)"
    r"|disciplinaire (?:maatregel\w*|straf\w*|sanctie\w*)|strafmaatregel\w*|sancties?\b"
    r"|(?:straf|maatregel\w*) (?:\w+ ){0,2}(?:opleggen|op te leggen|opgelegd)"
    r"|(?:lid|leden|lidmaatschap|beklaagde|deelnemer\w*|vrijwilliger\w*)\b[^.;]{0,60}"
    r"\b(?:schors\w*|royer\w*|ontzet\w*|uitsluit\w*|te beëindigen|op te zeggen)"
    r"|(?:schors\w*|royer\w*|ontzet\w*) (?:van )?(?:een |het |de )?(?:\w+ )?"
    r"(?:lid|leden|lidmaatschap)|royement|berisping)"
)
"""What may be done to the person whom a complaint is about."""
_NOT_DONE: Final = words(
    r"not|no|never|cannot|(?<!dan )niet|geen|nooit|false\w*|vexatious\w*|malicious\w*"
    r"|opzettelijk"
    r"|te kwader trouw|national|tuchtcollege|previous|after|following|against|tegen|na"
)
"""A measure that is barred, or named as past, is not one that this text lets be taken."""
_SAYS: Final = words(MEASURE)
_PERSON: Final = (
    r"(?:beklaagde|aangeklaagde|verweerder|betrokkene|(?:person|member|barrister|staff"
    r"|employee|medewerker|collega|lid) (?:\w+ ){0,2}(?:complained|concerned|involved"
    r"|in question|against whom|over wie|tegen wie|waarover)"
    r"|(?:betrokken|desbetreffende) (?:medewerker|collega|lid|docent|adviseur)"
    r"|respondent|accused)"
)
_ANSWERS: Final = (
    r"(?:respon\w+|repl(?:y|ies)|answers?|comment\w*|statement|explain\w*|defen[cd]e"
    r"|enquir\w*|inquir\w*|reage\w+|reactie|antwoord\w*|verklaring|toelicht\w*"
    r"|gehoord|weerwoord|navraag|afschrift van de klacht"
    r"|copy of the complaint|kopie van de klacht)"
)
_ASKED: Final = (
    r"(?:comments?|statement|explanation|enquir\w*|inquir\w*|reactie|verklaring|hoort"
    r"|toelichting|horen|gehoord|weerwoord|navraag|(?:afschrift|kopie) van de klacht"
    r"|copy of the complaint)"
)
_ONE_SIDE: Final = (
    r"\b(?:you|your|complainant|klager|u|je|complaint|appeal|case|matter)\b"
    r"(?:(?!\b(?:and|both|en|beiden?|parties|partijen)\b)[^.;]){0,70}"
    r"\b(?:(?:be|is|are|been) heard|gehoord)\b"
)
"""A complaint that is heard, or who complains, is not the person it is about."""
HEARD: Final = re.compile(
    rf"^(?!.*{_ONE_SIDE}).*\b(?:be|is|are|been) heard\b"
    rf"|^(?!.*{_ONE_SIDE}).*(?<!om )\bgehoord\b(?! te worden)"
    rf"|\b{_PERSON}\b[^.;]{{0,80}}\b{_ANSWERS}\b|\b{_ASKED}\b[^.;]{{0,60}}\b{_PERSON}\b"
    r"|\b(?:hearings?|(?:hears?|listens? to|looks? at)"
    r" (?:both|all|the (?:person|staff|members?|part(?:y|ies)|other))"
    r"|(?<!glad to )(?<!like to )(?<!pleased to )(?<!happy to )hears? from (?!us)"
    r"|all those involved|statements? (?:from|of)"
    r"|(?<!not hold )interview\w*|side of the story"
    r"|(?<!had the )opportunity to (?:respond|reply|comment)"
    r"|(?:meet|meets) (?:with )?the (?:\w+ )?(?:member|person|employee)"
    r"|opportunity for the (?:\w+ ){1,4}to|put forward (?:their|his|her) (?:account|case)"
    r"|laten horen|point of view"
    r"|(?:beiden|beide \w+|both(?: \w+)?) (?:kunnen|mogen|can|may) (?:\w+ ){0,4}"
    r"(?:reageren|toelichten|respond|reply|comment|explain\w*)"
    r"|(?:(?:speak|talk)s?|[ei]nquir\w+) (?:to|with|of) (?:\w+ ){0,4}(?:involved"
    r"|concerned|staff)|hoorzitting\w*|wederhoor|hoort (?:de )?(?:\w+ )?betrokken\w*"
    r"|(?<!gemotiveerd )(?<!krijgt )(?<!krijg )te horen|hoort (?:beide|de)"
    r"|horen (?:beide|de|wij)|(?:bij|van|naar|tussen|met) beide (?:partijen|kanten)"
    r"|contact (?:\w+ ){0,2}met de klager en|kant van het verhaal"
    r"|(?:hun|diens|zijn of haar) standpunt\w*|standpunten|zienswijze\w*|verweer\w*"
    r"|in gesprek met(?! (?:u|je|jou|de klager)\b))\b"
)
"""The person whom it is about is told what is said, and can say something back."""


def measures_in(said: str) -> list[str]:
    """Return the measures against a person that a sentence in small letters lets take."""
    return [] if _NOT_DONE.search(said) else [x[0] for x in _SAYS.finditer(said)]


def takes_no_measure(_procedure: Procedure, said: str) -> bool:
    """Return whether no sentence lets a measure be taken against somebody."""
    return not any(measures_in(each) for each in sentences_of(said))
