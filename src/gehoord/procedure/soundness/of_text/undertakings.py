"""What a sentence of a published text undertakes, shows, asks or refuses, in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from gehoord.procedure.lengths import Unit
from gehoord.procedure.own_words import Own, each_of_text
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.no_promise import HOPED, MANNER, NOT_DONE
from gehoord.procedure.sentences.promises import (
    PROMISED,
    VERB_FIRST,
    WE_WILL,
)
from gehoord.procedure.sentences.split import sentences_of
from gehoord.procedure.sentences.vocabulary import OUTSIDE
from gehoord.procedure.soundness.also import TOLD, doubts, tells_a_share
from gehoord.procedure.soundness.wording import taken

PROMISE: Final = "sentence-unkept"
WAY: Final = "way-unkept"
ASKED_IN_TIME: Final = "time-unasked"
REFUSAL: Final = "refusal-unkept"

_ON_CONDITION: Final = re.compile(
    r"(?:\b(?:if|when|where|once|until|unless|that|whether|whose|how|any"
    r"|als|indien|wanneer|zodra|nadat|voordat|hoe|waarom|dat|die|waarmee|tot"
    r"|of (?:de|het|een|u|je|wij|er|dit|die|dat|uw|hij|zij)"
    r"|kan|kunnen|kunt|mag|mogen)"
    r"|(?<!, )\b(?:who|which))\b[^,;:?]*$"
)
"""What is said in a clause of a condition, or about something, promises nothing."""
_OUTSIDE: Final = (
    rf"(?:appeal|escalat\w+|(?:a|the|our|your|further|for|to) review|{OUTSIDE}"
    r"|(?:dispute|complaint|appeal)s? (?:board|committee|panel|service|body)"
    r"|next stage|stage (?:two|three|2|3)|(?:in )?beroep|bezwaar"
    r"|klachtencommissie|onafhankelijke derde|volgende stap"
    r"|herbeoordeling|herziening)"
)
_MAY: Final = (
    r"(?:may|can|could|might|(?:has|have) the right to|(?:is|are) entitled to"
    r"|kunt|kan|kun|kunnen|mag|mogen|staat open)"
)
_YOU: Final = (
    r"(?:you|they|complainants?|clients?|customers?|patients?|parents?|who complains"
    r"|u|je|klager|klaagster|cliënt|indiener|patiënt|ouders?|men)"
)
_UNSETTLED: Final = re.compile(
    r"\b(?:dissatisfied|unhappy|unsatisfied|not (?:\w+ ){0,2}(?:satisfied|happy|agree)"
    r"|disagree|still unresolved|unable to achieve|niet (?:\w+ )?(?:eens|tevreden)"
    r"|ontevreden)\b[^.;]{0,60}"
    r"\b(?:with (?:the|our|this|that|how|its)|outcome|answer|response|reply|decision"
    r"|judge?ment|result|progress|handled|matter|afhandeling|afgehandeld|antwoord"
    r"|oordeel|uitkomst|besluit|beslissing|oplossing|reactie|behandeling)"
    r"|\b(?:not received a|no) satisfactory\b|^(?:nog |still )?(?:not"
    r"|un)\W?(?:satisfied|happy)"
    r"|\b(?:not (?:been )?resolved|unresolved|niet opgelost|geen oplossing"
    r"|lukt (?:dat|het) niet)\b|^(?:nog )?niet (?:tevreden|eens)\b"
)
_OF_OURS: Final = re.compile(
    r"\b(?:service|work|staff|dienstverlening|dienst|product)\b"
)
_ON: Final = re.compile(
    rf"\b{_MAY}\b|:|\b(?:go to|refer|lodge|submit|write to|take it|ask for|contact"
    rf"|raise|put|schrijf|mail|vraag"
    r"|naar (?:de|het)|wendt? u|leg(?:t)? (?:u )?)\b"
)
_SHOWN: Final = re.compile(
    rf"\b{_YOU} (?:\w+ ){{0,3}}{_MAY}\b[^.;]{{0,80}}\b{_OUTSIDE}\b"
    rf"|\b{_MAY} {_YOU}\b[^.;]{{0,80}}\b{_OUTSIDE}\b"
    rf"|\b(?:anyone|any \w+|who)\b[^.;]{{0,80}} {_MAY}\b[^.;]{{0,50}}\b{_OUTSIDE}\b"
    r"|\b(?:wenden tot|terecht bij)\b"
)
_TO_ASK: Final = re.compile(
    r"\b(?:informatie|uitleg|toelichting|vragen|information|advice|questions?)\b"
    r" (?:over|omtrent|about|on|regarding) (?:\w+ ){0,3}"
    r"\w*(?:procedure|regeling|reglement|policy|process)\b"
    r"|\b(?:\w*reglement|\w*regeling|procedure|informatie|folder|brochure|rules|policy"
    r"|leaflet|information)\b[^.;]{0,80}"
    r"\b(?:downloaden|raadplegen|inkijken|opvragen|inzien|nalezen|download\w*)\b"
)
"""Who tells more about the procedure is no way further with a complaint."""
_NOT_YET: Final = re.compile(
    r"\bniet rechtstreeks\b|\bnot (?:\w+ ){0,2}direct(?:ly)?\b|\bcannot\b"
)
_THEIRS: Final = re.compile(
    rf"\b{_YOU} (?:\w+ ){{0,2}}(?:must|should|can|may|shall|need to|have to|moet\w*|kunt?"
    r"|kan|dient|mag|submit|send|reply|make)\b(?! (?:\w+ )?be\b)"
    rf"|\b(?:must|should|moet|moeten|kunt?|kan|dient|mag|mogen|dien|geef|meld|reageert?"
    rf"|klaagt?|stuurt?) {_YOU}\b"
    r"|\b(?:complaints?|appeals?|grievances?|claims?|disputes?|objections?|request)"
    r" (?:\w+ ){0,2}(?:must|should|can|may|shall|need to|has to|have to) be"
    r" (?:\w+ )?(?:made|submitted|sent|received|lodged|filed|raised|brought|in)\b"
    r"|\b(?:klachten?|klacht|reclames?|bezwa\w+|beroep)\b[^.;]{0,30}\b(?:moet"
    r"|moeten|dient|dienen|kan"
    r"|kunnen)\b[^.;]{0,80}\b(?:ingediend|ontvangen|binnen zijn|gemeld|gedaan|indienen)"
    r"|\b(?:please )?(?:tell us|let us know|contact us|lodge|submit)\b.{0,40}\bwithin\b"
    r"|^(?:please )?(?:ask|complain|write|send|appeal|vraag|stuur|schrijf|meld"
    r"|klaag|dien)"
    r"\b(?! (?:u|je|you)\b)|\bgeef\b|\bof the (?:event|incident|journey|act)\b"
    r"|\bna thuiskomst\b|\b(?:you have|u hebt|u heeft)\b"
    r"|\b(?:complainants?|klager|klaagster|consument|cliënt) (?:has|have|heeft)"
    r" (?:\w+ ){1,2}(?:days?|weeks?|months?|years?|dagen|weken|maand(?:en)?|jaar)\b"
    r"|\b(?:klachten?|reclames?|beroep)\b[^.;]{0,160}\bte worden ingediend\b"
    r"|\b(?:klachten?|reclames?|beroep)\b[^.;]{0,40}\b(?:moet|moeten|dienen|dient)\b"
    r"[^.;]{0,120}\bworden ingediend\b"
)
_REFUSED: Final = re.compile(
    r"\b(?:behandel(?:t|en)|nem(?:en|t)) (?:\w+ ){0,2}(?:geen|niet)\b"
    r"|\bnot (?:handled|covered|admissible)\b|^(?:niet voor|not for)\b"
    r"|\bniet (?:\w+ )?(?:behandeld|in behandeling|ontvankelijk|behandelen)\b"
    r"|\balleen\b[^.]{0,40}\bin behandeling\b|\bniet als klacht\b|\b(?:on"
    r"|niet-)ontvankelijk\b|\bbuiten behandeling\b"
    r"|\b(?:will|do|does|can|are|is|shall)(?:n[’']t|not| not) (?:\w+ly )?(?:be )?"
    r"(?:investigat|consider|accept|process|look into|deal|handle|take up|entertain)\w*"
    r"|\bonly (?:\w+ ){0,3}complaints\b[^.]{0,120}\b(?:may|can|will) be\b"
)
_OF_COMPLAINTS: Final = re.compile(
    r"^(?:klachten?|complaints?) [^.;,:]*\b(?:die|that|which) [^.;,:]*"
    r"\b(?:worden niet|will not|are not)\b"
)
"""Which complaints are refused: the clause says which, and sets no condition."""
_UNNAMED: Final = re.compile(r"\banon[iy]|\bnameless\b|\bzonder naam\b")
"""Held against `anonymous` in another place."""
_TELLS: Final = re.compile(
    r"\b(?:you (?:are|will)|we (?:tell|write|inform|will tell|will explain)|u hoort"
    r"|hoort u|laten wij|informeren|reden waarom|the reason)\b"
)


def undertaken(text: Own) -> Mapping[str, str]:
    """Return the first sentence of each kind in a text, by the code of its finding."""
    found: dict[str, str] = {}
    for said in each_of_text(text):
        for sentence in _sentences(said):
            code = _kind(sentence.lower())
            heads = sentence.endswith(":")  # the sentences of what it begins say it
            if code and not heads and not taken(sentence):
                found.setdefault(code, sentence)
    return found


def _kind(said: str) -> str:
    return next((code for code, holds in _KINDS if holds(said)), "")


def _sentences(said: str) -> Iterator[str]:
    """Give each sentence; a question with what answers it, as one."""
    asked = ""
    for each in sentences_of(said):
        asked = f"{asked} {each}".strip()
        if not each.endswith("?"):
            yield asked
            asked = ""
    if asked:
        yield asked


def _refuses(said: str) -> bool:
    found = _REFUSED.search(said)
    if not found or _UNNAMED.search(said) or _TELLS.search(said):
        return False
    return bool(_OF_COMPLAINTS.search(said)) or not _conditional(said, found.start())


def _shows_a_way(said: str) -> bool:
    unsettled = _UNSETTLED.search(said)
    if unsettled and not _OF_OURS.search(unsettled[0]) and _ON.search(said):
        return True
    shut = _NOT_YET.search(said) or _TO_ASK.search(said)
    return bool(_SHOWN.search(said)) and not shut


def _asks_in_time(said: str) -> bool:
    if VERB_FIRST.search(said) or TOLD in doubts(said):
        return False
    return bool(every_in(said) and _THEIRS.search(said))


def _promises(said: str) -> bool:
    timed = _times(said)
    if NOT_DONE.search(said):
        return False
    said = said if timed else HOPED.sub(" ", said)
    if doubts(said):
        return True
    if tells_a_share(said):
        return False
    if timed:
        return True
    said = MANNER.sub(" ", said)
    if VERB_FIRST.search(said) or WE_WILL.search(said):
        return True
    return any(_begun(said))


def _times(said: str) -> bool:
    """Return whether a time is named; “open 9-12 uur” is none."""
    return any(length.unit is not Unit.HOURS for _, length in every_in(said))


def _begun(said: str) -> Iterator[bool]:
    """Give whether it promises, for each place in it where words of that kind begin."""
    for each in PROMISED:
        for found in each.finditer(said):
            if not _conditional(said, found.start()):
                yield True


def _conditional(said: str, start: int) -> bool:
    return bool(_ON_CONDITION.search(said[:start]))


_KINDS: Final[tuple[tuple[str, Callable[[str], bool]], ...]] = (
    (REFUSAL, _refuses),
    (WAY, _shows_a_way),
    (ASKED_IN_TIME, _asks_in_time),
    (PROMISE, _promises),
)
"""What a sentence is, by the finding that it gives where nothing names it."""
