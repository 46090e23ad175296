"""A real server over a practice folder, and Debian's Chromium to look at it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

STARTS_WITHIN = 90  # seconds; the practice firm has stories to tell first
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass(kw_only=True)
class Phone:
    """A page on a phone, with all it asked of others and all it complained about."""

    page: Page
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Serve a practice folder of our own, and end with all that is in it."""
    scratch = Path(tempfile.mkdtemp(prefix="gehoord-browser-"))
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    around = {k: v for k, v in os.environ.items() if not k.startswith("GEHOORD_")}
    around |= {"GEHOORD_HOME": str(scratch / "var"), "PORT": str(port)}
    log = (scratch / "log").open("wb")
    command = [sys.executable, "-m", "gehoord", "practice"]
    running = subprocess.Popen(command, env=around, stdout=log, stderr=log)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(address, running, scratch / "log")
        yield address
    finally:
        running.terminate()
        running.wait(timeout=30)
        log.close()
        shutil.rmtree(scratch, ignore_errors=True)


def _wait_for(address: str, running: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and running.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - our own
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise AssertionError(log.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Debian's Chromium."""
    found = shutil.which("chromium")
    assert found, "Chromium is missing. Run: apt-get install chromium"
    with sync_playwright() as player:
        opened = player.chromium.launch(executable_path=found, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[Phone]:
    """Return a phone held by someone Dutch, without JavaScript."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844},
        locale="nl-NL",
        java_script_enabled=False,
        base_url=server,
    )
    held = Phone(page=context.new_page())

    def note(request: Request) -> None:
        if not request.url.startswith(server):
            held.asked.append(request.url)

    held.page.on("request", note)
    held.page.on("console", lambda message: held.complaints.append(message.text))
    yield held
    context.close()
