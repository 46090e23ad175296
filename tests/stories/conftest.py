"""The firm, its letterbox, and one clock that every door reads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from pathlib import Path

import django
import pytest
from pytest_django import Settings

# This file is read before pytest-django has set Django up.
django.setup()

# The addresses of a practice are read before any story says that this is none.
import gehoord.urls  # noqa: E402, F401
from gehoord.counter import limits  # noqa: E402
from gehoord.dossier import moment  # noqa: E402
from gehoord.dossier.verify import verify  # noqa: E402
from gehoord.people.models import Organisation  # noqa: E402
from tests.firm import firm as firm  # noqa: E402, PLC0414 - a fixture, exported
from tests.mailbox_servers import (  # noqa: E402
    authorities as authorities,  # noqa: PLC0414 - fixtures, exported
)
from tests.mailbox_servers import dovecot as dovecot  # noqa: E402, PLC0414
from tests.mailbox_servers import tokens as tokens  # noqa: E402, PLC0414
from tests.stories.letterbox import Letterbox  # noqa: E402
from tests.stories.office import Story  # noqa: E402


@pytest.fixture
def story(
    firm: Organisation, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Story]:
    """
    Yield a story that begins on Friday 5 March 2027 in the afternoon.

    However it ends, everything in the store is then as it was written.
    """
    begun = Story(firm, Letterbox(Path(settings.GEHOORD_HOME) / "letterbox", firm.pk))

    class Standing:
        """A clock that stands still where the story is."""

        @staticmethod
        def now(zone: tzinfo) -> datetime:
            return begun.now.astimezone(zone)

    monkeypatch.setattr(moment, "datetime", Standing)
    yield begun
    assert verify(firm.pk, now=begun.now, witness=begun.letterbox.witness) == []


@pytest.fixture(autouse=True)
def _nobody_came_before() -> None:
    limits.LIMITS.clear()
