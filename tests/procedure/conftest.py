"""What tests of the procedure share: free days, the founding procedure, a story."""

from __future__ import annotations

import tomllib
from importlib import resources
from zoneinfo import ZoneInfo

import pytest
from hypothesis import settings

from gehoord.procedure.days import Calendar
from gehoord.procedure.rules import Procedure
from tests.procedure.telling import Telling
from tests.shipped import shipped

settings.register_profile("deep", max_examples=400)


@pytest.fixture(scope="session")
def dutch() -> Calendar:
    """Return the calendar the founding procedure uses."""
    text = resources.files("gehoord").joinpath("procedures/free-days-nl.toml")
    return Calendar.from_table(tomllib.loads(text.read_text(encoding="utf-8")))


@pytest.fixture(scope="session")
def amsterdam() -> ZoneInfo:
    """Return the zone the founding procedure uses."""
    return ZoneInfo("Europe/Amsterdam")


@pytest.fixture(scope="session")
def kleuterrevolutie() -> Procedure:
    """Return the founding procedure."""
    return shipped("kleuterrevolutie")


@pytest.fixture
def story(kleuterrevolutie: Procedure) -> Telling:
    """Return a story under the founding procedure; it starts on Friday 5 March 2027."""
    return Telling(kleuterrevolutie)


@pytest.fixture
def story_under_awb() -> Telling:
    """Return a story under Awb chapter 9."""
    return Telling(shipped("awb"))


@pytest.fixture
def story_under_wkkgz() -> Telling:
    """Return a story under the Wkkgz."""
    return Telling(shipped("wkkgz"))
