"""A letter that a server goes on refusing is told to an owner before a promise breaks."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes
from email.utils import parsedate_to_datetime

import pytest
from pytest_django import Settings

from gehoord.clock.run import pass_once
from gehoord.handling.act import Done
from tests.clock.test_deliveries import (
    FRIDAY,
    _without_a_mail_server,
    case,
    failed,
    opened,
    with_handler,
)
from tests.mail_server import Mailbox, listening

pytestmark = pytest.mark.django_db
__all__ = ["_without_a_mail_server", "case"]

OWNER = "ank@example.org"


def test_an_owner_hears_of_it_on_the_last_day_and_in_time(
    case: Done, settings: Settings
) -> None:
    with_handler(case, now=FRIDAY)
    term = opened(case, now=FRIDAY).case.term("name-handler")
    assert term is not None
    box = Mailbox(answer="451 4.7.1 Later", only_to="fatima@example.com")

    with listening(box) as server:
        settings.GEHOORD_MAIL_HOST = server.host
        settings.GEHOORD_MAIL_PORT = server.port
        for hours in (160, 23, 17, 15, 13):
            pass_once(now=term.ends_at - timedelta(hours=hours))

    told = [message_from_bytes(content) for _, to, content in box.taken if OWNER in to]
    risks = [each for each in told if "loopt gevaar" in str(each["Subject"])]
    assert "handler-named" in failed(case, now=term.ends_at)
    assert risks
    assert all(parsedate_to_datetime(each["Date"]) < term.ends_at for each in risks)
    assert not any("27-" in str(each["Subject"]) for each in risks)
