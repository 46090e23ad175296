"""HTML to the text a reader would have seen."""

from __future__ import annotations

import html
import re

import nh3

_TAG = re.compile(  # no part of it can match twice over, so it takes linear time
    r"""<(/?)([a-zA-Z][a-zA-Z0-9:]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>"""
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_LINE = "\ue000"  # of the private area: stand for breaks until all tags are gone
_PARAGRAPH = "\ue001"
_AND = "\ue002"  # and for each ampersand, of which the parser takes many badly
_OURS = re.compile(f"[{_LINE}{_PARAGRAPH}{_AND}]")
_RUN = re.compile(f"[ {_LINE}{_PARAGRAPH}]+")
_MANY_BREAKS = re.compile(r"\n{3,}")
_BLOCK = re.compile(
    r"address|article|aside|blockquote|caption|center|dd|div|dl|dt|fieldset|figure"
    r"|footer|form|h[1-6]|header|hr|li|main|nav|ol|pre|section|table|tbody|tfoot|thead"
    r"|tr|ul"
)
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset({"script", "style", "title"})


def text_of(source: str) -> str:
    """
    Return the words of an HTML page, a line for each block.

    Tags that only lay out are taken away before the parser sees them: deeply
    nested blocks would cost it quadratic time, and only the words are wanted.
    """
    flat = _TAG.sub(_laid_out, _BLANKS.sub(" ", _OURS.sub("", source)))
    bare = nh3.clean(
        flat.replace("&", _AND),
        tags=set(),
        clean_content_tags=set(_UNSEEN),
        strip_comments=True,
    )
    text = (
        html.unescape(bare.replace(_AND, "&"))
        .replace("\xa0", " ")
        .replace("\u200b", "")
    )
    lines = _RUN.sub(_break, text).split("\n")
    return _MANY_BREAKS.sub("\n\n", "\n".join(map(str.strip, lines))).strip()


def _break(run: re.Match[str]) -> str:
    if _PARAGRAPH in run[0]:
        return "\n\n"
    return "\n" if _LINE in run[0] else " "


def _laid_out(match: re.Match[str]) -> str:
    closes, name = match[1], match[2].lower()
    if name in _UNSEEN:
        return match[0]
    if name == "br":
        return "\n"
    if name == "p":
        return _LINE if closes else _PARAGRAPH
    if _BLOCK.fullmatch(name):
        return _LINE
    return " " if name in _CELLS else ""
