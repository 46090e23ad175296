"""Load on 127.0.0.1, bounded in count and time: kept connections, a few clients."""

from __future__ import annotations

import http.client
import re
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Final
from urllib.parse import urlencode

HOST: Final = "127.0.0.1"
PATIENCE: Final = 30  # seconds that an answer may take
TOKEN: Final = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
FORM: Final = "application/x-www-form-urlencoded"


class Unexpected(Exception):
    """The server gave another answer than the bench needs."""


@dataclass(frozen=True)
class Answer:
    """What the server said, and how long that took in milliseconds."""

    status: int
    text: str
    location: str
    took: float


@dataclass
class Browser:
    """One person's browser: one kept connection, its cookies."""

    port: int
    place: str = HOST  # some address of this machine, so that nobody's budget is spent
    cookies: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Connect when the first page is asked."""
        self._line = http.client.HTTPConnection(
            HOST, self.port, timeout=PATIENCE, source_address=(self.place, 0)
        )

    def get(self, path: str, *, expect: int = 200) -> Answer:
        """Ask a page."""
        return self._ask("GET", path, b"", {}, expect)

    def post(
        self, path: str, values: Mapping[str, str], *, expect: int = 302
    ) -> Answer:
        """Send a form."""
        body = urlencode(values).encode()
        return self._ask("POST", path, body, {"Content-Type": FORM}, expect)

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _ask(
        self, method: str, path: str, body: bytes, headers: dict[str, str], expect: int
    ) -> Answer:
        if self.cookies:
            pairs = (f"{name}={value}" for name, value in self.cookies.items())
            headers = {**headers, "Cookie": "; ".join(pairs)}
        begin = time.perf_counter()
        self._line.request(method, path, body=body or None, headers=headers)
        response = self._line.getresponse()
        content = response.read()
        took = (time.perf_counter() - begin) * 1000
        for cookie in response.headers.get_all("Set-Cookie") or ():
            for name, morsel in SimpleCookie(cookie).items():
                self.cookies[name] = morsel.value
        if response.status != expect:
            message = f"{method} {path} answered {response.status}, not {expect}."
            raise Unexpected(message + "\n" + content.decode(errors="replace")[:2000])
        location = response.headers.get("Location", "")
        return Answer(response.status, content.decode(), location, took)


def token(page: Answer) -> str:
    """Return the token against forged forms in a page."""
    found = TOKEN.search(page.text)
    if found is None:
        message = "The page holds no form."
        raise Unexpected(message)
    return found[1]


def places(number: int) -> str:
    """Return an address of this machine, in a part of its network of its own."""
    return f"127.{number // 200 % 200 + 1}.{number % 200 + 1}.1"


Round = Callable[[Browser], dict[str, float]]
"""One round of one client: what it asked and how long each took."""


@dataclass(frozen=True)
class Run:
    """What all clients together did."""

    took: dict[str, list[float]]
    rounds_per_second: float


def run(
    port: int,
    once: Round,
    *,
    clients: int,
    rounds: int,
    begin_with: Callable[[Browser], object] = lambda _: None,
) -> Run:
    """Let each client do rounds, the first client as often as the last."""
    each, ready = rounds // clients, threading.Barrier(clients + 1)

    def client(number: int) -> list[dict[str, float]]:
        browser = Browser(port, places(number))
        try:
            begin_with(browser)
            once(browser)  # the first fills caches; it does not count
            ready.wait(PATIENCE)
            return [once(browser) for _ in range(each)]
        except Exception:
            ready.abort()
            raise
        finally:
            browser.close()

    with ThreadPoolExecutor(clients) as pool:
        working = [pool.submit(client, number) for number in range(clients)]
        with suppress(threading.BrokenBarrierError):
            ready.wait(PATIENCE)
        begin = time.perf_counter()
        done = [turn for each_client in working for turn in each_client.result()]
        seconds = time.perf_counter() - begin
    took: dict[str, list[float]] = {}
    for turn in done:
        for name, milliseconds in turn.items():
            took.setdefault(name, []).append(milliseconds)
    return Run(took, len(done) / seconds)
