"""The procedure somebody named: one that is shipped, or a file, and why it is none."""

from __future__ import annotations

import re
import sys
from importlib import resources
from pathlib import Path
from typing import Final

from gehoord.languages.spoken import known
from gehoord.organisation.texts import calendars
from gehoord.procedure.reading import Unreadable
from gehoord.words.findings.unreadable import placed

__all__ = [
    "NoSuchFile",
    "calendars",
    "first_language",
    "patterns",
    "say_why_unreadable",
    "shipped",
    "text_of",
]

SHIPPED: Final = resources.files("gehoord.procedures")
NO_PROCEDURES: Final = "free-days-"
_LANGUAGE: Final = re.compile(
    r"""^language\s*=\s*\[\s*["']([\w-]+)["']""", re.MULTILINE
)


class NoSuchFile(Exception):
    """The file cannot be read at all; the message says why."""


def shipped() -> tuple[str, ...]:
    """Return the names of the procedures that come with Gehoord."""
    names = (each.name for each in SHIPPED.iterdir())
    return tuple(
        sorted(
            name.removesuffix(".toml")
            for name in names
            if name.endswith(".toml") and not name.startswith(NO_PROCEDURES)
        )
    )


def text_of(said: str) -> str:
    """Return the text of a file, or of a shipped procedure. Raises NoSuchFile."""
    if said in shipped():
        return (SHIPPED / f"{said}.toml").read_text(encoding="utf-8")
    try:
        return Path(said).expanduser().read_text(encoding="utf-8")
    except (OSError, ValueError, RuntimeError) as error:
        raise NoSuchFile(f"{said}: {_why(error)}") from None


def _why(error: Exception) -> str:
    """Return why it cannot be read, and what to do."""
    if isinstance(error, FileNotFoundError):
        names = ", ".join(shipped())
        return f"there is no such file. Name a file that is there, or one of: {names}."
    if isinstance(error, IsADirectoryError):
        return "this is a folder. Name a file in it."
    if isinstance(error, PermissionError):
        return "you may not read this file. Ask whoever owns it."
    if isinstance(error, UnicodeDecodeError):
        return "this is no text in UTF-8. Save it as UTF-8 in your text editor."
    return f"it cannot be read ({error.__class__.__name__})."


def patterns() -> dict[str, str]:
    """Return the texts of the procedures that a file may extend, by their id."""
    return {
        name: (SHIPPED / f"{name}.toml").read_text(encoding="utf-8")
        for name in shipped()
    }


def first_language(text: str) -> str:
    """Return in which language a text that cannot be read is answered: its own first."""
    found = _LANGUAGE.search(text)
    return found[1] if found and known(found[1]) else "en"


def say_why_unreadable(
    command: str, file: str, unreadable: Unreadable, lang: str
) -> None:
    """Print each finding with its place, and where to read more."""
    for each in unreadable.findings:
        print(f"gehoord {command}: {placed(each, lang)}", file=sys.stderr)
    print(f"See: gehoord check {file}", file=sys.stderr)
