"""A database to bring a backup back into, gone when it was looked at."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote, urlencode

from django.db import Error, connection

from gehoord.backups.snapshot import NoCopy


@contextmanager
def database() -> Iterator[str]:
    """
    Yield the address of an empty database.

    On SQLite it is nothing: each folder has a file of its own. On PostgreSQL one
    is made beside the real one, which the account must be allowed to do. Raises
    NoCopy.
    """
    if connection.vendor == "sqlite":
        yield ""
        return
    name = f"gehoord_backup_{secrets.token_hex(6)}"
    quoted = connection.ops.quote_name(name)
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {quoted} TEMPLATE template0")
    except Error as error:
        message = (
            "A backup is tried out in a database of its own, and this account may not "
            "make one. Let it: ALTER ROLE … CREATEDB."
        )
        raise NoCopy(message) from error
    try:
        yield _address(name)
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"DROP DATABASE IF EXISTS {quoted} WITH (FORCE)")


def _address(name: str) -> str:
    known = connection.settings_dict
    given = {key: value for key, value in known["OPTIONS"].items() if _is_said(value)}
    signed = quote(known["USER"], safe="")
    if known["PASSWORD"]:
        signed += f":{quote(known['PASSWORD'], safe='')}"
    port = f":{known['PORT']}" if known["PORT"] else ""
    rest = f"?{urlencode(given)}" if given else ""
    return f"postgresql://{signed}@{known['HOST']}{port}/{name}{rest}"


def _is_said(value: object) -> bool:
    return isinstance(value, str)
