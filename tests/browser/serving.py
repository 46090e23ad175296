"""A real server over a practice folder of our own, and Debian's Chromium."""

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
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

from tests.once import made_once

SHELL: Final = "chromium-headless-shell"
STARTS_WITHIN: Final = 90  # seconds; the practice firm has stories to tell first
FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


@dataclass(frozen=True, kw_only=True)
class Practice:
    """A firm that does not exist, being served."""

    address: str
    home: Path

    @property
    def code(self) -> str:
        """Return the code that was printed in the terminal."""
        return (self.home / "practice-code").read_text(encoding="utf-8").strip()

    @property
    def password(self) -> str:
        """Return the password of everybody here."""
        return (self.home / "practice-password").read_text(encoding="utf-8").strip()

    def receive(self, message: bytes) -> None:
        """Let a mail come in, as a mail server hands it over."""
        _gehoord(["receive"], self.home, given=message)


@contextmanager
def practice() -> Iterator[Practice]:
    """Serve a practice folder that was just filled, and end with all that is in it."""
    scratch = Path(tempfile.mkdtemp(prefix="gehoord-browser-"))
    shutil.copytree(made_once("gehoord-filled", _fill), scratch, dirs_exist_ok=True)
    try:
        with _served(scratch) as served:
            yield served
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _fill(folder: Path) -> None:
    """Tell the stories of the firm, which takes longer than most of what is tried."""
    with _served(folder):
        pass


@contextmanager
def _served(scratch: Path) -> Iterator[Practice]:
    scratch.mkdir(exist_ok=True)
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    log = (scratch / "log").open("wb")
    command = [sys.executable, "-m", "gehoord", "practice"]
    around = _around(scratch / "var") | {"PORT": str(port)}
    running = subprocess.Popen(command, env=around, stdout=log, stderr=log)
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(address, running, scratch / "log")
        yield Practice(address=address, home=scratch / "var")
    finally:
        running.terminate()
        running.wait(timeout=30)
        log.close()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Return Debian's Chromium, without the windows that nobody sees here."""
    found = shutil.which(SHELL)
    assert found, f"Chromium is missing. Run: apt-get install {SHELL}"
    with sync_playwright() as player:
        opened = player.chromium.launch(executable_path=found, args=[*FLAGS])
        yield opened
        opened.close()


def _around(home: Path) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("GEHOORD_")}
    return kept | {"GEHOORD_HOME": str(home)}


def _gehoord(arguments: list[str], home: Path, *, given: bytes) -> None:
    command = [sys.executable, "-m", "gehoord", *arguments]
    done = subprocess.run(
        command, input=given, env=_around(home), capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def _wait_for(address: str, running: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until and running.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - our own
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise AssertionError(log.read_text(encoding="utf-8"))
