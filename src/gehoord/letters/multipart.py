"""
The body of a mail: the same words as text and as a page, and paper beside them.

Written out, since the library reads each header of each part back again: that was a
third of what a letter cost. Nothing in it is anybody's but what is encoded.
"""

from __future__ import annotations

import re
from binascii import b2a_base64, b2a_qp
from collections.abc import Iterator
from email.utils import encode_rfc2231
from typing import Final

from gehoord.letters.facts import Composed

CRLF: Final = b"\r\n"
WIDTH: Final = 76  # characters of a line of what is encoded (RFC 2045, 6.8)
_PLAIN: Final = re.compile(r"[\w.-]+", re.ASCII)


def body_of(letter: Composed, *, pdf: bytes | None, mark: str) -> bytes:
    """
    Return the headers of the body and the body, as they travel.

    `mark` is of letters, digits and hyphens; its parts are told apart by it. What is
    encoded holds no "=_", so that no line of it is taken for the end of a part.
    """
    words = _parts(
        b"alternative",
        f"=_words-{mark}".encode("ascii"),
        _text(b"plain", letter.text),
        _text(b"html", letter.html),
    )
    if pdf is not None:
        between = f"=_paper-{mark}".encode("ascii")
        words = _parts(b"mixed", between, words, _paper(pdf, letter.pdf_name))
    return b"MIME-Version: 1.0" + CRLF + words


def _parts(kind: bytes, between: bytes, *parts: bytes) -> bytes:
    head = b"Content-Type: multipart/" + kind + b';\r\n boundary="' + between + b'"'
    lines = [head, b""]
    for part in parts:
        lines += [b"--" + between, part]
    return CRLF.join([*lines, b"--" + between + b"--", b""])


def _text(kind: bytes, words: str) -> bytes:
    lines = CRLF.join([*words.encode().splitlines(), b""])
    return CRLF.join(
        (
            b"Content-Type: text/" + kind + b'; charset="utf-8"',
            b"Content-Transfer-Encoding: quoted-printable",
            b"",
            b2a_qp(lines, istext=True),
        )
    )


def _paper(pdf: bytes, name: str) -> bytes:
    return CRLF.join(
        (
            b"Content-Type: application/pdf",
            b"Content-Transfer-Encoding: base64",
            b"Content-Disposition: attachment; " + _named(name),
            b"",
            *_lines(b2a_base64(pdf, newline=False)),
            b"",
        )
    )


def _named(name: str) -> bytes:
    """Return what a file is called; in other letters than ASCII as RFC 2231 has it."""
    if _PLAIN.fullmatch(name):
        return b'filename="' + name.encode("ascii") + b'"'
    return b"filename*=" + encode_rfc2231(name, "utf-8").encode("ascii")


def _lines(encoded: bytes) -> Iterator[bytes]:
    for begin in range(0, len(encoded), WIDTH):
        yield encoded[begin : begin + WIDTH]
