"""The laws of the Netherlands, and the rules of bodies there."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.law import Helper, Limit, Measure, Outside, Refusals
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

_NATIONAL: Final = re.compile(r"\bnationale ombudsman\b", re.IGNORECASE)
_OFFICER: Final = re.compile(
    r"klachtenfunctionaris|klachtenbemiddela|complaints officer", re.IGNORECASE
)
_CONFIDANT: Final = re.compile(
    r"vertrouwens|confid|advoca|\bakj\b|zorgbelang|jeugdstem|counsel", re.IGNORECASE
)

DUTCH: Final = (
    law_of(
        "Awb",
        r"\bawb\b|\balgemene wet bestuursrecht\b",
        outcome("Awb 9:11(1)", 6, Unit.WEEKS),
        limit(Measure.ADVISED, "Awb 9:11(1)", 10, Unit.WEEKS),
        Limit(measure=Measure.RECEIPT, length=None, source="Awb 9:6"),
        limit(Measure.EXTENSION, "Awb 9:11(2)", 4, Unit.WEEKS),
        since_filed(Measure.REFUSAL, "Awb 9:8(3)", 4, Unit.WEEKS),
        limit(Measure.WINDOW, "Awb 9:8(1)(b)", 1, Unit.YEARS),
        limit(Measure.GONE_TO, "Awb 9:24(1)", 1, Unit.YEARS),
        chapter="9",
        outside=Outside(called=OMBUDSMAN, named=_NATIONAL),
        refusals=Refusals(source="Awb 9:8(1), 9:8(2)", articles=re.compile(r"\b9:8\b")),
    ),
    law_of(
        "Wkkgz",
        r"\bwkkgz\b|kwaliteit, klachten en geschillen zorg|\buitvoeringsbesluit 7",
        outcome("Wkkgz 17(1)", 6, Unit.WEEKS),
        limit(Measure.EXTENSION, "Wkkgz 17(2)", 4, Unit.WEEKS),
        limit(Measure.REPORT, "Wkkgz 11(1)", 3, Unit.WORKING_DAYS),
        limit(Measure.RULING, "Wkkgz 22(1)", 6, Unit.MONTHS),
        refusals=Refusals(source="Wkkgz 17(1)"),
        outside=Outside(
            called=BOARD, award=25_000_00, source="Wkkgz 20", demanded="Wkkgz 18"
        ),
        helper=Helper(source="Wkkgz 15(1)", called=_OFFICER, seeks=True),
    ),
    law_of(
        "Wet kinderopvang",
        r"\bwet kinderopvang\b|\bwk\b(?= ?1\.57)",
        outcome("Wk 1.57b(2)", 6, Unit.WEEKS),
        Limit(measure=Measure.EXTENSION, length=None, source="Wk 1.57b(2)"),
        refusals=Refusals(source="Wk 1.57b(2)"),
        outside=Outside(called=BOARD, demanded="Wk 1.57c [L]"),
    ),
    law_of(
        "Jeugdwet",
        r"\bjeugdwet\b",
        limit(Measure.ON_ADVICE, "Jeugdwet 4.2.1(5)", 1, Unit.MONTHS),
        helper=Helper(source="Jeugdwet 4.1.9", called=_CONFIDANT),
    ),
    law_of(
        "Wpo",
        r"\bwpo\b|\bwet op het primair onderwijs\b",
        limit(Measure.ON_ADVICE, "Wpo 14(7)", 4, Unit.WEEKS),
    ),
    law_of(
        "Wvo",
        r"\bwvo\b|\bwet voortgezet onderwijs\b",
        limit(Measure.ON_ADVICE, "Wvo 2020 [L]", 4, Unit.WEEKS),
    ),
    law_of(
        "Wec",
        r"\bwec\b|\bwet op de expertisecentra\b",
        limit(Measure.ON_ADVICE, "Wec 23 [L]", 4, Unit.WEEKS),
    ),
    law_of(
        "Wvggz",
        r"\bwvggz\b|\bwet verplichte geestelijke gezondheidszorg\b",
        helper=Helper(source="Wvggz 11:1", called=_CONFIDANT),
    ),
    law_of(
        "Wzd",
        r"\bwzd\b|\bwet zorg en dwang\b",
        helper=Helper(source="Wzd 57", called=_CONFIDANT),
    ),
    law_of("Voda", r"\bvoda\b|\bverordening op de advocatuur\b"),
    law_of("Wft", r"\bwft\b|\bwet op het financieel toezicht\b"),
    law_of("Woningwet", r"\bwoningwet\b"),
    law_of("Politiewet", r"\bpolitiewet\b"),
    law_of("WHW", r"\bwhw\b|\bwet op het hoger onderwijs\b"),
    rules_of(
        "Kifid",
        r"\bkifid\b|klachteninstituut financi",
        # or, where that is later, a year after it was brought to the firm [L]
        limit(Measure.GONE_TO, "Reglement Kifid", 3, Unit.MONTHS),
        limit(Measure.OPENS, "Reglement Kifid", 8, Unit.WEEKS),
    ),
    rules_of(
        "SKGZ",
        r"\bskgz\b|geschillen zorgverzekering|ombudsman zorgverzekering",
        limit(Measure.GONE_TO, "SKGZ", 1, Unit.YEARS),
    ),
    rules_of("Huurcommissie", r"\bhuurcommissie\b"),  # binds by BW 7:262
    for_everybody("BW", r"\bbw\b|\bburgerlijk wetboek\b|\bdutch civil code\b"),
    for_everybody("Algemene termijnenwet", r"\balgemene termijnenwet\b"),
)
