"""The whole of `gehoord serve`: how soon it answers, and how much memory it takes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench import web
from bench.figures import Figure, milliseconds
from bench.homes import environment
from bench.load import Browser
from bench.serving import GEHOORD, serving

STARTS: Final = 3
PATIENCE: Final = 60  # seconds for the clock to let a letter leave


def starts(home: Path) -> Iterator[Figure]:
    """Yield how long it takes until the first page is there."""
    took = []
    for _ in range(STARTS):
        with serving(GEHOORD, environment(home)) as server:
            took.append(server.started_in)
    yield milliseconds("start to first answer", took, must=800)


def memory(home: Path) -> Iterator[Figure]:
    """Yield the memory of all its processes, before and after a letter left."""
    with serving(GEHOORD, environment(home)) as server:
        yield Figure(name="memory at rest", value=server.pss(), unit="MiB")
        browser = Browser(server.port)
        web.sent(browser)
        _wait_for_letters(home)
        for path in ("/", "/form/kind", "/desk/sign-in"):
            browser.get(path)
        browser.close()
        yield Figure(
            name="memory after letters", value=server.pss(), unit="MiB", must=130
        )


def _wait_for_letters(home: Path) -> None:
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        if any((home / "letterbox").glob("*")):
            time.sleep(1)
            return
        time.sleep(0.1)
    message = "No letter left."
    raise RuntimeError(message)
