"""
Headers that a program began too late or broke off, put right before they are read.

The parser takes the first line that is no header for the end of all headers, and
what follows for the letter. Only what cannot be meant otherwise is put right.
"""

from __future__ import annotations

import re
from typing import Final

LONGEST_HEAD: Final = 64 * 1024  # bytes
MOST_PARAMETERS: Final = 200  # that begin a line of their own
_LOOKED_BACK: Final = 500  # bytes

_MARK: Final = b"\xef\xbb\xbf"  # with which some editors begin a file
_MBOX_LINE = re.compile(rb">?From (?![ \t]*:)[^\r\n]*(?:\r?\n|\r|\Z)")
_KNOWN = re.compile(
    rb"(?:from|to|subject|date|received|return-path|reply-to|message-id"
    rb"|mime-version|content-type|content-transfer-encoding)[ \t]*:",
    re.IGNORECASE,
)
_BLANK_BEFORE_COLON = re.compile(rb"\A([!-9;-~]+)[ \t]+:")  # as RFC 5322, 4.5 has it
_NAMED = re.compile(rb"[!-9;-~]+[ \t]*:")
_HEADER = re.compile(rb"[!-9;-~]+[ \t]*:|[ \t]|From ")
_LINES = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_BROKEN = re.compile(
    rb"(;[ \t]*\r?\n)(?=(?:boundary|charset|name|filename|report-type|protocol|micalg"
    rb"|format|type)(?:\*\d{0,2}\*?)?[ \t]*=)",
    re.IGNORECASE,
)
_OF_A_PART = re.compile(
    rb"(?:\A|\n)content-(?:type|disposition)[ \t]*:[^\r\n]*(?:\r?\n[^\r\n:]+)*\Z",
    re.IGNORECASE,
)


def begun(raw: bytes) -> bytes:
    """
    Return the mail from its first header on.

    Before it can stand the line by which a folder of mails keeps them apart, the
    mark of a file in UTF-8, and empty lines. A mail without headers stays as it is.
    """
    mail = raw.removeprefix(_MARK)
    line = _MBOX_LINE.match(mail)
    mail = mail[line.end() :] if line else mail
    head = mail[:LONGEST_HEAD]
    start = head.removeprefix(_MARK).lstrip()
    if _KNOWN.match(start):
        return mail[len(head) - len(start) :] if len(start) < len(head) else mail
    return mail


def mended(mail: bytes) -> bytes:
    """
    Return the mail with its broken headers whole.

    A line among the headers that is none goes on the one before it, if headers
    that every mail has come after it; so does a parameter of a part's header.
    """
    whole = _with_whole_head(mail)
    return _BROKEN.sub(_goes_on, whole, count=MOST_PARAMETERS)


def _with_whole_head(mail: bytes) -> bytes:
    lines = _head_of(mail)
    known = [place for place, line in enumerate(lines) if _KNOWN.match(line)]
    if not known or not _NAMED.match(mail):
        return mail
    size, last = sum(map(len, lines)), known[-1]
    for place, line in enumerate(lines[:last]):
        if not _HEADER.match(line):
            lines[place] = b" " + line
    lines = [_BLANK_BEFORE_COLON.sub(rb"\1:", line, count=1) for line in lines]
    return b"".join(lines) + mail[size:]


def _head_of(mail: bytes) -> list[bytes]:
    """Return the lines up to the first that is empty, or begins a part."""
    lines = []
    for match in _LINES.finditer(mail, 0, LONGEST_HEAD):
        if not match[0].strip(b"\r\n") or match[0].startswith(b"--"):
            break
        lines.append(match[0])
    return lines


def _goes_on(match: re.Match[bytes]) -> bytes:
    before = match.string[max(0, match.start() - _LOOKED_BACK) : match.start()]
    return match[1] + b" " if _OF_A_PART.search(before) else match[1]
