"""What tests of words share: the free days of the Netherlands."""

from __future__ import annotations

import pytest

from gehoord.procedure.rules import Procedure
from tests.calendars import amsterdam as amsterdam  # noqa: PLC0414 - fixtures, exported
from tests.calendars import dutch as dutch  # noqa: PLC0414
from tests.shipped import shipped


@pytest.fixture(scope="session")
def founding() -> Procedure:
    """Return the founding procedure."""
    return shipped("kleuterrevolutie")
