"""What was quoted from an earlier mail: folded away on a screen, never lost."""

from __future__ import annotations

import re

from gehoord.handling.mail.phrases import phrases
from gehoord.words.in_mails import WROTE

_QUOTED = re.compile(r"^\s*+>")
_STARTS = re.compile(
    r"""^\s*+(?:
        -{2,}+\s*+(?:oorspronkelijk\ bericht|original\ message
            |doorgestuurd\ bericht|forwarded\ message
            |urspr.ngliche\ nachricht|message\ d.origine)\s*-{2,}
        |-{2,}+[^\n]{3,100}\b(?:wrote|schreef)\s*-{2,}+\s*$
        |_{20,}+\s*$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_SAID = re.compile(  # the line that programs put above what they quote, with a moment
    r"""^\s*+-{0,10}+(?=.*(?:\d[:.h]\d\d|@))(?:
        (?:op|on|am|le|el|il|em|den|p.|w\ dniu|v.o|sent\ from|\d{1,4}[-/.]\d).{5,400}
        \b(?:schreef|geschreven|wrote|sent|schrieb|a\ .crit|escribi.|ha\ scritto
            |escreveu|skrev|napisa.|написал\w?|vi.t)\b[^:]{0,200}:
        |\d{1,4}[-/.]\d[^:]{0,20}.{5,200}<\s*[^<>@\s]{1,100}@[^<>\s]{1,200}>:?
        )\s*$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_MOMENT = re.compile(r"\d[:.h]\d\d|@")
_HEADER = re.compile(
    r"^\s*+\**+(van|from|von|de|fra|fr.n|da|verzonden|sent|gesendet|envoy.|sendt|skickat"
    r"|inviato|enviado|aan|to|an|.|til|till|para|datum|date|fecha|data|onderwerp|subject"
    r"|betreff|objet|emne|.mne|oggetto|asunto|cc)\**\s?:",
    re.IGNORECASE,
)
_FROM = frozenset({"van", "from", "von", "de", "fra", "från", "da"})
_SAID_OVER = 3  # lines that such a line may be broken over
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
        above = _said_until(lines, number)
        if above:
            return number if _is_quoted_to_the_end(lines[above:]) else None
    return _trailing_quote(lines)


def _said_until(lines: list[str], number: int) -> int:
    """Return where the line that says who wrote what is quoted ends, or 0."""
    if not lines[number].strip():
        return 0
    for end in range(number + 1, number + 1 + _SAID_OVER):
        said = "\n".join(lines[number:end])
        if len(said) <= _LONGEST_LINE and (_SAID.match(said) or _is_said(said)):
            return end
        if end >= len(lines) or not lines[end].strip():
            return 0
    return 0


def _is_said(line: str) -> bool:
    """Return whether a program wrote this above a quotation, in a further language."""
    is_by_a_program = line.rstrip().endswith(":") and _MOMENT.search(line)
    return bool(is_by_a_program and phrases(WROTE).search(line))


def _is_quoted_to_the_end(lines: list[str]) -> bool:
    """Return whether nobody answers below what is quoted, where that has its signs."""
    words = [line for line in lines if line.strip()]
    quoted = [bool(_QUOTED.match(line)) for line in words]
    return not any(quoted) or not quoted[0] or all(quoted)


def _is_header_block(lines: list[str], number: int) -> bool:
    found, is_whole = 0, True
    for line in lines[number : number + 8]:
        match = _HEADER.match(line[:_LONGEST_LINE])
        if match is None and found and is_whole and line.strip():
            is_whole = False  # one line that was too long goes on in the next
            continue
        if match is None:
            break
        if not found and match[1].lower() not in _FROM:
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
