"""
A further language as it is really added: by the command, from its catalogue.

The translator is a machine that puts an accent on each vowel (`tests.accented`);
what stands without one was not asked of the catalogue.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from pytest_django import Settings

from gehoord.__main__ import main
from gehoord.languages import catalogue, spoken
from gehoord.languages.names import NAME, name
from tests.accented import FRISIAN, accented
from tests.accented import NAME as FRYSK
from tests.once import made_once

PLAIN: Final = re.compile(r"(?<![^\W\d_])[A-Za-z]{3,}(?![^\W\d_])")
VOWEL: Final = re.compile("[aeiouyAEIOUY]")
_NO_WORDS: Final = re.compile(
    r"https?://\S+|\S+@\S+|\S+\.(?:toml|pdf|json|txt|md)\b|\{\{.*?\}\}|\S*\d\S*"
)
"""Addresses, names of files, gaps in a letter, references and register heads."""
_IN_ITS_OWN: Final = re.compile(
    r'<(\w+)[^>]* lang="(?:nl|en)"[^>]*>.*?</\1>|<code[^>]*>.*?</code>', re.DOTALL
)
"""The name of another language, in that language, and what is typed as it stands."""
SAID: Final = ("title", "alt", "aria-label", "placeholder", "label", "content")
"""Attributes that are read out; `content` is that of a description."""


def command(*asked: str) -> tuple[int, str, str]:
    """Run a command of `gehoord`: what it ends with, and what it says."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main(asked)
        out.flush()
    assert isinstance(out.buffer, io.BytesIO)
    return status, out.buffer.getvalue().decode(), err.getvalue()


def drawn_up(code: str, at: Path, *more: str) -> Path:
    """Draw up the catalogue of a language in a file."""
    status, said, _ = command("language", "extract", code, *more)
    assert status == 0
    at.write_text(said, encoding="utf-8")
    return at


def translate(path: Path, forms: int = 2) -> None:
    """Put an accent on each vowel of a catalogue that was drawn up."""
    made = catalogue.read(path)
    for each in made:
        texts = each.id if isinstance(each.id, tuple) else (each.id,)
        one, *more = map(str, texts)
        if each.context == NAME:
            each.string = FRYSK
        elif "one of: " in (each.context or ""):
            each.string = one
        elif more:
            each.string = tuple(
                accented(one if not number and forms > 1 else more[0])
                for number in range(forms)
            )
        elif one:
            each.string = accented(one)
    write(made, path)


def write(made: Catalog, path: Path) -> None:
    """Write a catalogue to its file."""
    path.write_bytes(catalogue.written(made))


@contextmanager
def languages_in(folder: Path) -> Iterator[None]:
    """Let the catalogues of further languages lie in this folder until it is over."""
    before = os.environ.get("GEHOORD_LANGUAGES")
    os.environ["GEHOORD_LANGUAGES"] = str(folder)
    spoken.forget()
    try:
        yield
    finally:
        os.environ.pop("GEHOORD_LANGUAGES")
        if before is not None:
            os.environ["GEHOORD_LANGUAGES"] = before
        spoken.forget()


def _add(folder: Path) -> None:
    with languages_in(folder):
        at = drawn_up(FRISIAN, folder / "fy.po")
        translate(at)
        status, said, _ = command("language", "add", str(at))
        assert status == 0, said


@contextmanager
def frisian_served(settings: Settings) -> Iterator[str]:
    """Serve Frisian, from a catalogue that was added by the command; give its code."""
    folder = made_once("gehoord-frisian", _add)
    with languages_in(folder):
        settings.LANGUAGES = [(code, name(code)) for code in spoken.languages()]
        settings.LOCALE_PATHS = [folder, *settings.LOCALE_PATHS]
        yield FRISIAN


def plain_words(text: str, *, known: str = "") -> set[str]:
    """Return the words of a text that no catalogue gave and that are not data."""
    found = PLAIN.findall(_NO_WORDS.sub(" ", text))
    data = set(PLAIN.findall(known))
    return {each for each in found if VOWEL.search(each)} - data


def read_out(page: str) -> str:
    """Return all that a page says to people: its text, and what is read out of it."""
    reader = _Reader()
    reader.feed(_IN_ITS_OWN.sub("", page))
    return " \n".join(reader.said)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: unescape(value or "") for name, value in attrs}
        if tag in {"script", "style"}:
            self._silent += 1
        if tag != "meta" or has.get("name") == "description":
            self.said += [has[each] for each in SAID if each in has]
        told = (has[x] for x in has if x.startswith("data-"))
        self.said += [each for each in told if " " in each]  # what a script says
        if tag == "input" and has.get("type") in {"submit", "button"}:
            self.said.append(has.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in {"script", "style"}:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(data)
