"""What a mail server that is lost in the conversation says is in no log."""

from __future__ import annotations

import logging
import sys

import pytest
from aiosmtpd import smtp

from gehoord.headers import WithoutWords


def test_a_line_of_a_mail_that_comes_where_a_command_should_is_not_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    smtp.log.warning("%r unrecognised: %s", ("127.0.0.1", 25), "FATIMA@EXAMPLE.COM")

    assert caplog.records == []


def test_of_a_failure_in_that_conversation_only_kind_and_place_are_logged() -> None:
    try:
        int("Fatima")
    except ValueError:
        failed = sys.exc_info()
    record = smtp.log.makeRecord(
        smtp.log.name,
        logging.ERROR,
        __file__,
        1,
        "%r session exception",
        ("fatima",),
        failed,
        "handle",
    )

    WithoutWords().filter(record)

    said = logging.Formatter().format(record)
    assert "ValueError" in said
    assert "fatima" not in said.lower()
