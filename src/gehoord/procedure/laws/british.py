"""The laws and codes of the United Kingdom and of Ireland, and rules of bodies there."""

from __future__ import annotations

import re
from typing import Final

from gehoord.procedure.law import Limit, Measure, Outside
from gehoord.procedure.laws.writing import (
    OMBUDSMAN,
    in_stage,
    law_of,
    limit,
    outcome,
    rules_of,
    since_filed,
)
from gehoord.procedure.lengths import Unit

_FINANCIAL: Final = re.compile(r"\bfinancial ombudsman service\b", re.IGNORECASE)
_HEALTH: Final = re.compile(
    r"\bphso\b|\bparliamentary and health service ombudsman\b", re.IGNORECASE
)
_SCOTTISH: Final = re.compile(
    r"\bspso\b|\bscottish public services ombudsman\b", re.IGNORECASE
)
_CODE: Final = "Complaint Handling Code 2024"
_NHS: Final = "SI 2009/309"
_OFCOM: Final = "Communications Ombudsman; Ofcom General Condition C4"
_SPSO: Final = "SPSO Model Complaints Handling Procedure, part 3"

BRITISH: Final = (
    law_of(
        "DISP",
        r"\bdisp\b|\bfca handbook\b",
        Limit(measure=Measure.RECEIPT, length=None, source="DISP 1.6.1"),
        # a final response, or a holding letter that opens the ombudsman
        outcome("DISP 1.6.2", 8, Unit.WEEKS),
        limit(Measure.GONE_TO, "DISP 2.8.2", 6, Unit.MONTHS),
        limit(Measure.OPENS, "DISP 1.6.2, 2.8.2", 8, Unit.WEEKS),
        outside=Outside(called=OMBUDSMAN, named=_FINANCIAL),
    ),
    law_of(
        "Complaint Handling Code",
        r"\bcomplaint handling code\b",
        since_filed(Measure.RECEIPT, _CODE, 5, Unit.WORKING_DAYS),
        limit(Measure.OUTCOME, _CODE, 10, Unit.WORKING_DAYS),
        limit(Measure.EXTENSION, _CODE, 10, Unit.WORKING_DAYS),
        in_stage(2, Measure.OUTCOME, _CODE, 20, Unit.WORKING_DAYS),
        in_stage(2, Measure.EXTENSION, _CODE, 20, Unit.WORKING_DAYS),
        outside=Outside(called=OMBUDSMAN, demanded=_CODE),
    ),
    law_of(
        "SPSO",
        r"\bspso\b|\bscottish public services ombudsman\b",
        limit(Measure.OUTCOME, _SPSO, 5, Unit.WORKING_DAYS),
        limit(Measure.EXTENSION, _SPSO, 5, Unit.WORKING_DAYS),
        in_stage(2, Measure.OUTCOME, _SPSO, 20, Unit.WORKING_DAYS),
        limit(Measure.GONE_TO, "SPSO Act 2002 10(3)", 12, Unit.MONTHS),
        outside=Outside(called=OMBUDSMAN, named=_SCOTTISH),
    ),
    law_of(
        "SI 2009/309",
        r"\b2009/309\b|\bnational health service complaints\b"
        r"|\bnhs complaints regulations\b",
        since_filed(Measure.RECEIPT, f"{_NHS}, 13(3)", 3, Unit.WORKING_DAYS),
        # where it takes longer, the law asks for a reason and a new date: 14(4)
        outcome(f"{_NHS}, 14(3)", 6, Unit.MONTHS),
        limit(Measure.WINDOW, f"{_NHS}, 12(1)", 12, Unit.MONTHS),
        limit(
            Measure.GONE_TO,
            f"{_NHS}; Health Service Commissioners Act 1993",
            12,
            Unit.MONTHS,
        ),
        outside=Outside(called=OMBUDSMAN, named=_HEALTH, demanded=f"{_NHS}, 14(2)"),
    ),
    law_of(
        "EYFS",
        r"\beyfs\b|\bearly years foundation stage\b",
        outcome("EYFS statutory framework", 28, Unit.DAYS),
    ),
    law_of(
        "Independent School Standards",
        r"\bindependent school standards?\b|\b2014/3283\b",
    ),
    law_of("Education Act 2002, s. 29", r"\beducation act 2002\b"),
    law_of(
        "SRA Code of Conduct for Firms",
        r"\bsra (?:code|standards|rules)\b|\bcode of conduct for firms\b",
    ),
    law_of(
        "BSB Handbook",
        r"\bbsb(?: handbook)?\b|\bbar standards board\b|\brc(?:99|10\d)\b",
    ),
    law_of(
        "TPO Code of Practice", r"\b(?:tpos?|property ombudsman)(?:['’]s)? codes?\b"
    ),
    law_of("Code of Fundraising Practice", r"\bcode of fundraising practice\b"),
    rules_of(
        "Local Government and Social Care Ombudsman",
        r"\blgsco\b|\blocal government (?:and social care )?ombudsman\b",
        limit(Measure.GONE_TO, "LGSCO; Local Government Act 1974", 12, Unit.MONTHS),
    ),
    rules_of(
        "Housing Ombudsman",
        r"\bhousing ombudsman\b",
        limit(Measure.GONE_TO, "Housing Ombudsman Scheme [L]", 12, Unit.MONTHS),
    ),
    rules_of(
        "OIA",
        r"\boia\b|\boffice of the independent adjudicator\b",
        limit(Measure.GONE_TO, "OIA Scheme", 12, Unit.MONTHS),
    ),
    rules_of(
        "Legal Ombudsman",
        r"\blegal ombudsman\b",
        limit(Measure.OPENS, "Legal Ombudsman Scheme Rules 4.2", 8, Unit.WEEKS),
        # from the final answer, where that says so
        limit(Measure.GONE_TO, "Legal Ombudsman Scheme Rules 4.4", 6, Unit.MONTHS),
    ),
    rules_of(
        "Property Ombudsman",
        r"\bproperty ombudsman\b",
        limit(Measure.OPENS, "The Property Ombudsman", 8, Unit.WEEKS),
        limit(Measure.GONE_TO, "The Property Ombudsman", 12, Unit.MONTHS),
    ),
    rules_of(
        "Rail Ombudsman",
        r"\brail ombudsman\b",
        # of the United Kingdom
        limit(
            Measure.OPENS, "Rail Ombudsman; ORR Code of Practice", 40, Unit.WORKING_DAYS
        ),
        limit(Measure.GONE_TO, "Rail Ombudsman", 12, Unit.MONTHS),
    ),
    rules_of(
        "Energy Ombudsman",
        r"\benergy ombudsman\b",
        limit(Measure.OPENS, "Energy Ombudsman [L]", 8, Unit.WEEKS),
        limit(Measure.GONE_TO, "Energy Ombudsman [L]", 12, Unit.MONTHS),
    ),
    rules_of(
        "Communications Ombudsman",
        r"\bcommunications ombudsman\b|\bcisas\b",
        limit(Measure.OPENS, _OFCOM, 6, Unit.WEEKS),  # since April 2026; before: eight
        limit(Measure.GONE_TO, _OFCOM, 12, Unit.MONTHS),
    ),
)

IRISH: Final = (
    law_of(
        "Health Act 2004",
        r"\bhealth act 2004\b|\bs\.?i\.? (?:no\.? )?652(?:/| of )2006\b",
        since_filed(Measure.RECEIPT, "S.I. 652/2006 [L]", 5, Unit.WORKING_DAYS),
        limit(Measure.WINDOW, "Health Act 2004 47(2)", 12, Unit.MONTHS),
    ),
    law_of(
        "Consumer Protection Code",
        r"\bconsumer protection (?:code|regulations)\b",
        since_filed(
            Measure.RECEIPT, "Consumer Protection Code [L]", 5, Unit.BUSINESS_DAYS
        ),
    ),
    rules_of(
        "FSPO",
        r"\bfspo\b|\bfinancial services and pensions ombudsman\b",
        limit(
            Measure.OPENS, "FSPO; Consumer Protection Code [L]", 40, Unit.BUSINESS_DAYS
        ),
        # from the conduct; of a long service or a pension also three years from when
        # it was known, and longer where that is fair
        limit(Measure.SINCE, "FSPO Act 2017, s. 51", 6, Unit.YEARS),
    ),
)
