"""Destruction waits where the clock cannot be trusted; nothing else does."""

from __future__ import annotations

import errno
from datetime import UTC, datetime, timedelta

import pytest
from pytest_django import Settings

from gehoord.clock import holding
from gehoord.clock.run import pass_once
from gehoord.people.models import Organisation

pytestmark = pytest.mark.django_db

FRIDAY = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)


def test_on_a_full_disk_nothing_is_destroyed_and_the_clock_goes_on(
    firm: Organisation, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert firm.pk
    settings.PRACTICE = False
    assert holding.may_destroy(now=FRIDAY)

    def full(*_asked: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(holding, "replace_file", full)
    later = FRIDAY + timedelta(hours=1)

    assert not holding.may_destroy(now=later)
    assert pass_once(now=later).failed == 0
