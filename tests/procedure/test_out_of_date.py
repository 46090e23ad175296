"""Names of what is gone, and addresses that only hang on a wall, are found in a text."""

from __future__ import annotations

import pytest

from gehoord.procedure.laws.gone import GONE
from gehoord.words.findings.told import sentence
from tests.procedure.test_what_a_text_leaves_open import found


@pytest.mark.parametrize(
    ("lang", "said", "now"),
    [
        ("nl", "Dat staat in de Wet klachtrecht cliënten zorgsector.", "Wkkgz"),
        ("nl", "U kunt naar het ODR-platform.", "lijst van geschilleninstanties"),
        ("nl", "De Inspectie voor de Gezondheidszorg kijkt mee.", "Jeugd"),
        ("en", "You can use the ODR platform.", "list of dispute bodies"),
        ("en", "See the National Standards for under 8s Day Care.", "EYFS"),
        ("en", "You may go to the IPCC.", "IOPC"),
        ("en", "We follow the Financial Services Authority.", "FCA"),
        ("en", "Our surgery: you can also complain to NHS England.", "ICB"),
    ],
)
def test_a_name_of_what_is_gone_is_told_with_what_there_is_now(
    lang: str, said: str, now: str
) -> None:
    gone = [each for each in found(said, lang=lang) if each.code == "gone-by-now"]

    assert len(gone) == 1
    assert now in sentence(gone[0], lang)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Veilig Thuis, voorheen het AMK, is er dag en nacht."),
        ("en", "The IOPC replaced the IPCC."),
        ("en", "The Local Government and Social Care Ombudsman may help."),
        ("en", "You may go to the Financial Services and Pensions Ombudsman."),
        ("en", "The Early Years Foundation Stage holds."),
        ("en", "Our prison: you can also complain to NHS England."),
        ("en", "Our surgery works under a contract with NHS England."),
        ("en", "Our surgery: complain to the ICB, and no longer to NHS England."),
    ],
)
def test_what_there_is_now_or_is_told_as_gone_is_let_be(lang: str, said: str) -> None:
    assert "gone-by-now" not in {each.code for each in found(said, lang=lang)}


def test_a_name_is_told_once() -> None:
    said = ("We follow the ODR platform.", "The ODR platform is free.")
    gone = [each for each in found(*said, lang="en") if each.code == "gone-by-now"]

    assert [each.facts["of"] for each in gone] == ["1"]


def test_nothing_that_is_there_now_is_taken_for_gone() -> None:
    now = [each.now[lang].lower() for each in GONE for lang in ("nl", "en")]

    assert [x for x in now for each in GONE if each.called.search(x)] == []


@pytest.mark.parametrize(
    ("said", "doubted"),
    [
        ("The address of Ofsted is on the notice board.", True),
        ("The address is on the notice board and on our website.", False),
        ("The rules hang on the notice board.", False),
    ],
)
def test_an_address_on_a_wall_alone_is_asked_about(said: str, *, doubted: bool) -> None:
    codes = {each.code for each in found(said, lang="en")}

    assert ("address-on-a-wall" in codes) is doubted
