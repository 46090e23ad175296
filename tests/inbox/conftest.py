"""A firm with an address of its own, and a case of Fatima's in it."""

from __future__ import annotations

import django

# This file is read before pytest-django has set Django up.
django.setup()

import pytest  # noqa: E402
from pytest_django import Settings  # noqa: E402

from gehoord.handling.act import Done  # noqa: E402
from gehoord.people.models import Organisation  # noqa: E402
from tests.firm import firm as firm  # noqa: E402, PLC0414 - a fixture, exported
from tests.inbox.making import ADDRESS, SERVER, filed  # noqa: E402
from tests.mailbox_servers import (  # noqa: E402
    authorities as authorities,  # noqa: PLC0414 - fixtures, exported
)
from tests.mailbox_servers import dovecot as dovecot  # noqa: E402, PLC0414
from tests.mailbox_servers import mailbox as mailbox  # noqa: E402, PLC0414
from tests.mailbox_servers import tokens as tokens  # noqa: E402, PLC0414
from tests.mailbox_servers import trusted as trusted  # noqa: E402, PLC0414
from tests.mailbox_servers import user as user  # noqa: E402, PLC0414


@pytest.fixture(autouse=True)
def _address(settings: Settings) -> None:
    settings.PRACTICE = False
    settings.GEHOORD_MAIL_FROM = ADDRESS
    settings.GEHOORD_MAIL_TRUSTED = (SERVER,)


@pytest.fixture
def case(firm: Organisation) -> Done:
    """Return Fatima's complaint, handed in on the web."""
    return filed(firm)
