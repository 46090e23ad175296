"""What comes with the program: free days and procedures, as text; no table is needed."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

from gehoord.procedure.days import Calendar
from gehoord.procedure.reading import in_full

_SHIPPED: Final = resources.files("gehoord.procedures")
_FREE_DAYS: Final = "free-days-"
_READ: Final = 20  # texts whose address is remembered; reading one takes 9 ms


@cache
def calendars() -> Mapping[str, Calendar]:
    """Return the calendars of free days that come with the program, by id."""
    return _Calendars(
        {
            each.name.removeprefix(_FREE_DAYS).removesuffix(".toml"): each
            for each in sorted(_SHIPPED.iterdir(), key=lambda each: each.name)
            if each.name.startswith(_FREE_DAYS)
        }
    )


class _Calendars(Mapping[str, Calendar]):
    """Reads a calendar when it is asked for: most installations need one of them."""

    def __init__(self, files: Mapping[str, Traversable]) -> None:
        self._files = files
        self._read: dict[str, Calendar] = {}

    def __getitem__(self, name: str) -> Calendar:
        if name not in self._read:
            text = self._files[name].read_text(encoding="utf-8")
            self._read[name] = Calendar.from_table(tomllib.loads(text))
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


@cache
def patterns() -> dict[str, str]:
    """Return the texts that come with the program and that a file may extend, by id."""
    return {
        each.name.removesuffix(".toml"): each.read_text(encoding="utf-8")
        for each in _SHIPPED.iterdir()
        if each.name.endswith(".toml") and not each.name.startswith(_FREE_DAYS)
    }


@cache
def shipped(name: str) -> str:
    """Return what a procedure that comes with the program says, in full."""
    return in_full(patterns()[name], patterns())


def comes_with_the_program(text: str) -> bool:
    """Return whether this very text is shipped, and so was proven with these rules."""
    return fingerprint(text) in _prints()


@lru_cache(maxsize=_READ)
def address_in(text: str) -> str:
    """Return the address for mail that a procedure says, in small letters; or nothing."""
    try:
        said = tomllib.loads(text).get("address")
    except tomllib.TOMLDecodeError:
        return ""
    return said.lower() if isinstance(said, str) and "@" in said else ""


@cache
def _prints() -> frozenset[str]:
    return frozenset(hashes().values())


def hashes() -> dict[str, str]:
    """Return the hash of each shipped procedure in full, by its name."""
    return {
        name: fingerprint(in_full(text, patterns()))
        for name, text in patterns().items()
    }


def fingerprint(text: str) -> str:
    """Return the hash by which a case pins the text of its procedure."""
    return hashlib.sha256(text.encode()).hexdigest()
