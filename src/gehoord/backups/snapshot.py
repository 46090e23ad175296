"""A copy of the database as it was at one moment, while everything goes on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Final

from django.db import connection

from gehoord.dossier.copying import DERIVED, WITH_KEYS
from gehoord.environment import for_a_tool

SQLITE: Final = "database.sqlite3"
POSTGRESQL: Final = "database.pgdump"
LEFT_OUT: Final = (*DERIVED, "django_session")
"""Sessions end with a restore."""


class NoCopy(Exception):
    """The database could not be copied; the message says why and what to do."""


def take(folder: Path) -> Path:
    """
    Return the copy, in this folder.

    Raises NoCopy.
    """
    if connection.vendor == "sqlite":
        return _sqlite(folder / SQLITE)
    return _postgresql(folder / POSTGRESQL)


def _sqlite(path: Path) -> Path:
    """Copy page by page as of one moment; keys and what is derived stay out of it."""
    name = str(connection.settings_dict["NAME"])
    with closing(sqlite3.connect(name)) as live, closing(_opened(path)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA secure_delete = ON")
        copy.execute("PRAGMA journal_mode = DELETE")
        with copy:
            for table in LEFT_OUT:
                copy.execute(f"DELETE FROM {table}")  # noqa: S608  # our own tables
            for table in WITH_KEYS:
                copy.execute(
                    f"UPDATE {table} SET wrapped_key = X'', key_generation = 0"  # noqa: S608
                )
    return path


def _opened(path: Path) -> sqlite3.Connection:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    return sqlite3.connect(path)


def _postgresql(path: Path) -> Path:
    left_out = [f"--exclude-table-data=public.{table}" for table in LEFT_OUT]
    run_tool(
        "pg_dump",
        "--format=custom",
        "--no-owner",
        *left_out,
        f"--file={path}",
    )
    return path


def run_tool(tool: str, *arguments: str, database: str = "") -> None:
    """
    Run a program of PostgreSQL's on the database that is set, or on another there.

    The password goes by the environment: arguments can be read by anybody on the
    machine. Raises NoCopy.
    """
    program = shutil.which(tool)
    if program is None:
        message = (
            f"{tool} is not there. Install the programs of PostgreSQL (in Debian: "
            f"postgresql-client), of the server's version or a later one."
        )
        raise NoCopy(message)
    known = connection.settings_dict
    around = {
        "PGHOST": known["HOST"],
        "PGPORT": known["PORT"],
        "PGUSER": known["USER"],
        "PGPASSWORD": known["PASSWORD"],
        "PGDATABASE": database or known["NAME"],
        "PGSSLMODE": known["OPTIONS"].get("sslmode", ""),
        "PGSSLROOTCERT": known["OPTIONS"].get("sslrootcert", ""),
    }
    given = {name: str(value) for name, value in around.items()}
    done = subprocess.run(  # noqa: S603 - a program of PostgreSQL's, from the path
        [program, *arguments],
        env=for_a_tool(given),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = done.stderr.strip().splitlines()
        message = f"{tool} failed: {said[-1] if said else done.returncode}"
        raise NoCopy(message)
