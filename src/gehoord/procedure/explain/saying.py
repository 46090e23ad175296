"""By which words a sentence says what a line of the page tells beside it."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.explain.fact import Fact
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import spoken

CONSENT: Final = re.compile(
    r"\b(?:agree\w*|consent\w*|permission|approv\w+|akkoord|toestemming|instem\w*"
    r"|goed ?v(?:indt?|inden)|overleg|willing|wish\w*|wenst?)\b"
)
"""A sentence by which it is sent on only where who complains agrees."""
ANEW: Final = re.compile(
    r"\b(?:opnieuw|nogmaals|weer|again|anew|afresh|re-?hear\w*|further hearing)\b"
)
"""A sentence by which who was heard is heard again."""
APART: Final = re.compile(
    r"\b(?:niet|niemand|geen|nooit|zonder|not|none|no|nobody|never|nor|without)\b"
    r"[^.;]{0,60}(?:betrokken|involve)|uninvolved|n[’']t[^.;]{0,30}involve"
    r"|\b(?:wie|who\w*)\b[^.;]{0,30}\b(?:betrokken|involved)\b[^.;]{0,60}"
    r"\b(?:niet|not|never|nooit|cannot|no part|out of)\b"
    r"|onafhankelijk|onpartijdig|\bniet eerder\b|belangenconflict|independent|impartial"
    r"|\bno (?:prior|previous)\b|\bnot (?:previously|already)\b|\bother than\b"
    r"|conflicts? of interest"
)
"""A sentence by which who decides together has no part in it."""
ENTITLED: Final = re.compile(
    r"\b(?:\w*volmacht\w*|gemachtigd\w*|machtiging|wettelijke? vertegenwoordig\w*"
    r"|voogd\w*|bewindvoerder|curator|power of attorney|attorney|legal(?:ly)? "
    r"(?:representative|entitled|authori[sz]ed)|guardian|executor)\b"
)
"""A sentence by which something else than consent lets one complain for another."""
WAITS: Final = re.compile(
    r"\b(?:wacht\w*|pas|eerst|totdat|tot|voordat|voor wij|nadat|zodra|zonder|until|before"
    r"|once|after|wait\w*|first|without|unless|tenzij|cannot|can[’']t|unable)\b"
)
"""A sentence by which nothing is answered until the consent is there."""
TELLS: Final = re.compile(
    r"\b(?:hoor|hoort|bericht|brief|schriftelijk\w*|schrijven|weten|meld|meldt|melden"
    r"|mee?delen|me[e]?gedeeld|medegedeeld|deelt|delen|geïnformeerd|informeren|informeert"
    r"|hoogte|kennis|laat|laten|uitleg|leggen|redenen|tell|told|inform|informed|notif\w+"
    r"|know|advise|advised|hear|hears|say so|write|writing|written|explain|explained"
    r"|contact|contacted|update|updated|keep|reasons?|letter|agree|consent|toestemming|instemming)\b",
    re.IGNORECASE,
)
"""A sentence on more time that has somebody hear of it."""
GIVEN: Final = re.compile(
    r"\b(?:stu(?:ur|urt|ren)|doorgestuurd|verstuurd|ge(?:stuurd|zonden|mail\w*|richt)"
    r"|\w*zend\w*|doorgezonden|mail\w*|e-mail\w*|schrijf\w*|schrijven|richt\w*"
    r"|in(?:ge)?dien\w*|dient|wend\w*|meld\w*|terecht|gaat naar|\w*ontvang\w*"
    r"|inlever\w*|\w*leggen|send|sent|sends|write|address\w*|submit\w*|lodge[ds]?"
    r"|contact\w*|turn to|go(?:es)? to|forward\w*|pass(?:ed|es)?|refer\w*|receiv\w*"
    r"|brought|bring|directed|raised?|report(?:ed)? (?:it )?to|made (?:\w+ )?to)\b"
)
"""A sentence by which somebody gets a complaint."""
HANDLES: Final = re.compile(
    r"handel|handl|\bdeal\w*|investigat|onderzo|\bdecid|\bdecision|beslis|beslui"
    r"|oordeel|oordel|\bjudg|review|consider|determin|resol[vu]|oplos|\bhoor|\bhear"
    r"|antwoord|answer|repl(?:y|ies)|respon[ds]|reag|reactie|assess|examin|\blook"
    r"|bekijk|bekek|bezie|buig|neem|nemen|take|taken|verantwoord|uitspraak|afdoe|afgedaan"
    r"|\bwho\b(?! (?:(?:will|shall|then|may|must) )?(?:refer|forward|pass|send|put)\w*\b)"
    r"|\bwie\b|bespre|discuss|advis|advies"
)
"""A sentence by which somebody does more with it, or may do so."""
LATE: Final = re.compile(
    r"\b(?:te laat|laat|later(?! (?:dan|of|than))(?<!is later)(?<!comes later)"
    r"(?<!the later)|niet(?! (?:later|tevreden|eens))|geen|alleen|slechts|uitsluitend"
    r"|enkel|mits|tenzij"
    r"|anders|verval\w*|verlo\w+|verstr\w+|weiger\w*|ouder|geleden|\w*ontvankelijk\w*"
    r"|uitzonder\w*|redenen?|overschr\w+|na (?:deze|die|dat|afloop)|late|lateness"
    r"|not(?! (?:(?:later|more) than|satisfied|happy))|no(?! (?:later|more) than)|cannot"
    r"|never|only|unless"
    r"|refus\w*|declin\w*|reject\w*|expir\w*|lapses?|older|ago|out of time|otherwise"
    r"|exce\w+|reasons?|discretion|after (?:that|this))\b|n[’']t\b"
)
"""A sentence by which something follows from being too late, or may not."""
OFTEN: Final = re.compile(
    r"\b(?:één|een?(?:s|maal|malig\w*)|éénm\w+|keer|maal|nogmaals|opnieuw|verdubbel\w*"
    r"|once|twice|times|one (?:further|more|extra|additional)|single|second|again"
    r"|double\w*)\b"
)
"""A sentence by which something is done so often, and no more."""
OUTCOME: Final = re.compile(
    r"voorst|oplos|solution|propos|antwo|answer|reactie|reage|respon[ds]|repl(?:y|ies)"
    r"|beslis|beslui|decision|\bdecid|oorde|judg|conclu|bevind|finding|uitspraak|uitkomst"
    r"|outcome|result|afge?(?:hand|rond|dan)|afhand|klaar|finish|complet|resol[vu]|report"
    r"|beoord|behandel|handl|investigat|onderzoe|review"
)
"""A sentence by which something else than a day comes of it."""
EVERYBODY: Final = re.compile(
    r"\b(?:alle|iedereen|ieder\w*|all|every\w*)\b[^.;]{0,30}"
    r"\b(?:betrokken\w*|partijen|involved|concerned|parties)\b"
)
"""A sentence on all who have a part in it, and not on two of them."""
LEFT_OUT: Final = re.compile(
    r"\b(?:niet|geen|tenzij|behalve|af(?:zien|gezien|ziet)|dossier|waarom|not|no|unless"
    r"|except|waive\w*|refrain\w*|file|record\w*|why)\b"
)
"""A sentence by which somebody may not be heard after all."""
DEEMED: Final = re.compile(
    r"\bgeacht\b|\bdeemed\b|\b(?:taken|considered|presumed) to have\b"
)
"""A sentence by which something else is lost than that a complaint is taken up."""
IN_CONFIDENCE: Final = re.compile(
    r"vertrouwelijk|geheim|discre|openbaar|gedeeld|\bdelen\b|\bnaam\b|confiden|secre"
    r"|privat|privacy|disclos|\bshare|identi"
)
"""A sentence on what is told to others, and what is not."""
ALWAYS: Final = re.compile(
    r"\b(?:altijd|steeds|ten? alle[nr]? tijden?|onder alle omstandigheden|nooit|strikt\w*"
    r"|absolu\w+|volstrekt\w*|volledig\w*|geheel|always|at all times|never|strict\w*"
    r"|complete\w*|fully|utmost|total(?:ly)?)\b"
)
"""A sentence by which something is so whatever happens."""
EXCEPTED: Final = re.compile(
    r"\b(?:maar|echter|tenzij|behalve|behoudens|uitgezonderd|uitzonder\w*|voor ?zover"
    r"|zo ?veel mogelijk|waar mogelijk|in (?:beginsel|principe)|mits|noodzakelijk\w*"
    r"|but|however|unless|except\w*|although|though|save (?:where|for|as|that)"
    r"|subject to|apart from|(?:where|if|wherever) possible|as far as|so far as"
    r"|as possible|normally|generally|usually|in principle)\b"
)
"""A sentence that makes a reserve."""
ASKS: Final = re.compile(r"\b(?:ge)?vra(?:ag|gen|agt|agd)\w*|\bask\w*|\bcontact\w*")
"""A sentence by which somebody is asked something."""
LIMITED: Final = re.compile(
    r"\b(?:maar|echter|niet|geen|beperkt\w*|moeilijk\w*|adres|antwoord\w*|bereik\w*"
    r"|but|however|not|cannot|no|limit\w*|difficult|harder|unable|address|repl\w+"
    r"|answer\w*|contact\w*)\b|n[’']t\b"
)
"""A sentence by which there is something that cannot be done."""
BY_CHOICE: Final = re.compile(
    r"\bdiscretion|\bter beoordeling|\b(?:beoordeelt|beoordelen|beslist|beslissen"
    r"|besluit|besluiten|decides?|case[ -]by[ -]case|per geval|soms|sometimes|serieu\w+"
    r"|ernstig\w*|serious\w*|sufficient\w*|voldoende|genoeg|enough)\b"
    r"|\b(?:alleen|slechts|uitsluitend|enkel|only)\b[^.;]{0,40}"
    r"\b(?:als|indien|wanneer|if|where|when|in)\b"
    r"|\bmay (?:choose|look|investigate|consider|still)\b"
)
"""A sentence by which something is done for some, as somebody finds."""


def says(procedure: Procedure, fact: Fact, words: re.Pattern[str]) -> bool:
    """Return whether a sentence of its source has these words, if it names one."""
    texts = spoken(procedure, fact.source)
    return not texts or any(map(words.search, texts))
