"""The firm, and nobody slowed down by what another test asked."""

from __future__ import annotations

from collections.abc import Iterator

import django
import pytest

# This file is read before pytest-django has set Django up.
django.setup()

from gehoord.counter.limits import LIMITS  # noqa: E402
from tests.firm import firm as firm  # noqa: E402, PLC0414 - a fixture, exported


@pytest.fixture(autouse=True)
def _everybody_begins_anew() -> Iterator[None]:
    """Forget who asked how often."""
    LIMITS.clear()
    yield
    LIMITS.clear()
