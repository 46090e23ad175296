"""A firm with cases worth keeping, and places to keep them."""

from __future__ import annotations

import django

# This file is read before pytest-django has set Django up.
django.setup()

import pytest  # noqa: E402
from pytest_django import Settings  # noqa: E402

from tests.firm import firm as firm  # noqa: E402, PLC0414 - a fixture, exported
from tests.inbox.making import ADDRESS  # noqa: E402


@pytest.fixture(autouse=True)
def _real(settings: Settings) -> None:
    settings.PRACTICE = False
    settings.GEHOORD_MAIL_FROM = ADDRESS
