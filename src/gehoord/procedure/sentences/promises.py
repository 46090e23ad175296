"""Words by which a sentence promises that something is done, or that one is told."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.sentences.vocabulary import POST

_OFTEN: Final = (
    r"(?:(?:\w+ly|also|then|still|always|first|either|both|at once|do (?:our|its"
    r"|their) best to|aim to|try to|seek to|attempt to|endeavour to|want to|in writing"
    r"|within [^,.;]{1,30},?|you"
    r"|in the first instance|,?\s?where \w+,)\s+){0,4}"
)
_DO: Final = (
    r"(?:acknowledge|respond|reply|answer|write|send|inform|notify|tell|contact|call"
    r"|telephone|phone|meet|discuss|offer|invite|provide|give|issue|explain|confirm"
    r"|investigate|review|look into|consider|record|register|log|keep|store|retain"
    r"|delete|destroy|erase|attach|enclose|pass|forward|refer|decide|rule|propose"
    r"|apologi[sz]e|refund|pay|compensate|correct|resolve|settle|hear|arrange|appoint"
    r"|report|publish|advise|let you|let the|complete|conclude|deal with|handle|listen"
    r"|put right|remedy|consult|examine|assess|make (?:a|its|our|their) (?:decision"
    r"|ruling"
    r"|recommendation)|return|ensure|work with you|support|help|include|check|make"
    r"|act|note|follow"
    r"|carry out|look at|assist|share|set out|request|allow|select|get back|liaise"
    r"|hand over|replace|repair|reverse|address|take (?:action|steps|measures|up)"
    r"|identify|agree (?:\w+ )?with (?:you|the complainant|them))"
)
_DONE: Final = (
    r"(?:acknowledged|answered|replied|responded|sent|informed|notified|told|contacted"
    r"|called|discussed|offered|invited|provided|given|issued|explained|confirmed"
    r"|investigated|reviewed|looked into|considered|recorded|registered|logged|kept"
    r"|stored|retained|deleted|destroyed|erased|attached|enclosed|passed|forwarded"
    r"|decided|refunded|paid|compensated|corrected|resolved|settled|heard|arranged"
    r"|appointed|reported|published|advised|completed|concluded|dealt with|handled"
    r"|announced|returned|treated in|signed by|assigned|escalated|requested|selected"
    r"|addressed(?! to)|included in (?:the|our|your|its|that)"
    r"|referred(?! to as)|afforded|granted)"
)
_DOES: Final = (
    r"(?:acknowledges|answers|replies|responds|writes|sends|informs|notifies|tells"
    r"|contacts|calls|invites|discusses|investigates|reviews|decides|rules|proposes"
    r"|explains|provides|issues|gives|considers|records|registers|keeps|meets|hears"
    r"|confirms|announces|reports|apologises|appoints|examines|makes (?:a|its)"
    r"|takes (?:at|the)|offers|checks|helps|keeps|gets|receives)"
)
THEY: Final = (
    rf"\b(?:{POST}s?|commissioner|chair\w*|secretar\w+|practice|company|school|bank|head\w*"
    r"|team|investigators?|ombuds\w+|mechanism|body|department|organi[sz]ation|office"
    r"|association|network)\b"
)
_ASKED: Final = (
    r"(?<!\byou )(?<!\bcomplainant )(?<!\bcomplainants )(?<!\bclient )(?<!\bcustomer )"
    r"(?<!\bpatient )(?<!\bparent )(?<!\bparents )(?<!\bwho complains )"
)
_ENGLISH: Final = (
    (
        rf"{_ASKED}\b(?:will|shall|must|undertakes? to|is to|are to|aims? to|tries to"
        rf"|try to|endeavours? to|seeks? to) {_OFTEN}{_DO}\b"
    ),
    rf"{_ASKED}(?:\bwe[’']ll|\bit[’']ll|\bthey[’']ll) {_OFTEN}{_DO}\b",
    rf"\bwe {_OFTEN}{_DO}\b",
    (
        r"\b(?:response|receipt|reply|answer|acknowledge?ment) (?:also )?"
        r"(?:says|states|explains|names|includes|contains|gives)\b"
    ),
    rf"\bshould {_OFTEN}be (?:so )?(?:informed|told|notified|given|heard)\b",
    r"\bwe (?:are|[’']re) committed to \w+ing\b|\b(?:the )?duty it shall be to\b",
    (
        rf"{THEY}[^.;,]{{0,40}}? {_DOES}\b|\bthey {_DO} (?:an?|the|you|its|their)\b"
        rf"|^(?:the|our) (?:\w+ ){{1,4}}?{_DOES}\b"
        rf"|\b(?:staff|governors|trustees|members|officers) {_OFTEN}{_DO}\b"
    ),
    rf"\b(?:is|are|(?:will|shall|must|to) {_OFTEN}be) {_OFTEN}{_DONE}\b",
    rf"\bwill {_OFTEN}be {_OFTEN}{_DONE}\b",
    rf"\byou (?:(?:will|shall) )?{_OFTEN}(?:get|receive|hear)\b|\byou[’']ll \w+",
    rf"\byou (?:will|shall|are) {_OFTEN}(?:be )?{_DONE}\b",
    r"\b(?:have|has) (?:the|a) right to (?:be |an? )?(?:heard|hearing|apology|reply)\b",
    r"\b(?:outcome|result|answer) (?:is |will be )?(?:discussed|sent|given)\b",
    (
        r"\b(?:full|written|detailed|final|prompt) (?:\w+ )?"
        r"(?:response|reply|answer|report|record)\b"
    ),
    r"^(?:immediate |written |an? )?(?:acknowledge?ment|confirmation) (?:of|within|by)\b",
    r"^(?:inform|tell|notify|acknowledge|record|contact) (?:the|any|all|each|every)\b",
)
_WE_NL: Final = (
    r"(?:bevestigen|sturen|zenden|mailen|bellen|schrijven|informeren|berichten|melden"
    r"|vertellen|nodigen(?![^.;]{0,30}\buit gebruik\b)|beantwoorden|antwoorden"
    r"|reageren|onderzoeken|bespreken"
    r"|registreren|noteren|bewaren|vernietigen|verwijderen|wissen|leggen|geven|bieden"
    r"|streven|proberen|trachten|betalen|vergoeden|herstellen|lossen|beslissen"
    r"|besluiten|oordelen|beoordelen|horen|houden|zorgen|laten|publiceren|rapporteren"
    r"|zoeken|zullen|moeten|behandelen|handelen|verwijzen|helpen|luisteren"
    r"|verbinden|delen"
    r"|stellen|lichten|wijzen|gaan (?:\w+ ){0,3}(?:in overleg|na)|brengen|maken"
    r"|doen|voeren|kijken|verstrekken|vervangen|repareren"
    r"|nemen (?:\w+ ){0,4}(?:contact|op|in behandeling))"
)
_DOES_NL: Final = (
    r"(?:bevestigt|stuurt|zendt|mailt|belt|schrijft|informeert|bericht|meldt|nodigt"
    r"|beantwoordt|antwoordt|reageert|onderzoekt|bespreekt|registreert|noteert|bewaart"
    r"|vernietigt|verwijdert|legt|geeft|biedt|streeft|probeert|tracht|betaalt|vergoedt"
    r"|herstelt|beslist|besluit|oordeelt|beoordeelt|hoort|houdt|zorgt|neemt|laat"
    r"|publiceert|rapporteert|zoekt|zal|behandelt|handelt|verwijst|doet|brengt|stelt"
    r"|deelt|begeleidt|wijst|licht|zegt|helpt|maakt|voert|kijkt"
    r"|verstrekt|vervangt|repareert)"
)
THEY_NL: Final = (
    r"\b(?:directeur|bestuur|\w*commissie|klachten(?!formulier|brief|regeling"
    r"|procedure)\w+|\w*functionaris|medewerker"
    r"|organisatie|bemiddelaar|ombuds\w+|voorzitter|secretari\w+|raad|directie"
    r"|praktijk\w*"
    r"|therapeut|notaris|advocaat|school|bibliotheek|bureau|instelling|derde|manager"
    r"|co[oö]rdinator|contactpersoon|vertrouwenspersoon|kantoor|\w*corporatie|\w+chef"
    r"|eigenaar|ondernemer|houder|beheerder|gemeente"
    r"|\w*maatschappij|orgaan|college|bevoegd gezag|behandelaar|fonds|opleider|trainer)\b"
)
_DONE_NL: Final = (
    r"(?:geregistreerd|genoteerd|vastgelegd|opgenomen|bewaard|vernietigd|verwijderd"
    r"|gewist|geanonimiseerd|uitgenodigd|gehoord|bevestigd|verzonden|gestuurd"
    r"|toegestuurd|toegezonden|verstuurd|opgestuurd|doorgestuurd|doorgezonden|voorgelegd"
    r"|onderzocht|behandeld|afgehandeld|beantwoord|besproken|vergoed|terugbetaald"
    r"|hersteld|gepubliceerd|gerapporteerd|beoordeeld|verholpen|uitgebracht|aangeboden"
    r"|gemeld|opgepakt|gestreefd|getracht|gegeven|genomen|gebeld|benaderd|bijgevoegd"
    r"|gesteld|gehouden|gebracht|doorgegeven|overgedragen|opgelost|vermeld|gevraagd"
    r"|medegedeeld|meegedeeld|ingelicht|doorgeleid|verstrekt|opgesteld|vervangen|gerepareerd)"
)
_DUTCH: Final = (
    rf"\b(?:wij|we) {_WE_NL}\b(?! (?:geen|niet|niets)\b)",
    rf"{THEY_NL}(?: [^.;,:]{{0,50}}?)? {_DOES_NL}\b(?! (?:geen|niet|niets)\b)",
    rf"{THEY_NL} (?:\w+ ){{0,2}}moet\b",
    rf"^(?:die|deze|zij|hij) {_DOES_NL}\b(?! (?:geen|niet|niets)\b)",
    (
        r"\b(?:ontvangstbevestiging|ontvangstmelding|antwoord|oordeel|reactie)\b"
        r" (?:\w+ )?(?:vermeldt|noemt|bevat|zegt)\b"
    ),
    (
        rf"^(?:\S+ \d+ )?(?:de|het|onze) (?!klacht\b|klager\b|cliënt\b|indiener\b)"
        rf"(?:\w+ ){{1,4}}?{_DOES_NL}\b(?! (?:geen|niet|niets)\b)"
    ),
    rf"\b(?:wordt?|worden)\b(?!\? )(?: (?!niet\b|geen\b)[^ .;,]+){{0,9}} {_DONE_NL}\b",
    rf"\b{_DONE_NL} (?:wordt|worden)\b",
    (
        r"\b(?:u|je|klager|klaagster|indiener|cliënt|men) (?:\w+ )?"
        r"(?:krijgt?|ontvangt?)\b"
        r"(?! (?:geen|niets)\b)"
    ),
    (
        r"\bverplicht(?:en)? (?:zich|ons)\b|\b(?:schriftelijk|gemotiveerd|inhoudelijk)e? "
        r"(?:\w+ )?(?:reactie|antwoord|oordeel|beslissing|verslag|beslist)\b"
    ),
    r"\bbewaard\b|\bhoren dat\b|\bhoorzitting\b",
    (
        r"\b(?:onderzoekt|behandelt|handelt|beantwoordt|beoordeelt|registreert)"
        r" (?:uw|je|elke|iedere) klacht\b"
    ),
)
PROMISED: Final = tuple(re.compile(each) for each in (*_ENGLISH, *_DUTCH))
"""What promises, wherever it does not stand in a clause of a condition."""
VERB_FIRST: Final = re.compile(
    rf"\b{_WE_NL} (?:wij|we)\b(?! (?:geen|niet|niets)\b)"
    r"|\bgaan (?:wij|we)\b[^.;]{0,40}\bin overleg\b"
    rf"|\b{_DOES_NL} (?:de|het|een|onze|die) (?:\w+ )?{THEY_NL}"
    r"|\b(?:krijgt?|ontvangt?) (?:u|je|de klager|klager|de indiener)\b"
    r"(?! (?:geen|niets)\b)"
)
"""A Dutch verb before who does it: the main clause, whatever condition came before."""
WE_WILL: Final = re.compile(
    r"(?<!\bwhen )(?<!\bthat )(?<!\bhow )(?<!\bwhat )(?<!\bif )(?<!\bwhich )"
    rf"(?<!\bwhether )\bwe (?:will|shall) {_OFTEN}{_DO}\b"
)
"""What “we will” do is a main clause, also behind a condition without a comma."""
