"""Destruction waits where the clock cannot be trusted; nothing else does."""

from __future__ import annotations

import errno
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.header import decode_header, make_header
from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.clock import holding
from gehoord.clock.run import pass_once
from gehoord.handling import keys_changed
from gehoord.handling.memos import queue
from gehoord.people.models import Memo, Organisation

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


def test_of_a_restore_owners_hear_although_letters_wait_and_nothing_else_leaves(
    firm: Organisation, settings: Settings
) -> None:
    (Path(settings.GEHOORD_HOME) / holding.LETTERS_HELD).touch()
    before = FRIDAY - timedelta(days=1)
    queue(firm.pk, 1, kind="mailbox-changed", facts={"who": "Bea"}, now=before)
    told = keys_changed.tell(firm.pk, now=FRIDAY)

    pass_once(now=FRIDAY)

    box = Path(settings.GEHOORD_HOME) / "letterbox"
    mails = [message_from_bytes(each.read_bytes()) for each in box.glob("*.eml")]
    subjects = {str(make_header(decode_header(each["Subject"]))) for each in mails}
    assert told == len(mails) == 3
    assert subjects == {"Een kopie van Advies Voorbeeld is teruggezet"}
    assert [each.kind for each in Memo.objects.all()] == ["mailbox-changed"]
