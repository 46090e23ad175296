"""What a law gives those who report a wrongdoing, and a file takes away, is found."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over

BASES = 'legal_bases = ["{}"]\nremove = ["third-party"]'
NAMED = BASES.format("Wet bescherming klokkenluiders")
FEEDBACK = """
[[term]]
id = "feedback"
strength = "statutory"
within = "{}"
from = "{}"
kept_by = ["judgement", "closing-letter"]
warn = ["3 weeks"]
about = {{ nl = "wat wij ermee doen", en = "what we do with it" }}
source = "Wbk 2"
"""
JUDGED = """
[[term]]
id = "judge"
strength = "promise"
within = "6 months"
source = "line 2"
"""
IN_TIME = FEEDBACK.format("3 months", "acknowledged")
HOUSE = """
[[beside]]
id = "house"
name = {{ nl = "Het Huis", en = "The House" }}
contact = "https://house.example"
about = {{ nl = "een misstand", en = "a wrongdoing" }}
can = {{ nl = "onderzoek", en = "an investigation" }}
window = "{}"
source = "line 3"
"""
AT_ANY_TIME = HOUSE.format("altijd; u hoeft het niet eerst bij ons te melden")
BODY = """
[third-party]
type = "instantie"
name = "Het Huis"
window = "1 year"
"""

FAULTS = {
    "a body outside, and only after us": (
        "outside-only-after-us",
        NAMED.replace('remove = ["third-party"]', ""),
        BODY + IN_TIME,
    ),
    "a way beside it, and only after us": (
        "outside-only-after-us",
        NAMED,
        HOUSE.format("alleen nadat u het bij ons hebt gemeld") + IN_TIME,
    ),
    "the same in English": (
        "outside-only-after-us",
        BASES.format("Directive (EU) 2019/1937"),
        HOUSE.format("only after you reported it to us first") + IN_TIME,
    ),
    "word in half a year": (
        "no-word-in-time",
        NAMED,
        AT_ANY_TIME + JUDGED + FEEDBACK.format("6 months", "acknowledged"),
    ),
    "word from a moment that nobody promises": (
        "no-word-in-time",
        NAMED,
        AT_ANY_TIME + JUDGED + FEEDBACK.format("3 months", "advice-given"),
    ),
}
FAIR = {
    "at any time, and word in three months": (NAMED, AT_ANY_TIME + JUDGED + IN_TIME),
    "a file that is about complaints": (
        'legal_bases = []\nremove = ["third-party"]',
        HOUSE.format("pas nadat u bij ons klaagde") + JUDGED,
    ),
}


def found(head: str, body: str) -> dict[str, Unsound]:
    raised = problems(laid_over("wkkgz", head, body))
    codes = {"outside-only-after-us", "no-word-in-time"}
    return {each.code: each for each in raised if each.code in codes}


@pytest.mark.parametrize("what", FAULTS)
def test_a_right_of_who_reports_a_wrongdoing_is_missed(what: str) -> None:
    code, head, body = FAULTS[what]

    raised = found(head, body)

    assert list(raised) == [code]
    told = {lang: sentence(raised[code], lang) for lang in ("nl", "en")}
    assert told["nl"] != told["en"]
    assert all("2019/1937" in each for each in told.values())


@pytest.mark.parametrize("what", FAIR)
def test_nothing_is_said_where_nothing_is_taken(what: str) -> None:
    assert found(*FAIR[what]) == {}
