"""What tests of the procedure share: free days, the founding procedure, a story."""

from __future__ import annotations

import pytest
from hypothesis import settings

from gehoord.procedure.rules import Procedure
from tests.calendars import amsterdam as amsterdam  # noqa: PLC0414 - fixtures, exported
from tests.calendars import dutch as dutch  # noqa: PLC0414
from tests.procedure.telling import Telling
from tests.shipped import shipped

settings.register_profile("deep", max_examples=400)


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
