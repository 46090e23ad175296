"""A sentence with a list in it: whole, or as a list with what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_BEGIN, _BETWEEN, _END = "\x02", "\x1f", "\x03"
_LIST: Final = re.compile(f"{_BEGIN}([^{_END}]*){_END}")
_CLOSED: Final = ("?", ".", "!")


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands before a list, each line of it, and what stands after; and all."""

    before: str
    listed: tuple[str, ...] = ()
    after: str = ""
    whole: str = ""


NO_LIST: Final = Parts("")


def several(said: Iterable[str]) -> str:
    """Return them with marks between them, to stand in a sentence."""
    return f"{_BEGIN}{_BETWEEN.join(said)}{_END}"


def whole(marked: str) -> str:
    """Return the sentence with its list in it: questions go on, words get commas."""
    return _LIST.sub(lambda found: _joined(found[1].split(_BETWEEN)), marked)


def in_parts(marked: str) -> Parts:
    """Return the sentence as a list and what stands around it; one line is no list."""
    found, line = _LIST.search(marked), whole(marked)
    listed = tuple(found[1].split(_BETWEEN)) if found else ()
    if found is None or len(listed) == 1:
        return Parts(line, whole=line)
    before, after = marked[: found.start()].strip(), marked[found.end() :]
    return Parts(whole(before), listed, whole(after.lstrip(". ")), line)


def _joined(said: list[str]) -> str:
    return (" " if said[0].endswith(_CLOSED) else ", ").join(said)
