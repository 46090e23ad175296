"""What a text leaves open of who a complaint is handed to, and what comes of it."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.half_said import NEVER, TIMED
from gehoord.procedure.sentences.matter import Matter, where_it_says, words
from gehoord.procedure.sentences.measures import MEASURE
from gehoord.procedure.sentences.vocabulary import ANOTHER, HANDLING, POST

_LEADS: Final = (
    r"(?:line managers?|heads? of (?:the )?(?:\w+ )?(?:departments?|services?|units?"
    r"|teams?|divisions?|sections?|ward)|(?:clinical|departmental|department) heads?"
    r"|(?:service|team|ward|unit|department(?:al)?|area|branch|site) managers?"
    r"|team leaders?|supervisors?|ward sisters?|matrons?|clinical (?:lead|director)s?"
    r"|senior (?:coach|nurse|teacher|carer)s?"
    r"|(?:manager|person in charge) (?:of|responsible for) (?:the|that|your) (?:\w+ )?"
    r"(?:department|service|unit|team|area|ward|branch)"
    r"|(?:direct )?leidinggevenden?|afdelingshoofd\w*|diensthoofd\w*|unithoofd\w*"
    r"|(?:team|unit|afdelings|cluster|locatie|vestigings)(?:leider|manager)s?"
    r"|(?:hoofd|manager) van (?:de|het) (?:betrokken |betreffende )?(?:afdeling|dienst"
    r"|team))"
)
_ABOUT_THEM: Final = where_it_says(
    rf"(?:about|against|concern(?:s|ing)?|involves?|relates? to|over|tegen|betreft)"
    rf" (?:the|a|an|your|that|uw|je|de|het|een|diens) (?:\w+ )?{_LEADS}"
)
_ANY_MEASURE: Final = (
    rf"(?:{MEASURE}|sanctions?|(?:action|measures|steps) (?:\w+ ){{0,6}}against (?:the"
    rf"|any|an?|that) (?:member|person|volunteer|employee|player|coach|staff)"
    r"|maatregel\w* (?:\w+ ){0,3}tegen (?:de|het|een) (?:\w+ )?(?:lid|medewerker"
    r"|beklaagde|persoon|vrijwilliger))"
)
_KIND: Final = (
    r"(?:warnings?|reprimands?|suspen\w+|expulsion|expel\w*|terminat\w+|fines?|bans?"
    r"|dismissal|training|censure|waarschuwing\w*|berisping\w*|schors\w+|royement"
    r"|royeren|beëindig\w+|ontzetting|boetes?|ontslag)"
)
_BARRED: Final = r"(?:cannot|can not|no|not|never|niet|geen)"
_SAYS_MEASURE: Final = where_it_says(_ANY_MEASURE)
_SAYS_APPEAL: Final = where_it_says(
    r"appeal\w*|(?:in|van|intern) beroep|beroepscommissie"
)
_INQUIRY: Final = (
    r"(?:investigat\w+|inquir(?:y|ies|es?)|enquir(?:y|ies|es?)|assessment|assess(?:es)?"
    r"|onderzoek\w*|beoordeling|toets\w*)"
)
_SAYS_ARRIVED: Final = (
    r"(?:acknowledg(?:e|es|ed|ement)(?! that)\b|ontvangstbevestiging|bevestigt? (?:\w+ )"
    r"{0,3}ontvangst|(?:een|onze) (?:schriftelijke )?bevestiging|confirm (?:that )?(?:we"
    r" (?:have )?received|receipt))"
)
_WHO_HAS_IT: Final = (
    r"(?:names?|who|whom|handler|contact\w*|responsible|person|telephone|reach(?! you\b)"
    r"|naam|namen|wie|contactpersoon|contactgegevens|bereik\w*|telefoonnummer"
    r"|behandelaar|verantwoordelijk\w*|which|welke)"
)
_KNOWN: Final = where_it_says(
    r"(?:tell|told|inform\w*|know|give|advise\w*) (?:\w+ ){0,3}(?:who|(?:the )?names?"
    r"|(?:the )?contact details)\b|(?:hoort|weten|laten weten|vermeld\w*) (?:\w+ ){0,3}"
    r"(?:wie|naam|de naam)|(?:complaints?|welfare|grievance) (?:officer|manager|handler"
    r"|co-?ordinator|secretary)|klachten(?:functionaris|manager|behandelaar"
    r"|co[oö]rdinator|commissie)|(?:the|our|de|het|onze) (?:[\w-]+ ){1,3}(?:acknowledges?"
    r"|(?:will|shall) (?:\w+ )?acknowledge|bevestigt)"
)
"""One person who has them all, or who writes it, is known without being told."""
_DOCUMENT: Final = (
    r"(?:reports?|findings|cop(?:y|ies)|\w*verslag|\w*rapport\w*|afschrift)"
)
_GIVEN: Final = (
    r"(?:get|gets|receives?|received|sent|send|sends|given|gives?|provided|shared|shares?"
    r"|circulated|copied|issued|submitted|presented|krijg\w*|ontvang\w*|stuurt|gestuurd"
    r"|gaat|toegezonden|verstrekt|zendt|gezonden|gedeeld|verzonden)"
)
_RECEIVER: Final = (
    rf"(?:you|complainants?|{POST}s?|members?|staff|insurers?|funders?|regulator"
    r"|authority|u|je|klager|beklaagde|medewerkers?|verzekeraar|inspectie)"
)
_ALSO: Final = (
    r"(?:,|\band|\bas will|\bas well as|\balong with|\ben|\balsmede|\bevenals)"
)
_TO_MANY: Final = (
    rf"\b{_RECEIVER}\b[^.;]{{0,40}}{_ALSO}[^.;]{{0,40}}\b{_RECEIVER}\b[^.;]{{0,40}}"
    rf"{_ALSO}[^.;]{{0,40}}\b{_RECEIVER}\b"
)
_UNSETTLED: Final = (
    r"(?:not|never|un(?:able|happy|resolved|satisfied|successful)|dissatisfied|cannot"
    r"|insufficient|fails?"
    r"|remains?|inadequate|niet|geen|onvoldoende|ontevreden|onopgelost)\b"
)
_ON_IT_GOES: Final = (
    r"(?:(?:will|shall|is|are|must) (?:then |also )?(?:be )?(?:referred|passed|forwarded"
    r"|escalated|handed|put|submitted|taken) (?:on |up |over )?to"
    r"|(?:we|wij|he|she|they|officer|manager|hij|zij) (?:will |shall |zal |zullen )?"
    r"(?:then )?(?:refers?|passe?s?|escalates?|forwards?|leg(?:t|gen)|stuurt|sturen)\b"
    r"[^.;]{0,30}\b(?:to|voor aan|door naar) (?:the|our|de|het|onze)"
    r"|(?:wordt|worden) [^.;]{0,40}(?:voorgelegd|doorverwezen|doorgestuurd|overgedragen)"
    r"|gaat (?:de klacht|deze|die|zij|hij) (?:\w+ ){0,2}naar)"
)
_HANDED: Final = re.compile(
    r"\b(?:if|where|when|should|als|indien|wanneer)\b"
    rf"[^.;]{{0,60}}\b{_UNSETTLED}[^.;]{{0,80}}\b{_ON_IT_GOES}"
    r"|\b(?:komt|komen|lukt|is|wordt) (?:\w+ ){0,4}niet\b[^.;]{0,60}"
    rf"\b{_ON_IT_GOES}|\bif (?:this|that|it) is insufficient\b[^.;]*\b{_ON_IT_GOES}"
)
_SOON: Final = re.compile(
    rf"{TIMED.pattern}|\b(?:immediately|at once|straight ?away|onverwijld|direct|meteen"
    r"|onmiddellijk)\b"
)
_NEAR: Final = 300  # characters: some three sentences on


def _own_side(procedure: Procedure, said: str) -> bool:
    """Return whether no complaint about who leads goes another way."""
    return not _ABOUT_THEM(procedure, said)


def _appeal_from_a_measure(procedure: Procedure, said: str) -> bool:
    return _SAYS_MEASURE(procedure, said) and _SAYS_APPEAL(procedure, said)


def _unknown(procedure: Procedure, said: str) -> bool:
    """Return whether no other sentence tells who has it, or makes it one person."""
    return not _KNOWN(procedure, said)


def _handed_on_untimed(_procedure: Procedure, said: str) -> bool:
    """Return whether it goes on with no time near, in a text that has times."""
    return bool(TIMED.search(said)) and any(
        not _SOON.search(said, found.start(), found.end() + _NEAR)
        for found in _HANDED.finditer(said)
    )


HANDED_ON: Final = (
    Matter(
        id="own-side",
        answered=words(ANOTHER),
        asked=_own_side,
        beside=re.compile(
            rf"\b{_LEADS}\b[^.;]{{0,60}}\b{HANDLING}\b"
            rf"|\b{HANDLING}\b[^.;]{{0,60}}\b{_LEADS}\b"
        ),
    ),
    Matter(
        id="which-measures",
        answered=re.compile(
            rf"\b{_KIND}\b[^.;]*\b(?!membership){_KIND}\b"
            r"|\b(?:under|according to|in accordance with|in line with|set out in"
            r"|listed in|conform|volgens|op grond van|genoemd in)\b[^.;]{0,50}\b"
            r"(?:polic\w+|procedures?|code|rules|constitution|handbook|statuten"
            r"|reglement\w*|artikel\w*|gedragscode|cao)\b"
        ),
        beside=re.compile(rf"^(?!.*\b{_BARRED}\b).*\b{_ANY_MEASURE}\b"),
    ),
    Matter(
        id="measure-waits",
        answered=words(
            r"(?:on hold|stayed|pending|take[sn]? effect|comes? into (?:effect|force)"
            r"|in (?:effect|force)|until (?:the|an|your|that) appeal"
            r"|(?:sanction|decision|measure|action|penalty)s? (?:\w+ ){0,3}(?:suspended"
            r"|stands|applies|remains)|suspend\w* (?:the|that|any) (?:decision|sanction"
            r"|measure|action|effect)|immediate effect|opschorten\w*|opgeschort|schorst"
            r" (?:\w+ ){0,3}(?:beslissing|besluit|maatregel|sanctie|werking)"
            r"|onmiddellijke ingang|per direct|tenuitvoer\w*|gaat (?:\w+ ){0,2}in)"
        ),
        asked=_appeal_from_a_measure,
    ),
    Matter(
        id="receipt-waits",
        answered=NEVER,
        beside=re.compile(
            r"\b(?:check|consider|establish|decide|bekijk|toets)\w* (?:whether|if|of)\b"
            rf"[^.;]{{0,60}}\b(?:and|then|en|waarna)\b[^.;]{{0,20}}\b{_SAYS_ARRIVED}"
            rf"|\b{_INQUIRY}\b[^.;]{{0,40}}\b(?:and|then|after which|en|waarna|daarna)\b"
            rf"[^.;]{{0,20}}\b{_SAYS_ARRIVED}"
            rf"|\b(?:after|once|following|na|nadat|zodra)\b[^.;]{{0,40}}\b(?:{_INQUIRY}"
            rf"|look(?:ed|ing) into)\b[^.;]{{0,40}}\b{_SAYS_ARRIVED}"
            rf"|\b{_SAYS_ARRIVED}[^.;]{{0,40}}\b(?:after|once|following|when|na|nadat"
            rf"|zodra)\b(?![^.;]{{0,30}}\b(?:receipt|received?|ontvangst)\b)"
            rf"[^.;]{{0,40}}\b(?:initial|preliminary|first|inquir\w+|enquir\w+|voor"
            rf"|eerste)"
            r" ?(?:investigat\w+|assess\w+|inquir\w+|enquir\w+|review|onderzoek\w*"
            r"|beoordeling)"
        ),
    ),
)
"""What is asked of a text that hands a complaint on, or has something follow from it."""

HANDED_ON_NOTED: Final = (
    Matter(id="handed-on-when", answered=NEVER, asked=_handed_on_untimed),
    Matter(
        id="receipt-names",
        answered=words(_WHO_HAS_IT),
        asked=_unknown,
        beside=re.compile(
            rf"\b{_SAYS_ARRIVED}|\bbevestig\w*\b[^.;]{{0,30}}\bontvangst"
        ),
    ),
    Matter(
        id="report-to-many",
        answered=words(
            r"only|redact\w*|anonymi[sz]\w*|anonymous\w*|without|confiden\w*|need to know"
            r"|personal (?:data|information)|names?|data protection|alleen|uitsluitend"
            r"|geanonimiseerd\w*|anoniem|zonder|vertrouwelijk\w*|persoonsgegevens|naam"
            r"|namen"
        ),
        beside=re.compile(
            rf"^(?=.*\b{_DOCUMENT}\b)(?=.*\b{_GIVEN}\b)"
            rf"(?!.*\b(?:annual|jaarlijks|jaarverslag|yearly|quarterly)\b).*{_TO_MANY}"
        ),
    ),
)
"""The same of what is asked less often."""
