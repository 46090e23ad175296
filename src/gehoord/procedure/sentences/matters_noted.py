"""What else a text may say, and in what words it does."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.sentences.for_some import FOR_SOME_NOTED
from gehoord.procedure.sentences.half_said import HALF_NOTED
from gehoord.procedure.sentences.handed_on import HANDED_ON_NOTED
from gehoord.procedure.sentences.matter import (
    Matter,
    in_two_kinds_of_days,
    in_writing_alone,
    no_window,
    where_it_says,
    words,
)
from gehoord.procedure.sentences.matters_of_course import COURSE_NOTED
from gehoord.procedure.sentences.promises import THEY, THEY_NL
from gehoord.procedure.sentences.vocabulary import PERSON

_WHAT_HAPPENED: Final = (
    r"(?:ago|events?\b|incident|happen|occur|took place|found out|finding out|learn"
    r"|becoming aware|became aware|aware of|you received the|knew|start of"
    r"|geleden|gebeur|voorval|voorgevallen|plaats(?:gevonden|vond)|voordeed|voordeden"
    r"|voorgedaan|feit|ontdek|kennisname|op de hoogte (?:raakte|was)|thuiskomst|uitvaart"
    r"|factuur|nota|levering)"
)
_ELSEWHERE: Final = r"(?:ombuds|kifid|commissie|committee|board|court|rechter|tribunal)"
_ONLY_REFUSED: Final = re.compile(
    r"\b(?:if|where|when|is|wijst|wordt|indien|als)\b[^.;]{0,60}\b(?:rejects?|rejected"
    r"|dismiss\w*|not upheld|not deal with|af|afgewezen|ongegrond)\b[^.;]{0,80}"
    r"\b(?:(?:you|complainants?|klager|u|je) (?:may|can|kunt|kan)|kunt u"
    r"|kan (?:de )?klager|kun je)\b"
)
"""A way on of which only who was refused is told."""
NOTED: Final = (
    Matter(
        id="filing-time",
        answered=re.compile(
            rf"\b(?:within|no later than|not later than|older than|more than|binnen"
            r"|uiterlijk|ouder dan|langer dan|meer dan)\b[^.;]{0,60}"
            rf"\b{_WHAT_HAPPENED}|^(?!.*{_ELSEWHERE}).*\b(?:complain within\b"
            r"|klacht\b[^.;]{0,20}\bbinnen (?:\w+ ){1,3}(?:indien|ingediend|in\b))"
        ),
        asked=no_window,
    ),
    Matter(
        id="incomplete",
        answered=words(
            r"(?<!for )(?:more|further|additional|missing|extra) (?:information|details"
            r"|evidence|documents?)(?! (?:about|on|can|is|visit))|incomplete|missing"
            r"|ask you for|ontbre\w*|aanvul\w*|aangevuld|onvolledig\w*"
            r"|(?<!voor )meer informatie(?! over)|nadere (?:informatie|gegevens)"
            r"|volledig is"
        ),
        asked=where_it_says(
            r"(?:your|full|the complainant.?s) (?:full )?name(?: and address)?"
            r"|naam(?: en| en het)? (?:adres|woonplaats)|uw (?:volledige )?naam"
            r"|volledige naam|adresgegevens"
            r"|(?:complaint|claim|it|letter) (?:must|should) (?:\w+ )?(?:include|contain"
            r"|state)|(?:klacht|klaagschrift|brief|het) (?:moet|dient) (?:\w+ ){0,3}"
            r"(?:bevatten|te bevatten|vermelden|te vermelden)|bevat (?:ten minste"
            r"|minimaal|minstens)"
        ),
    ),
    Matter(
        id="on-behalf",
        answered=words(
            rf"on (?:\w+ )?behalf(?! of (?:the|our) (?:\w+ )?{THEY})|represent\w*"
            r"|relatives?|parents?|guardians?|carers?|next of kin"
            rf"|namens(?! (?:het|de|ons|onze) {THEY_NL})|vertegenwoordig\w*"
            r"|gemachtigd\w*|machtiging|nabestaande\w*"
            r"|ouders?(?! (?:zijn )?dan)"
            r"|voogd\w*|mantelzorger\w*|bijstaan|bijgestaan"
        ),
    ),
    Matter(
        id="other-ways",
        answered=re.compile(
            r"^(?!.*\bombuds).*(?<![\w.])(?:\+|\b0)\d[\d ()/.-]{6,}\d"
            r"|\b(?:by (?:tele)?phone|or (?:tele)?phone|(?:tele)?phone (?:us|me|the)"
            r"|call (?:us|the|our)|calling|verbal\w*|oral(?:ly)?(?! hearing)"
            r"|(?<!attending )in person(?![^.;]{0,20}\bpanel)|speak|spoken|help you"
            r"|assist\w*|adjustments?|interpreter|braille|face.to.face|advocacy"
            r"|advocate can help"
            r"|telefonisch(?! (?:mee|laten))|per telefoon|(?:u|je) belt|bel(?:len)?"
            r" (?:ons|met|naar|de|het|kan)|mondeling\w*(?![^.;]{0,40}(?:uitleg|toelicht))"
            r"|in persoon|langs ?(?:komen|te komen)|kom (?:\w+ )?langs|helpen|helpt"
            r"|hulp bij|ondersteun\w*|tolk|balie)\b"
        ),
        asked=in_writing_alone,
    ),
    Matter(
        id="which-days",
        answered=words(
            r"calendar days?|kalenderdag\w*|working days? (?:is|are|means?)"
            r"|werkdag(?:en)? (?:is|zijn|verstaan)|monday|maandag|weekends?"
            r"|(?:bank|public) holidays?|feestdag\w*"
        ),
        asked=in_two_kinds_of_days,
    ),
    Matter(
        id="other-rules",
        answered=re.compile(
            r"@|\bwww\.|https?://|\b(?:website|site|online|attached|below|overleaf|copy"
            r"|on request|bijgevoegd|bijlage|hieronder|opvragen|opgevraagd|op te vragen"
            r"|ter inzage)\b"
        ),
        beside=words(
            r"(?:volgens|conform|overeenkomstig|zie|vatbaar (?:is )?voor|opgenomen in"
            r"|beschreven in|vastgelegd in) (?:de|het|ons|onze|haar) (?:\w+ ){0,2}"
            r"(?:geschillen(?:regeling|reglement)|\w*voorwaarden|privacy\w+|gedragscode"
            r"|reglement|statuten|protocol|huisregels)"
            r"|(?:see|under|in accordance with|in line with|set out in|described in"
            r"|subject to|refer to|outlined in) (?:the|our|its) (?!complain)(?:\w+ ){0,3}"
            r"(?:polic(?:y|ies)|terms(?: and conditions)?|code of conduct|handbook"
            r"|constitution|(?:disciplinary|grievance|appeals?) procedures?)"
        ),
    ),
    Matter(
        id="costs",
        answered=words(
            r"free(?: of charge)?|no (?:cost|charge|fee)s?|(?<!in )charge\w*|costs?|fees?"
            r"|expenses|gratis|kosteloos|kosten\w*|onkosten|vergoeding\w*|bijdrage|klachtgeld"
        ),
    ),
    Matter(
        id="put-right",
        answered=words(
            r"apolog\w*|remed(?:y|ies)|(?:we|will) (?:\w+ ){0,3}put"
            r" (?:it |things |them |matters )?right|redress(?! scheme)"
            r"|compensat\w*|refund\w*|corrective|(?<!legal )actions?|measures?|excus\w*"
            r"|excuses|herstel\w*|schadevergoeding\w*|maatregel\w*|tegemoetkom\w*|rechtzetten"
        ),
    ),
    Matter(
        id="stand-in",
        answered=words(
            r"absence|absent|deput\w*|stands? in|substitute\w*|on leave|vervangers?"
            r"|nobody (?:\w+ ){0,4}is there|niemand (?:\w+ ){0,4}aanwezig"
            rf"|(?:he|she|they|{PERSON}) (?:is|are) (?:unavailable|not available)"
            r"|vervangt (?:hem|haar|de|het|hen)|vervanging(?! van (?:het|een) product)"
            r"|waarnem\w*|afwezig\w*|plaatsvervang\w*|verhinder\w*"
        ),
    ),
    Matter(
        id="learning",
        answered=words(
            r"learn\w*|lessons|improv\w*|annual\w*|statistics|monitor\w*"
            r"|register(?!ed\b[^.;]{0,30}\b(?:with|office|charity|by|at|company|as)\b)\w*"
            r"|(?:make|making) (?:\w+ ){1,3}better|leren|geleerd|verbeter\w*"
            r"|kwaliteit\w*|jaarverslag|jaarlijks"
            r"|registr(?!\w*[^.;]{0,30}nummer)\w*|evalu\w*"
        ),
    ),
    Matter(
        id="no-harm",
        answered=words(
            r"adversely|advers|discriminat\w*|retaliat\w*|victimi[sz]\w*|penali[sz]\w*"
            r"|held against|without fear|affect (?:your|the|how)|nadel\w*|benadeel\w*"
            r"|gevolgen voor u\w*|kwalijk|zonder angst|vrees"
        ),
    ),
    Matter(
        id="meanwhile",
        answered=words(
            r"meanwhile|(?:in the )?mean ?time|pending|on hold|stay(?:s|ed)?|suspen\w*"
            r"|(?:while|until|during) (?:the|your|a|this|we|it) (?:\w+ ){0,3}(?:complaint"
            r"|investigat\w*|dispute|appeal|decided|answered)|intussen|ondertussen"
            r"|zolang|hangende|opschort\w*|opgeschort|schorsende werking|incasso\w*"
        ),
        asked=where_it_says(
            r"invoices?|bills?|fines?|sanctions?|disciplinary (?:measure|action)s?"
            r"|expulsion|evict\w*|facturen|factuur|nota|rekening(?! (?:te )?houd\w*)"
            r"|boetes?|sanctie\w*|(?:tucht|straf)\w*|royement|ontruim\w*"
        ),
    ),
    Matter(
        id="who-goes-on",
        answered=words(
            r"(?:ook|also) (?:als|if|where|wie)|partly|in part|gedeeltelijk|deels"
            r"|(?:not|n[’']t) (?:\w+ )?(?:satisfied|happy|agree|content)|dissatisfied"
            r"|niet (?:\w+ ){0,2}(?:eens|tevreden)"
        ),
        beside=_ONLY_REFUSED,
    ),
    *COURSE_NOTED,
    *HALF_NOTED,
    *FOR_SOME_NOTED,
    *HANDED_ON_NOTED,
)
"""What is asked less often, and noted alone."""
