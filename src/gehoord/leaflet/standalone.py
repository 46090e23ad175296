"""The page of a procedure as one file of HTML that needs nothing else, and prints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Final

from gehoord.leaflet.drawing import sentences, svg
from gehoord.words.page.whole import Line, Page, Section
from gehoord.words.way import Way

_STYLE: Final = """
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 0 auto; padding: 1rem; }
body { font: 1.125rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; hyphens: auto; }
h1 { font-size: clamp(1.6rem, 7vw, 2.2rem); }
h2 { margin-top: 2.25rem; }
li { margin-bottom: .75rem; }
ul { padding-inline-start: 1.2em; }
.lead { font-size: 1.2rem; }
.text { list-style: none; padding-inline-start: .9rem; }
.text { border-inline-start: .2rem solid; }
.note { font-size: .95rem; opacity: .85; }
figure { margin: 0; }
svg { max-width: 100%; height: auto; }
.read-out { position: absolute; width: 1px; height: 1px; }
.read-out { overflow: hidden; clip-path: inset(50%); }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; font-size: 11pt; }
  li, figure { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
""".strip()
_LINKED: Final = re.compile(
    r"(?P<web>https?://[^\s<>\"]*[^\s<>\".,;:!?)])"
    r"|(?P<mail>(?<![\w.+@/-])[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+)"
    r"|(?P<call>(?<![\w+./-])(?:\+[1-9]|0)(?:[ ()-]{0,2}\d){8,13}(?![\w@/-]))"
)
"""Web addresses, mail addresses, and telephone numbers of nine digits or more."""
_NO_DIGIT: Final = re.compile(r"[^\d+]")


def html(page: Page, way: Way) -> str:
    """Return the whole document, from doctype to end."""
    return "\n".join(_document(page, way)) + "\n"


def _document(page: Page, way: Way) -> Iterator[str]:
    yield from (
        "<!doctype html>",
        f'<html lang="{escape(page.lang)}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(page.title)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        '<main dir="auto">',
        f"<h1>{escape(page.title)}</h1>",
        f'<p class="lead">{_linked(page.lead)}</p>',
    )
    yield from _published(page)
    for section in page.before_the_way:
        yield from _section(section, "h2")
    yield f'<h2 id="way">{escape(way.title)}</h2>'
    yield from _figure(way)
    for section in page.after_the_way:
        yield from _section(section, "h2")
    if page.worked_out:
        yield f"<h2>{escape(page.worked_out_title)}</h2>"
        yield f"<p>{escape(page.worked_out_lead)}</p>"
    for section in page.worked_out:
        yield from _section(section, "h3")
    yield f"<p>{escape(page.version)}</p>"
    yield from ("</main>", "</body>", "</html>")


def _published(page: Page) -> Iterator[str]:
    """Give the published text, each sentence under its name, where the page has it."""
    if page.text is None:
        return
    yield '<section aria-labelledby="text">'
    yield f'<h2 id="text">{escape(page.text.title)}</h2>'
    yield f'<p><a href="#way">{escape(page.text.skip)}</a><br>'
    yield f'<a href="#part-how">{escape(page.text.tell)}</a></p>'
    yield '<ol class="text">'
    for each in page.text.sentences:
        other = f' lang="{escape(each.lang)}"' if each.lang != page.lang else ""
        said = "<br>".join(_linked(line) for line in each.paragraphs)
        name = f'<span class="note">{escape(each.name)}</span>'
        yield f'<li id="{each.anchor}"{other}>{name}<br>{said}</li>'
    yield "</ol>"
    yield f"<p>{escape(page.text.below)}</p>"
    yield "</section>"


def _figure(way: Way) -> Iterator[str]:
    """Return the drawing, and after it the same as a list that is read out."""
    yield "<figure>"
    yield svg(way)
    yield '<ol class="read-out">'
    yield from (f"<li>{escape(each)}</li>" for each in sentences(way))
    yield from ("</ol>", "</figure>")


def _section(section: Section, heading: str) -> Iterator[str]:
    name = escape(section.name)
    yield f'<section aria-labelledby="{name}">'
    yield f'<{heading} id="{name}">{escape(section.title)}</{heading}>'
    yield "<ul>"
    yield from (_line(line) for line in section.lines)
    yield from ("</ul>", "</section>")


def _line(line: Line) -> str:
    label = f"<strong>{escape(line.label)}.</strong> " if line.label else ""
    note = f'<br><span class="note">{_cited(line)}</span>' if line.note else ""
    text = "".join(_piece(*each) for each in line.pieces)
    return f"<li>{label}{text}{note}</li>"


def _cited(line: Line) -> str:
    """Return the note, with each sentence of the text that it names as a link."""
    return "".join(
        f'<a href="{escape(href)}">{escape(said)}</a>' if href else escape(said)
        for said, href in line.cited
    )


def _piece(text: str, href: str) -> str:
    """Return a piece of a line: a link where it has an address."""
    return f'<a href="{escape(href)}">{escape(text)}</a>' if href else _linked(text)


def _linked(text: str) -> str:
    """Return the text with each address and number in it as a link, all else escaped."""
    found, end = [], 0
    for each in _LINKED.finditer(text):
        found.append(escape(text[end : each.start()]))
        found.append(f'<a href="{escape(_address(each))}">{escape(each[0])}</a>')
        end = each.end()
    return "".join((*found, escape(text[end:])))


def _address(found: re.Match[str]) -> str:
    """Return where this leads; a full stop behind it is none of it."""
    if found.lastgroup == "mail":
        return f"mailto:{found[0]}"
    if found.lastgroup == "call":
        return f"tel:{_NO_DIGIT.sub('', found[0].replace('(0)', ''))}"
    return found[0]
