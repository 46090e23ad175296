"""
The laws and codes that procedures rest on, and the numbers in them, with their article.

A law counts for a procedure where `legal_bases` names it. What a law says of everybody,
such as the GDPR, counts without being named there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from gehoord.procedure.law import Helper, Law, Limit, Measure, Outside, Refusals
from gehoord.procedure.lengths import Length, Unit


def _law(  # noqa: PLR0913 - what there is to know of a law
    name: str,
    cited: str,
    *limits: Limit,
    chapter: str = "",
    refusals: Refusals | None = None,
    outside: Outside | None = None,
    helper: Helper | None = None,
) -> Law:
    return Law(
        name=name,
        cited=re.compile(cited, re.IGNORECASE),
        limits=limits,
        chapter=chapter,
        refusals=refusals,
        outside=outside,
        helper=helper,
    )


def _for_everybody(name: str, cited: str, *limits: Limit) -> Law:
    said = re.compile(cited, re.IGNORECASE)
    return Law(name=name, cited=said, limits=limits, for_everybody=True)


def _rules_of(body: str, called: str, *limits: Limit) -> Law:
    """Return the rules of a body, that count wherever a file names that body."""
    said = re.compile(called, re.IGNORECASE)
    outside = Outside(called=said, named=said)
    return Law(
        name=body, cited=said, limits=limits, for_everybody=True, outside=outside
    )


def _limit(measure: Measure, source: str, amount: int, unit: Unit) -> Limit:
    return Limit(measure=measure, length=Length(amount, unit), source=source)


def _outcome(source: str, amount: int, unit: Unit) -> Limit:
    """Return by when there is an outcome, counted from the day it came in."""
    length = Length(amount, unit)
    return Limit(
        measure=Measure.OUTCOME, length=length, source=source, from_filing=True
    )


def _in_stage(
    stage: int, measure: Measure, source: str, amount: int, unit: Unit
) -> Limit:
    length = Length(amount, unit)
    return Limit(measure=measure, length=length, source=source, stage=stage)


_OMBUDSMAN: Final = re.compile(r"ombuds|\bfos\b", re.IGNORECASE)
_NATIONAL: Final = re.compile(r"\bnationale ombudsman\b", re.IGNORECASE)
_FINANCIAL: Final = re.compile(r"\bfinancial ombudsman service\b", re.IGNORECASE)
_SCOTTISH: Final = re.compile(
    r"\bspso\b|\bscottish public services ombudsman\b", re.IGNORECASE
)
_REPORTED_TO: Final = re.compile(r".", re.DOTALL)  # whichever body it is
_OFFICER: Final = re.compile(
    r"klachtenfunctionaris|klachtenbemiddela|complaints officer", re.IGNORECASE
)
_CONFIDANT: Final = re.compile(
    r"vertrouwens|confid|advoca|\bakj\b|zorgbelang|jeugdstem|counsel", re.IGNORECASE
)
_BOARD: Final = re.compile(r"geschil|dispute|arbit|\badr\b", re.IGNORECASE)
_CODE: Final = "Complaint Handling Code 2024"
_REPORTING: Final = "Directive (EU) 2019/1937"
_SPSO: Final = "SPSO Model Complaints Handling Procedure, part 3"

LAWS: Final = (
    _law(
        "Awb",
        r"\bawb\b|\balgemene wet bestuursrecht\b",
        _outcome("Awb 9:11(1)", 6, Unit.WEEKS),
        _limit(Measure.ADVISED, "Awb 9:11(1)", 10, Unit.WEEKS),
        Limit(measure=Measure.RECEIPT, length=None, source="Awb 9:6"),
        _limit(Measure.EXTENSION, "Awb 9:11(2)", 4, Unit.WEEKS),
        _limit(Measure.REFUSAL, "Awb 9:8(3)", 4, Unit.WEEKS),
        _limit(Measure.WINDOW, "Awb 9:8(1)(b)", 1, Unit.YEARS),
        _limit(Measure.GONE_TO, "Awb 9:24(1)", 1, Unit.YEARS),
        chapter="9",
        outside=Outside(called=_OMBUDSMAN, named=_NATIONAL),
        refusals=Refusals(source="Awb 9:8(1), 9:8(2)", articles=re.compile(r"\b9:8\b")),
    ),
    _law(
        "Wkkgz",
        r"\bwkkgz\b|kwaliteit, klachten en geschillen zorg|\buitvoeringsbesluit 7",
        _outcome("Wkkgz 17(1)", 6, Unit.WEEKS),
        _limit(Measure.EXTENSION, "Wkkgz 17(2)", 4, Unit.WEEKS),
        _limit(Measure.REPORT, "Wkkgz 11(1)", 3, Unit.WORKING_DAYS),
        _limit(Measure.RULING, "Wkkgz 22(1)", 6, Unit.MONTHS),
        refusals=Refusals(source="Wkkgz 17(1)"),
        outside=Outside(
            called=_BOARD, award=25_000_00, source="Wkkgz 20", demanded="Wkkgz 18"
        ),
        helper=Helper(source="Wkkgz 15(1)", called=_OFFICER),
    ),
    _law(
        "Wet kinderopvang",
        r"\bwet kinderopvang\b|\bwk\b(?= ?1\.57)",
        _limit(Measure.OUTCOME, "Wk 1.57b(2)", 6, Unit.WEEKS),
        Limit(measure=Measure.EXTENSION, length=None, source="Wk 1.57b(2)"),
        refusals=Refusals(source="Wk 1.57b(2)"),
    ),
    _law(
        "Jeugdwet",
        r"\bjeugdwet\b",
        _limit(Measure.ON_ADVICE, "Jeugdwet 4.2.1(4)", 1, Unit.MONTHS),
        helper=Helper(source="Jeugdwet 4.1.9", called=_CONFIDANT),
    ),
    _law(
        "Wpo",
        r"\bwpo\b|\bwet op het primair onderwijs\b",
        _limit(Measure.ON_ADVICE, "Wpo 14(6)", 4, Unit.WEEKS),
    ),
    _law(
        "Wvggz",
        r"\bwvggz\b|\bwet verplichte geestelijke gezondheidszorg\b",
        helper=Helper(source="Wvggz 11:1", called=_CONFIDANT),
    ),
    _law(
        "Wzd",
        r"\bwzd\b|\bwet zorg en dwang\b",
        helper=Helper(source="Wzd 57", called=_CONFIDANT),
    ),
    _law("Politiewet", r"\bpolitiewet\b"),
    _law("WHW", r"\bwhw\b|\bwet op het hoger onderwijs\b"),
    _law(
        "PSD2",
        r"\bpsd ?2\b|\b2015/2366\b|\bpayment services directive\b",
        _outcome("PSD2 101(2)", 15, Unit.BUSINESS_DAYS),
        # 35 business days in all
        _limit(Measure.EXTENSION, "PSD2 101(2)", 20, Unit.BUSINESS_DAYS),
    ),
    _law(
        "DISP",
        r"\bdisp\b|\bfca handbook\b",
        # a final response, or a holding letter that opens the ombudsman
        _outcome("DISP 1.6.2", 8, Unit.WEEKS),
        _limit(Measure.GONE_TO, "DISP 2.8.2", 6, Unit.MONTHS),
        outside=Outside(called=_OMBUDSMAN, named=_FINANCIAL),
    ),
    _law(
        "Complaint Handling Code",
        r"\bcomplaint handling code\b",
        _limit(Measure.RECEIPT, _CODE, 5, Unit.WORKING_DAYS),
        _limit(Measure.OUTCOME, _CODE, 10, Unit.WORKING_DAYS),
        _limit(Measure.EXTENSION, _CODE, 10, Unit.WORKING_DAYS),
        _in_stage(2, Measure.OUTCOME, _CODE, 20, Unit.WORKING_DAYS),
        _in_stage(2, Measure.EXTENSION, _CODE, 20, Unit.WORKING_DAYS),
    ),
    _law(
        "SPSO",
        r"\bspso\b|\bscottish public services ombudsman\b",
        _limit(Measure.OUTCOME, _SPSO, 5, Unit.WORKING_DAYS),
        _limit(Measure.EXTENSION, _SPSO, 5, Unit.WORKING_DAYS),
        _in_stage(2, Measure.OUTCOME, _SPSO, 20, Unit.WORKING_DAYS),
        _limit(Measure.GONE_TO, "SPSO Act 2002 10(3)", 12, Unit.MONTHS),
        outside=Outside(called=_OMBUDSMAN, named=_SCOTTISH),
    ),
    _law(
        _REPORTING,
        r"\b2019/1937\b|\bklokkenluiders?\b|\bwbk\b|\bwhistleblower directive\b",
        _limit(Measure.RECEIPT, f"{_REPORTING} 9(1)(b)", 7, Unit.DAYS),
        # from the receipt; word of what is done, which need be no outcome
        _limit(Measure.FEEDBACK, f"{_REPORTING} 9(1)(f)", 3, Unit.MONTHS),
        outside=Outside(called=_REPORTED_TO, at_once=f"{_REPORTING} 10"),
    ),
    _law(
        "Digital Services Act",
        r"\b2022/2065\b|\bdigital services act\b|\bdigitaledienstenverordening\b",
        _limit(Measure.WINDOW, "Regulation (EU) 2022/2065 20(1)", 6, Unit.MONTHS),
    ),
    _law(
        "Directive 2013/11/EU",
        r"\b2013/11\b",
        _limit(Measure.OUTCOME, "Directive 2013/11/EU 8(e)", 90, Unit.DAYS),
        _limit(Measure.REFUSAL, "Directive 2013/11/EU 5(4)", 3, Unit.WEEKS),
        _limit(Measure.WINDOW, "Directive 2013/11/EU 5(4)(e)", 1, Unit.YEARS),
        _limit(Measure.GONE_TO, "Directive 2013/11/EU 5(4)(e)", 1, Unit.YEARS),
        _limit(Measure.RULING, "Directive 2013/11/EU 8(e)", 90, Unit.DAYS),
        outside=Outside(called=_BOARD),
        refusals=Refusals(
            source="Directive 2013/11/EU 5(4)", articles=re.compile(r"\b5\(4\)")
        ),
    ),
    _for_everybody(
        "GDPR",
        r"\bgdpr\b|\bavg\b|\b2016/679\b",
        _limit(Measure.DATA, "GDPR 12(3)", 1, Unit.MONTHS),
        _limit(Measure.REPORT, "GDPR 33(1)", 72, Unit.HOURS),
    ),
    _rules_of(
        "Kifid",
        r"\bkifid\b|klachteninstituut financi",
        # or, where that is later, a year after it was brought to the firm [L]
        _limit(Measure.GONE_TO, "Reglement Kifid", 3, Unit.MONTHS),
        _limit(Measure.OPENS, "Reglement Kifid", 8, Unit.WEEKS),
    ),
    _rules_of(
        "SKGZ",
        r"\bskgz\b|geschillen zorgverzekering|ombudsman zorgverzekering",
        _limit(Measure.GONE_TO, "SKGZ", 1, Unit.YEARS),
    ),
    _for_everybody("BW", r"\bbw\b|\bburgerlijk wetboek\b|\bdutch civil code\b"),
    _for_everybody("Algemene termijnenwet", r"\balgemene termijnenwet\b"),
)
"""Each law that is known here. A law without limits is known by its name alone."""


def cited(source: str) -> tuple[Law, ...]:
    """Return the laws that this text names."""
    return tuple(law for law in LAWS if law.is_cited_in(source))


def grounds(bases: Iterable[str]) -> tuple[Law, ...]:
    """Return the laws about complaints among these legal bases."""
    said = tuple(bases)
    return tuple(law for law in LAWS if any(law.is_ground_in(each) for each in said))


def unnamed(source: str, bases: Iterable[str]) -> tuple[Law, ...]:
    """Return the laws this text rests on that none of the legal bases names."""
    said = tuple(bases)
    return tuple(
        law
        for law in cited(source)
        if not law.for_everybody and not any(law.is_cited_in(each) for each in said)
    )


def rests_on_another(source: str, law: Law) -> bool:
    """Return whether this text names a law, or a chapter, that is not this one."""
    return bool(cited(source)) and not law.is_ground_in(source)
