"""
One text in every language. A text never falls back to another language.

Dutch and English stand beside each other in the code; what another language
says of it stands in the catalogue of that language, under the English.
"""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.languages.said import counted, said


@dataclass(frozen=True, slots=True)
class Both:
    """
    The same thing said in Dutch and in English.

    `context` tells a translator which of two equal English texts this is; where
    it is not given and the Dutch differs, the Dutch does.
    """

    nl: str
    en: str
    context: str = ""

    def __getitem__(self, lang: str) -> str:
        """Return the text in this language; `KeyError` for one without a catalogue."""
        if lang == "nl":
            return self.nl
        if lang == "en":
            return self.en
        return said(lang, self.en, self.context or self.nl)


@dataclass(frozen=True, slots=True)
class Numbered:
    """What is said of one thing, and of more; a language may have more forms."""

    one: Both
    more: Both

    def of(self, count: int, lang: str) -> str:
        """Return what is said of this many, with its placeholders unfilled."""
        if lang in ("nl", "en"):
            return (self.one if count == 1 else self.more)[lang]
        context = self.one.context or self.one.nl
        return counted(lang, self.one.en, self.more.en, count, context)


NOTHING = Both("", "")
"""Where nothing needs to be said, in any language."""
