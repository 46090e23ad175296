"""What stands ready in a pattern for whoever lays a file over it."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import shipped as names
from gehoord.organisation.texts import calendars, patterns, shipped
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT

OWN_FILE = "kleuterrevolutie"  # one organisation's, and no pattern


@pytest.mark.parametrize("name", [each for each in names() if each != OWN_FILE])
@pytest.mark.parametrize("missed", ["promise-missed", "statutory-missed"])
def test_what_is_not_kept_is_told_whoever_demanded_it(name: str, missed: str) -> None:
    pattern = read(shipped(name), calendars(), patterns())

    told = {each.id: each for each in pattern.notices if each.after == missed}

    assert COMPLAINANT in told["promise-broken"].to
    assert told["promise-broken"].carries == "full"


@pytest.mark.parametrize("name", [each for each in names() if each != OWN_FILE])
@pytest.mark.parametrize("lost", ["promise-not-received", "statutory-not-received"])
def test_owners_hear_of_a_letter_that_never_arrived(name: str, lost: str) -> None:
    pattern = read(shipped(name), calendars(), patterns())

    told = {each.id: each for each in pattern.notices if each.after == lost}

    assert told["never-arrived"].to == ("owners",)
