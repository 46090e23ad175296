"""Text whose lines were broken to travel, put together again (RFC 3676)."""

from __future__ import annotations

SIGNATURE = "-- "


def unflowed(text: str, *, delete_space: bool) -> str:
    """Return the text with its paragraphs each on one line."""
    lines: list[str] = []
    open_depth: int | None = None
    for line in text.split("\n"):
        depth, rest = _unquoted(line)
        goes_on = rest.endswith(" ") and rest != SIGNATURE
        if open_depth is not None and depth == open_depth and rest != SIGNATURE:
            lines[-1] += rest
        else:
            lines.append(("> " if depth else "") * depth + rest)
        if goes_on and delete_space:
            lines[-1] = lines[-1][:-1]
        open_depth = depth if goes_on else None
    return "\n".join(lines)


def _unquoted(line: str) -> tuple[int, str]:
    rest = line.lstrip(">")
    depth = len(line) - len(rest)
    return depth, rest.removeprefix(" ")
