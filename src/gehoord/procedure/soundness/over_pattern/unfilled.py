"""
What a pattern leaves to be filled in, and a file over it, or a copy of it, left.

A pattern marks such a line with a comment that ends in "fill in". Only texts show it:
once they are laid over each other, what was left is as good as what was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.lines import places
from gehoord.procedure.soundness.over_pattern.said import parsed

_MARKED: Final = re.compile(r"#[^\"']*\bfill in\s*$")
_BY_ID: Final = frozenset({"term", "stage"})
"""Lists of which a file lays each row over the pattern's of that name."""
Key = tuple[str, ...]


def unfilled(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """Return each key that still says what was only put there to be filled in."""
    nearer: list[Mapping[str, Any]] = []
    for each in _chain(text, patterns):
        data = parsed(each)
        for key in _marked(each):
            if not any(_settles(other, key) for other in nearer):
                name = ".".join(key)
                yield doubtful(
                    "placeholder-left", *key, key=name, said=_words(data, key)
                )
        nearer.append(data)


def _chain(text: str, patterns: Mapping[str, str]) -> Iterator[str]:
    """Yield the text, the pattern it goes over, the pattern of that, and so on."""
    seen: set[str] = set()
    while text and text not in seen:
        yield text
        seen.add(text)
        text = patterns.get(str(parsed(text).get("extends", "")), "")


def _marked(text: str) -> Iterator[Key]:
    lines = text.splitlines()
    for key, number in places(text).items():
        if _MARKED.search(lines[number - 1]):
            yield key


def _settles(data: Mapping[str, Any], key: Key) -> bool:
    """Return whether a file over the pattern says this itself, or takes it out."""
    out = {".".join(key[: number + 1]) for number in range(len(key))}
    if not out.isdisjoint(data.get("remove", ())):
        return True
    found: Any = data
    for part in key:
        if isinstance(found, list) and key[0] in _BY_ID:
            found = _row(found, part)
        elif not isinstance(found, dict):
            return True  # a list of them stands in the place of the whole table
        elif part not in found:
            return False
        else:
            found = found[part]
        if found is None:
            return False
    return True


def _row(rows: list[Any], name: str) -> Any:  # noqa: ANN401  what a file says
    """Return the row of this name; None where the list has none."""
    return next((each for each in rows if each.get("id") == name), None)


def _words(data: Mapping[str, Any], key: Key) -> str:
    found: Any = data
    for part in key:
        found = _row(found, part) if isinstance(found, list) else found[part]
    return ", ".join(found.values()) if isinstance(found, dict) else str(found)
