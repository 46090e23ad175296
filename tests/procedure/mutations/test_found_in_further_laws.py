"""Laws, codes and bodies that others name are known by their numbers, or not at all."""

from __future__ import annotations

import pytest

from gehoord.procedure.laws import LAWS, cited
from gehoord.procedure.lengths import parse_length
from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over

ANSWER = """
[[term]]
id = "judge"
within = "{}"
source = "{}"
"""
RECEIPT = """
[[term]]
id = "acknowledge"
strength = "promise"
within = "{}"
from = "filed"
kept_by = ["receipt"]
about = {{ nl = "de ontvangst", en = "the receipt" }}
source = "line 1"
"""
BODY = """
[third-party]
type = "ombudsman"
name = "{}"
contact = "https://ombudsman.example"
window = "{}"
costs = "nothing"
source = "line 2"
"""
WINDOW = """
[[filing-window]]
id = "late"
length = "{}"
from = "event"
source = "line 3"
"""


def _found(base: str, code: str) -> list[Unsound]:
    head, body = base.split("\n", 1)
    return [
        each for each in problems(laid_over("wkkgz", head, body)) if each.code == code
    ]


def _names(base: str) -> str:
    return f'legal_bases = ["{base}"]\n'


REFUSED = """
[[refusal]]
id = "year"
because = "langer dan een jaar geleden"
older_than = "1 year"
source = "Bestuursdecreet II.77"

[[term]]
id = "told"
strength = "promise"
within = "{}"
from = "filed"
kept_by = ["closing-letter", "receipt"]
about = {{ nl = "ons bericht", en = "our message" }}
source = "zin 1"
"""


@pytest.mark.parametrize(
    ("law", "term", "most", "longer"),
    [
        ("SI 2009/309", RECEIPT, "3 working days", "5 working days"),
        ("Bestuursdecreet II.74-II.85", RECEIPT, "10 days", "2 weeks"),
        ("Health Act 2004, Part 9", RECEIPT, "5 working days", "2 weeks"),
        ("EYFS", ANSWER, "28 days", "30 days"),
        ("Bestuursdecreet", ANSWER, "45 days", "8 weeks"),
    ],
)
def test_a_number_of_such_a_law_is_the_most_a_term_may_take(
    law: str, term: str, most: str, longer: str
) -> None:
    kept, broken = (_names(law) + term.format(each, law) for each in (most, longer))

    assert _found(kept, "longer-than-the-law") == []
    (found,) = _found(broken, "longer-than-the-law")
    assert found.facts["longest"] == parse_length(most)


def test_an_article_that_nobody_read_is_a_doubt_and_says_so() -> None:
    text = _names("Bestuursdecreet") + ANSWER.format("8 weeks", "Bestuursdecreet")

    (found,) = _found(text, "longer-than-the-law")

    assert not found.error
    assert "(Bestuursdecreet II.83, door ons niet nagekeken)" in sentence(found, "nl")
    assert "(Bestuursdecreet II.83, not checked by us)" in sentence(found, "en")


def test_an_article_that_was_read_bars_the_file() -> None:
    text = _names("EYFS") + ANSWER.format("6 weeks", "EYFS")

    (found,) = _found(text, "longer-than-the-law")

    assert found.error
    assert "checked" not in sentence(found, "en")


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("the Legal Ombudsman", "6 months"),
        ("the Office of the Independent Adjudicator (OIA)", "12 months"),
        ("the Rail Ombudsman", "12 months"),
        ("The Property Ombudsman", "12 months"),
        ("the Housing Ombudsman", "12 months"),
        ("the Local Government and Social Care Ombudsman", "12 months"),
        ("the Communications Ombudsman", "12 months"),
        ("the European Ombudsman", "2 years"),
        ("the Parliamentary and Health Service Ombudsman", "12 months"),
    ],
)
def test_a_body_is_known_by_name_with_until_when_one_may_go_there(
    name: str, least: str
) -> None:
    kept, broken = (
        "legal_bases = []\n" + BODY.format(name, f"{each} after our answer")
        for each in (least, "2 months")
    )

    assert _found(kept, "outside-over-too-soon") == []
    (found,) = _found(broken, "outside-over-too-soon")
    assert found.facts["least"] == parse_length(least)


