"""
What a pattern asks of who complains, and a file over it neither says nor takes out.

The page publishes what is asked, and the form asks it. A name, an e-mail address and
the complaint itself need no word: without them there is nobody, or nothing, to answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.over_pattern.said import parsed

_TABLE: Final = "particulars"
_MORE: Final = ("phone", "address", "subject")
_OPTIONAL: Final = "optional"
_AWB: Final = "awb"


def asked_by_pattern(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """
    Return in one finding what the form asks by the pattern alone.

    Under the Awb an address is asked of everybody by the law (9:4).
    """
    own = parsed(text)
    below = patterns.get(str(own.get("extends", "")))
    if below is None:
        return
    mine, theirs = _of(own), _asked(below, patterns)
    by_law = {"address"} if own["extends"] == _AWB else set[str]()
    left = [
        key
        for key in _MORE
        if theirs.get(key, _OPTIONAL) != _OPTIONAL
        and key not in {*mine, *by_law}
        and f"{_TABLE}.{key}" not in own.get("remove", ())
    ]
    if left:
        paths = ", ".join(f'"{_TABLE}.{key}"' for key in left)
        facts = {"keys": ", ".join(left), "paths": paths, "first": left[0]}
        yield doubtful("asked-by-the-pattern", _TABLE, **facts)


def _asked(text: str, patterns: Mapping[str, str]) -> dict[str, Any]:
    """Return what a pattern asks, over what its own pattern does."""
    data = parsed(text)
    below = patterns.get(str(data.get("extends", "")))
    found = {**(_asked(below, patterns) if below else {}), **_of(data)}
    for path in data.get("remove", ()):
        table, _, key = str(path).partition(".")
        if table == _TABLE:
            found = {x: y for x, y in found.items() if key and x != key}
    return found


def _of(data: Mapping[str, Any]) -> dict[str, Any]:
    found = data.get(_TABLE)
    return found if isinstance(found, dict) else {}
