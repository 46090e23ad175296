"""The line of the procedure that something stands on, and the sentence itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from gehoord.handling.as_told import with_text
from gehoord.procedure.rules import Procedure
from gehoord.words.both import Both
from gehoord.words.page import text as page_text
from gehoord.words.sources import source

SHORT: Final = 200  # signs of a sentence that is read at once; a longer one is unfolded
_READ: Final = Both("Lees “{name}”", "Read “{name}”")


@dataclass(frozen=True, kw_only=True)
class Quote:
    """A sentence of the published text, in its language; `read` asks to unfold it."""

    said: str = field(repr=False)
    lang: str
    is_short: bool
    read: str


@dataclass(frozen=True, kw_only=True)
class Cited:
    """
    What is cited, in pieces with the address of each, and the sentences of it.

    `address` is where the first of those is read, else where the line stands.
    """

    pieces: tuple[tuple[str, str], ...]
    quotes: tuple[Quote, ...]
    address: str


def cited(procedure: Procedure, line: str, there: str, lang: str) -> Cited:
    """
    Return a line of a procedure as it is cited on the desk.

    `there` is where that line stands on the page of the procedure: what names no
    sentence of the text leads there, and a sentence leads to itself.
    """
    said, shown = source(line, lang), page_text.text(with_text(procedure), lang)
    found = page_text.pieces(said, shown)
    anchors = tuple(dict.fromkeys(at for _, at in found if at))
    if shown is None or not anchors:
        return Cited(pieces=((said, there),), quotes=(), address=there)
    page = there.partition("#")[0]
    by_anchor = {f"#{each.anchor}": each for each in shown.sentences}
    return Cited(
        pieces=tuple((piece, _address(piece, at, page, there)) for piece, at in found),
        quotes=tuple(_quote(by_anchor[at], lang) for at in anchors),
        address=page + anchors[0],
    )


def _address(piece: str, at: str, page: str, there: str) -> str:
    if at:
        return page + at
    return there if any(sign.isalnum() for sign in piece) else ""


def _quote(one: page_text.Quoted, lang: str) -> Quote:
    return Quote(
        said=one.said.strip(),
        lang=one.lang,
        is_short=len(one.said) <= SHORT,
        read=_READ[lang].format(name=one.name),
    )
