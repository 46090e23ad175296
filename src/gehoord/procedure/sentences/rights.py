"""Words by which a right is lost, has to be paid for first, or ends with our answer."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import days
from gehoord.procedure.sentences.lengths import shortest_in
from gehoord.procedure.sentences.vocabulary import OUTSIDE

_RIGHT: Final = r"(?:\w*rechten|\w*klachtrecht|recht|aanspraken?|vordering(?:en)?)"
_LOST: Final = re.compile(
    rf"\b(?:verlie[sz]t?|verliezen|verspeelt?|verbeurt) (?:\w+ ){{0,3}}{_RIGHT}\b"
    rf"|\b{_RIGHT}\b[^.;,]{{0,40}}\b(?:vervalt|vervallen|gaat verloren)\b"
    rf"|\bvervalt (?:\w+ ){{0,3}}(?:{_RIGHT}|klacht)\b"
    rf"|\bvervallen (?:\w+ ){{0,2}}{_RIGHT}\b|\bop straffe van\b"
    r"|\b(?:loses?|forfeits?) (?:\w+ ){0,3}(?:rights?|claims?|entitlements?)\b"
    r"|\b(?:rights?|claims?)\b[^.;,]{0,30}\b(?:lapses?|is lost|are lost|(?:is|are)"
    r" forfeited)\b|\bon (?:pain|penalty) of\b"
)
_KEPT: Final = re.compile(
    r"\b(?:geen|nooit|niet|not|never|no|nothing)\b[^.;,]{0,12}"
    r"\b(?:verlie\w+|recht\w*|vervalt|lose|loses|forfeits?|rights?|affected)\b"
    r"|n[’']t lose\b|\b(?:verliest|vervalt|vervallen|loses?)"
    r" (?:\w+ )?(?:geen|niet|niets|no|nothing)\b"
)
_NO_MORE: Final = re.compile(
    r"\bno complaints?\b[^.;]{0,40}\b(?:after|later than)\b"
    r"|\bno longer (?:be )?(?:complain|accepted|possible|handled|valid)"
    r"|\b(?:klagen|klacht\w*|reclam\w+)\b[^.;]{0,60}\b(?:niet meer|geen \w+ meer)\b"
    r"|\b(?:niet meer|geen) (?:\w+ ){0,2}(?:klagen|klachten?)\b[^.;]{0,30}\bna\b"
    r"|\bgeen (?:\w+ )?(?:klachten|reclames) meer\b"
    r"|\b(?:later|daarna)\b[^.;]{0,30}\b(?:niet meer|geen)\b[^.;]{0,20}\bkla"
)
_FAIR: Final = Length(2, Unit.MONTHS)
"""Within two months of its discovery a consumer is in time with a defect: BW 7:23(1)."""
_COMPLAINT: Final = re.compile(
    r"\bklag|klacht|reclam|complain|grievance|behandel|dispute"
)
_BILL: Final = (
    r"(?:factu\w+|nota|rekening|openstaande|invoices?|bills?|account|outstanding)"
)
_PAID: Final = r"(?:betaald|betaling|voldaan|voldoening|paid|payment|paying|settled)"
_PAID_FIRST: Final = re.compile(
    rf"\b(?:alleen|pas|slechts|uitsluitend|niet|eerst|mits|only|not|unless|until|once"
    rf"|provided)\b[^.;]{{0,70}}(?:\b{_BILL}\b[^.;]{{0,30}}\b{_PAID}"
    rf"|\b{_PAID}\b[^.;]{{0,30}}\b{_BILL})\b"
)
_FINAL: Final = re.compile(
    r"\b(?:decision|judge?ment|outcome|ruling|answer|beslissing|besluit|oordeel|uitkomst"
    r"|uitspraak|antwoord)\b[^.;,]{0,40}(?<!that )(?<!which )"
    r"\b(?:is|are|zijn) (?:final|definitief|onherroepelijk)\b"
    r"|\b(?:cannot|can not|may not) be (?:appealed|challenged|contested)\b"
    r"|\bno (?:further |right of |possibility of )(?:appeal|recourse)\b|\bno appeal\b"
    r"|\b(?:geen|niet) (?:\w+ ){0,3}(?:beroep|bezwaar|verweer) (?:\w+ )?"
    r"(?:mogelijk|open)\b|\bgeen (?:\w+ )?beroep\b|\bno further correspondence\b"
    r"|\bgeen (?:verdere )?correspondentie\b|\bniet (?:\w+ ){0,2}gecorrespondeerd\b"
)
_ELSEWHERE: Final = re.compile(
    rf"\b(?:if|when|unless|als|indien|provisional|voorlopig\w*|{OUTSIDE}"
    r"|within (?:the|this|our)|internal\w*|intern|bij ons|hier"
    r"|binnen (?:de|onze|het)|bind\w*|final response)\b"
)
"""What tells that the way goes on, that it is final here alone, or why it may be."""


def loses_a_right(said: str) -> bool:
    """Return whether who complains loses a right by not acting, or not in some form."""
    if _LOST.search(said):
        return not _KEPT.search(said)
    shortest = shortest_in(said) if _NO_MORE.search(said) else None
    return shortest is not None and days(shortest) < days(_FAIR)


def pays_first(said: str) -> bool:
    """Return whether a bill has to be paid before a complaint is looked at."""
    return bool(_COMPLAINT.search(said) and _PAID_FIRST.search(said))


def says_the_last_word(said: str) -> bool:
    """Return whether nothing more seems possible after a decision of our own."""
    return bool(_FINAL.search(said)) and not _ELSEWHERE.search(said)
