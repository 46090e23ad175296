"""What tests of letters share: every letter of every story."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from gehoord.letters.facts import LetterFacts
from gehoord.procedure.days import Calendar
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from tests.letters.stories import every_story


@pytest.fixture(scope="session")
def founding() -> Procedure:
    """Return the founding procedure."""
    folder = resources.files("gehoord") / "procedures"
    free = (folder / "free-days-nl.toml").read_text(encoding="utf-8")
    dutch = Calendar.from_table(tomllib.loads(free))
    text = (folder / "kleuterrevolutie.toml").read_text(encoding="utf-8")
    return read(text, {"nl": dutch})


@pytest.fixture(scope="session")
def letters(founding: Procedure) -> list[LetterFacts]:
    """Return the facts of every letter of every story."""
    return [letter for told in every_story(founding) for letter in told.written]
