"""What an IMAP server says, where the library hands it over as it came."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final

MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_DATE = re.compile(
    rb'INTERNALDATE "\s*(\d{1,2})-(\w{3})-(\d{4}) '
    rb'(\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"'
)


def number(said: Sequence[Any]) -> int:
    """Return what a server said last; without it, it cannot be worked with."""
    if not said or said[-1] is None:
        raise ValueError
    return int(said[-1])


def numbered(uids: Sequence[int]) -> str:
    """Return the set of numbers as a server takes it."""
    return ",".join(map(str, uids))


def answers(said: list[Any]) -> Iterator[tuple[bytes, bytes | None]]:
    """
    Yield what was said of each message, and its content if that came along.

    A literal comes as a pair; what is said behind it comes as the next piece.
    """
    head, content = b"", None
    for piece in said:
        if isinstance(piece, tuple):
            if head:
                yield head, content
            head, content = bytes(piece[0]), bytes(piece[1])
        elif isinstance(piece, bytes) and content is not None:
            yield head + b" " + piece, content
            head, content = b"", None
        elif isinstance(piece, bytes):
            yield piece, None
    if head:
        yield head, content


def moment(head: bytes) -> datetime | None:
    """Return the server's internal date. Source: RFC 3501, 9 (date-time)."""
    found = _DATE.search(head)
    if found is None:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = (
        each.decode("ascii") for each in found.groups()
    )
    away = timedelta(hours=int(hours), minutes=int(minutes))
    try:
        return datetime(
            int(year),
            MONTHS.index(month.lower()) + 1,
            int(day),
            int(hour),
            int(minute),
            min(int(second), 59),
            tzinfo=timezone(away if sign == "+" else -away),
        ).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
