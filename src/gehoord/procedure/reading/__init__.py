"""
Text to procedure: everything that is wrong is said, with line, reason and way out.

Reading is total: whatever the text is, it gives a procedure or findings.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.days import Calendar
from gehoord.procedure.finding import Finding, Unreadable
from gehoord.procedure.reading.agreeing import agree
from gehoord.procedure.reading.building import build
from gehoord.procedure.reading.checking import Checker
from gehoord.procedure.reading.extending import LARGEST, Laid, lay
from gehoord.procedure.reading.unfounded import unfounded
from gehoord.procedure.reading.vain import removed_in_vain
from gehoord.procedure.reading.writing import written
from gehoord.procedure.rules import Procedure
from gehoord.procedure.schema import FILE

__all__ = [
    "LARGEST",
    "Finding",
    "Unreadable",
    "in_full",
    "read",
    "read_past",
    "removed_in_vain",
]

_READ_PAST: Final = frozenset(
    {"unknown-key", "belongs-above", "sources-nothing", "sources-untaken"}
    | {"source-twice", "language-missing"}
)
"""What is wrong and changes nothing of what else the file says."""
NO_PATTERNS: Final[Mapping[str, str]] = MappingProxyType({})


def read(
    text: str | bytes,
    calendars: Mapping[str, Calendar],
    patterns: Mapping[str, str] = NO_PATTERNS,
) -> Procedure:
    """
    Return the procedure written in the text.

    `patterns` are the texts that a file may extend, by id. Raises Unreadable with
    all findings, not only the first.
    """
    procedure, found = read_past(text, calendars, patterns)
    if found:
        raise Unreadable(found)
    return procedure


def read_past(
    text: str | bytes,
    calendars: Mapping[str, Calendar],
    patterns: Mapping[str, str] = NO_PATTERNS,
) -> tuple[Procedure, tuple[Finding, ...]]:
    """
    Return the procedure without what is wrong in its text, and what that is.

    So its doubts can be told beside it; nothing is published like that. Raises
    Unreadable with all findings where one of them is no line to read past.
    """
    laid = lay(text, patterns)
    checker = Checker(laid)
    said = checker.table(FILE, laid.table, ())
    agree(checker, said, calendars)
    unfounded(checker, patterns)
    found = tuple(checker.findings)
    if any(each.code not in _READ_PAST for each in found):
        raise Unreadable(found)
    return build(said, calendars), found


def in_full(text: str | bytes, patterns: Mapping[str, str]) -> str:
    """
    Return the text itself, or what it says with the pattern it extends written out.

    Comments behind a key or a table come along, as do the lines the text begins with.

    What is published is this, so that a later pattern changes nothing for a case.
    Raises Unreadable when it is no TOML or its pattern is not known.
    """
    laid: Laid = lay(text, patterns)
    return (
        written(laid.table, laid.comment, laid.head) if laid.is_extended else laid.text
    )
