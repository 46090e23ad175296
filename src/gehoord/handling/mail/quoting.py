"""What was quoted from an earlier mail: folded away on a screen, never lost."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"^\s*+>")
_STARTS = re.compile(
    r"""^\s*+(?:
        -{2,}+\s*+(?:oorspronkelijk\ bericht|original\ message
            |doorgestuurd\ bericht|forwarded\ message)\s*-{2,}
        |(?:op|on)\b[^\n]{5,200}\b(?:schreef|wrote)\b[^\n]{0,200}:\s*$
        |_{20,}+\s*$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_HEADER = re.compile(
    r"^\s*+\**+(van|from|verzonden|sent|aan|to|datum|date|onderwerp|subject|cc)\**:",
    re.IGNORECASE,
)
_HEADERS_IN_A_ROW = 3
_SCANNED_LINES = 5_000
_LONGEST_LINE = 500  # characters: a longer one announces no quotation


def split(text: str) -> tuple[str, str]:
    """
    Return the words that are new and, after them, what was quoted.

    Together they are the text, character for character. A mail in which the
    answers stand between quoted lines is new as a whole.
    """
    lines = text.split("\n")
    start = _start(lines[:_SCANNED_LINES])
    if start is None:
        return text, ""
    new = "\n".join(lines[:start])
    return (new + "\n" if start else ""), "\n".join(lines[start:])


def quoted_sender(text: str) -> str:
    """Return who a mail that was sent on in a text says it is from, or nothing."""
    lines = text.split("\n")[:_SCANNED_LINES]
    for number, line in enumerate(lines):
        if _is_header_block(lines, number):
            return line.partition(":")[2].replace("mailto:", "").strip(" *")[:300]
    return ""


def _start(lines: list[str]) -> int | None:
    for number, line in enumerate(lines):
        if len(line) > _LONGEST_LINE:
            continue
        if _STARTS.match(line) or _is_header_block(lines, number):
            return number
    return _trailing_quote(lines)


def _is_header_block(lines: list[str], number: int) -> bool:
    found = 0
    for line in lines[number : number + 6]:
        match = _HEADER.match(line[:_LONGEST_LINE])
        if match is None:
            break
        if not found and match[1].lower() not in {"van", "from"}:
            return False
        found += 1
    return found >= _HEADERS_IN_A_ROW


def _trailing_quote(lines: list[str]) -> int | None:
    """Return where only quoted lines are left, if they are."""
    start = len(lines)
    seen = False
    while start and (not lines[start - 1].strip() or _QUOTED.match(lines[start - 1])):
        start -= 1
        seen = seen or bool(_QUOTED.match(lines[start]))
    return start if seen else None
