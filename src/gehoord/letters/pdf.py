"""
A letter on paper, as PDF/A-2 and PDF/UA: an archive can keep it, anyone can hear it.

The words go to typst as data only; its root holds the template and nothing
else, it knows no packages and no fonts but its own and those that lie with the
catalogues of further languages. It is kept, so that a letter costs some ten
milliseconds.
"""

from __future__ import annotations

import threading
from functools import cache
from pathlib import Path
from typing import Final

import typst

from gehoord.languages import place

STANDARDS: Final[list[typst.PDFStandard]] = ["a-2a", "ua-1"]
_INSIDE_TYPST: Final = "pyo3_runtime"
_ROOT: Final = Path(__file__).parent / "paper"
_ONE_AT_A_TIME = threading.Lock()


class NoPaper(Exception):
    """The letter could not be set on paper. Says nothing of what is in it."""


def render(source: str, *, template: str = "letter.typ") -> bytes:
    """
    Return the PDF of a letter's `pdf_source`, or of what another template takes.

    The same source gives the same bytes: the file holds no moment and no name. What
    the standards refuse, as a sign that is in none of the fonts (an emoji, Thai) or a
    word of tens of thousands of letters, is set without them: a box where that sign
    stood beats a letter that never leaves. Raises NoPaper.
    """
    try:
        return render_strictly(source, template=template)
    except NoPaper:
        return _set(source, template, [])


def render_strictly(source: str, *, template: str = "letter.typ") -> bytes:
    """Return the same, with every sign set; raises NoPaper where one is in no font."""
    return _set(source, template, STANDARDS)


def _set(source: str, template: str, standards: list[typst.PDFStandard]) -> bytes:
    try:
        with _ONE_AT_A_TIME:
            made = _compiler(template).compile(
                sys_inputs={"letter": source},
                pdf_standards=standards,
                timestamp=0,
            )
    except typst.TypstError as error:
        raise NoPaper(type(error).__name__) from None
    except BaseException as broken:
        # A mistake inside typst is no Exception: whoever catches those, such as the
        # clock, would be ended by it.
        if type(broken).__module__ != _INSIDE_TYPST:
            raise
        raise NoPaper(type(broken).__name__) from None
    if not isinstance(made, bytes):
        raise NoPaper("no file")
    return made


@cache
def _compiler(template: str) -> typst.Compiler:
    return typst.Compiler(
        _ROOT / template,
        root=_ROOT,
        font_paths=typst.Fonts(include_system_fonts=False, font_paths=_added()),
        ignore_system_fonts=True,
        package_path=_ROOT,
        package_cache_path=_ROOT,
    )


def _added() -> list[str]:
    """Return where fonts lie that were added for the script of a language."""
    folder = place.folder()
    return [str(folder)] if folder.is_dir() else []
