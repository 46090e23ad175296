"""What a file asks of its own and should not is found, by the finding meant for it."""

from __future__ import annotations

import pytest

from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import sentence
from tests.procedure.test_own_particulars import CLUB
from tests.shipped import CALENDARS, PATTERNS

GOVERNMENT = CLUB.replace('"crkbo"', '"awb"')
REFUSES = """
[incomplete]
cure   = "2 weeks"
then   = "may-refuse"
source = "art. 3"
"""


def named(dutch: str, english: str = "It") -> Procedure:
    """Return the club's procedure with its number called otherwise."""
    said = 'nl = "Lidnummer", en = "Membership number"'
    return _read(CLUB.replace(said, f'nl = "{dutch}", en = "{english}"'))


def _read(text: str) -> Procedure:
    return read(text, CALENDARS, PATTERNS)


def codes(procedure: Procedure) -> set[str]:
    return {each.code for each in problems(procedure)}


@pytest.mark.parametrize(
    "name",
    [
        "BSN",
        "Burgerservicenummer",
        "Kopie van uw paspoort",
        "Nummer van uw identiteitsbewijs",
    ],
)
def test_a_number_that_only_an_act_lets_one_use_is_doubted(name: str) -> None:
    assert "asks-service-number" in codes(named(name))


@pytest.mark.parametrize(
    "name",
    ["Diagnose", "Uw gezondheid", "Godsdienst", "Nationaliteit", "Lid van vakbond"],
)
def test_what_the_gdpr_keeps_apart_is_doubted(name: str) -> None:
    assert "asks-sensitive" in codes(named(name))


def test_it_is_found_in_english_and_among_the_answers_too() -> None:
    by_answer = CLUB.replace('en = "North"', 'en = "Trade union"')

    assert "asks-sensitive" in codes(named("Iets", "Nationality"))
    assert "asks-sensitive" in codes(_read(by_answer))


@pytest.mark.parametrize(
    "name", ["Lidnummer", "Contractnummer", "Ziektekostenpolis", "Beperkingsgebied"]
)
def test_what_may_be_asked_is_not_doubted(name: str) -> None:
    assert not {"asks-service-number", "asks-sensitive"} & codes(named(name))


def test_what_the_awb_does_not_demand_is_doubted_where_it_is_demanded() -> None:
    (found,) = (
        each
        for each in problems(_read(GOVERNMENT))
        if each.code == "demands-beyond-law"
    )

    assert found.key == ("particular", "place", "needed")
    assert "Awb 9:4(2)" in sentence(found, "en")
    assert not found.error


def test_a_government_that_may_refuse_for_want_of_a_number_is_doubted() -> None:
    asked = GOVERNMENT.replace('"blocks"', '"optional"')
    doubts = [
        each.key[1]
        for each in problems(_read(asked + REFUSES))
        if each.code == "demands-beyond-law"
    ]

    assert doubts == ["member-number"]
    assert "demands-beyond-law" not in codes(_read(asked))


def test_what_keeps_people_from_sending_the_form_is_doubted_anywhere() -> None:
    found = [each for each in problems(_read(CLUB)) if each.code == "blocks-too-much"]

    assert [each.key for each in found] == [("particular", "place", "needed")]


def test_what_is_called_in_one_language_alone_is_said() -> None:
    alone = CLUB.replace('{ nl = "Noord", en = "North" }', '"Noord"')

    assert "one-language" not in codes(_read(CLUB))
    assert "one-language" in codes(_read(alone))


KIND = """
[[particular]]
id     = "weight"
name   = {{ nl = "{}", en = "How serious it is" }}
kind   = "choice"
by     = "staff"
source = "sentence 16"

[[particular.option]]
id   = "usual"
name = {{ nl = "gewoon", en = "usual" }}

[[particular.option]]
id   = "grave"
name = {{ nl = "seksueel misbruik of corruptie", en = "sexual exploitation" }}
"""


def test_of_which_kind_staff_find_a_complaint_to_be_is_asked_of_nobody() -> None:
    assert "asks-sensitive" not in codes(
        _read(CLUB + KIND.format("Hoe ernstig het is"))
    )
    asked = KIND.format("Hoe ernstig het is").replace('by     = "staff"\n', "")
    assert "asks-sensitive" in codes(_read(CLUB + asked))


def test_what_staff_write_down_of_a_person_is_looked_at_all_the_same() -> None:
    assert "asks-sensitive" in codes(_read(CLUB + KIND.format("Nationaliteit")))
