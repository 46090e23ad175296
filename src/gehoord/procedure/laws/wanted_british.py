"""What laws and codes of the United Kingdom and of Ireland want said."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.laws.wanted import PROGRESS, TIME, Wanted, asked_of_all, want

_CODE: Final = "Complaint Handling Code 2024"
_NHS: Final = "SI 2009/309"
_SCHOOL: Final = "SI 2014/3283, 33"
_EYFS: Final = "EYFS statutory framework, section 3"
_BAR: Final = "BSB Handbook"
_LEGAL: Final = "Legal Ombudsman Scheme Rules"
_FIRM: Final = "SRA Code of Conduct for Firms"
_IRISH: Final = "Consumer Protection Code"
_REACHED: Final = (
    r"[^.;]*(?:\d{3}|@|www\.|https?:|\.gov\.uk|\.org\.uk|piccadilly|address|telephone"
    r"|phone|details)"
)
_RECORD: Final = (
    r"records? (?:of|is|are|will|shall|must|kept|book|form|the)|(?:written|complaints?|a"
    r"|in the|the|our|confidential) (?:record|log|register|file)|recorded|records"
    r"|keep (?:a )?record"
)
_HOLDS: Final = (
    r"(?:response|reply|answer|letter|report|outcome|decision)[^.;]{0,140}(?:decision"
    r"|remed\w*|reasons?|put (?:\w+ ){0,2}right|conclusions?|action|findings?"
    r"|explain\w* (?:\w+ ){0,2}(?:why|how|what|decision|outcome)"
    r"|explanation|apolog\w*|how (?:we|your))"
    r"|(?:reasons|conclusions?)[^.;]{0,60}(?:response|reply|letter|report)"
)
_WAYS_IN: Final = (
    r"^(?!.*ombudsman).*\b(?:phone|telephone|call|e-?mail|online|website|in person|letter"
    r"|post|form|social media|any way|verbally|orally|@)"
)
_EIGHT: Final = r"(?:eight|8)[ -](?:\(8\) )?weeks?|56 days"
_UNTIL_LEGAL: Final = r"(?:six|6|twelve|12|one|1)[ -](?:\w+ )?(?:months?|year)"

BRITISH_WANTED: Final[Mapping[str, tuple[Wanted, ...]]] = MappingProxyType(
    {
        "Complaint Handling Code": (
            want(
                "nothing-before",
                f"{_CODE}, 5.2",
                r"(?:no|not|never) (?:\w+ ){0,4}informal\w*",
                beside=r"informal\w*|stage (?:0|zero)|first attempt",
            ),
            want("ways-in", f"{_CODE}, 3.1", _WAYS_IN),
            asked_of_all("on-behalf", f"{_CODE}, 1.3"),
            want(
                "complaints-officer",
                f"{_CODE}, 4.1",
                r"complaints? (?:officer|team|manager|handler|department|lead|unit)\w*"
                r"|(?:named|dedicated|case) (?:officer|handler|manager|person)",
            ),
            asked_of_all("receipt", f"{_CODE}, 6.2"),
            want("answer-when", f"{_CODE}, 6.3", TIME),
            want(
                "another-decides",
                f"{_CODE}, 6",
                r"different|not (?:been |previously )?involved|somebody else"
                r"|someone else|another (?:manager|officer|member|director|person)"
                r"|more senior|senior (?:manager|officer|leader)\w*|independent of",
                beside=r"stage (?:2|two)|second stage|review|escalat\w*|appeal",
            ),
            asked_of_all("reasons", f"{_CODE}, 6"),
            want("answer-holds", f"{_CODE}, 6", _HOLDS),
            want(
                "longer-at-most",
                f"{_CODE}, 6",
                r"(?:no more than|no longer than|not exceed|up to|further|maximum"
                r"|additional|another) (?:\w+ ){0,4}(?:10|20|ten|twenty)",
                beside=r"longer|extend\w*|extension|more time|revised|not able to"
                r"|unable to",
            ),
            want(
                "ombudsman-any-time",
                f"{_CODE}, 3",
                r"(?:at any|throughout|any stage|any point|during)[^.;]*",
                beside=r"housing ombudsman",
            ),
            want(
                "self-assessment",
                f"{_CODE}, 8",
                r"self[- ]assess\w*|annual\w*|each year|every year|performance report",
            ),
        ),
        _NHS: (
            asked_of_all("receipt", f"{_NHS}, 13(3)"),
            want(
                "talk-offered",
                f"{_NHS}, 13",
                r"(?:offer|invite|like|agree|discuss|call|contact|phone|meet|talk|speak)"
                r"\w*[^.;]{0,80}(?:discuss|agree|plan|how|timescale|timeframe|time|best"
                r"|meet|talk|concerns)\w*",
            ),
            want(
                "help-complaining",
                f"{_NHS}, 3(2)(d)",
                r"advoca\w*|pals|patient advice|healthwatch|citizens advice|voiceability"
                r"|pohwer|assist\w*|help (?:you|with|to)|support",
            ),
            want("progress", f"{_NHS}, 14(1)", PROGRESS),
            asked_of_all("on-behalf", f"{_NHS}, 5"),
            asked_of_all("reasons", f"{_NHS}, 14(2)"),
            want("answer-holds", f"{_NHS}, 14(2)", _HOLDS),
            want("ombudsman-when", f"{_NHS}, 14(2)", r"\w*ombudsman|phso|lgsco"),
            asked_of_all("filing-time", f"{_NHS}, 12(1)"),
        ),
        "DISP": (
            asked_of_all("receipt", "DISP 1.6.1"),
            want("progress", "DISP 1.6.1(2)", PROGRESS),
            want("eight-weeks", "DISP 1.6.2", _EIGHT),
            want(
                "ombudsman-site", "DISP 1.2.1(4)", r"[\w./:@-]*financial-ombudsman\.org"
            ),
            want("six-months", "DISP 2.8.2", r"(?:six|6)[ -](?:\(6\) )?months?"),
        ),
        "EYFS": (
            want("answer-when", _EYFS, TIME),
            want("record", _EYFS, _RECORD),
            want("ofsted-reached", _EYFS, rf"ofsted{_REACHED}|03\d\d ?\d"),
        ),
        "Independent School Standards": (
            want("answer-when", f"{_SCHOOL}(c)", TIME),
            want("panel", f"{_SCHOOL}(f)", r"panels?|hearing|committee"),
            want(
                "panel-uninvolved",
                f"{_SCHOOL}(f)",
                r"not (?:\w+ )?(?:\w+ )?involved|no (?:\w+ )?(?:\w+ )?(?:involvement"
                r"|knowledge)|uninvolved|impartial\w*",
            ),
            want(
                "panel-independent",
                f"{_SCHOOL}(g)",
                r"independent (?:\w+ )?(?:\w+ )?(?:of|from|member|person|panel|governor)"
                r"|independent(?! schools?\b)",
            ),
            want(
                "accompanied",
                f"{_SCHOOL}(h)",
                r"accompan\w*|bring (?:a |an |some)\w+|supporter|companion"
                r"|friend (?:or|with)|relative",
            ),
            want(
                "findings-sent",
                f"{_SCHOOL}(i)",
                r"findings?[^.;]*|recommendations?|decision[^.;]*(?:writ|letter|sent|copy)\w*",
            ),
            want("record", f"{_SCHOOL}(j)", _RECORD),
            asked_of_all("privacy", f"{_SCHOOL}(k)"),
        ),
        _FIRM: (
            asked_of_all("costs", f"{_FIRM} 8.5"),
            want("eight-weeks", f"{_FIRM} 8.4", _EIGHT),
            want("ombudsman-when", f"{_FIRM} 8.3", r"legal ombudsman"),
            want(
                "ombudsman-until",
                f"{_FIRM} 8.4",
                _UNTIL_LEGAL,
                beside=r"legal ombudsman",
            ),
        ),
        _BAR: (
            want("ombudsman-when", f"{_BAR} rC99, rC103", r"legal ombudsman"),
            want(
                "ombudsman-until",
                f"{_BAR} rC99, rC103",
                _UNTIL_LEGAL,
                beside=r"legal ombudsman",
            ),
            want("eight-weeks", f"{_LEGAL} 4.2", _EIGHT, beside=r"legal ombudsman"),
        ),
        "Consumer Protection Code": (
            asked_of_all("receipt", _IRISH),
            want(
                "contact-person",
                _IRISH,
                r"(?:named|point of|single|dedicated|your|contact) (?:\w+ )?(?:contact"
                r"|person|handler|point|name)|name of|who (?:is|will be|shall be)",
            ),
            want(
                "news-each-twenty",
                _IRISH,
                r"(?:20|twenty) (?:\(20\) )?(?:business|working) days",
            ),
            want(
                "forty-days",
                _IRISH,
                r"(?:40|forty) (?:\(40\) )?(?:business|working) days",
            ),
            want("ombudsman-when", _IRISH, r"fspo|\w*ombudsman"),
        ),
        "TPO Code of Practice": (
            asked_of_all("receipt", "TPO Code of Practice"),
            want(
                "last-letter",
                "TPO Code of Practice",
                r"final (?:viewpoint|view|response|decision|letter|position)",
            ),
            want("eight-weeks", "The Property Ombudsman", _EIGHT),
        ),
        "OIA": (
            want("completion-letter", "OIA Scheme Rules", r"completion of procedures"),
        ),
    }
)
"""By the name of the law, as it is known here."""
