"""Words for the gaps of a letter, and the quotations that marks in them stand for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from gehoord.letters import blocks
from gehoord.words.dates import long_date

_YES = "yes"  # a gap that is only asked, never shown


@dataclass(slots=True)
class Values:
    """Words by name, and the quotations that marks in them stand for."""

    words: dict[str, str] = field(default_factory=dict)
    quotes: list[str] = field(default_factory=list)

    def say(self, **said: str) -> None:
        """Fill gaps; an underscore in a name stands for a dot."""
        self.words |= {name.replace("_", "."): words for name, words in said.items()}

    def flag(self, name: str, holds: object) -> None:
        """Fill a gap that is only asked for yes or no."""
        self.words[name] = _YES if holds else ""

    def quote(self, name: str, words: str) -> None:
        """Fill a gap with words that somebody wrote; nothing where nobody did."""
        self.words[name] = blocks.quoted(len(self.quotes)) if words.strip() else ""
        self.quotes.append(words.strip())


def one_line(words: str) -> str:
    """
    Return the words without line breaks, so that they stay inside a sentence.

    Whoever types an address of a page for a name, with somebody else's mailbox, does
    not get our letter to bring a link there.
    """
    plain = " ".join(words.split()).replace(blocks.MARK, "")
    return plain.replace("://", ": //")


def day_of(day: object, lang: str) -> str:
    """Return a day written out; nothing for what is no day."""
    return long_date(day, lang) if isinstance(day, date) else ""
