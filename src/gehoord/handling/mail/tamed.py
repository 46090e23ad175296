"""
The layout of an HTML mail, with nothing in it that does or fetches anything.

Only for a page of its own that a browser keeps apart: words, lists, tables.
"""

from __future__ import annotations

from typing import Final

import nh3

from gehoord.handling.mail.own_link import without_own_link

LONGEST: Final = 200_000  # characters; what is beyond stands in the text
TAGS: Final = frozenset(
    {
        "b", "blockquote", "br", "code", "dd", "del", "div", "dl", "dt", "em", "h1",
        "h2", "h3", "h4", "h5", "h6", "hr", "i", "ins", "li", "ol", "p", "pre", "s",
        "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
        "tr", "u", "ul",
    }
)  # fmt: skip
_UNSEEN: Final = frozenset({"script", "style", "title"})


def tamed(html: str) -> str:
    """
    Return a page with the layout of a mail: no picture, link, style or script.

    Of attributes only those stay that say how cells of a table lie together.
    """
    cells = {"colspan", "rowspan"}
    inside = nh3.clean(
        html[:LONGEST],
        tags=set(TAGS),
        clean_content_tags=set(_UNSEEN),
        attributes={"td": cells, "th": cells, "ol": {"start"}},
        strip_comments=True,
        link_rel=None,
    )
    return (
        '<!doctype html>\n<html><head><meta charset="utf-8"><title>-</title></head>'
        f"<body>{without_own_link(inside)}</body></html>\n"
    )
