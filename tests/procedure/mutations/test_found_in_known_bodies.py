"""Of bodies that are known by name, `check` tells what they are for, and where."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from tests.procedure.mutations.test_found_in_bodies_of_law import BESIDE, HEAD

FOS = "the Financial Ombudsman Service"
FSPO = "the Financial Services and Pensions Ombudsman"


def found(said: str, *codes: str) -> list[tuple[str, tuple[str, ...]]]:
    every = problems(read(said, calendars(), patterns()))
    return [(each.code, each.key) for each in every if each.code in codes]


def with_body(
    name: str, contact: str = "https://outside.example", text: str = ""
) -> str:
    body = f'type = "body"\nname = "{name}"\ncontact = "{contact}"\n{text}'
    return HEAD.format(extends="crkbo", head="legal_bases = []", body=body)


def with_beside(name: str, window: str) -> str:
    row = BESIDE.format(name=name, window=window).replace('window = ""\n', "")
    head = HEAD.replace("[third-party]", "")
    return head.format(extends="crkbo", head="", body=row)


@pytest.mark.parametrize(
    ("name", "only"),
    [
        ("the ICAEW", True),
        ("General Dental Council", True),
        ("Regionaal Tuchtcollege voor de Gezondheidszorg", True),
        ("Inspectie Gezondheidszorg en Jeugd", True),
        ("Dental Complaints Service", False),
        ("Geschillencommissie Zorg", False),
        ("Autoriteit Persoonsgegevens", False),
    ],
)
def test_who_disciplines_or_supervises_is_no_third_party(name: str, only: bool) -> None:
    key = [("disciplines-only", ("third-party", "name"))] if only else []

    assert found(with_body(name), "disciplines-only") == key


def test_of_who_judges_nothing_no_ruling_is_asked_after() -> None:
    asked = ("ruling-without-term", "unspecified", "unspecified-there")
    body = 'costs = "unspecified"\n'

    theirs = {
        each[1]
        for each in found(with_body("the ICAEW", text=body), *asked)
        if each[1][0] == "third-party"
    }
    judged = {
        each[1]
        for each in found(with_body("the Trade Board", text=body), *asked)
        if each[1][0] == "third-party"
    }

    assert not theirs
    assert judged


@pytest.mark.parametrize(
    ("name", "window", "told"),
    [
        ("the European Ombudsman", "", True),
        ("the European Ombudsman", "2 years", False),
        ("the FSPO", "", True),
        ("the Ferry Ombudsman", "", False),
    ],
)
def test_until_when_one_may_go_beside_is_told_where_it_is_known(
    name: str, window: str, told: bool
) -> None:
    key = [("outside-until-when", ("beside", "outside", "window"))] if told else []

    assert found(with_beside(name, window), "outside-until-when") == key


@pytest.mark.parametrize(
    ("name", "contact", "wrong"),
    [
        (FOS, "https://www.fspo.ie", True),
        (FSPO, "https://www.fspo.ie", False),
        (FSPO, "https://www.financial-ombudsman.org.uk", True),
        (FOS, "https://www.financial-ombudsman.org.uk", False),
        (FOS, "https://outside.example", False),
    ],
)
def test_a_name_and_an_address_are_of_the_same_body(
    name: str, contact: str, wrong: bool
) -> None:
    key = [("name-of-another", ("third-party", "name"))] if wrong else []

    assert found(with_body(name, contact), "name-of-another") == key


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        (f"You can go to {FOS}.", True),
        (f"Go to {FOS}: info@fspo.ie, www.fspo.ie.", True),
        (f"Go to {FSPO}.", False),
        (f"Go to {FOS} (FSPO): www.fspo.ie.", False),
    ],
)
def test_a_text_names_the_body_of_the_address(said: str, wrong: bool) -> None:
    name = "the Financial Ombudsman Service (FSPO)"
    text = f'\n[text]\n"sentence 1" = "{said}"\n'
    key = [("name-of-another", ("text", "sentence 1"))] if wrong else []

    assert found(with_body(name, "info@fspo.ie", text), "name-of-another") == key
