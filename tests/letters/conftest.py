"""What tests of letters share: every letter of every story."""

from __future__ import annotations

import pytest

from gehoord.letters.facts import LetterFacts
from gehoord.procedure.rules import Procedure
from tests.letters.stories import every_story
from tests.shipped import shipped


@pytest.fixture(scope="session")
def founding() -> Procedure:
    """Return the founding procedure."""
    return shipped("kleuterrevolutie")


@pytest.fixture(scope="session")
def letters(founding: Procedure) -> list[LetterFacts]:
    """Return the facts of every letter of every story."""
    return [letter for told in every_story(founding) for letter in told.written]
