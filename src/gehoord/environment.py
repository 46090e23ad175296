"""
Reading settings from the environment, once, with sentences for mistakes.

A value is looked for in the environment first and then in the folder's own
`settings.env`. A secret is never read from that file, because a copy of the
data folder must not carry it; `NAME_FILE` names a file that holds it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

ONLY_FROM_OUTSIDE = frozenset(
    {
        "GEHOORD_HOME",  # it says where this very file is
        "GEHOORD_SECRET_KEY",
        "GEHOORD_DATABASE_URL",  # it can hold a password
        "GEHOORD_MAIL_PASSWORD",
        "GEHOORD_MAIL_CLIENT_SECRET",
        "GEHOORD_MAIL_REFRESH_TOKEN",
        "GEHOORD_MAIL_PROVIDER_KEY",
    }
)


_HOST = re.compile(r"[a-z0-9.-]+(:\d+)?", re.IGNORECASE)


class Misconfigured(Exception):
    """A setting is missing or cannot be used; the message says which and how."""


@dataclass(frozen=True, slots=True)
class Environment:
    """Where settings come from: names and their values."""

    values: Mapping[str, str]

    def word(self, name: str, *, default: str = "") -> str:
        """Return the setting without blanks around it; empty counts as absent."""
        return self.values.get(name, "").strip() or default

    def one_of(self, name: str, *, choices: Iterable[str], default: str) -> str:
        """Return the setting when it is one of the choices."""
        value = self.word(name, default=default)
        allowed = tuple(choices)
        if value not in allowed:
            raise Misconfigured(
                f"{name} is {value!r}, which is not possible. "
                f"Choose one of: {', '.join(allowed)}."
            )
        return value

    def whole_number(
        self, name: str, *, default: int, least: int, most: int | None = None
    ) -> int:
        """Return the setting as a whole number within its bounds."""
        value = self.word(name, default=str(default))
        bounds = f"from {least}" + (f" to {most}" if most is not None else "")
        if not value.isascii() or not value.isdigit():
            raise Misconfigured(f"{name} is {value!r}. Write a whole number {bounds}.")
        number = int(value)
        if number < least or (most is not None and number > most):
            raise Misconfigured(f"{name} is {number}. Write a whole number {bounds}.")
        return number

    def path(self, name: str, *, default: Path) -> Path:
        """Return the setting as an absolute path; `~` is the home of who runs this."""
        value = self.word(name)
        return (Path(value).expanduser() if value else default).absolute()

    def file(self, name: str) -> Path | None:
        """Return the setting as an absolute path, or None when it is not given."""
        value = self.word(name)
        return Path(value).expanduser().absolute() if value else None

    def sites(self, name: str) -> tuple[str, ...]:
        """Return the setting as addresses of sites, such as `https://example.org`."""
        found = self.word(name).replace(",", " ").split()
        for each in found:
            address = urlsplit(each)
            rest = address.path.strip("/") or address.query or address.fragment
            if address.scheme != "https" or not _HOST.fullmatch(address.netloc) or rest:
                raise Misconfigured(
                    f"{name} holds {each!r}. Write each site as https://name, without "
                    f"a page behind it."
                )
        return tuple(each.rstrip("/") for each in found)

    def secret(self, name: str) -> str:
        """Return the secret itself or what stands in the file `NAME_FILE`; or nothing."""
        file = self.word(f"{name}_FILE")
        if self.word(name) and file:
            raise Misconfigured(
                f"Both {name} and {name}_FILE are given. Keep one of the two."
            )
        return read_secret(f"{name}_FILE", Path(file)) if file else self.word(name)


def is_this_machine(host: str) -> bool:
    """Return whether a name or number can only be this machine; so is none at all."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() in {"", "localhost"}


def read_secret(name: str, path: Path) -> str:
    """Return the text of a secret's file; refuse one that is unreadable or empty."""
    try:
        secret = path.expanduser().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Misconfigured(
            f"{name} names {path}, which cannot be read ({error.__class__.__name__}). "
            f"Check that the file exists and that this account may read it."
        ) from None
    if not secret:
        raise Misconfigured(f"{name} names {path}, which is empty.")
    return secret


def read(file: Path | None = None) -> Environment:
    """Return the environment over what the folder's own file says."""
    below = _lines(file) if file is not None and file.is_file() else {}
    return Environment({**below, **os.environ})


def for_another(given: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for a program of ours with these settings and no others."""
    others = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GEHOORD_")
    }
    return {**others, **given}


def for_a_tool(given: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for somebody else's program: no secret of ours in it."""
    return for_another({name: value for name, value in given.items() if value})


def turn_to(given: Mapping[str, str]) -> None:
    """Let this process, before it reads its settings, work with these; empty: none."""
    for name, value in given.items():
        os.environ.pop(name, None)
        if value:
            os.environ[name] = value


def _lines(file: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, raw in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        name, mark, value = line.partition("=")
        name = name.strip()
        if not mark or not name.startswith("GEHOORD_"):
            raise Misconfigured(
                f"{file}, line {number}: write GEHOORD_NAME=value, or start with #."
            )
        if name in ONLY_FROM_OUTSIDE:
            raise Misconfigured(
                f"{file}, line {number}: {name} may not stand in this file. Give it "
                f"in the environment, or, if it is a secret, name a file with "
                f"{name}_FILE."
            )
        found[name] = value.strip()
    return found
