"""The procedures that come with Gehoord, and the calendars they count by."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from gehoord.procedure.days import Calendar
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.rules import Procedure

_FOLDER = resources.files("gehoord").joinpath("procedures")
_TEXTS = {
    each.name.removesuffix(".toml"): each.read_text(encoding="utf-8")
    for each in _FOLDER.iterdir()
    if each.name.endswith(".toml")
}
CALENDARS = {
    calendar.id: calendar
    for name, text in _TEXTS.items()
    if name.startswith("free-days-")
    for calendar in (Calendar.from_table(tomllib.loads(text)),)
}
PATTERNS = {
    name: text for name, text in _TEXTS.items() if not name.startswith("free-days-")
}
SHIPPED = tuple(sorted(PATTERNS))
FULL = {name: in_full(PATTERNS[name], PATTERNS) for name in SHIPPED}
"""What each says together with the pattern that it goes over."""


@cache
def shipped(name: str) -> Procedure:
    """Return the procedure of this name."""
    return read(PATTERNS[name], CALENDARS, PATTERNS)
