"""What a text says of an answer that takes longer: whom it tells, and until when."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.sentences.lengths import every_in

TELLS_OF_MORE: Final = re.compile(
    r"\b(?:if|where|when|should|als|indien|wanneer|mocht|lukt|is|duurt)\b[^.;]*"
    r"\b(?:not (?:\w+ )?(?:able|possible)|unable|cannot|can[’']?t|longer|more time"
    r"|additional time|delay\w*|langer|meer tijd|vertra\w+|niet (?:\w+ )?(?:op tijd"
    r"|binnen|haalbaar|lukt|mogelijk))\b"
)
"""Why it takes longer is told then; the new time itself is not promised by that."""
_IF: Final = (
    r"\b(?:if|where|when|should|because|as|als|indien|wanneer|mocht|is|duurt|lukt"
    r"|for any reason|omdat)\b"
)
_LONGER: Final = re.compile(
    rf"{_IF}[^.;]*\b(?:(?:more|additional|extra|further) time|longer (?:\w+ )?time"
    r"|(?:take|takes|taking|need|needs|needed|require|requires) (?:\w+ ){0,2}longer"
    r"|longer (?:is|than (?:this|that|expected))|delay(?:s|ed)?"
    r"|meer (?:\w+ )?tijd|extra tijd|langer (?:de tijd|nodig|duren|duurt|dan verwacht)"
    r"|duurt (?:\w+ ){0,4}langer|vertraging|langere \w+tijd)\b"
    rf"|{_IF}[^.;]*\b(?:not (?:\w+ )?(?:able|possible)|unable|cannot|can[’']?t"
    r"|niet (?:\w+ ){0,3}(?:lukt|mogelijk|haalbaar))\b[^.;,]*"
    r"\b(?:time ?(?:frame|scale|limit|line)s?|(?:in|within|by) (?:this|that|the) (?:time"
    r"|period|date)|deadline|in time|op tijd|tijdig|termijn|binnen (?:deze|die))\b"
    r"|\bduurt (?:\w+ ){1,4}langer\b"
    r"|\b(?:may|might) (?:\w+ )?(?:need|require|take) (?:\w+ ){0,2}(?:more time|longer"
    r"|(?:additional|extra) time)\b"
    r"|\b(?:hebben|heeft) (?:wij|we|de \w+)\b[^.;,]*\b(?:meer|extra) tijd\b"
    r"|\b(?:kunnen|kan) (?:wij|we|de \w+) (?:\w+ ){0,3}niet\b[^.;,]*"
    r"\b(?:binnen (?:deze|die|de)|op tijd|tijdig)\b"
    r"|\blukt (?:het|dat|dit) (?:ons )?niet\b[^.;,]*\b(?:binnen|op tijd|tijdig)\b"
    r"|\b\w*termijn\b[^.;]{0,40}\b(?:verleng\w*|verdaag\w*|verdagen)\b"
    r"|\b(?:period|deadline|time ?scale|time to answer)\b[^.;]{0,30}\bextend\w*\b"
    r"|\b(?:within|in) [^.;]{1,60}\b(?:if|where|als) (?:this|that|it|dit|dat)"
    r" (?:is|cannot be|proves|lukt) (?:not|niet|im)"
)
"""It can take longer than the time that was said."""
_NOT_SO: Final = (
    r"(?:if|where|when|als|indien|lukt|is) (?:this|that|dit|dat)"
    r" (?:(?:is|proves|dan|ons) )*(?:not|niet|impossible)\b(?=[^.;]*\b(?:reasons?|why"
    r"|delay|interim|reden(?:en)?|waarom|vertraging|tussenbericht)\b)"
)
_NEXT: Final = re.compile(rf"^\W*(?:\d*\w?\) )?{_NOT_SO}")
_IN_TIME_NOT_SO: Final = re.compile(
    rf"\b(?:within|in|binnen|by) [^.;]{{1,80}}[.;]\s+(?:\(\w+\) )?(?P<here>{_NOT_SO})"
)
"""What was to be done in time and is not, of which a sentence says why."""
_WITHOUT: Final = re.compile(
    r"\b(?:without (?:undue )?delay|zonder vertraging|delay repay|delay compensation"
    r"|longer than an? |if (?:we|you were) told (?:you )?that [^.;]*"
    r"|langer dan (?:een|één) (?:jaar|maand) geleden)\b"
)
_TOLD: Final = re.compile(
    r"\b(?:let (?:you|them|the \w+) know|inform\w*|notif\w+|tell|told|explain\w*|write"
    r"|contact you|keep you|hear|advise[sd]?|sets? out|setting out|interim"
    r"|hoort|horen|krijgt|ontvangt"
    r"|laten (?:wij|we)|informeren|geïnformeerd|bericht\w*|op de hoogte|meld\w*|stell?en"
    r"|schrijven|leggen)\b"
)
_CONFIRMED: Final = re.compile(r"\b(?:confirm\w*|acknowledg\w*|bevestig\w*)\b")
_DAY: Final = re.compile(
    r"\b(?:when (?:you|they|the \w+|we|it)\b[^.;]{0,40}\b(?:expect\w*|likely|hear|receive"
    r"|get|answer|resolved|ready)"
    r"|(?:an?|the|with|of|agree|new|revised|amended|expected|estimated|likely"
    r"|anticipated)\b[^.;]{0,30}\b(?:(?<!to )dates?|day|duration|deadline"
    r"|time ?(?:scale|frame|limit|line)s?)"
    r"|how (?:much )?long(?:er)?|how much (?:more|additional|extra|further)? ?time"
    r"|by when|until when|by which|the time for the|wanneer|welke (?:termijn|datum)"
    r"|hoe ?lang|hoeveel (?:\w+ )?tijd|(?:nieuwe|andere|langere|verwachte|een) (?:\w+ )?"
    r"(?:termijn|datum|dag)|termijn waarbinnen|tot wanneer)\b"
)
"""By when the answer comes then."""
_EVERYWHERE: Final = re.compile(
    r"\b(?:(?:any|each|every|either|all|both|these|those|the above) (?:\w+ )?(?:stages?"
    r"|steps?|time\w*|levels?|periods?)|at any (?:point|time)|(?:elke|iedere|alle|beide"
    r"|deze|die|genoemde) (?:\w+ )?(?:stap(?:pen)?|fasen?|termijn\w*|tijden)|timeframes"
    r"|timescales|time limits|termijnen)\b"
)


_AT_MOST: Final = re.compile(
    r"\b(?:at most|no more than|no later than|not (?:\w+ )?longer than|never longer|not"
    r" exceed\w*|maximum|up to|at the latest|in (?:all|total)|altogether"
    r"|(?:by|for|of|an?) (?:\w+ ){0,3}(?:more|extra|further|additional|another)"
    r"|days more|weeks? more|weeks? longer|hoogstens|ten hoogste|maximaal|uiterlijk"
    r"|niet langer|in totaal|eenmaal|éénmaal|één keer|een keer|met (?:nog|maximaal)"
    r"|langer|verleng\w*|verdubbel\w*|extend\w*)\b"
)
"""What makes of a time the longest that it can take."""


def takes_longer(said: str) -> str:
    """Return from where a sentence, in small letters, says that it may; "" if not."""
    plain = _WITHOUT.sub(" ", said)
    if found := _LONGER.search(plain):
        return plain[found.start() :]
    missed = _IN_TIME_NOT_SO.search(plain)
    return plain[missed.start("here") :] if missed else ""


def looks_back(said: str) -> bool:
    """Return whether it is about what the sentence before it says."""
    return bool(_NEXT.search(said))


def is_told(said: str) -> bool:
    """Return whether it says that people hear of it."""
    return bool(_TOLD.search(said))


def is_heard_of(said: str) -> bool:
    """Return whether people hear of it, or of their complaint, at all."""
    return is_told(said) or bool(_CONFIRMED.search(said))


def names_a_day(said: str) -> bool:
    """Return whether it says that people hear by when the answer comes then."""
    return bool(_DAY.search(said))


def names_an_end(said: str) -> bool:
    """Return whether it says the longest that it can take."""
    return bool(every_in(said) and _AT_MOST.search(said))


def is_of_every_stage(said: str) -> bool:
    """Return whether it speaks of more than the time before it."""
    return bool(_EVERYWHERE.search(said))
