"""On which day our answer is taken to be received, why, and until when one may go on."""

from __future__ import annotations

from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.parts import Delivery
from gehoord.procedure.rules import Procedure
from gehoord.procedure.stage_windows import answer, answer_received, last_day
from gehoord.words.both import Both
from gehoord.words.dates import long_date
from gehoord.words.lengths import in_words

_BY_MAIL: Final = Both(
    "Ons antwoord ging op {left} naar u weg.", "Our answer left for you on {left}."
)
_BY_POST: Final = Both(
    "Ons antwoord ging op {left} op de post. Wij rekenen {length} voor de post: dan was "
    "het er op {came}.",
    "Our answer went by post on {left}. We count {length} for the post: then it was "
    "there on {came}.",
)
_UNTIL: Final = Both(
    "Dit kan dus tot en met {last}.", "So this is possible through {last}."
)
_LATER: Final = Both(
    "Kreeg u het later? Vul dan in wanneer. Anders laat u dit leeg.",
    "Did you get it later? Then fill in when. Else leave this empty.",
)


def reckoned(procedure: Procedure, case: Case, stage: StageRule, lang: str) -> str:
    """Return how we reckon, as sentences; only the question where nothing arrived."""
    letter, came = answer(case), answer_received(procedure, case, stage)
    said = []
    if letter and letter.left_at and came:
        pattern = _BY_POST if letter.delivery is Delivery.POSTED else _BY_MAIL
        left = local_date(letter.left_at, procedure.zone)
        said.append(
            pattern[lang].format(
                left=long_date(left, lang),
                came=long_date(came, lang),
                length=in_words(stage.under_way, lang),
            )
        )
    if last := last_day(procedure, case, stage):
        said.append(_UNTIL[lang].format(last=long_date(last, lang)))
    return " ".join((*said, _LATER[lang]))
