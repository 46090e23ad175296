"""A finding as it is printed, and several with one way out as one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from gehoord.words.in_parts import NO_LIST, Parts

_ASKS: Final = re.compile(r"([^.]*?: )([^.]*)(\. .*)")
"""A reason that names one thing after a colon, and goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """
    One finding, ready to be printed in one language.

    `parts` is the reason where a list stands in it: that, and what stands around it.
    `remove` is what a file over a pattern leaves out to mend it; else empty.
    """

    code: str
    severity: str
    line: int | None
    key: str
    reason: str
    way_out: str
    story: tuple[str, ...] = ()
    remove: str = ""
    parts: Parts = NO_LIST


def with_one_way_out(rows: Iterable[Row]) -> Iterator[tuple[Row, ...]]:
    """Give what has the same code and way out together, at the place of the first."""
    groups: dict[object, list[Row]] = {}
    for number, row in enumerate(rows):
        alone = row.story or row.remove or row.parts.listed or not row.way_out
        key = number if alone else (row.code, row.severity, row.way_out)
        groups.setdefault(key, []).append(row)
    yield from (tuple(each) for each in groups.values())


def said_once(rows: tuple[Row, ...]) -> Iterator[Parts]:
    """Give each reason once; what differs in one thing alone as a list of that."""
    if rows[0].parts.listed:
        yield rows[0].parts
        return
    around: dict[object, list[str]] = {}
    for reason in dict.fromkeys(row.reason for row in rows):
        found = _ASKS.fullmatch(reason)
        around.setdefault((found[1], found[3]) if found else reason, []).append(reason)
    for same in around.values():
        every = [each for each in map(_ASKS.fullmatch, same) if each]
        if len(same) == 1:
            yield Parts(same[0])
        else:
            before, after = every[0][1].strip(), every[0][3].removeprefix(". ")
            yield Parts(before, tuple(each[2] for each in every), after)
