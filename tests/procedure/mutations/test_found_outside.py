"""What is unfair in going to the third party is found, and what is fair is not."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import reason
from tests.procedure.mutations.planting import STAND_IN, found_by_reading, planted

K = "kleuterrevolutie"
FREE = '{ nl = "geen", en = "none" }'
BOTH = 'binding_for = ["complainant", "organisation"]'
NAME = 'name = "Sanne Maas-van Kaathoven"'
TYPE = 'type = "independent third party"'
TWO = """
extends = "{extends}"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
legal_bases = []

[[third-party]]
type = "dispute board"
name = "Board"
contact = "https://board.example"
capacity = ["consumer"]
binding_for = []
court_choice = false
damages = false
window = "1 year"
costs = {{ nl = "niets", en = "nothing" }}
hearing = "in writing"
ruling = "90 days"
source = "line 9"

[[third-party]]
type = "mediator"
name = "Mediator"
contact = "https://mediator.example"
capacity = ["business"]
binding_for = []
court_choice = false
damages = false
source = "line 9"
"""


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ('{ nl = "geen", en = "none" }', ""),
        ('{ nl = "niets", en = "nothing" }', ""),
        ('{ nl = "kosteloos", en = "free of charge" }', ""),
        ('{ nl = "€ 37, terug bij gelijk", en = "EUR 37, back when right" }', ""),
        ('{ nl = "50 euro, terug als u wint", en = "50 euros, back if you win" }', ""),
        ('{ nl = "€ 52,50", en = "EUR 52.50" }', "costs-not-paid-back"),
        ('{ nl = "wij betalen de kosten", en = "we pay its fees" }', ""),
        ('"We pay all of the costs."', ""),
        ('"wij betalen de kosten als u gelijk krijgt"', "costs-for-complainant"),
        ('"we pay half of the fees"', "costs-for-complainant"),
        ('{ nl = "wij betalen de kosten", en = "25 euro" }', "costs-not-paid-back"),
        ('"50/50"', "costs-for-complainant"),
        ('"€ 5.000 vooraf, geen teruggave"', "costs-that-deter"),
        ('{ nl = "niets", en = "EUR 750" }', "costs-that-deter"),
        ('"€ 199,95, terug bij gelijk"', ""),
    ],
)
def test_a_price_is_told_from_nothing_and_from_what_deters(
    said: str, code: str
) -> None:
    found = found_by_reading(planted(K, (FREE, said)))

    assert {each for each in found if each.startswith("costs-")} == ({code} - {""})


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        (BOTH, 'binding_for = ["complainant"]', "binds-one-side"),
        (TYPE, 'type = "director"', "third-party-of-our-own"),
        (NAME, 'name = "de directie van Plant"', "third-party-of-our-own"),
        (NAME, 'name = "Kleuterrevolutie zelf"', "third-party-of-our-own"),
        (TYPE, 'type = "court"', "court-as-third-party"),
        (
            'window = "6 months"',
            'window = "binnen een week"',
            "third-party-window-short",
        ),
    ],
)
def test_what_is_unfair_in_a_third_party_is_found(
    before: str, after: str, code: str
) -> None:
    assert code in found_by_reading(planted(K, (before, after)))
    assert code not in found_by_reading(planted(K, (before, before)))


@pytest.mark.parametrize(
    ("window", "short"),
    [
        ("binnen een maand", True),
        ("binnen zes weken na ons antwoord", True),
        ("binnen veertien dagen", True),
        ("drie maanden nadat u klaagde", True),
        ("een jaar; over de nota binnen twee weken", True),
        ("within three months of your complaint", True),
        ("drie maanden na ons antwoord", True),
        ("vier maanden na ons antwoord", False),
        ("een jaar nadat u klaagde", False),
        ("within 12 months of our answer", False),
    ],
)
def test_a_short_time_to_go_outside_is_found_however_it_is_worded(
    window: str, *, short: bool
) -> None:
    said = planted(K, ('window = "6 months"', f'window = "{window}"'))

    assert ("third-party-window-short" in found_by_reading(said)) is short


def test_a_court_binds_by_law_and_is_not_asked_for_a_choice_between_courts() -> None:
    unbound = ("court_choice = true", "court_choice = false")
    court = planted(K, (TYPE, 'type = "court"'), unbound, (FREE, '"€ 320"'))

    found = found_by_reading(court)

    assert not found & {"binding-without-court", "costs-that-deter"}


def test_a_board_of_an_association_is_not_one_of_our_own() -> None:
    board = planted(K, (NAME, 'name = "het bestuur van de beroepsvereniging"'))

    assert "third-party-of-our-own" not in found_by_reading(board)


MEDIATOR = 'type = "mediator"'
ALONE = "third-party-alone"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("English UK", ""),
        ("Stichting Toonhoogte", ""),
        ("de Vereniging van Taalscholen", ""),
        ("the Mediators’ Institute of Ireland", ""),
        ("the National Federation of Builders", ""),
        ("Stichting De Mediator", ""),
        ("Sanne Derde", ALONE),
        ("mr. J. Jansen RA", ALONE),
        ("onze huismediator", ALONE),
        ("the mediator of our association", ALONE),
        ("de bemiddelaar van KNMT", ALONE),
        ("Toonhoogte Mediation", ALONE),
    ],
)
def test_a_body_that_mediates_is_told_from_one_person_by_its_name(
    name: str, code: str
) -> None:
    alone = planted(K, (TYPE, MEDIATOR), (NAME, f'name = "{name}"'), (STAND_IN, ""))

    assert found_by_reading(alone) & {ALONE} == ({code} - {""})


@pytest.mark.parametrize("extends", ["wkkgz", "awb", "uk-council-code", "crkbo"])
def test_each_third_party_is_asked_what_it_leaves_open(extends: str) -> None:
    procedure = read(TWO.format(extends=extends), calendars(), patterns())

    found = [x for x in problems(procedure) if x.key[:1] == ("third-party",)]

    said = {each.name: reason(each, "en") for each in found}
    assert said.keys() >= {
        "unspecified:third-party.window",
        "unspecified:third-party.costs",
        "unspecified:third-party.hearing",
        "third-party-alone:third-party.substitute",
    }
    assert all("(Mediator)" in said[each] for each in said if "unspec" in each)
    assert all("Board" not in each for each in said.values())
    assert ("ruling-without-term:third-party" in said) is True
