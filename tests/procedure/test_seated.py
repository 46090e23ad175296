"""Who sits as the third party, and whom the procedure names there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.procedure.roles import Colleague
from gehoord.procedure.rules import Procedure
from gehoord.procedure.seated import others
from tests.cast import DERDE

NAMED = "Sanne Maas-van Kaathoven"
ADDRESS = "sanne@koers-advies.nl"


@pytest.mark.parametrize(
    "sitting",
    [
        replace(DERDE, name="sanne  maas-van kaathoven"),
        replace(DERDE, email="Sanne@Koers-advies.nl"),
        replace(DERDE, contact=ADDRESS),
    ],
)
def test_who_goes_by_the_published_name_or_address_is_the_one(
    kleuterrevolutie: Procedure, sitting: Colleague
) -> None:
    assert others(kleuterrevolutie, (sitting,)) == ()


def test_who_shares_neither_is_somebody_else_and_is_named(
    kleuterrevolutie: Procedure,
) -> None:
    (found,) = others(kleuterrevolutie, (replace(DERDE, name="Joke de Wit"),))

    assert found.body.name == NAMED
    assert found.people == ("Joke de Wit",)


def test_where_somebody_of_that_name_sits_too_nobody_is_somebody_else(
    kleuterrevolutie: Procedure,
) -> None:
    office = (replace(DERDE, name="Joke"), replace(DERDE, number=10, name=NAMED))

    assert others(kleuterrevolutie, office) == ()


def test_whoever_sits_for_an_institution_has_a_name_of_their_own(
    kleuterrevolutie: Procedure,
) -> None:
    named = kleuterrevolutie.third_party
    assert named is not None
    board = replace(named, name="De Geschillencommissie")
    procedure = replace(kleuterrevolutie, third_party=board, bodies=(board,))

    assert others(procedure, (replace(DERDE, name="Joke de Wit"),)) == ()


def test_where_nobody_sits_nobody_is_somebody_else(
    kleuterrevolutie: Procedure,
) -> None:
    assert others(kleuterrevolutie, ()) == ()
