"""What it costs to go to the third party: nothing, something fair, or what deters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.bodies import Body
from gehoord.procedure.own_words import Own
from gehoord.procedure.soundness.finding import Unsound, doubtful

_FREE: Final = re.compile(
    r"\b(none|nothing|no (?:costs?|fees?|charges?)|free(?: of charge)?|zero"
    r"|gratis|geen|niets|niks|nihil|kosteloos|zonder kosten)\b"
)
_WE_PAY: Final = re.compile(
    r"^(?:(?:wij|we) (?:betalen|dragen|pay|bear)"
    r"|(?:the|our) (?:organisation|firm|school) pays"
    r"|(?:de|onze) (?:organisatie|school|stichting|vereniging) betaalt)"
    r" (?:(?:alle|de|die|hun|all|of|the|its|their) )*"
    r"(?:kosten|costs?|fees?|charges?|it|everything|alles|dat)[.]?$"
)
"""All of it, whatever comes out: nothing stands behind it that takes some back."""
_MONEY: Final = re.compile(
    r"(?:€|£|\b(?:eur|euro|gbp)\b)\s*(\d[\d.,]*)"
    r"|(\d[\d.,]*)\s*(?:€|£|(?:euro'?s?|eur|pounds?|gbp)\b)"
)
_CENTS: Final = re.compile(r"[.,]\d{1,2}$|[.,]-+$")
_PAID_BACK: Final = re.compile(
    r"\b(terug\w*|vergoed\w*|refund\w*|(?:paid|pay|pays|get|gets) (?:it )?back"
    r"|back (?:when|if|where)|returned|wij betalen|we pay|(?:organisation|firm) pays)\b"
)
_COMES_BACK: Final = re.compile(r"\b(?:terug\w*|refund\w*|back|returned)\b")
NOMINAL: Final = 200
"""
More than this, in euros or pounds, keeps people away. A choice: Directive 2013/11/EU
8(c) asks for no more than a nominal fee, and dispute boards take up to some 150 euros.
"""


def costs(body: Body) -> Iterator[Unsound]:
    """Costs that are not said, that nobody pays back, or that are too high."""
    if body.costs is None or is_free(body.costs):
        return
    said = _said(body.costs)
    most = largest(body.costs)
    paid_back = all(_PAID_BACK.search(each) for each in said)
    if most > NOMINAL:
        yield doubtful("costs-that-deter", "third-party", "costs", amount=most)
    elif not most and all(_COMES_BACK.search(each) for each in said):
        yield doubtful("costs-unnumbered", "third-party", "costs", said=body.costs)
    elif not most:
        yield doubtful("costs-for-complainant", "third-party", "costs")
    elif not paid_back:
        yield doubtful("costs-not-paid-back", "third-party", "costs", said=body.costs)


def is_free(said: Own) -> bool:
    """Return whether it costs nothing, as it is said in each language."""
    return all(_is_free(each) for each in _said(said))


def _is_free(said: str) -> bool:
    free = _FREE.search(said) or _WE_PAY.search(said.strip())
    return free is not None and not _most(said)


def largest(own: Own) -> int:
    """Return the largest sum of money named, in whole euros or pounds; zero if none."""
    return max(map(_most, _said(own)), default=0)


def _said(own: Own) -> list[str]:
    said = [own] if isinstance(own, str) else list(own.values())
    return [each.lower() for each in said]


def _most(said: str) -> int:
    found = (one or other for one, other in _MONEY.findall(said))
    return max((_whole(each) for each in found), default=0)


def _whole(amount: str) -> int:
    digits = re.sub(r"\D", "", _CENTS.sub("", amount.rstrip(".,")))
    return int(digits or 0)
