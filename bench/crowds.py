"""Pages while something else goes on: the clock at work, ten slow uploads."""

from __future__ import annotations

import socket
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Final

from bench import web
from bench.figures import Figure
from bench.homes import THE_MOMENT, environment, set_clock
from bench.load import HOST, Browser, places, token
from bench.serving import GEHOORD, serving

UPLOADS: Final = 10
SLOW_BYTES: Final = 400_000
PIECE: Final = 4_000
PAUSE: Final = 0.1  # seconds between pieces: 40 kB/s
DUE: Final = "SELECT count(*) FROM dossier_overview WHERE clock_due <= ?"


def clock(home: Path, *, rounds: int) -> Iterator[Figure]:
    """Yield a form's p99 while a hundredth of all cases is worked off."""
    later = THE_MOMENT + timedelta(days=1)
    set_clock(home, later)
    before = _due(home, later)
    with serving(GEHOORD, environment(home)) as server:
        browser = Browser(server.port, places(9000))
        web.begin(browser)
        took = [web.form_round(browser)["POST"] for _ in range(rounds)]
        browser.close()
    done = before - _due(home, later)
    note = f"{done} of {before} due cases worked off meanwhile"
    yield _noted(
        web.worst("form POST p99, clock at work", took, must=60, good=30), note
    )


def uploads(home: Path, *, rounds: int) -> Iterator[Figure]:
    """Yield a page's p99 while ten people send a file over a slow line."""
    with serving(GEHOORD, environment(home)) as server:
        stop = threading.Event()
        threads = [
            threading.Thread(target=_upload, args=(server.port, number, stop))
            for number in range(UPLOADS)
        ]
        for thread in threads:
            thread.start()
        time.sleep(1.5)
        browser = Browser(server.port, places(9100))
        web.begin(browser)
        took = [web.form_round(browser)["GET"] for _ in range(rounds)]
        open_still = sum(thread.is_alive() for thread in threads)
        stop.set()
        for thread in threads:
            thread.join()
        browser.close()
    note = f"{open_still} uploads still open at the end"
    yield _noted(
        web.worst("page p99, ten slow uploads open", took, must=60, good=30), note
    )


def _upload(port: int, number: int, stop: threading.Event) -> None:
    browser = Browser(port, places(9200 + number))
    web.begin(browser)
    proof = token(browser.get("/form/files"))
    cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    browser.close()
    head, tail = _parts(proof)
    length = len(head) + SLOW_BYTES + len(tail)
    request = (
        f"POST /form/files HTTP/1.1\r\nHost: {HOST}:{port}\r\nCookie: {cookies}\r\n"
        f"Content-Type: multipart/form-data; boundary=slow\r\n"
        f"Content-Length: {length}\r\nConnection: close\r\n\r\n"
    )
    with closing(socket.create_connection((HOST, port), timeout=30)) as line:
        line.sendall(request.encode() + head)
        for _ in range(SLOW_BYTES // PIECE):
            if stop.wait(PAUSE):
                return
            line.sendall(b"x" * PIECE)
        line.sendall(tail)
        line.recv(1000)


def _parts(proof: str) -> tuple[bytes, bytes]:
    head = (
        f"--slow\r\nContent-Disposition: form-data; name=csrfmiddlewaretoken\r\n\r\n"
        f"{proof}\r\n--slow\r\n"
        'Content-Disposition: form-data; name="files"; filename="foto.txt"\r\n'
        "Content-Type: text/plain\r\n\r\n"
    )
    return head.encode(), b"\r\n--slow--\r\n"


def _due(home: Path, moment: object) -> int:
    database = sqlite3.connect(home / "gehoord.sqlite3")
    with closing(database):
        (found,) = database.execute(DUE, [str(moment)]).fetchone()
        return int(found)


def _noted(figure: Figure, note: str) -> Figure:
    return Figure(**{**vars(figure), "note": note})
