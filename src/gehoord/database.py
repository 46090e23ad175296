"""Which database: SQLite in the data folder, or PostgreSQL by its address."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from gehoord.environment import Misconfigured

WAIT_SECONDS = 20
SQLITE_NAME = "gehoord.sqlite3"  # in the data folder

SQLITE_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # a committed complaint survives a power cut
    "PRAGMA secure_delete = ON",  # what is destroyed is overwritten, not unlinked
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # or INSERT OR REPLACE slips past append-only
    "PRAGMA trusted_schema = OFF",
)


def configuration(url: str, *, home: Path) -> dict[str, Any]:
    """Return what Django needs to know of the database behind this address."""
    if not url:
        return _sqlite(home / SQLITE_NAME)
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return _sqlite(_sqlite_path(url, parts.path))
    if parts.scheme in ("postgresql", "postgres"):
        return _postgresql(url)
    raise Misconfigured(
        f"GEHOORD_DATABASE_URL starts with {parts.scheme!r}. Write "
        f"postgresql://user:password@host:port/name, or sqlite:////path/to/file, "
        f"or leave it out for SQLite in the data folder."
    )


def _sqlite_path(url: str, path: str) -> Path:
    if not url.startswith("sqlite:////"):
        raise Misconfigured(
            "GEHOORD_DATABASE_URL names SQLite without a full path. Write four "
            "slashes: sqlite:////path/to/file."
        )
    return Path(unquote(path[1:]))


def _sqlite(file: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": WAIT_SECONDS,
            "init_command": ";".join(SQLITE_PRAGMAS),
        },
        # A file, so that tests meet the same journal and locks as a real folder.
        "TEST": {"NAME": file.with_name(f"test-{file.name}")},
    }


def _postgresql(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    name = unquote(parts.path.removeprefix("/"))
    try:
        port = parts.port
    except ValueError:
        raise Misconfigured(
            "GEHOORD_DATABASE_URL has a port that is not a number."
        ) from None
    if not name:
        raise Misconfigured(
            "GEHOORD_DATABASE_URL names no database. Write "
            "postgresql://user:password@host:port/name."
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(port or ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(parse_qsl(parts.query)),
    }
