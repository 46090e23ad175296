"""The floors: one durable row in bare SQLite, one form in bare Django."""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.figures import Figure, milliseconds, repeated
from bench.homes import PLACE
from bench.load import Browser, run, token
from bench.serving import serving
from gehoord.database import SQLITE_PRAGMAS

ROW: Final = os.urandom(1200)
SITE: Final = (sys.executable, "-m", "bench.floor_server")
INSERT: Final = "floor: SQLite, one row a commit"
FORM: Final = "floor: Django form POST, 1 client"
FORM_ROUNDS: Final = "floor: Django form rounds, 8 clients"
FORM_PAGE: Final = "floor: Django form GET"


def floors(*, rounds: int = 800) -> Iterator[Figure]:
    """Yield the floors."""
    PLACE.mkdir(mode=0o700, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="floor-", dir=PLACE) as folder:
        yield _insert(Path(folder), rounds)
        yield from _form(folder, rounds)


def _insert(folder: Path, rounds: int) -> Figure:
    connection = sqlite3.connect(folder / "gehoord.sqlite3", isolation_level=None)
    for pragma in SQLITE_PRAGMAS:
        connection.execute(pragma)
    connection.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, words BLOB)")

    def insert() -> None:
        connection.execute("INSERT INTO kept (words) VALUES (?)", [ROW])

    took = repeated(insert, rounds)
    connection.close()
    return milliseconds(INSERT, took)


def _form(folder: str, rounds: int) -> Iterator[Figure]:
    environment = {**os.environ, "FLOOR_FOLDER": folder}
    with serving(SITE, environment) as server:
        alone = run(server.port, _round, clients=1, rounds=rounds // 2)
        yield milliseconds(FORM_PAGE, alone.took["GET"])
        yield milliseconds(FORM, alone.took["POST"])
        before = server.work()
        many = run(server.port, _round, clients=8, rounds=rounds)
        yield Figure(
            name=FORM_ROUNDS,
            value=many.rounds_per_second,
            unit="/s",
            work=(server.work() - before) / rounds,
            note="GET + POST",
        )
        yield milliseconds("floor: Django form POST, 8 clients", many.took["POST"])


def _round(browser: Browser) -> dict[str, float]:
    page = browser.get("/")
    values = {
        "csrfmiddlewaretoken": token(page),
        "name": "Fatima",
        "words": "Er kwam niemand. " * 60,
    }
    sent = browser.post("/", values)
    return {"GET": page.took, "POST": sent.took}
