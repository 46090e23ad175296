"""On which day our answer is taken to be received, why, and until when one may go on."""

from __future__ import annotations

from datetime import date
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


_GONE: Final = Both(
    "Dit kon dus tot en met {last}.", "So this was possible through {last}."
)
_LATER_ALL_THE_SAME: Final = Both(
    "Kreeg u het later? Dan kunt u misschien nog verder. Zeg dan wanneer.",
    "Did you get it later? Then you may still be able to go on. Then say when.",
)


def told(
    procedure: Procedure, case: Case, stage: StageRule, today: date, lang: str
) -> str:
    """Return the same on the page of a case, where nothing is filled in."""
    last = last_day(procedure, case, stage)
    pattern = _GONE if last and today > last else _UNTIL
    until = [pattern[lang].format(last=long_date(last, lang))] if last else []
    came = _came(procedure, case, stage, lang)
    return " ".join((*came, *until, _LATER_ALL_THE_SAME[lang]))


def reckoned(procedure: Procedure, case: Case, stage: StageRule, lang: str) -> str:
    """Return how we reckon, as sentences; only the question where nothing arrived."""
    said = _came(procedure, case, stage, lang)
    if last := last_day(procedure, case, stage):
        said.append(_UNTIL[lang].format(last=long_date(last, lang)))
    return " ".join((*said, _LATER[lang]))


def _came(procedure: Procedure, case: Case, stage: StageRule, lang: str) -> list[str]:
    """Return when it left, and when it was there; nothing where it did not arrive."""
    letter, came = answer(case), answer_received(procedure, case, stage)
    if letter is None or letter.left_at is None or came is None:
        return []
    pattern = _BY_POST if letter.delivery is Delivery.POSTED else _BY_MAIL
    left = local_date(letter.left_at, procedure.zone)
    return [
        pattern[lang].format(
            left=long_date(left, lang),
            came=long_date(came, lang),
            length=in_words(stage.under_way, lang),
        )
    ]
