"""
A letter on paper, as PDF/A-2 and PDF/UA: an archive can keep it, anyone can hear it.

The words go to typst as data only; its root holds the template and nothing
else, it knows no packages and no fonts but its own. It is kept, so that a
letter costs some ten milliseconds.
"""

from __future__ import annotations

import threading
from functools import cache
from pathlib import Path
from typing import Final

import typst

STANDARDS: Final[list[typst.PDFStandard]] = ["a-2a", "ua-1"]
_ROOT: Final = Path(__file__).parent / "paper"
_ONE_AT_A_TIME = threading.Lock()


class NoPaper(Exception):
    """The letter could not be set on paper. Says nothing of what is in it."""


def render(source: str, *, template: str = "letter.typ") -> bytes:
    """
    Return the PDF of a letter's `pdf_source`, or of what another template takes.

    The same source gives the same bytes: the file holds no moment and no name.
    Raises NoPaper.
    """
    try:
        with _ONE_AT_A_TIME:
            made = _compiler(template).compile(
                sys_inputs={"letter": source},
                pdf_standards=STANDARDS,
                timestamp=0,
            )
    except typst.TypstError as error:
        raise NoPaper(type(error).__name__) from None
    if not isinstance(made, bytes):
        raise NoPaper("no file")
    return made


@cache
def _compiler(template: str) -> typst.Compiler:
    return typst.Compiler(
        _ROOT / template,
        root=_ROOT,
        font_paths=typst.Fonts(include_system_fonts=False),
        ignore_system_fonts=True,
        package_path=_ROOT,
        package_cache_path=_ROOT,
    )
