"""The laws of the European Union, of Flanders in it, and the rules of its ombudsman."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.law import Measure, Outside, Refusals
from gehoord.procedure.laws.writing import (
    BOARD,
    OMBUDSMAN,
    for_everybody,
    law_of,
    limit,
    outcome,
    rules_of,
    since_filed,
)
from gehoord.procedure.lengths import Unit

_REPORTED_TO: Final = re.compile(r".", re.DOTALL)  # whichever body it is
_REPORTING: Final = "Directive (EU) 2019/1937"
_FLEMISH: Final = re.compile(r"\bvlaamse ombuds", re.IGNORECASE)

EUROPEAN: Final = (
    law_of(
        "PSD2",
        r"\bpsd ?2\b|\b2015/2366\b|\bpayment services directive\b",
        outcome("PSD2 101(2)", 15, Unit.BUSINESS_DAYS),
        # 35 business days in all
        limit(Measure.EXTENSION, "PSD2 101(2)", 20, Unit.BUSINESS_DAYS),
    ),
    law_of(
        _REPORTING,
        r"\b2019/1937\b|\bklokkenluiders?\b|\bwbk\b|\bwhistleblower directive\b",
        since_filed(Measure.RECEIPT, f"{_REPORTING} 9(1)(b)", 7, Unit.DAYS),
        # from the receipt; word of what is done, which need be no outcome
        limit(Measure.FEEDBACK, f"{_REPORTING} 9(1)(f)", 3, Unit.MONTHS),
        outside=Outside(called=_REPORTED_TO, at_once=f"{_REPORTING} 10"),
    ),
    law_of(
        "Digital Services Act",
        r"\b2022/2065\b|\bdigital services act\b|\bdigitaledienstenverordening\b",
        limit(Measure.WINDOW, "Regulation (EU) 2022/2065 20(1)", 6, Unit.MONTHS),
    ),
    law_of(
        "Directive 2013/11/EU",
        r"\b2013/11\b|\badr[- ](?:directive|richtlijn)\b",
        limit(Measure.OUTCOME, "Directive 2013/11/EU 8(e)", 90, Unit.DAYS),
        limit(Measure.REFUSAL, "Directive 2013/11/EU 5(4)", 3, Unit.WEEKS),
        limit(Measure.WINDOW, "Directive 2013/11/EU 5(4)(e)", 1, Unit.YEARS),
        limit(Measure.GONE_TO, "Directive 2013/11/EU 5(4)(e)", 1, Unit.YEARS),
        limit(Measure.RULING, "Directive 2013/11/EU 8(e)", 90, Unit.DAYS),
        outside=Outside(called=BOARD),
        refusals=Refusals(
            source="Directive 2013/11/EU 5(4)", articles=re.compile(r"\b5\(4\)")
        ),
    ),
    for_everybody(
        "GDPR",
        r"\bgdpr\b|\bavg\b|\b2016/679\b|\bgeneral data protection regulation\b"
        r"|\balgemene verordening gegevensbescherming\b",
        limit(Measure.DATA, "GDPR 12(3)", 1, Unit.MONTHS),
        limit(Measure.REPORT, "GDPR 33(1)", 72, Unit.HOURS),
    ),
    for_everybody("Regulation (EEC, Euratom) 1182/71", r"\b1182/71\b"),
    rules_of(
        "European Ombudsman",
        r"\beuropean ombudsman\b|\beuropese ombudsman\b",
        limit(Measure.GONE_TO, "Statute of the European Ombudsman 2(3)", 2, Unit.YEARS),
    ),
)

FLEMISH: Final = (
    law_of(
        "Bestuursdecreet",
        r"\b(?:bestuurs|klachten)decreet\b|\bdecreet (?:van |dd\.? )?1 juni 2001\b",
        since_filed(Measure.RECEIPT, "Bestuursdecreet [L]", 10, Unit.DAYS),
        outcome("Bestuursdecreet II.83 [L]", 45, Unit.DAYS),
        limit(Measure.REFUSAL, "Bestuursdecreet II.77(2)", 10, Unit.DAYS),
        limit(Measure.WINDOW, "Bestuursdecreet II.77", 1, Unit.YEARS),
        refusals=Refusals(
            source="Bestuursdecreet II.77", articles=re.compile(r"\bII\.77\b")
        ),
        outside=Outside(
            called=OMBUDSMAN, named=_FLEMISH, demanded="Bestuursdecreet II.85"
        ),
    ),
    # of municipalities and what is theirs, which the Bestuursdecreet is not about (II.74)
    law_of(
        "Decreet lokaal bestuur", r"\bdecreet (?:over het )?lokaal bestuur\b|\bdlb\b"
    ),
)
