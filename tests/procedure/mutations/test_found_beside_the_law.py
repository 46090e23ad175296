"""Numbers that a law does not allow are found for that law, and for no other."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import UNSOUND, reason, way_out
from tests.procedure.mutations.planting import laid_over

OUTCOME = """
[[term]]
id = "{id}"
strength = "{strength}"
within = "{within}"
source = "{source}"
"""
WINDOW = """
[[filing-window]]
id = "in-time"
length = "{}"
from = "event"
late = "refuse"
excusable = true
source = "sentence 3"
"""
EXTENSION = '[extension]\nlongest = "{}"\nsource = "{}"\n'
DATA = """
[requests]
kinds = ["access"]
source = "AVG 15"

[[term]]
id = "answer-data"
strength = "statutory"
within = "3 months"
roll = "eu-1182"
from = ["access-asked"]
done_by = ["data-answered"]
apart = true
warn = ["1 week"]
about = { nl = "antwoord", en = "answer" }
public = true
source = "AVG 12(3)"

[acts]
ask-for-data = { by = ["complainant"], source = "s" }
answer-data-request = { by = ["owner"], source = "s" }
"""
UNHEARD = '[acts]\njudge = { by = ["handler"], needs = [], source = "s" }\n'
PSD2 = 'legal_bases = ["PSD2 101"]'


def over(extends: str, head: str, body: str) -> tuple[Unsound, ...]:
    return problems(laid_over(extends, head, body))


def term(name: str, within: str, source: str = "s", strength: str = "statutory") -> str:
    return OUTCOME.format(id=name, within=within, source=source, strength=strength)


FAULTS = {
    "Awb 9:11(1)": ("longer-than-the-law", "awb", "", term("decide", "12 weeks")),
    "Awb 9:11(2)": (
        "extension-beyond-law",
        "awb",
        "",
        EXTENSION.format("12 weeks", "s"),
    ),
    "Awb 9:8(3)": (
        "longer-than-the-law",
        "awb",
        "",
        term("tell-not-taken-up", "6 weeks"),
    ),
    "Awb 9:8(1)(b)": (
        "window-shorter-than-the-law",
        "awb",
        "",
        WINDOW.format("1 month"),
    ),
    "Awb 9:6": ("receipt-without-term", "awb", 'remove = ["term.acknowledge"]', ""),
    "Awb 9:10": ("judged-unheard", "awb", "", UNHEARD),
    "Wkkgz 17(1)": (
        "longer-than-the-law",
        "wkkgz",
        "",
        term("judge", "20 weeks", strength="promise"),
    ),
    "Wk 1.57b(2)": (
        "extension-without-law",
        "wkkgz",
        'legal_bases = ["Wet kinderopvang 1.57b"]',
        EXTENSION.format("2 weeks", "s"),
    ),
    "PSD2 101(2)": (
        "longer-than-the-law",
        "wkkgz",
        PSD2,
        term("judge", "30 business days", "PSD2 101(2)"),
    ),
    "GDPR 12(3)": ("longer-than-the-law", "crkbo", "", DATA),
    "DISP 1.6.2": ("longer-than-the-law", "fca-disp", "", term("judge", "16 weeks")),
    "Jeugdwet 4.2.1(5)": (
        "longer-than-the-law",
        "youth-care",
        "",
        term("answer-to-committee", "3 months"),
    ),
    "Wpo 14(7)": (
        "longer-than-the-law",
        "school",
        "",
        term("answer-to-committee", "8 weeks"),
    ),
    "Complaint Handling Code 2024": (
        "longer-than-the-law",
        "uk-council-code",
        "",
        term("respond-1", "40 working days"),
    ),
    "Directive (EU) 2019/1937 9(1)(b)": (
        "longer-than-the-law",
        "wkkgz",
        'legal_bases = ["Wet bescherming klokkenluiders"]',
        term("acknowledge", "14 days") + 'from = "filed"\nkept_by = ["receipt"]\n',
    ),
    "Directive 2013/11/EU 8(e)": (
        "longer-than-the-law",
        "adr",
        "",
        term("outcome", "120 days"),
    ),
}


@pytest.mark.parametrize("law", FAULTS)
def test_what_a_law_does_not_allow_is_found_and_the_article_is_named(law: str) -> None:
    code, extends, head, body = FAULTS[law]

    found = [x for x in over(extends, head, body) if x.code == code]

    assert [each.facts["law"] for each in found] == [law]
    assert all(law in reason(each, lang) for each in found for lang in ("nl", "en"))


def test_more_time_under_the_law_on_payments_is_held_against_its_own_number() -> None:
    body = EXTENSION.format("60 business days", "PSD2 101(2)")

    found = {each.code for each in over("wkkgz", PSD2, body)}

    assert "extension-beyond-law" in found


def test_a_decision_without_a_committee_has_six_weeks_and_not_ten() -> None:
    found = over("awb", "", term("decide", "8 weeks"))

    (one,) = [x for x in found if x.near == "decide" and x.error]
    assert one.code == "longer-without-advice"
    assert "ten weeks may pass" in reason(one, "en")
    assert '"advice-given" in needs' in way_out(one, "en")


@pytest.mark.parametrize(
    ("advised_in", "codes"), [("2", []), ("1", ["longer-without-advice"])]
)
def test_ten_weeks_are_those_of_the_stage_in_which_a_committee_advises(
    advised_in: str, codes: list[str]
) -> None:
    judge = (
        'acts = { judge = { by = ["owner"], needs = ["advice-given"], source = "s" } }'
    )
    rows = "".join(
        f'\n[[stage]]\nid = "{number}"\nname = {{ nl = "s", en = "s" }}\nsource = "s"\n'
        f'entry = "{entry}"\n{judge if number == advised_in else ""}\n'
        for number, entry in (("1", "start"), ("2", "on-request"))
    )
    ten = (
        'stage = "2"\nfrom = "escalated"\ncounted_from = "filed"\n'
        '[acts]\nescalate = { by = ["complainant"], source = "s" }\n'
    )

    found = over("awb", "", rows + term("decide-with-advice", "10 weeks") + ten)

    assert codes == [x.code for x in found if x.code.startswith("longer-")]


def test_a_law_that_says_at_once_lends_its_name_to_no_number() -> None:
    found = over("awb", "", term("acknowledge", "1 week"))

    (one,) = [each for each in found if each.code == "number-of-our-own"]
    assert one.facts["law"] == "Awb 9:6"
    assert "one week" in reason(one, "en")


@pytest.mark.parametrize(
    ("within", "asked"), [("3 working days", False), ("3 days", True)]
)
def test_a_last_day_that_is_never_free_raises_no_question(
    within: str, asked: bool
) -> None:
    report = (
        f'{term("report", within)}from = "marked-urgent"\npublic = true\n'
        'done_by = ["reached-out"]\nabout = { nl = "melding", en = "report" }\n'
    )

    found = {each.name for each in over("wkkgz", "", report)}

    assert ("statutory-own-roll:term.report.roll" in found) is asked


def test_the_second_stage_of_the_code_has_more_days_than_the_first() -> None:
    found = over("uk-council-code", "", term("respond-2", "25 working days"))

    assert ["respond-2"] == [x.near for x in found if x.code == "longer-than-the-law"]


LAWFUL = {
    "an appeal under other chapters of the Awb": (
        "wkkgz",
        'legal_bases = ["WHW 7.59a - 7.66", "Awb 6, 7"]',
        term("judge", "16 weeks", "WHW 7.61(4)")
        + WINDOW.format("6 weeks")
        + EXTENSION.format("10 weeks", "Awb 7:24"),
    ),
    "a term that rests on another law than the one of complaints": (
        "awb",
        'legal_bases = ["Awb chapter 9", "WHW 7.59a"]',
        term("decide", "16 weeks", "WHW 7.61(4)"),
    ),
    "another law than the one that the pattern rests on": (
        "wkkgz",
        'legal_bases = ["our own rules"]',
        term("judge", "9 weeks") + EXTENSION.format("6 weeks", "s"),
    ),
    "ten weeks where a committee always advises": (
        "awb",
        "",
        term("decide", "10 weeks")
        + '[acts]\njudge = { by = ["handler"], needs = ["advice-given"], '
        'source = "s" }\n',
    ),
    "a receipt within a number of days that is promised": (
        "awb",
        "",
        term("acknowledge", "1 week", strength="promise"),
    ),
    "ten weeks where a committee advises": (
        "awb",
        "",
        term("decide-with-advice", "10 weeks"),
    ),
    "a full year to complain": ("awb", "", WINDOW.format("1 year")),
    "all that the law on payments allows": (
        "wkkgz",
        PSD2,
        term("judge", "15 business days", "PSD2 101(2)")
        + EXTENSION.format("20 business days", "PSD2 101(2)"),
    ),
}
BESIDE = {
    "longer-than-the-law",
    "number-of-our-own",
    "extension-beyond-law",
    "extension-without-law",
    "window-shorter-than-the-law",
}


@pytest.mark.parametrize("what", LAWFUL)
def test_a_law_is_held_against_nothing_but_what_it_is_about(what: str) -> None:
    found = {each.code for each in over(*LAWFUL[what])}

    assert found & BESIDE == set()


def test_a_source_of_a_law_that_is_not_named_is_found_once_with_its_places() -> None:
    body = term("judge", "6 weeks", "Wkkgz 17(1)") + (
        '[acts]\nwithdraw = { by = ["complainant"], source = "Wkkgz 14" }\n'
    )

    found = over("wkkgz", "legal_bases = []", body)

    assert [
        each.facts for each in found if each.code == "source-of-a-law-not-named"
    ] == [{"law": "Wkkgz", "where": "term.judge.source, acts.withdraw"}]


@pytest.mark.parametrize("name", sorted(patterns()))
def test_what_is_shipped_keeps_to_the_laws_that_it_names(name: str) -> None:
    found = {
        each.code for each in problems(read(patterns()[name], calendars(), patterns()))
    }

    assert found & (BESIDE | {"source-of-a-law-not-named", "judged-unheard"}) == set()
    assert found <= UNSOUND.keys()
