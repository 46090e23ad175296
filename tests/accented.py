"""
A further language, made by machine: English with an accent on each vowel.

What stands without one was not asked of the catalogue. Its code is that of Frisian,
which no catalogue ships.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from gettext import NullTranslations
from pathlib import Path
from typing import Any, Final

import pytest

from gehoord.languages import place, said, spoken, whole
from gehoord.procedure.reading.writing import written

FRISIAN: Final = "fy"
NAME: Final = "Frysk"
_ACCENTS: Final = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_KEPT: Final = re.compile(
    r"\{\{.*?\}\}|\{[^{}]*\}|%\([a-z_]+\)[sd]|%[sd]|<[^>]*>|&\w+;|^Subject: |\[text\]"
)
"""What a translator leaves as it is."""


def accented(text: str) -> str:
    """Return the text with its vowels accented, and all that is filled in kept."""
    kept = _KEPT.findall(text)
    words = [each.translate(_ACCENTS) for each in _KEPT.split(text)]
    return "".join(x for pair in zip(words, [*kept, ""], strict=True) for x in pair)


def in_frisian(text: str) -> str:
    """Return a procedure's file in that language alone, of what it says in English."""
    table = {**_translated(tomllib.loads(text)), "language": [FRISIAN]}
    return written(table, lambda _path: "", "")


def _translated(said: Any) -> Any:  # noqa: ANN401  whatever a file says
    if isinstance(said, list):
        return [_translated(each) for each in said]
    if not isinstance(said, dict):
        return said
    if said and said.keys() <= {"nl", "en"}:
        own: Any = said.get("en") or said["nl"]
        is_list = isinstance(own, list)
        return {FRISIAN: [accented(x) for x in own] if is_list else accented(own)}
    return {name: _translated(each) for name, each in said.items()}


class Accented(NullTranslations):
    """A catalogue that has every text."""

    def gettext(self, message: str) -> str:
        """Return it accented."""
        return accented(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form for this many, accented."""
        return accented(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        """Return it accented; the language by its own name."""
        return NAME if context == spoken.NAME else accented(message)

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form for this many, accented."""
        assert context
        return self.ngettext(msgid1, msgid2, n)


@contextmanager
def with_frisian(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Serve the further language until it is over, and give its code."""
    found = {FRISIAN: Path(FRISIAN)}
    known = said._catalogue
    with monkeypatch.context() as patched:
        patched.setattr(place, "compiled", lambda: found)
        patched.setattr(whole, "lacking", lambda _path: 0)
        patched.setattr(
            said,
            "_catalogue",
            lambda lang: Accented() if lang in found else known(lang),
        )
        spoken.languages.cache_clear()
        yield FRISIAN
    spoken.languages.cache_clear()
