"""What people go by, and in what words a text speaks of it."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.sentences.for_some import FOR_SOME
from gehoord.procedure.sentences.half_said import HALF_SAID
from gehoord.procedure.sentences.handed_on import HANDED_ON
from gehoord.procedure.sentences.keeping import KEPT_FOR
from gehoord.procedure.sentences.matter import (
    Matter,
    about_few,
    goes_on,
    has_a_panel,
    where_it_says,
    words,
)
from gehoord.procedure.sentences.matters_of_course import COURSE
from gehoord.procedure.sentences.measures import HEARD, takes_no_measure
from gehoord.procedure.sentences.refused import REFUSED
from gehoord.procedure.sentences.vocabulary import APART, PERSON

_ANSWER: Final = (
    r"(?:answer|response|reply|report|decision|decides?|outcome|result|judgement|judges"
    r"|findings|conclusion|antwoord|oordeel|oordeelt|beslissing|beslist|besluit"
    r"|uitkomst|bevindingen|conclusie|uitspraak|terugkoppeling|resultaat|standpunt)\w*"
)
_WRITING: Final = (
    r"(?:written|in writing|by (?:letter|e-?mail|post)|schriftelijk\w*|op schrift"
    r"|per (?:brief|mail|e-mail|post))"
)
_DONE: Final = r"(?:addressed|dealt with|answered|afgehandeld|afgedaan|beantwoord\w*)"
_IS: Final = r"(?:will|shall|should|must|is|are|wordt|worden|zal|moet|dient)"
"""What is said of the answer itself, and not of who gets it."""
_HEAD: Final = rf"(?:{PERSON}|chief|team|board|directie|bestuur)\w*"
_SENT_IN: Final = (
    r"\b(?:(?:klacht|complaints?) (?:\w+ ){0,3}(?:schriftelijk|in writing)"
    r"|ingediend|indien(?:t|en|ing)|in te dienen|(?:made|submitted|lodged|filed|raised)"
    r" in writing)\b"
)
"""What is in writing there is the complaint, and not what is said on it."""
_REASON: Final = (
    r"(?:reasons(?! for (?:your|the delay))|reasoned|explain\w*|explanation|justif\w*"
    r"|findings|why|redenen|motiver\w*|gemotiveerd\w*|uitleg\w*|bevindingen"
    r"|onderbouw\w*|(?<!\bu )(?<!je )(?<!klager )leg(?:t|gen) (?:\w+ ){0,4}uit"
    r"|hoe (?:\w+ ){1,2}(?:daartoe|tot (?:dat|dit|die|deze) \w+) (?:\w+ )?gekomen)"
)
_OF_SOMETHING_ELSE: Final = (
    r"(?:delay\w*|longer|more time|timescales?|not possible|inadmissible|not admissible"
    r"|unhappy|dissatisfied|not (?:satisfied|content)|you (?:want|think|believe)"
    r"|langer|afwijking|nieuwe termijn|klacht dient|in beroep|ontvankelijk"
    r"|niet (?:\w+ )?(?:in behandeling|behandeld|behandelen))"
)
"""What takes longer, is not taken up or is appealed has reasons of its own."""
_SOMEBODY_ELSE: Final = (
    r"(?:(?<!for )(?<!behalf of )(?:someone|somebody) else"
    r"|another (?:person|manager|\w+ ?(?:person|member)|partner|director|officer)"
    r"|not (?:been )?(?:involved|connected)"
    r"|(?<!voor )(?<!naam van )iemand anders(?! (?:kan|mag|namens|voor))"
    r"|een ander(?:e)? (?:persoon|medewerker|leidinggevende|bestuurslid"
    r"|behandelaar|directeur)|niet (?:\w+ ){0,4}betrokken)"
)
_ONCE_MORE: Final = (
    r"(?:again|review\w*|appeal\w*|stages?|steps?|original|previous|earlier"
    r"|first (?:decision|answer|response)|opnieuw|nogmaals|fase|stap|beroep\w*"
    r"|herbeoordel\w*|heroverweg\w*|eerste (?:antwoord|oordeel|beslissing))"
)
"""Who comes after the first: that one says nothing of a complaint about the first."""
_HANDLER: Final = r"(?:hij|zij|ze|hem|haar|hen|he|she|they|him|her|them)"
"""Whom the sentence before named, as the one who handles complaints."""
_HANDLES: Final = (
    r"(?:behandelt|onderzoekt|beoordeelt|beantwoordt|handles|investigates|considers"
    r"|answers|deals with|looks (?:into|at)"
    r"|will (?:handle|investigate|consider|deal with|look (?:into|at)))"
)
_NOT_SOMEBODY: Final = (
    r"(?!(?:\w*(?:klacht|complaint|procedure|regeling|organisatie|\bcommissie)\w*"
    r"|geschil\w*|\w*maatschappij|ondernemer|company|firm|bedrijf|stichting|school|ombuds\w*|policy"
    r"|rechter|court|deze|this|it|vraag|question)\b)"
)
"""An organisation as a whole is nobody yet, and who is outside does not handle it."""
_BY_SOMEBODY: Final = (
    rf"(?:de|onze|een|the|our|an?) (?:{_NOT_SOMEBODY}\w+ ){{1,2}}{_HANDLES}"
    rf"|(?:de|onze|een) {_NOT_SOMEBODY}\w+ handelt (?:\w+ ){{1,6}}af"
    rf"|{_HANDLES} (?:de|onze|een) {_NOT_SOMEBODY}\w+ (?:de|uw|je|die|deze|het|een)"
)
_FROM_AFAR: Final = where_it_says(
    r"(?:if|when|once) you (?:have|are|were) (?:\w+ ){0,2}(?:left|gone|home|here|there"
    r"|able to (?:come|talk|speak))\b[^.;]{0,40}\b(?:write|e-?mail|call|phone)"
    r"|(?:bent|was|zit) (?:u|je) (?:\w+ ){0,2}(?:weg|thuis|vertrokken|hier|er|aanwezig)"
    r"\b[^.;]{0,40}\b(?:schrijf|mail|bel)"
)
"""A way for who is not there to talk: it goes without that talk."""
_ARRIVED: Final = (
    r"(?:(?:received|got|ontvangen|ontvingen|binnengekomen|aangekomen|binnen is)\b"
    r"|(?:have|hebben) (?:it|your (?:complaint|letter)|uw klacht|je klacht)\b)"
)
GRAVE: Final = (
    Matter(
        id="about-handler",
        answered=re.compile(
            rf"^(?!.*\b{_ONCE_MORE}\b).*\b{_SOMEBODY_ELSE}\b"
            rf"|^\W*(?:about|over) (?:the|an?|de|het|een) (?:\w+ )?{_HEAD}"
            r"|\b(?:(?:it|this|complaint) (?:(?:that|which|is|are|was|made) ){0,2}"
            r"(?:involv\w+|about|against|relat\w+ to|regarding|in relation to)"
            rf" (?:the|an?|our) (?:\w+ ){{0,2}}{_HEAD}\b(?! of (?:staff|a)\b)"
            r"|(?:complaint|complain|concern|one)\w* (?:is )?(?:about|against|concern\w*)"
            rf" (?:\w+ ){{0,3}}{_HEAD}\w*|subject (?:of|to) (?:the|a) complaint"
            r"|(?:it|complaint) is not about|not about (?:him|her|them)|vervanger"
            r"|plaatsvervang\w*"
            rf"|(?:klachten?|gaat|gericht|betrekking) (?:\w+ ){{0,3}}(?:over|op|tegen"
            rf"|jegens) (?:\w+ ){{0,2}}{_HEAD}|betref(?:t|fen) (?:\w+ ){{1,2}}{_HEAD})"
            rf"|\bgaat (?:\w+ ){{0,3}}over {_HANDLER}\b"
            rf"|\b(?:is|zijn) {_HANDLER} (?:\w+ ){{0,2}}betrokken\b"
            rf"|\b(?:is|complaint) about {_HANDLER}\b"
            rf"|\b(?:if|where) {_HANDLER} (?:is|are|was|were) (?:\w+ )?involved\b"
        ),
        asked=about_few,
    ),
    Matter(
        id="where-to",
        answered=re.compile(
            r"@|\bwww\.|https?://|\b\d{4} ?[a-z]{2}\b"
            r"|\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b"
            r"|(?<![\w.])(?:\+|\b0)\d[\d ()/.-]{6,}\d"
            r"|\b(?:postbus|po box|webform\w*|web form|online form|\w*formulier|website"
            r"|(?:complaints?|our|the|a) form)\b"
        ),
    ),
    Matter(
        id="who-handles",
        answered=words(
            rf"(?:{PERSON}|team|department|(?<!disputes )committee|panel"
            r"|(?<!disputes )board|office|secretar\w+|contact point"
            r"|(?:customer|complaints?) service)s?"
            rf"|{_BY_SOMEBODY}|aanspreekpunt\w*|point of contact|by the person"
            r"|behandeld door|door wie|wie (?:\w+ ){0,5}(?:behandel|afhandel)\w*"
            r"|behandelaar\w*|klachten(?:functionaris|manager"
            r"|co[oö]rdinator|behandelaar|commissie)\w*|(?:directie|eigenaren|bestuur"
            r"|(?<!betreffende )commissie|raad|burgemeester|college|houder"
            r"|(?:klachten|ombuds)dienst|afdeling|secretariaat|klantenservice)"
        ),
    ),
    Matter(
        id="receipt",
        answered=words(
            r"acknowledg\w*|confirm\w*|bevestig\w*"
            r"|ontvangst(?:bevestiging|bericht|melding)"
            r"|(?:a|the|our) receipt|bericht van ontvangst"
            r"|(?:you|u|je|jij|complainant|klager) (?:\w+ ){0,6}who (?:\w+ ){0,3}"
            r"(?:handl|deal|investigat)\w*|wie (?:\w+ ){0,5}(?:behandel|afhandel)\w*"
            r"|(?:know|hear|told|tell|word|message|notice|letter|bericht|mail|brief|weten"
            r"|hoort|melden|meldt) (?:\w+ ){0,3}(?:that|dat) "
            rf"(?:[\w’']+ ){{0,6}}{_ARRIVED}"
            r"|let you know we (?:have )?(?:received|got)"
        ),
    ),
    Matter(
        id="in-writing",
        answered=re.compile(
            rf"\b{_WRITING}\b[^.;]{{0,30}}\b{_ANSWER}\b"
            rf"|\b{_ANSWER}\b[^.;]{{0,30}}\b{_WRITING}\b"
            rf"|\b{_ANSWER} (?:(?:of|van) (?:\w+ ){{1,6}})?{_IS} (?:\w+ ){{0,4}}"
            rf"{_WRITING}\b"
            rf"|\b(?:copy|afschrift|kopie) (?:of|van) (?:\w+ ){{0,3}}{_ANSWER}\b"
            rf"|\b(?:ontvangt|krijgt|hoort|receive|get) (?:\w+ ){{0,4}}{_WRITING}\b"
            r"(?! (?:\w*bevestiging|ontvangst\w*|acknowledg\w*|confirmation))"
            r"|\b(?:laat|laten) (?:\w+ ){0,3}schriftelijk (?:\w+ ){0,4}weten\b[^.;]{0,40}"
            rf"\b{_ANSWER}\b"
            rf"|\b(?:write|writes|schrijven) (?:back )?(?:to )?(?:you|u|je)\b"
            rf"|\b{_WRITING} (?:(?:te )?(?:be)?antwoord\w*|{_DONE})"
            rf"|\b{_DONE} {_WRITING}\b"
            r"|\b(?:letter|brief|e-?mail) (?:with|met|waarin|in which|containing"
            rf"|setting out) (?:\w+ ){{0,5}}{_ANSWER}\b"
            rf"|\b{_ANSWER} (?:\w+ ){{0,3}}in (?:an?|our|een|onze) (?:\w+ )?"
            r"(?:letter|brief|e-?mail)\b"
            r"|\b(?:view\w*|decision|response|outcome) letter\b"
        ),
    ),
    Matter(
        id="reasons",
        answered=re.compile(
            rf"^(?!.*\b{_OF_SOMETHING_ELSE}\b).*\b{_REASON}\b"
            rf"|\b{_ANSWER}[^.;]{{0,40}}\b{_REASON}\b|\b{_REASON}[^.;]{{0,30}}\b{_ANSWER}"
        ),
    ),
    Matter(
        id="way-on-told",
        answered=re.compile(
            rf"\b(?:{_ANSWER}|letter|brief|we|wij|inform\w*|advise\w*)\b[^.;]{{0,80}}\b(?:tell|tells"
            r"|explain|explains|inform|informs|include|includes|give|gives|contain"
            r"|contains|set out|sets out|advise|advised|informed|details|vermeld\w*|meld"
            r"|meldt|wijst|wijzen|verwijst|verwijzen|staat|leest|bevat|informeren"
            r"|geïnformeerd)\b[^.;]{0,100}\b(?:ombuds\w*|appeal|next (?:step|stage)"
            r"|further|review|escalat\w*|right to|beroep\w*|vervolg\w*|commissie"
            r"|geschillen\w*|verdere|waar u|how to|where to|your rights|uw rechten"
            r"|mogelijkhe(?:id|den) van (?:\w*beroep|artikel))\b"
            rf"|\b(?:ombuds\w*|appeal|geschillen\w*)\b[^.;]{{0,60}}\b(?:included|given"
            rf"|set out|vermeld|staan|staat) (?:\w+ ){{0,4}}(?:{_ANSWER}|letter|brief)\b"
            rf"|\b(?:bij|in|with) (?:de|het|die|dat|ons|onze|the|our|that) {_ANSWER}\b"
            r"[^.;]{0,160}\b(?:mogelijkheid|beroep|ombuds\w*|appeal|geschillen\w*)\b"
            r"[^.;]{0,80}\b(?:vermeld|genoemd|opgenomen|mentioned|included|stated)\b"
        ),
        asked=goes_on,
    ),
    Matter(
        id="both-sides",
        answered=HEARD,
        asked=takes_no_measure,
    ),
    Matter(
        id="at-once",
        answered=words(
            r"straight ?away|at once|directly(?! with)|immediately|need not"
            r"|not (?:have|need) to"
            r"|at any time|also complain|if you (?:like|wish|prefer)|meteen"
            r"|direct(?! contact)|rechtstreeks|hoeft niet"
            r"|niet verplicht|altijd ook"
        ),
        beside=words(
            r"(?:discuss|talk|speak|rais|resolv|contact|approach|try)\w*"
            r" (?:(?!us\b|writing\b|complaints?\b)[\w’'/-]+,? ){0,9}(?:in the )?first"
            r"(?! (?:contact|time|written|complaint))"
            r"|first (?:of all|attempt|stage is informal)"
            r"|first:? (?:(?:they|you) (?:should|must) (?:\w+ ){0,2})?"
            r"(?:talk|raise|discuss|resolve|speak)"
            r"|informal (?:stage|procedure|approach|resolution|route|step)"
            r"|informele? (?:fase|stap|procedure|afhandeling|weg|traject)"
            r"|informally|(?:bespreek|bespreken|praat|praten|gesprek|overleg)"
            r" (?:\w+ ){0,6}eerst"
            r"|eerst (?:\w+ ){0,6}(?:bespre\w+|praat|praten|gesprek|overleg\w*)"
        ),
        asked=lambda procedure, said: not _FROM_AFAR(procedure, said),
    ),
    Matter(
        id="panel-apart",
        answered=words(rf"{APART}|conflict\w*|wraking|wraken"),
        asked=has_a_panel,
    ),
    Matter(
        id="privacy",
        answered=re.compile(
            r"^(?!.*\b(?:breach\w*|inbreuk|schend\w+)\b.*\bprivacy).*\bprivacy\b"
            r"|\b(?:(?<!private & )(?<!private and )confidential"
            r"(?! (?:adviser|contact|counsellor))|confidentially"
            r"|private(?! (?:&|and) confidential)|secret|secrecy|personal data"
            r"|data protection|gdpr|confidentiality|discreet\w*|anonymi[sz]ed"
            r"|vertrouwelijk\w*|geheim\w*|geheimhouding\w*|persoonsgegevens|avg|discreet"
            r"|discretie|zwijg\w*)\b"
        ),
    ),
    Matter(
        id="keeping",
        asked=lambda procedure, _: procedure.retention.length is not None,
        answered=KEPT_FOR,
    ),
    Matter(
        id="refusal-told",
        answered=re.compile(
            r"\b(?:told|tell|inform\w*|notif\w*|reason\w*|explain\w*|let you"
            r"|hoort?(?! (?:alle|beide|de|partijen|betrokken\w*|klager)\b)|bericht\w*"
            r"|laten weten|mee ?gedeeld|meegedeeld|medegedeeld|reden\w*|motiver\w*"
            r"|gemotiveerd)\b"
            rf"|^(?!.*{_SENT_IN}).*\b(?:in writing|schriftelijk\w*)\b"
        ),
        beside=re.compile(
            r"^(?!.*\b(?:\w*ombuds\w*|adjudicat\w*|geschillen\w*)\b)"
            rf".*\b(?:{REFUSED}|ontvankelijk)\b"
        ),
    ),
    Matter(
        id="court",
        answered=words(
            r"courts?|legal (?:action|rights|proceedings)|statutory rights|tribunals?"
            r"|(?!scheids)\w*rechter|rechtbank\w*|gerecht(?!igd)\w*|vredegerecht\w*"
            r"|juridische stappen|wettelijke rechten"
        ),
        asked=where_it_says(
            r"final(?! (?:response|view\w*|letter|reply|answer|offer|position))|binding"
            r"|binds|bound(?! by)|bindend\w*"
            r"|definitie(?:f|ve)(?! (?:standpunt|antwoord|reactie))"
        ),
    ),
    *COURSE,
    *HALF_SAID,
    *FOR_SOME,
    *HANDED_ON,
)
"""What everybody goes by; what matters most stands first."""
