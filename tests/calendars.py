"""The calendar and the zone of the founding procedure, as fixtures."""

from __future__ import annotations

import tomllib
from importlib import resources
from zoneinfo import ZoneInfo

import pytest

from gehoord.procedure.days import Calendar


@pytest.fixture(scope="session")
def dutch() -> Calendar:
    """Return the calendar the founding procedure uses."""
    text = resources.files("gehoord").joinpath("procedures/free-days-nl.toml")
    return Calendar.from_table(tomllib.loads(text.read_text(encoding="utf-8")))


@pytest.fixture(scope="session")
def amsterdam() -> ZoneInfo:
    """Return the zone the founding procedure uses."""
    return ZoneInfo("Europe/Amsterdam")
