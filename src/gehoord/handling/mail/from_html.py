"""HTML to the text a reader would have seen. The HTML itself is shown nowhere."""

from __future__ import annotations

import html
import re

import nh3

_TAG = re.compile(  # no part of it can match twice over, so it takes linear time
    r"""<(/?)([a-zA-Z][a-zA-Z0-9:]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>"""
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_AROUND_BREAKS = re.compile(r"[ \t]*\n[ \t]*")
_MANY_BREAKS = re.compile(r"\n{3,}")
_LINES = re.compile(
    r"address|article|aside|blockquote|br|caption|center|dd|div|dl|dt|fieldset|figure"
    r"|footer|form|h[1-6]|header|hr|li|main|nav|ol|pre|section|table|tbody|tfoot|thead"
    r"|tr|ul"
)
_PARAGRAPHS = frozenset({"p"})
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset({"script", "style", "title"})


def text_of(source: str) -> str:
    """
    Return the words of an HTML page, a line for each block.

    Tags that only lay out are taken away before the parser sees them: deeply
    nested blocks would cost it quadratic time, and only the words are wanted.
    """
    flat = _TAG.sub(_laid_out, _BLANKS.sub(" ", source))
    bare = nh3.clean(
        flat, tags=set(), clean_content_tags=set(_UNSEEN), strip_comments=True
    )
    text = html.unescape(bare).replace("\xa0", " ").replace("\u200b", "")
    return _MANY_BREAKS.sub("\n\n", _AROUND_BREAKS.sub("\n", text)).strip()


def _laid_out(match: re.Match[str]) -> str:
    closes, name = match[1], match[2].lower()
    if name in _UNSEEN:
        return match[0]
    if name in _PARAGRAPHS:
        return "\n" if closes else "\n\n"
    if _LINES.fullmatch(name):
        return "\n"
    if name in _CELLS:
        return " "
    return ""
