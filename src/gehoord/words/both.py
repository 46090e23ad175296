"""One text in both languages. A text never falls back to the other language."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.words.dates import LANGUAGES


@dataclass(frozen=True, slots=True)
class Both:
    """The same thing said in Dutch and in English."""

    nl: str
    en: str

    def __getitem__(self, lang: str) -> str:
        """Return the text in this language; `KeyError` for any other."""
        if lang not in LANGUAGES:
            raise KeyError(lang)
        return self.nl if lang == "nl" else self.en


NOTHING = Both("", "")
"""Where nothing needs to be said, in either language."""
