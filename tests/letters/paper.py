"""The words of a PDF, read as a reading aloud program reads them."""

from __future__ import annotations

import io
import re

import pikepdf

_MAPPED = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGED = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


def paper_text(paper: bytes) -> str:
    """Return the words in reading order; where lines end is not kept."""
    with pikepdf.open(io.BytesIO(paper)) as opened:
        pages = [" ".join(_page(page).split()) for page in opened.pages]
    return "\n".join(pages)


def _page(page: pikepdf.Page) -> str:
    maps = {
        name: _letters(font.ToUnicode.read_bytes())
        for name, font in page.Resources.Font.items()
    }
    said, font = "", ""
    for step in pikepdf.parse_content_stream(page):
        operands = step.operands
        match str(step.operator):
            case "Tf":
                font = str(operands[0])
            case "TJ" | "Tj" as shows:
                shown = operands[0] if shows == "TJ" else [operands[0]]
                for each in shown:
                    if isinstance(each, pikepdf.String):
                        said += _decoded(bytes(each), maps[font])
            case "ET":
                said += " "
            case _:
                pass
    return said


def _decoded(codes: bytes, letters: dict[int, str]) -> str:
    pairs = zip(codes[::2], codes[1::2], strict=True)
    return "".join(letters.get(high * 256 + low, "?") for high, low in pairs)


def _letters(cmap: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, flags=re.DOTALL):
        found |= {int(code, 16): _text(to) for code, to in _MAPPED.findall(block)}
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, flags=re.DOTALL):
        for first, last, to in _RANGED.findall(block):
            start = int(first, 16)
            for code in range(start, int(last, 16) + 1):
                found[code] = chr(ord(_text(to)) + code - start)
    return found


def _text(hexadecimal: bytes) -> str:
    return bytes.fromhex(hexadecimal.decode()).decode("utf-16-be")
