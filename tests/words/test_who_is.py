"""On the form somebody goes by name, and by what the organisation calls them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.words.who_is import who_is
from tests.cast import ANK, NOOR
from tests.procedure.examples.test_invented import invented


@pytest.fixture
def kleuterrevolutie() -> Procedure:
    return read(patterns()["kleuterrevolutie"], calendars(), patterns())


@pytest.mark.parametrize(
    ("lang", "said"),
    [("nl", f"{ANK.name} (eigenaar)"), ("en", f"{ANK.name} (owner)")],
)
def test_an_owner_goes_by_what_the_file_calls_owners(
    kleuterrevolutie: Procedure, lang: str, said: str
) -> None:
    assert who_is(ANK, kleuterrevolutie, lang) == said


def test_who_holds_a_post_goes_by_that() -> None:
    director = replace(NOOR, body="director")

    assert (
        who_is(director, invented("concert-hall"), "nl") == f"{NOOR.name} (directeur)"
    )


def test_where_the_file_names_nobody_a_name_stands_alone(
    kleuterrevolutie: Procedure,
) -> None:
    assert who_is(ANK, replace(kleuterrevolutie, called={}), "nl") == ANK.name
