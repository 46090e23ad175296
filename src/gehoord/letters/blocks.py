"""
A letter as blocks: from one text the mail, the page and the paper are made.

In a text, `# ` starts a heading and `- ` an item of a list. A number between two
marks, alone on a line, stands for quoted words, which are never read as either.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import assert_never

MARK = "\u2063"  # an invisible sign that no text holds
_QUOTE = re.compile(f"{MARK}(\\d+){MARK}")
_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")
_OWN_LINE = ("- ", "  |", "http")
WIDTH = 72


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running words; a line break inside is kept."""

    words: str


@dataclass(frozen=True, slots=True)
class Heading:
    """The start of a part."""

    words: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that somebody wrote, exactly as they were written."""

    words: str


Block = Paragraph | Heading | Items | Quote


def quoted(number: int) -> str:
    """Return what stands for the quotation with this number in a text."""
    return f"\n\n{MARK}{number}{MARK}\n\n"


def blocks(text: str, quotes: Sequence[str]) -> tuple[Block, ...]:
    """Return the text as blocks, with the quoted words put back."""
    return tuple(
        block
        for chunk in re.split(r"\n[ \t]*\n", text)
        if chunk.strip()
        for block in _block(chunk.strip("\n"), quotes)
    )


def _block(chunk: str, quotes: Sequence[str]) -> tuple[Block, ...]:
    if found := _QUOTE.fullmatch(chunk.strip()):
        return (Quote(quotes[int(found[1])]),)
    lines = [line.strip() for line in chunk.splitlines() if line.strip()]
    if lines[0].startswith("# "):
        rest = "\n".join(lines[1:])
        return (Heading(lines[0][2:]), *(_block(rest, quotes) if rest else ()))
    if all(line.startswith("- ") for line in lines):
        return (Items(tuple(line[2:] for line in lines)),)
    lead = [line for line in lines if not line.startswith("- ")]
    items = tuple(line[2:] for line in lines if line.startswith("- "))
    before = Paragraph("\n".join(lead))
    return (before, Items(items)) if items else (before,)


def as_text(found: Sequence[Block]) -> str:
    """Return the blocks as plain text, in lines that every mail program shows well."""
    return "\n\n".join(_as_text(block) for block in found) + "\n"


def _as_text(block: Block) -> str:
    match block:
        case Paragraph(words=words):
            return "\n".join(_wrap(line) for line in words.splitlines())
        case Heading(words=words):
            return f"{words.upper()}"
        case Items(items=items):
            return "\n".join(_wrap(item, first="- ", rest="  ") for item in items)
        case Quote(words=words):
            return "\n".join(
                _wrap(line, first="  | ", rest="  | ") if line.strip() else "  |"
                for line in words.splitlines()
            )
        case _:
            assert_never(block)


def _wrap(line: str, *, first: str = "", rest: str = "") -> str:
    return textwrap.fill(
        line,
        width=WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def unbroken(text: str) -> str:
    """
    Return the plain text of a letter with each broken line made whole again.

    A line was broken where the next word would have gone past the width. A
    quotation and a link keep their lines.
    """
    lines: list[str] = []
    last = ""
    for line in text.splitlines():
        word = line.lstrip().split(" ", 1)[0]
        broken = word and last.strip() and len(last) + 1 + len(word) > WIDTH
        if broken and not line.startswith(_OWN_LINE):
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
        last = line
    return "\n".join(lines)


def as_html(found: Sequence[Block]) -> str:
    """Return the blocks as HTML, with every word escaped and links made links."""
    return "\n".join(_as_html(block) for block in found)


def _as_html(block: Block) -> str:
    match block:
        case Paragraph(words=words):
            return f"<p>{_inline(words)}</p>"
        case Heading(words=words):
            return f"<h2>{_inline(words)}</h2>"
        case Items(items=items):
            inside = "".join(f"<li>{_inline(item)}</li>" for item in items)
            return f"<ul>{inside}</ul>"
        case Quote(words=words):
            # What people wrote never becomes a link somebody could be led by.
            safe = escape(words).replace("\n", "<br>")
            return f"<blockquote><p>{safe}</p></blockquote>"
        case _:
            assert_never(block)


def _inline(words: str) -> str:
    linked = _LINK.sub(lambda link: f'<a href="{link[0]}">{link[0]}</a>', escape(words))
    return linked.replace("\n", "<br>")


def as_data(found: Sequence[Block]) -> list[dict[str, object]]:
    """Return the blocks as plain values, for the paper."""
    return [_as_data(block) for block in found]


def _as_data(block: Block) -> dict[str, object]:
    match block:
        case Paragraph(words=words):
            return {"is": "paragraph", "words": words}
        case Heading(words=words):
            return {"is": "heading", "words": words}
        case Items(items=items):
            return {"is": "items", "items": list(items)}
        case Quote(words=words):
            return {"is": "quote", "words": words}
        case _:
            assert_never(block)
