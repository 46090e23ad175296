"""A name that several people go by makes bad sentences: it is found, with a way out."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import Unsound, problems
from gehoord.procedure.soundness.of_several import is_of_several
from gehoord.words.findings.told import sentence
from tests.promises.test_how_to_write import FIRST_LINES, procedure
from tests.shipped import SHIPPED, shipped

COUNCIL = FIRST_LINES.format(base="uk-council-code")
NAMES = '[names]\nowner = {{ nl = "{nl}", en = "{en}" }}\n'
STAGE = """
[[stage]]
id    = "2"
names = { handler = { nl = "de directeuren", en = "the directors" } }
"""
PANEL = """
[[panel]]
stage  = "2"
name   = { nl = "de drie commissieleden", en = "the committee" }
acts   = ["judge"]
size   = 3
source = "article 3"
"""


def found(more: str) -> list[Unsound]:
    every = problems(procedure(COUNCIL + more))
    return [each for each in every if each.code == "name-of-several"]


@pytest.mark.parametrize(
    ("nl", "en"),
    [
        ("de bestuurders", "the trustees"),
        ("de directeuren van de school", "the directors of the school"),
        ("de directeur en de voorzitter", "the Head and the Chair"),
        ("onze vertrouwenspersonen", "our confidential advisers"),
        ("de eigenaren", "the owners"),
        ("twee medewerkers", "two senior managers"),
        ("de leden van het college", "the board members"),
    ],
)
def test_a_name_of_several_people_is_found_in_each_language(nl: str, en: str) -> None:
    assert is_of_several(nl, "nl")
    assert is_of_several(en, "en")
    assert len(found(NAMES.format(nl=nl, en="the board"))) == 1
    assert len(found(NAMES.format(nl="het bestuur", en=en))) == 1


@pytest.mark.parametrize(
    ("nl", "en"),
    [
        ("het bestuur", "the board of trustees"),
        ("de raad van bestuurders", "the Board of Directors"),
        ("de commissie bezwaren", "the complaints committee"),
        ("de afdeling klachten en bezwaren", "customer services"),
        ("de medewerker huurders", "the head of operations"),
        ("Ank Bakkers", "Jo Masters"),
        ("mevrouw Peters", "Mrs Masters"),
        ("de secretaris van de leden", "the access officer"),
        ("de directie", "the management"),
    ],
)
def test_a_body_or_one_person_is_one_name(nl: str, en: str) -> None:
    assert not is_of_several(nl, "nl")
    assert not is_of_several(en, "en")


def test_it_is_found_at_the_key_that_says_it_with_what_to_say_instead() -> None:
    (names,) = found(NAMES.format(nl="de bestuurders", en="the trustees"))

    assert names.key == ("names", "owner")
    assert not names.error
    assert "“de bestuurders”" in sentence(names, "nl")
    assert "the board of trustees" in sentence(names, "en")
    assert [each.key for each in found(STAGE)] == [("stage", "2", "names", "handler")]
    assert [each.key for each in found(PANEL)] == [("panel", "name")]
    nameless = "\n".join(x for x in PANEL.splitlines() if not x.startswith("name"))
    assert found(nameless) == []


@pytest.mark.parametrize("name", SHIPPED)
def test_nobody_that_ships_goes_by_such_a_name(name: str) -> None:
    codes = {each.code for each in problems(shipped(name))}

    assert "name-of-several" not in codes