@pytest.mark.parametrize("law", ["SI 2009/309", "Health Act 2004", "Bestuursdecreet"])
def test_a_year_to_complain_that_a_law_gives_is_not_cut_short(law: str) -> None:
    kept, broken = (_names(law) + WINDOW.format(x) for x in ("1 year", "6 months"))

    assert _found(kept, "window-shorter-than-the-law") == []
    assert len(_found(broken, "window-shorter-than-the-law")) == 1


@pytest.mark.parametrize(
    ("named", "law"),
    [
        (
            "National Health Service Complaints (England) Regulations 2009",
            "SI 2009/309",
        ),
        ("Regulation (EEC, Euratom) 1182/71", "Regulation (EEC, Euratom) 1182/71"),
        ("Wet voortgezet onderwijs 2020", "Wvo"),
        ("S.I. No. 652 of 2006", "Health Act 2004"),
    ],
)
def test_a_law_is_known_by_the_names_that_people_write(named: str, law: str) -> None:
    assert law in {each.name for each in LAWS if each.is_cited_in(named)}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("het klachtendecreet", "Bestuursdecreet"),
        ("decreet van 1 juni 2001, art. 7", "Bestuursdecreet"),
        ("Algemene verordening gegevensbescherming", "GDPR"),
        ("General Data Protection Regulation", "GDPR"),
        ("the ADR Directive", "Directive 2013/11/EU"),
    ],
)
def test_a_law_is_known_by_what_people_call_it(said: str, name: str) -> None:
    assert [law.name for law in cited(said)] == [name]


@pytest.mark.parametrize(
    ("law", "channels", "unheard"),
    [
        ("Bestuursdecreet", '["web", "email"]', ["Bestuursdecreet II.76(1)"]),
        ("Awb 9", '["web", "email"]', ["Awb 9:2"]),
        ("Bestuursdecreet", '["web", "oral"]', []),
        ("Wkkgz", '["web", "email"]', []),
    ],
)
def test_a_law_by_which_one_may_tell_it_is_held_against_the_ways_in(
    law: str, channels: str, unheard: list[str]
) -> None:
    found = _found(_names(law) + f"channels = {channels}\n", "oral-unheard")

    assert [each.facts["law"] for each in found] == unheard


def test_a_refusal_under_the_flemish_decree_is_told_within_ten_days() -> None:
    kept, late = (
        _names("Bestuursdecreet") + REFUSED.format(each)
        for each in ("10 days", "3 weeks")
    )

    assert _found(kept, "refusal-told-late") == []
    (found,) = _found(late, "refusal-told-late")
    assert found.facts["law"] == "Bestuursdecreet II.77(2)"


@pytest.mark.parametrize(
    ("law", "term", "aimed"),
    [
        ("Bestuursdecreet", RECEIPT.format("10 days"), "acknowledge"),
        ("EYFS", ANSWER.format("28 days", "zin 1"), "judge"),
        ("het reglement", ANSWER.format("28 days", "zin 1"), ""),
    ],
)
def test_what_a_law_makes_a_duty_is_not_only_aimed_at(
    law: str, term: str, aimed: str
) -> None:
    plain = term.replace('strength = "promise"\n', "")
    aim, firm = (
        _names(law)
        + plain.replace('source = "', f'strength = "{strength}"\nsource = "')
        for strength in ("target", "promise")
    )

    assert [x.facts["term"] for x in _found(aim, "duty-as-aim")] == (
        [aimed] if aimed else []
    )
    assert _found(firm, "duty-as-aim") == []


def test_an_aim_that_is_sooner_than_the_law_may_stay_and_the_last_day_is_asked() -> (
    None
):
    term = ANSWER.format("10 days", "zin 1").replace('strength = "promise"\n', "")
    aim = _names("EYFS") + term.replace('source = "', 'strength = "target"\nsource = "')

    assert _found(aim, "duty-as-aim") == []
    assert [x.facts["term"] for x in _found(aim, "aim-before-duty")] == ["judge"]
