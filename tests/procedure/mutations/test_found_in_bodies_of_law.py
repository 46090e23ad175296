"""What a file tells of a body outside is held against the law that the file names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.lanes import Entry
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.examples.test_invented import text

HEAD = """
extends = "{extends}"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
{head}
[third-party]
{body}
"""
BOARD = 'type = "geschilleninstantie"\nname = "Geschillencommissie"\n'
KIFID = 'type = "geschilleninstantie"\nname = "Kifid"\n'
FSPO = 'type = "ombudsman"\nname = "the FSPO"\n'
DIRECTIVE = 'legal_bases = ["Directive 2013/11/EU"]'
SKGZ = """
[[third-party]]
id = "ombudsman"
type = "ombudsman"
name = "Ombudsman Zorgverzekeringen"
contact = "https://skgz.example"
binding_for = []
damages = false
court_choice = false
window = "1 year"
source = "line 1"

[[third-party]]
id = "committee"
after = "ombudsman"
type = "geschillencommissie"
name = "Geschillencommissie Zorgverzekeringen"
contact = "https://skgz.example"
binding_for = ["organisation"]
damages = false
court_choice = false
window = "3 months"
source = "line 2"
"""
CODES = {
    "outside-over-too-soon",
    "outside-cut-short",
    "ruling-later-than-law",
    "award-refused",
    "award-below-law",
}
FAULTS = {
    "Awb 9:24(1)": (
        "outside-over-too-soon",
        "awb",
        "",
        'window = "binnen 6 weken na onze brief"',
    ),
    "DISP 2.8.2": ("outside-over-too-soon", "fca-disp", "", 'window = "3 months"'),
    "SPSO Act 2002 10(3)": (
        "outside-over-too-soon",
        "uk-council-code",
        'legal_bases = ["SPSO Model Complaints Handling Procedure"]',
        'name = "the Scottish Public Services Ombudsman"\nwindow = "6 months"',
    ),
    "Directive 2013/11/EU 5(4)(e)": (
        "outside-over-too-soon",
        "crkbo",
        DIRECTIVE,
        f'{BOARD}window = "3 months"',
    ),
    "Directive 2013/11/EU 8(e)": (
        "ruling-later-than-law",
        "crkbo",
        DIRECTIVE,
        f'{BOARD}ruling = "6 months"',
    ),
    "Awb 9:24(1), by its name alone": (
        "outside-over-too-soon",
        "crkbo",
        "legal_bases = []",
        'type = "ombudsman"\nname = "de Nationale ombudsman"\nwindow = "3 maanden"',
    ),
    "Reglement Kifid": (
        "outside-over-too-soon",
        "crkbo",
        "",
        f'{KIFID}window = "een maand na ons standpunt"',
    ),
    "SKGZ": (
        "outside-over-too-soon",
        "crkbo",
        "",
        'type = "ombudsman"\nname = "Ombudsman Zorgverzekeringen"\nwindow = "6 months"',
    ),
    "FSPO Act 2017, s. 51": (
        "outside-cut-short",
        "fca-disp",
        "legal_bases = []",
        f'{FSPO}window = "6 months of the date of our final response"',
    ),
    "FSPO Act 2017, s. 51, from when it happened": (
        "outside-cut-short",
        "fca-disp",
        "legal_bases = []",
        f'{FSPO}window = "within three years after it happened"',
    ),
    "Wkkgz 22(1)": ("ruling-later-than-law", "wkkgz", "", 'ruling = "9 months"'),
    "Wkkgz 20": ("award-refused", "wkkgz", "", "damages = false"),
    "Wkkgz 20 and a cap": ("award-below-law", "wkkgz", "", 'cap = "tot € 5.000"'),
}
FAIR = {
    "three months to Kifid": ("crkbo", "", f'{KIFID}window = "3 months"'),
    "an ombudsman of another country": (
        "crkbo",
        "legal_bases = []",
        'type = "ombudsman"\nname = "the Ferry Ombudsman"\nwindow = "3 months"',
    ),
    "a year to go to the ombudsman": ("awb", "", 'window = "1 year"'),
    "a year from when it happened, in words": (
        "awb",
        "",
        'window = "een jaar na onze brief, en 6 maanden bij spoed"',
    ),
    "six years from when it happened": (
        "fca-disp",
        "legal_bases = []",
        f'{FSPO}window = "6 years after it happened"',
    ),
    "a cap of what the law asks": ("wkkgz", "", 'cap = "tot € 25.000"'),
    "a cap without a sum": ("wkkgz", "", 'cap = "niet bij letsel, na 12 maanden"'),
    "half a year to rule": ("wkkgz", "", 'ruling = "6 months"'),
    "a body that is no dispute body": (
        "wkkgz",
        "",
        'type = "mediator"\nname = "Mediator"\ndamages = false',
    ),
    "a body under another law": (
        "wkkgz",
        "",
        'damages = false\nsource = "Jeugdwet 4.2.1"',
    ),
    "a file without that law": ("wkkgz", "legal_bases = []", "damages = false"),
}


def over(extends: str, head: str, body: str) -> list[Unsound]:
    said = HEAD.format(extends=extends, head=head, body=body)
    found = problems(read(said, calendars(), patterns()))
    return [each for each in found if each.code in CODES]


@pytest.mark.parametrize("law", FAULTS)
def test_what_the_law_gives_those_who_go_further_is_not_taken_by_a_page(
    law: str,
) -> None:
    code, *file = FAULTS[law]

    (found,) = over(*file)

    assert found.code == code
    assert not found.error
    said = {lang: sentence(found, lang) for lang in ("nl", "en")}
    assert all(str(found.facts["law"]) in each for each in said.values())
    assert law.startswith(str(found.facts["law"]))


@pytest.mark.parametrize("what", FAIR)
def test_what_the_law_allows_of_a_body_outside_raises_nothing(what: str) -> None:
    assert over(*FAIR[what]) == []


@pytest.mark.parametrize(("weeks", "doubted"), [("8 weeks", False), ("12 weeks", True)])
def test_after_eight_weeks_without_an_answer_kifid_is_open(
    weeks: str, *, doubted: bool
) -> None:
    said = HEAD.format(extends="wkkgz", head="legal_bases = []", body=KIFID)
    said += f'[[term]]\nid = "judge"\nstrength = "promise"\nwithin = "{weeks}"\n'

    found = {each.code: each for each in problems(read(said, calendars(), patterns()))}

    assert ("outside-opens-before" in found) is doubted
    if doubted:
        told = sentence(found["outside-opens-before"], "nl")
        assert "langer dan acht weken" in told


BESIDE = """
[[beside]]
id = "outside"
name = "{name}"
about = {{ nl = "wat u wilt", en = "whatever it is" }}
contact = "https://outside.example"
window = "{window}"
source = "line 3"
"""


@pytest.mark.parametrize(
    ("name", "window", "code"),
    [
        ("the FSPO", "6 months", "outside-cut-short"),
        ("the FSPO", "6 years", ""),
        ("the European Ombudsman", "1 year", "outside-over-too-soon"),
        ("the European Ombudsman", "2 years", ""),
        ("the Ferry Ombudsman", "6 months", ""),
    ],
)
def test_until_when_one_may_go_somewhere_beside_is_held_to_its_law_too(
    name: str, window: str, code: str
) -> None:
    said = HEAD.replace("[third-party]", "").format(
        extends="crkbo", head="", body=BESIDE.format(name=name, window=window)
    )

    found = [
        each
        for each in problems(read(said, calendars(), patterns()))
        if each.code in CODES
    ]

    assert [each.code for each in found] == ([code] if code else [])
    assert all(each.key == ("beside", "outside", "window") for each in found)


def test_who_goes_on_from_a_first_body_is_not_held_to_the_time_from_our_answer() -> (
    None
):
    said = HEAD.replace("[third-party]", "").format(
        extends="crkbo", head='remove = ["third-party"]', body=SKGZ
    )

    found = {each.code for each in problems(read(said, calendars(), patterns()))}

    assert "outside-over-too-soon" not in found


def test_a_sum_is_written_as_the_reader_writes_sums() -> None:
    (found,) = over("wkkgz", "", 'cap = "tot € 5.000"')

    assert "€ 5.000 " in sentence(found, "nl")
    assert "EUR 25,000 " in sentence(found, "en")


@pytest.mark.parametrize(("different", "doubted"), [("true", False), ("false", True)])
def test_who_decided_first_deciding_the_appeal_too_is_doubted(
    different: str, *, doubted: bool
) -> None:
    said = text("theatre-school").replace(
        "different_person = true", f"different_person = {different}"
    )

    found = {each.code for each in problems(read(said, calendars(), patterns()))}

    assert ("decides-again" in found) is doubted


def test_after_a_mediation_or_before_a_panel_that_is_not_the_question() -> None:
    said = text("welfare-foundation").replace("different_person = true\n", "")

    found = {each.code for each in problems(read(said, calendars(), patterns()))}

    assert "mediator-judges" in found
    assert "decides-again" not in found


def test_a_stage_that_some_go_to_at_once_looks_at_no_judgement_again() -> None:
    said = read(text("theatre-school"), calendars(), patterns())
    first, second = said.stages
    at_once = replace(second, entry=Entry.STRAIGHT, different_person=False)

    found = {each.code for each in problems(replace(said, stages=(first, at_once)))}

    assert "decides-again" not in found
