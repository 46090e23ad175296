"""The page of a procedure as plain text, and as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import Final

from gehoord.leaflet.drawing import sentences
from gehoord.words.page.whole import Line, Page, Section
from gehoord.words.way import Way

COLUMNS: Final = 78


def text(page: Page, way: Way) -> str:
    """Return the page as text of at most 78 columns, to print or to mail."""
    return "\n".join(_text(page, way)) + "\n"


def _text(page: Page, way: Way) -> Iterator[str]:
    yield from (page.title, "=" * len(page.title), "", fill(page.lead, COLUMNS))
    yield from _text_published(page)
    for section in page.before_the_way:
        yield from _text_section(section)
    yield from ("", way.title, "-" * len(way.title), "")
    for number, sentence in enumerate(sentences(way), start=1):
        yield fill(
            sentence,
            COLUMNS,
            initial_indent=f"{number:>2}. ",
            subsequent_indent="    ",
        )
    for section in page.after_the_way:
        yield from _text_section(section)
    if page.worked_out:
        title = page.worked_out_title
        yield from (
            "",
            title,
            "=" * len(title),
            "",
            fill(page.worked_out_lead, COLUMNS),
        )
    for section in page.worked_out:
        yield from _text_section(section)
    yield from ("", fill(page.version, COLUMNS))


def _text_published(page: Page) -> Iterator[str]:
    """Give the published text, where the page has it."""
    if page.text is None:
        return
    yield from ("", page.text.title, "-" * len(page.text.title), "")
    for each in page.text.sentences:
        first, *rest = each.paragraphs
        yield _indented(f"[{each.name}] {first}", "- ")
        yield from (_indented(line, "  ") for line in rest)
    yield from ("", fill(page.text.below, COLUMNS))


def _indented(said: str, first: str) -> str:
    return fill(
        said,
        COLUMNS,
        initial_indent=first,
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _text_section(section: Section) -> Iterator[str]:
    yield from ("", section.title, "-" * len(section.title), "")
    for line in section.lines:
        label = f"{line.label}: " if line.label else ""
        note = f" [{line.note}]" if line.note else ""
        yield _indented(f"{label}{line.text}{note}", "- ")


def markdown(page: Page, way: Way) -> str:
    """Return the page as Markdown, for a website or a handbook."""
    return "\n".join(_markdown(page, way)) + "\n"


def _markdown(page: Page, way: Way) -> Iterator[str]:
    yield from (f"# {_marked(page.title)}", "", _marked(page.lead))
    yield from _marked_published(page)
    for section in page.before_the_way:
        yield from _marked_section(section, "##")
    yield from ("", f"## {_marked(way.title)}", "")
    for number, sentence in enumerate(sentences(way), start=1):
        yield f"{number}. {_marked(sentence)}"
    for section in page.after_the_way:
        yield from _marked_section(section, "##")
    if page.worked_out:
        yield from ("", f"## {_marked(page.worked_out_title)}", "")
        yield _marked(page.worked_out_lead)
    for section in page.worked_out:
        yield from _marked_section(section, "###")
    yield from ("", f"*{_marked(page.version)}*")


def _marked_published(page: Page) -> Iterator[str]:
    """Give the published text as a quotation, where the page has it."""
    if page.text is None:
        return
    yield from ("", f"## {_marked(page.text.title)}", "")
    for each in page.text.sentences:
        first, *rest = each.paragraphs
        yield f"- **{_marked(each.name)}.** {_marked(first)}"
        yield from (f"\n  {_marked(line)}" for line in rest)
    yield from ("", _marked(page.text.below))


def _marked_section(section: Section, heading: str) -> Iterator[str]:
    yield from ("", f"{heading} {_marked(section.title)}", "")
    yield from (_marked_line(line) for line in section.lines)


def _marked_line(line: Line) -> str:
    label = f"**{_marked(line.label)}.** " if line.label else ""
    note = f" *({_marked(line.note)})*" if line.note else ""
    return f"- {label}{_marked(line.text)}{note}"


def _marked(said: str) -> str:
    """Return words that Markdown takes as words: its signs and tags do nothing."""
    for sign in "\\`*_[]<>#|":
        said = said.replace(sign, f"\\{sign}")
    return said
