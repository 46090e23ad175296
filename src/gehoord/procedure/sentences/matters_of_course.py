"""What people go by while a complaint is handled: by when they hear, and who decides."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.matter import Matter, where_it_says, words
from gehoord.procedure.sentences.refused import REFUSED
from gehoord.procedure.sentences.vocabulary import ANOTHER, OUTSIDE, POST

_TOLD: Final = (
    r"(?:(?:be|are|is|will have been) told|tell|tells|inform\w*|notif\w*|let you know"
    r"|in writing|write to you|contact you|advise\w*|explain\w*|hoort?|bericht\w*"
    r"|laten weten|schriftelijk\w*|mee ?gedeeld|medegedeeld|melding|mededeling"
    r"|op de hoogte|geïnformeerd|informeren)"
)
_MORE: Final = (
    r"(?:more time|(?:need|take|takes|taking|be) (?:\w+ )?longer|extend\w*|extension"
    r"|delay\w*|additional time|langer|meer tijd|verleng\w*|uitstel\w*|verda\w+"
    r"|vertrag\w+)"
)
_IN_TIME: Final = (
    r"(?:within|no later than|by (?:the|what|when)|before|prompt\w*|immediately|at once"
    r"|straight ?away|as soon as|acknowledg\w*|in that time|binnen|uiterlijk|tijdig"
    r"|meteen|direct|voor(?:dat)? (?:het|de|die) (?:einde|termijn|afloop)|onverwijld"
    r"|onmiddellijk|zo (?:snel|spoedig)|zodra|terstond|days?|weeks?|dagen|weken"
    r"|werkdagen|ontvangst\w*)"
)
_INFORMATION: Final = (
    r"(?:clarif\w*|(?:more|further|additional|extra|missing|other) (?:\w+ )?"
    r"(?:information|details|evidence|documents|documentation)"
    r"|(?:nadere|meer|aanvullende?|extra|verdere|ontbrekende) (?:informatie|gegevens"
    r"|stukken|toelichting|documenten)|aan te vullen|verduidelijk\w*)"
)
_AGED: Final = (
    r"(?:(?:older|longer) than|more than \w+ (?:years?|months?|weeks?)"
    r"|ouder (?:zijn )?dan|(?:langer|meer) dan \w+ (?:jaar|maand\w*|weken))"
)
_PANEL: Final = r"(?:panel|committee|\w*commissie)"
_SEATED: Final = (
    r"(?:drawn|convened?|appointed|selected|chosen|established|set up|constituted"
    r"|samengesteld|gevormd|benoemd|aangewezen|gekozen|loting)"
)
_FIRST_PERSON: Final = (
    r"(?:key (?:person|worker)|class ?teacher|form tutor|tutor|mentor|line manager|coach"
    r"|leerkracht|docent|trainer|begeleider|contactpersoon|groepsleid\w+"
    r"|pedagogisch medewerker|educator)"
)


def _in_one(some: str, other: str) -> re.Pattern[str]:
    """Return what finds these two in one clause, either of them first."""
    return re.compile(
        rf"\b{some}\b[^.;]{{0,120}}\b{other}\b|\b{other}\b[^.;]{{0,120}}\b{some}\b"
    )


_PARTICULARS: Final = (
    r"(?:your|full|the complainant.?s|uw|volledige) (?:\w+ )?(?:name|naam)"
    r"|naam(?:,| en)|name(?:,| and)|contactgegevens|contact details"
)
_MEASURES: Final = (
    r"(?:corrective (?:action|measures?)|measures? (?:\w+ ){0,3}(?:taken|carried|agreed)"
    r"|(?:take|taking|agree\w*|carry out) (?:(?!no )\w+ ){0,3}(?:measures?|actions?)"
    r"|remedial|maatregel\w* (?:\w+ ){0,3}(?:genomen|getroffen|uitgevoerd)"
    r"|(?:neemt|nemen|treffen|treft|uitvoer\w*) (?:\w+ ){0,3}maatregel\w*)"
)
_OF_THAT: Final = r"(?:dat|dit|hier\w*|daar\w*|this|that|so|it)"


def _both(some: str, other: str) -> Callable[[Procedure, str], bool]:
    """Return what asks of a text that says both, wherever it does."""
    each = (where_it_says(some), where_it_says(other))
    return lambda procedure, said: all(x(procedure, said) for x in each)


COURSE: Final = (
    Matter(
        id="refusal-when",
        answered=_in_one(rf"(?:{REFUSED}|^{_OF_THAT})", _IN_TIME),
        beside=_in_one(REFUSED, _TOLD),
    ),
    Matter(
        id="more-time-when",
        answered=words(_IN_TIME),
        beside=_in_one(
            rf"(?:if|als|indien|wanneer|where)\b[^.;]{{0,60}}{_MORE}", _TOLD
        ),
    ),
    Matter(
        id="question-unanswered",
        answered=words(
            r"suspend\w*|paus\w*|clock|stops?|on hold|(?:you|u|complainant|klager)"
            r" (?:\w+ ){0,3}(?:have|has|hebt|heeft|must|should|krijgt|reply|respond"
            r"|provide|send) [^.;]{0,40}(?:within|binnen|until|tot|days|weeks|dagen"
            r"|weken)|(?:aan te vullen|respond|reply|aanvul\w*)\b[^.;]{0,40}(?:within"
            r"|binnen)|(?:within|binnen) [^.;]{0,40}(?:respond|reply|provide|supply"
            r"|aan te vullen|aangevuld|aanvul\w*|verstrek\w*)"
            r"|(?:no|not|n[’']t) (?:\w+ ){0,3}(?:respon\w+|repl\w+|receiv\w+|provid\w+"
            r"|suppl\w+|answer\w*|heard)|clos(?:e|ed)|discontinu\w*|opgeschort"
            r"|opschort\w*|stil|(?:niet|geen) (?:\w+ ){0,4}(?:reage\w+|reactie"
            r"|antwoord\w*|ontvang\w*|aan\w+|verstrek\w*|lever\w*)|buiten behandeling"
            r"|niet in behandeling|op tijd|tijdig|gestaakt|sluiten|gesloten|extend\w*"
            r"|verleng\w*|delay\w*"
        ),
        beside=re.compile(
            r"\b(?:ask\w*|request\w*|seek\w*|contact\w*|vraagt|vragen|gevraagd|verzoek\w*"
            rf"|verzocht|opgevraagd)\b[^.;]{{0,60}}\b{_INFORMATION}"
            rf"|\b{_INFORMATION}\b[^.;]{{0,40}}\b(?:requested|gevraagd|opgevraagd|vragen|opvragen|asked)\b"
            r"|\b(?:nodig voor|voor|for)\b (?:clarification|aanvullende informatie)"
        ),
    ),
    Matter(
        id="panel-when",
        answered=words(
            rf"{_IN_TIME}|(?:by|door) (?:the|de|het|our)|standing|permanent\w*|vaste"
            r"|will (?:convene|appoint)|benoemt|stelt|wijst|appoints"
        ),
        beside=_in_one(_PANEL, _SEATED),
    ),
    Matter(
        id="review-by",
        answered=words(
            rf"{POST}\w*|{ANOTHER}|team|department|relations|senior|management|collega"
            r"|afdeling"
        ),
        beside=re.compile(
            rf"^(?!.*\b(?:{OUTSIDE}|extern\w*|independent)\b)"
            r".*\b(?:(?:you|complainants?|they|who) (?:\w+ ){0,6}(?:review(?:ed)?"
            r"|appeal|reconsider\w*|looked at again)\b(?! (?:your|it|the) )"
            r"|(?:u|je|klager|wie) (?:\w+ ){0,6}(?:herbeoordeling|heroverweging"
            r"|herziening|in (?:intern )?beroep"
            r"|opnieuw (?:\w+ ){0,3}(?:bekijken|beoordelen)))"
        ),
    ),
    Matter(
        id="first-talk-about",
        answered=words(
            r"unless|someone else|somebody else|another|other than|(?:un|not )comfortable"
            r"|feel able|prefer|iemand anders|een ander(?:e)?|tenzij|liever"
            r"|(?:about|over) (?:the|your|that|this|die|deze|de|uw) (?:\w+ ){0,2}"
            rf"{_FIRST_PERSON}|or (?:to|with)|of (?:met|bij|aan)"
        ),
        beside=re.compile(
            r"\b(?:first|eerst|initially|in eerste instantie|informally)\b"
            rf"[^.;]{{0,90}}\b{_FIRST_PERSON}\b"
            rf"|\b{_FIRST_PERSON}\b[^.;]{{0,60}}\b(?:first|eerst)\b"
        ),
    ),
)
"""What is asked of a text that brings the matter up, and leaves it there."""

COURSE_NOTED: Final = (
    Matter(
        id="appeal-power",
        answered=words(
            r"uph(?:old|eld)\w*|overturn\w*|confirm(?:s|ed)? the|quash\w*|set aside"
            r"|refer\w* back|final|bind(?:s|ing)|recommend\w*|overrul\w*|revis\w*"
            r"|amend\w*|vary|alter\w*|chang\w+ the|vernietig\w*|herzien\w*"
            r"|handhaa\w*|bekrachtig\w*"
            r"|terugverwi\w*|definitie\w*|bindend\w*|eindoordeel|gegrond\w*|dismiss\w*"
            r"|reject\w*|exhaust\w*|advies|adviseert|adviseren|no further"
        ),
        asked=where_it_says(
            r"(?:an|the|to|our|your|may|can|internal) appeal\w*|appeals? (?:panel"
            r"|committee)|stage (?:two|2)|second stage|in intern beroep|herbeoordel\w*"
            r"|beroepscommissie"
        ),
    ),
    Matter(
        id="record",
        answered=words(
            r"record(?:s|ed|ing)?|log(?:s|ged|book)?|complaints? (?:file|book)"
            r"|register(?!ed (?:with|office|charity|by|at|company|in|post|as))\w*"
            r"|geregistreerd\w*|registr\w*|klachtenregister\w*|klachtdossier\w*"
            r"|dossier\w*|gearchiveerd|bijgehouden|houdt bij|vastgelegd|vastleg\w*"
            r"|noteren|noteert"
        ),
        asked=where_it_says(
            r"nursery|pre-?school|childcare|pupils?|care home|kinderopvang\w*|leerlingen"
            r"|kinderdagverblijf|cliëntenraad|oudercommissie"
        ),
    ),
    Matter(
        id="late-anyway",
        answered=words(
            r"unless|except\w*|could not|could n[’']t|good reason|special|extend\w*"
            r"|discretion|circumstances|aware|discover\w*|knew|known|may|might|tenzij"
            r"|behalve|uitzonder\w*|bijzondere|niet eerder|redelijkerwijs|kan|kunnen|mag"
            r"|mogen|bekend|ontdek\w*|verschoonbaar|verwijt\w*"
        ),
        beside=_in_one(REFUSED, _AGED),
    ),
    Matter(
        id="day-asked",
        answered=words(
            r"dates?|when (?:it|this|the) (?:\w+ ){0,2}(?:happen\w*|occur\w*|took place)"
            r"|datum|data|dagtekening|dag waarop"
            r"|wanneer (?:het|dit) (?:\w+ ){0,3}gebeur\w*"
            r"|tijdstip|omschrijving|description|details of"
        ),
        asked=_both(_AGED, _PARTICULARS),
    ),
    Matter(
        id="heard-too",
        answered=words(
            r"(?:be|are|is|get) heard(?! from)|hears? (?:you|both|the|all)|hearings?"
            r"|meet|meets|(?<!committee )meeting|discuss\w*|talk\w*|speak"
            r"|(?:we|will|may|can) (?:tele)?(?:phone|call) you"
            r"|interview\w*|in person|conversation|gehoord(?! te worden)"
            r"|te (?:worden )?gehoord"
            r"|hoort (?:u|je) en|treed\w* (?:\w+ ){0,4}in overleg"
            r"|hoort (?:beide|de|alle|partijen)|horen (?:wij (?:u|je|beide)|beide|de)"
            r"|(?:wij|we) horen (?:u|je)|hoorzitting\w*|gesprek\w*"
            r"|toelichting(?! (?:van|op) (?:de|uw) klacht)|toe te lichten"
            r"|mondeling\w*|bespre\w+|praten|overleg\w* (?:\w+ ){0,2}met"
            r" (?:u|je|de klager)|onderling overleg|bemiddel\w*"
        ),
    ),
    Matter(
        id="carried-out",
        answered=_in_one(_MEASURES, rf"(?:{_IN_TIME}|wanneer|termijn\w*|when)"),
        beside=re.compile(rf"\b{_MEASURES}\b"),
    ),
)
"""The same of what is asked less often."""
