"""What a text says by half: the other half is asked where it brings the matter up."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.borders import BORDERS
from gehoord.procedure.sentences.matter import Matter, where_it_says, words
from gehoord.procedure.sentences.vocabulary import ANOTHER, HANDLING, POST

TIMED: Final = re.compile(
    r"\b(?:hours?|(?:\w+ )?days?|weeks?|months?|uur|uren|dag|dagen|werkdag\w*|weken|week"
    r"|maand\w*)\b"
)
_UNIT: Final = (
    r"(?:departments?|teams?|units?|sections?|divisions?|afdeling|dienst|sector"
    r"|vestiging)"
)
_ITS_OWN: Final = (
    rf"(?:the same {_UNIT}|dezelfde {_UNIT}|{_UNIT} (?:delivering|responsible for"
    rf"|concerned|in question|providing|complained (?:of|about)|you complain\w* about)"
    rf"|betrokken {_UNIT}|{_UNIT} (?:waarover|waarop|die het betreft))"
)
_LOOKED_AT_AGAIN: Final = (
    r"(?:review\w*|reconsider\w*|appeal\w*|look\w* at again|stage (?:2|two)"
    r"|opnieuw|herbeoorde\w+|heroverw\w+|in beroep)"
)
_WE_MOVE_IT: Final = (
    r"(?:we|wij) (?:will |shall |zullen |then |dan )*(?:progress|move|escalate|pass"
    r"|take|refer|brengen|leggen|sturen|zetten) (?:(?:it|this|that|the matter"
    r"|(?:your|the) complaint|hem|haar|die|deze|(?:uw|je|de) klacht) )?"
    r"(?:(?:on|up|door) )?(?:to|in|naar|voor aan) (?:the )?(?:next )?(?:stage|step|fase"
    r"|stap)\b"
)
_ASK_FOR_IT: Final = (
    r"(?:you|complainants?|u|je) (?:should|must|can|may|need to|have to|moet|kunt|kan"
    r"|dient) (?:\w+ )?(?:request|ask for|apply for|vragen om|verzoeken om) "
    r"(?:an? |een )?(?:further |internal |second |nieuwe |tweede )?"
    r"(?:review|appeal|stage|herbeoordeling|heroverweging|behandeling)"
)
_BEHALF: Final = (
    r"(?:on behalf|behalf of|(?:somebody|someone) else|another person|patient.s consent"
    r"|representatives?|namens|iemand anders|een ander)"
)
_CONSENT: Final = (
    r"(?:(?:written|signed|specific|their|with) consent|consent (?:of|from|form)"
    r"|(?:schriftelijke|getekende) toestemming|met toestemming|machtiging)"
)
_SEATS: Final = (
    r"(?:members?|people|persons|trustees|governors|directors|councillors|leden"
    r"|personen|mensen|bestuurders)"
)
_EVEN: Final = (
    r"(?:panel|committee|\w*commissie)\b[^.;]{0,30}\b(?:of|has|consist\w* of|with|van"
    r"|uit|heeft|telt|met) (?:at least |a minimum of |minimaal |ten minste |minstens )?"
    rf"(?:two|four|2|4|twee|vier) (?:\w+ ){{0,2}}{_SEATS}"
)
_ADVISER: Final = (
    r"(?:advis[eo]rs?|lawyers?|solicitors?|legal (?:advice|representati\w+)|adviseurs?"
    r"|advocaat|jurist)"
)
_OUR_SIDE: Final = (
    r"(?:panel|committee|board|we|council|company|\w*commissie|bestuur|wij|organisatie)"
)
_THEIR_SIDE: Final = r"(?:you|complainants?|both|parties|either|u|je|klager|partijen)"
_EXPENSES: Final = (
    r"(?:not (?:be )?(?:liable|responsible) for (?:\w+ ){0,3}(?:expenses|costs)"
    r"|not (?:pay|reimburse|refund|meet|cover) (?:\w+ ){0,3}(?:expenses|costs)"
    r"|(?:expenses|costs) (?:\w+ ){0,4}(?:not be|not) (?:\w+ )?(?:paid|reimbursed"
    r"|refunded|met|covered)|(?:on)?kosten (?:\w+ ){0,5}niet vergoed"
    r"|vergoeden? (?:\w+ ){0,2}geen (?:on)?kosten)"
)
_BY_MOUTH: Final = (
    r"(?:complain\w*|raise|submit\w*|lodge\w*|made|indienen|ingediend)\b[^.;]{0,60}"
    r"\b(?:verbally|orally|by (?:tele)?phone|by calling|(?:fax|e-?mail) or telephone"
    r"|mondeling|telefonisch|per telefoon)\b"
    r"|(?:tell|speak to|talk to) (?:an? |any |one )?(?:(?:member )?of (?:our |the )?)?"
    r"(?:staff|carers|team|nurses)"
    r"|(?:tell|ask for|speak to|talk to) the (?:person in charge|manager on duty)"
    r"|(?:zeg|vertel|meld) (?:\w+ ){0,3}(?:aan|tegen|bij) (?:een|onze|de) (?:\w+ )?"
    r"(?:medewerker|leidster|begeleider|verpleegkundige)"
)
_OPEN_TO_OTHERS: Final = (
    r"(?:need(?:s|ed)? to know|only (?:to|by|with|those|people|staff|the)"
    r"|shar(?:e|ed|ing)|disclos\w*|third part\w*|without your|those (?:who|involved)"
    r"|anyone|nobody"
    r"|confiden\w* (?:\w+ )?(?:unless|except\w*|as far as)|except (?:to|where|when)"
    r"|people (?:who|involved)|restricted|alleen (?:wie|de|door|met|aan)|uitsluitend"
    r"|vertrouwelijk\w*,? (?:\w+ )?(?:tenzij|behalve)|gedeeld|delen|derden|betrokkenen"
    r"|niemand|inzage|zonder (?:uw|je) toestemming|avg|gdpr|data protection|privacy\w+"
    r"|by law|wettelijk\w*|geheimhouding\w*)"
)
_RELATIONS: Final = (
    re.compile(r"\b(?:clients?|cliënt(?:en)?)\b"),
    re.compile(
        r"\b(?:customers?(?! (?:service|relation|care|support|experience|complaint))"
        r"|klant(?:en)?)\b"
    ),
    re.compile(r"\b(?:claimants?|eisers?)\b"),
)
"""Names for whom one serves, which may or may not be the same people."""
_EXPLAINED: Final = re.compile(
    r"\b(?:means|meaning|defined|definition|hereinafter|wordt verstaan|verstaan wij"
    r"|definitie\w*|hierna)\b"
)


def _named_two_ways(_procedure: Procedure, said: str) -> bool:
    named = sum(bool(each.search(said)) for each in _RELATIONS)
    return named > 1 and not _EXPLAINED.search(said)


def _goes_outside(procedure: Procedure, said: str) -> bool:
    return bool(procedure.bodies) and not _LAST_WORD(procedure, said)


_LAST_WORD: Final = where_it_says(r"binding|binds|bound(?! by)|bindend\w*")
_TO_EITHER: Final = (
    r"(?:you|complainants?|u|je) (?:may|can|should|could|kunt|kan|kun)\b[^.;]{0,60}"
    rf"\b(?:to|with|bij|aan|tot|met)\b[^.;]{{0,40}}\b{POST}\b[^.;]{{0,12}}"
    rf"(?: or | - |/| of (?:de|het|een|onze) )[^.;]{{0,25}}\b{POST}"
)
NEVER: Final = re.compile(r"(?!)")

HALF_SAID: Final = (
    Matter(
        id="moves-up",
        answered=words(
            r"automatically|at your request|(?:if|when|once) you (?:ask|request)"
            r"|vanzelf|automatisch|op (?:uw|je) verzoek"
        ),
        asked=lambda procedure, said: (
            where_it_says(_WE_MOVE_IT)(procedure, said)
            and where_it_says(_ASK_FOR_IT)(procedure, said)
        ),
    ),
    Matter(
        id="same-unit",
        answered=words(rf"not (?:been )?(?:previously )?dealt|{ANOTHER}"),
        beside=re.compile(
            rf"\b{_LOOKED_AT_AGAIN}\b[^.;]{{0,80}}\b{_ITS_OWN}\b"
            rf"|\b{_ITS_OWN}\b[^.;]{{0,80}}\b{_LOOKED_AT_AGAIN}\b"
        ),
    ),
    Matter(
        id="consent-lacking",
        answered=words(
            r"child\w*|parents?|minors?|age|died|dies|deceased|death|next of kin"
            r"|power of attorney|guardians?|best interests?|kind(?:eren)?|ouders?"
            r"|minderjarig\w*|overleden|nabestaande\w*|bewindvoerder|curator|voogd\w*"
        ),
        beside=re.compile(
            rf"\b{_BEHALF}\b[^.;]{{0,80}}\b{_CONSENT}\b"
            rf"|\b{_CONSENT}\b[^.;]{{0,60}}\b{_BEHALF}\b"
        ),
    ),
    Matter(
        id="votes-tie",
        answered=words(
            r"casting vote|majority|tie|tied|unanim\w*|equal votes|odd number"
            r"|chair decides|staken|stem(?:men)?|meerderheid|oneven|eenparig\w*"
        ),
        asked=where_it_says(_EVEN),
    ),
)
"""What is asked of a text that says one half."""

HALF_NOTED: Final = (
    Matter(
        id="adviser-too",
        answered=re.compile(
            rf"\b{_THEIR_SIDE}\b[^.;]{{0,60}}\b(?:{_ADVISER}|bijgestaan|bijstaan"
            r"|represented|representative)\b"
        ),
        asked=where_it_says(
            rf"{_OUR_SIDE} (?:\w+ ){{0,3}}(?:(?:right|entitled) to|may|can|mag|kan|mogen"
            rf"|kunnen) (?:\w+ ){{0,4}}{_ADVISER}"
        ),
    ),
    Matter(
        id="expenses-upheld",
        answered=words(
            r"if (?:\w+ ){0,4}(?:upheld|right)|unless|except|tenzij|gegrond"
        ),
        beside=words(_EXPENSES),
    ),
    Matter(
        id="told-written",
        answered=words(
            r"(?:write|writes|written|put|puts|noted?) (?:\w+ ){0,3}(?:down|in writing"
            r"|on paper)|record(?:s|ed|ing)?|log(?:s|ged)?|make a note|transcri\w*"
            r"|written (?:record|summary|statement|copy|version)|opgeschreven|schrijft"
            r"|schrijven (?:\w+ ){0,3}op|op (?:schrift|papier)|vastgelegd|vastleg\w*"
            r"|leggen (?:\w+ ){0,3}vast|legt (?:\w+ ){0,3}vast|verslag|noteer\w*"
            r"|noteren|geregistreerd|registreren|registreert"
        ),
        asked=where_it_says(_BY_MOUTH),
    ),
    Matter(
        id="informal-until",
        answered=TIMED,
        beside=words(
            r"informal (?:stage|procedure|approach|resolution|route|step)"
            r"|(?:resolv\w*|settle\w*|handled?|deal\w*|dealt)\b[^.;]{0,60}\binformally"
            r"|informele (?:fase|stap|procedure|afhandeling|weg|traject)"
            r"|informeel (?:\w+ ){0,3}(?:af te handelen|op te lossen|opgelost"
            r"|afgehandeld)"
        ),
    ),
    Matter(
        id="secret-from-whom",
        answered=words(_OPEN_TO_OTHERS),
        beside=words(
            r"(?:in |strict(?:ly)?(?: in)? )?confiden(?:ce|tially|tiality)"
            r"|(?:is|are|be|kept|remain\w*|treated as|completely) (?:\w+ )?confidential"
            r"|vertrouwelijk (?:\w+ )?(?:behandel\w*|gehouden)"
            r"|(?:behandel\w*) (?:\w+ ){0,4}vertrouwelijk"
        ),
    ),
    Matter(
        id="which-of-them",
        answered=words(
            rf"{POST} (?:\w+ )?(?:will|neemt|{HANDLING})"
            rf"|(?:by|door) (?:the|an?|our|de|het|een|onze) (?:\w+ )?{POST}"
        ),
        asked=where_it_says(_TO_EITHER),
    ),
    BORDERS,
    Matter(id="for-each", answered=NEVER, asked=_named_two_ways),
    Matter(
        id="court-open",
        answered=words(
            r"courts?|legal (?:action|rights|proceedings)|statutory rights|tribunals?"
            r"|(?!scheids)\w*rechter|rechtbank\w*|vredegerecht\w*|wettelijke rechten"
        ),
        asked=_goes_outside,
    ),
)
"""The same of what is asked less often."""
