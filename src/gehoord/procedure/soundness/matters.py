"""What people may expect a complaints procedure to speak of, and in what words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from gehoord.procedure.rules import Procedure

_WRITTEN: Final = frozenset({"web", "mail", "paper"})
_ANSWER: Final = (
    r"(?:answer|response|reply|report|decision|decides?|outcome|result|judgement|judges"
    r"|findings|conclusion|antwoord|oordeel|oordeelt|beslissing|beslist|besluit"
    r"|uitkomst|bevindingen|conclusie|uitspraak|terugkoppeling|resultaat)\w*"
)
_WRITING: Final = (
    r"(?:written|in writing|by (?:letter|e-?mail|post)|schriftelijk\w*|op schrift"
    r"|per (?:brief|mail|e-mail|post))"
)
_HEAD: Final = (
    r"(?:directeur|directie|bestuurder|bestuurslid|bestuur|eigenaar|manager|behandelaar"
    r"|klachtenfunctionaris|klachtencoördinator|leidinggevende|teamleider|voorzitter)\w*"
)


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b")


def _always(_procedure: Procedure, _said: str) -> bool:
    return True


def _goes_on(procedure: Procedure, _said: str) -> bool:
    return bool(procedure.bodies or len(procedure.stages) > 1)


def _in_writing_alone(procedure: Procedure, _said: str) -> bool:
    return bool(procedure.channels) and _WRITTEN.issuperset(procedure.channels)


def _no_window(procedure: Procedure, _said: str) -> bool:
    return not procedure.windows


def _where_it_says(pattern: str) -> Callable[[Procedure, str], bool]:
    found = _words(pattern)
    return lambda _procedure, said: bool(found.search(said))


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """
    A matter that a text may be silent about.

    `answered` is what one of its sentences says where it is not; `asked` is whether it
    matters in this procedure; `beside`, the words that bring it up, beside which alone
    an answer is looked for. A `grave` one is doubted; another is noted alone.
    """

    id: str
    answered: re.Pattern[str]
    asked: Callable[[Procedure, str], bool] = _always
    beside: re.Pattern[str] | None = None
    grave: bool = True

    def is_open(self, procedure: Procedure, said: Sequence[str]) -> bool:
        """Return whether it matters and none of these sentences answers it."""
        looked_at = said if self.beside is None else self._near(said, self.beside)
        asked = bool(looked_at) and self.asked(procedure, " ".join(said))
        return asked and not any(self.answered.search(each) for each in looked_at)

    def _near(self, said: Sequence[str], beside: re.Pattern[str]) -> list[str]:
        """Return each sentence that brings the matter up, and the one after it."""
        return [
            each
            for before, each in pairwise(("", *said))
            if beside.search(each) or beside.search(before)
        ]


MATTERS: Final = (
    Matter(
        id="about-handler",
        answered=_words(
            r"(?<!for )(?<!behalf of )(?:someone|somebody) else|another"
            r" (?:person|manager|\w+ ?(?:person|member)|partner|director|officer)"
            r"|not (?:been )?(?:involved|connected)|not about"
            r"|(?:complaint|complain|concern)\w* (?:is )?(?:about|against|concern\w*)"
            r" (?:\w+ ){0,3}(?:manager|director|head|officer|handler|chair|trustee|owner"
            r"|partner|team|principal)\w*|subject (?:of|to) (?:the|a) complaint"
            r"|(?<!voor )iemand anders(?! (?:kan|mag|namens|voor))"
            r"|een ander(?:e)? (?:persoon|medewerker|leidinggevende|bestuurslid"
            r"|behandelaar|directeur)|niet (?:\w+ ){0,4}betrokken"
            r"|vervanger|plaatsvervang\w*"
            rf"|(?:klachten?|gaat|gericht|betrekking) (?:\w+ ){{0,3}}(?:over|op|tegen"
            rf"|jegens) (?:\w+ ){{0,2}}{_HEAD}|betref(?:t|fen) (?:\w+ ){{1,2}}{_HEAD}"
        ),
    ),
    Matter(
        id="where-to",
        answered=re.compile(
            r"@|\bwww\.|https?://|\b\d{4} ?[a-z]{2}\b"
            r"|\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b"
            r"|(?<![\w.])(?:\+|\b0)\d[\d ()/.-]{6,}\d"
            r"|\b(?:postbus|po box|webform\w*|web form|online form|formulier|website"
            r"|(?:complaints?|our|the|a) form)\b"
        ),
    ),
    Matter(
        id="who-handles",
        answered=_words(
            r"(?:manager|officer|director|team|department|committee|board|panel|head"
            r"|trustee|co-?ordinator|principal|partner|handler|owner|office|secretar\w+"
            r"|service|clerk|point)s?|by the person|behandeld door|door wie|wie (?:\w+ )"
            r"{0,5}(?:behandel|afhandel)\w*|behandelaar\w*|klachten(?:functionaris|manager"
            r"|co[oö]rdinator|behandelaar|commissie)\w*|(?:directie|directeur|eigenaar"
            r"|eigenaren|bestuur|leidinggevende|commissie|beheerder|raad|burgemeester"
            r"|college|houder|dienst|afdeling|secretariaat|klantenservice)"
        ),
    ),
    Matter(
        id="receipt",
        answered=_words(
            r"acknowledg\w*|confirm\w*|bevestig\w*|ontvangst(?:bevestiging|bericht|melding)"
            r"|(?:a|the|our) receipt|bericht van ontvangst"
            r"|(?:you|u|je|jij|complainant|klager) (?:\w+ ){0,6}who (?:\w+ ){0,3}"
            r"(?:handl|deal|investigat)\w*|wie (?:\w+ ){0,5}(?:behandel|afhandel)\w*"
            r"|let you know (?:that )?we (?:have )?(?:received|got)"
        ),
    ),
    Matter(
        id="in-writing",
        answered=re.compile(
            rf"\b{_WRITING}\b[^.;]{{0,30}}\b{_ANSWER}\b"
            rf"|\b{_ANSWER}\b[^.;]{{0,30}}\b{_WRITING}\b"
            rf"|\b(?:ontvangt|krijgt|hoort|receive|get) (?:\w+ ){{0,4}}{_WRITING}\b"
            rf"|\b(?:write|writes|schrijven) (?:back )?(?:to )?(?:you|u|je)\b"
        ),
    ),
    Matter(
        id="reasons",
        answered=_words(
            r"reasons(?! for your)|reasoned|explain\w*|explanation|justif\w*|findings|why"
            r"|redenen|motiver\w*|gemotiveerd\w*|uitleg\w*|bevindingen|onderbouw\w*"
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
            r"|geschillen\w*|verdere|waar u|how to|where to|your rights|uw rechten)\b"
            rf"|\b(?:ombuds\w*|appeal|geschillen\w*)\b[^.;]{{0,60}}\b(?:included|given"
            rf"|set out|vermeld|staan|staat) (?:\w+ ){{0,4}}(?:{_ANSWER}|letter|brief)\b"
        ),
        asked=_goes_on,
    ),
    Matter(
        id="both-sides",
        answered=_words(
            r"(?:be|is|are|been) heard|hearings?|(?:hears?|listens? to|looks? at)"
            r" (?:both|all|the)|hears? from (?!us)|all those involved"
            r"|statements? (?:from|of)"
            r"|interview\w*|side of the story|opportunity to (?:respond|reply|comment)"
            r"|point of view|speak (?:to|with) (?:\w+ ){0,4}(?:involved|concerned|staff)"
            r"|gehoord|hoorzitting\w*|wederhoor|te horen|hoort (?:beide|de)"
            r"|horen (?:beide|de|wij)|(?:bij|van|naar) beide (?:partijen|kanten)"
            r"|kant van het verhaal|standpunt\w*|zienswijze\w*|verweer\w*|beklaagde"
            r"|aangeklaagde|in gesprek met"
        ),
    ),
    Matter(
        id="privacy",
        answered=_words(
            r"confidential(?! (?:adviser|contact|counsellor))"
            r"|confidentially|privacy|private|secret|secrecy|personal data"
            r"|data protection|gdpr|confidentiality|discreet\w*|anonymi[sz]ed"
            r"|vertrouwelijk\w*|geheim\w*|geheimhouding\w*|persoonsgegevens|avg|discreet|discretie|zwijg\w*"
        ),
    ),
    Matter(
        id="keeping",
        answered=_words(
            r"retain\w*|retention|destroy\w*|delet\w+|erase\w*|(?:keep|kept|store[ds]?|hold"
            r"|held) (?:\w+ ){0,6}(?:for|until|years?|months?)|bewaard|bewaren|bewaart"
            r"|bewaartermijn\w*|vernietig\w*|gewist|wissen|verwijder\w*"
        ),
    ),
    Matter(
        id="refusal-told",
        answered=re.compile(
            r"\b(?:told|tell|inform\w*|notif\w*|reason\w*|in writing|explain\w*|let you"
            r"|hoor|hoort|bericht\w*|laten weten|schriftelijk\w*|mee ?gedeeld|meegedeeld"
            r"|medegedeeld|reden\w*|motiver\w*|gemotiveerd)\b"
        ),
        beside=_words(
            r"not (?:\w+ )?(?:consider|investigate|accept|deal with|handle|take up"
            r"|process)\w*|inadmissible|refuse\w*|reject\w*|niet (?:\w+ )?in behandeling"
            r"|ontvankelijk|niet-ontvankelijk|niet (?:\w+ )?behandeld|niet behandelen"
        ),
    ),
    Matter(
        id="court",
        answered=_words(
            r"courts?|legal (?:action|rights|proceedings)|statutory rights|rechter"
            r"|rechtbank|gerecht\w*|juridische stappen|wettelijke rechten"
        ),
        asked=_where_it_says(r"final|binding|binds|bound|bindend\w*|definitie(?:f|ve)"),
    ),
    Matter(
        id="filing-time",
        answered=re.compile(
            r"\b(?:within|no later than|not later than|older than|more than|binnen"
            r"|uiterlijk|ouder dan|langer dan)\b[^.;]{0,60}\b(?:ago|event|incident|happen"
            r"|occur|geleden|gebeur|voorval|voorgevallen|plaatsgevonden|after|na|nadat)"
        ),
        asked=_no_window,
        grave=False,
    ),
    Matter(
        id="incomplete",
        answered=_words(
            r"(?:more|further|additional|missing|extra) (?:information|details|evidence"
            r"|documents?)|incomplete|missing|ask you for|ontbre\w*|aanvul\w*|aangevuld"
            r"|onvolledig\w*|meer informatie|nadere (?:informatie|gegevens)|volledig is"
        ),
        asked=_where_it_says(
            r"(?:your|full|the complainant.?s) (?:full )?name(?: and address)?"
            r"|naam(?: en| en het)? (?:adres|woonplaats)|uw (?:volledige )?naam"
            r"|volledige naam|adresgegevens"
        ),
        grave=False,
    ),
    Matter(
        id="on-behalf",
        answered=_words(
            r"on (?:\w+ )?behalf|represent\w*"
            r"|relatives?|parents?|guardians?|carers?|advocates?|next of kin"
            r"|namens|vertegenwoordig\w*|gemachtigd\w*|machtiging|nabestaande\w*|ouders?"
            r"|voogd\w*|mantelzorger\w*|bijstaan|bijgestaan"
        ),
        grave=False,
    ),
    Matter(
        id="other-ways",
        answered=_words(
            r"telephone\w*|phone|call|calling|verbal\w*|oral\w*|in person|speak|spoken"
            r"|help you|assist\w*|adjustments?|interpreter|braille|face.to.face"
            r"|telefon\w*|telefoon\w*|bel|bellen|belt|mondeling\w*|persoonlijk|helpen"
            r"|hulp bij|ondersteun\w*|tolk|balie"
        ),
        asked=_in_writing_alone,
        grave=False,
    ),
    Matter(
        id="costs",
        answered=_words(
            r"free(?: of charge)?|no (?:cost|charge|fee)s?|charge\w*|costs?|fees?|gratis"
            r"|kosteloos|kosten\w*|vergoeding\w*|bijdrage|klachtgeld"
        ),
        grave=False,
    ),
    Matter(
        id="put-right",
        answered=_words(
            r"apolog\w*|remed\w*|put (?:it |things |them |matters )?right|redress"
            r"|compensat\w*|refund\w*|solution\w*|resolv\w*|resolution|corrective|action"
            r"|measures?|excus\w*|excuses|herstel\w*|oploss\w*|opgelost|schadevergoeding\w*"
            r"|maatregel\w*|tegemoetkom\w*|rechtzetten|verbeter\w*"
        ),
        grave=False,
    ),
    Matter(
        id="learning",
        answered=_words(
            r"learn\w*|lessons|improv\w*|register\w*|annual\w*|statistics|monitor\w*"
            r"|leren|geleerd|verbeter\w*|kwaliteit\w*|regist\w*|jaarverslag|jaarlijks"
            r"|evalu\w*"
        ),
        grave=False,
    ),
    Matter(
        id="no-harm",
        answered=_words(
            r"adversely|advers|discriminat\w*|retaliat\w*|victimi[sz]\w*|penali[sz]\w*"
            r"|held against|without fear|affect (?:your|the|how)|nadel\w*|benadeel\w*"
            r"|gevolgen voor u\w*|kwalijk|zonder angst|vrees"
        ),
        grave=False,
    ),
)
"""Those that matter most stand first."""
