"""`gehoord explain FILE`: the public page of a procedure, made from its file alone."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import Final

from gehoord.console.procedure_file import (
    NoSuchFile,
    calendars,
    first_language,
    patterns,
    say_why_unreadable,
    text_of,
)
from gehoord.languages.spoken import served
from gehoord.leaflet.drawing import svg
from gehoord.leaflet.plain import markdown, text
from gehoord.leaflet.standalone import html
from gehoord.procedure.reading import Unreadable, in_full, read
from gehoord.procedure.rules import Procedure
from gehoord.words import way as way_words
from gehoord.words.page.whole import Page, page
from gehoord.words.way import Way

_NOT_WRITTEN: Final = (
    "gehoord explain: this procedure is not written in {lang}, only in {said}. Add "
    "{lang} to language, and say in it what the file says in words of its own."
)
UNREADABLE: Final = 2  # exit status: there is no procedure to explain


def _drawn(_page: Page, way: Way) -> str:
    return f"{svg(way)}\n"


FORMATS: Final[Mapping[str, Callable[[Page, Way], str]]] = {
    "html": html,
    "markdown": markdown,
    "svg": _drawn,
    "text": text,
}
"""How the page can be written, by name."""

IN_FULL: Final = "toml"
"""In place of the page: the file itself, with the pattern under it written out."""


def run(options: Namespace) -> int:
    """Print the page; end with 2 when there is none, or none in that language."""
    try:
        said = text_of(options.file)
        procedure = read(said, calendars(), patterns())
    except NoSuchFile as error:
        print(f"gehoord explain: {error}", file=sys.stderr)
        return UNREADABLE
    except Unreadable as unreadable:
        lang = options.language or first_language(said)
        say_why_unreadable("explain", options.file, unreadable, lang)
        return UNREADABLE
    if options.format == IN_FULL:
        print(in_full(said, patterns()), end="")
        return 0
    lang = options.language or _first_language(procedure)
    if lang not in procedure.languages:
        spoken = ", ".join(procedure.languages)
        print(_NOT_WRITTEN.format(lang=lang, said=spoken), file=sys.stderr)
        return UNREADABLE
    told = page(procedure, lang), way_words.of_procedure(procedure, lang)
    print(FORMATS[options.format](*told), end="")
    return 0


def _first_language(procedure: Procedure) -> str:
    """Return the procedure's own first language, of those there are words in."""
    return served(*procedure.languages)
