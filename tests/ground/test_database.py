from __future__ import annotations

import threading
from pathlib import Path

import pytest
from django.db import connection

from gehoord.database import configuration
from gehoord.environment import Misconfigured


def test_without_an_address_the_database_is_sqlite_in_the_folder(
    tmp_path: Path,
) -> None:
    found = configuration("", home=tmp_path)

    assert found["ENGINE"] == "django.db.backends.sqlite3"
    assert tmp_path / "gehoord.sqlite3" == found["NAME"]


def test_a_postgresql_address_is_taken_apart(tmp_path: Path) -> None:
    found = configuration(
        "postgresql://ank:p%40ss@db.example.org:5433/gehoord?sslmode=require",
        home=tmp_path,
    )

    assert found["ENGINE"] == "django.db.backends.postgresql"
    assert (found["USER"], found["PASSWORD"]) == ("ank", "p@ss")
    assert (found["HOST"], found["PORT"]) == ("db.example.org", "5433")
    assert (found["NAME"], found["OPTIONS"]) == ("gehoord", {"sslmode": "require"})


def test_a_sqlite_address_needs_a_full_path(tmp_path: Path) -> None:
    found = configuration("sqlite:////srv/gehoord.sqlite3", home=tmp_path)

    assert Path("/srv/gehoord.sqlite3") == found["NAME"]
    with pytest.raises(Misconfigured, match="four slashes"):
        configuration("sqlite:///gehoord.sqlite3", home=tmp_path)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("mysql://a/b", "starts with 'mysql'"),
        ("postgresql://a:b@c:d/e", "a port that is not a number"),
        ("postgresql://a:b@c", "names no database"),
    ],
)
def test_an_address_of_no_use_is_refused_without_its_password(
    tmp_path: Path, url: str, why: str
) -> None:
    with pytest.raises(Misconfigured, match=why) as refused:
        configuration(url, home=tmp_path)

    assert "a:b" not in str(refused.value)


SAFE_ON_SQLITE: dict[str, object] = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "secure_delete": 1,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "busy_timeout": 20_000,  # milliseconds
}
SAFE_ON_POSTGRESQL: dict[str, object] = {"synchronous_commit": "on"}


def how_safe() -> dict[str, object]:
    ask = "PRAGMA" if connection.vendor == "sqlite" else "SHOW"
    found: dict[str, object] = {}
    with connection.cursor() as cursor:
        for name in safe():
            cursor.execute(f"{ask} {name}")
            found[name] = cursor.fetchone()[0]
    return found


def safe() -> dict[str, object]:
    return SAFE_ON_SQLITE if connection.vendor == "sqlite" else SAFE_ON_POSTGRESQL


@pytest.mark.django_db
def test_what_is_committed_survives_a_power_cut() -> None:
    assert safe() == how_safe()


@pytest.mark.django_db(transaction=True)
def test_each_thread_s_connection_is_as_safe_as_the_first() -> None:
    found: list[dict[str, object]] = []

    def look() -> None:
        found.append(how_safe())
        connection.close()

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()

    assert [safe()] == found
