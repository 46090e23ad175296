"""The form in a browser whose server is killed: what it kept, it still has."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.test import Client

from tests.counter.filling import fill, send, text_file


def fill_in(_now: datetime) -> str:
    """Fill in every page and add a file, without sending."""
    browser = _new()
    fill(browser)
    _add(browser, "brief.txt")
    _jar().write_text(json.dumps({k: v.value for k, v in browser.cookies.items()}))
    return "filled in"


def add_file(_now: datetime) -> str:
    """Add one more file."""
    _add(_browser(), "foto.txt")
    return "added"


def send_it(_now: datetime) -> str:
    """Send what was filled in, and return the reference."""
    return send(_browser())


def files_shown(_now: datetime) -> str:
    """Return which of the two files the page still shows."""
    page = _browser().get("/form/files").text
    return " ".join(name for name in ("brief.txt", "foto.txt") if name in page)


def _add(browser: Client, name: str) -> None:
    answer = browser.post("/form/files", {"files": text_file(name), "add": "1"})
    assert answer.status_code == 302, answer.content.decode()


def _new() -> Client:
    return Client(SERVER_NAME="localhost", headers={"accept-language": "nl"})


def _browser() -> Client:
    browser = _new()
    for name, value in json.loads(_jar().read_text()).items():
        browser.cookies[name] = value
    return browser


def _jar() -> Path:
    return Path(settings.GEHOORD_HOME).with_name("cookies")
