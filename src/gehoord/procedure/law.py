"""A law or a code: how it is recognised, and the numbers in it, with their article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from gehoord.procedure.lengths import Length

UNCHECKED: Final = "[L]"
"""What stands behind an article of which the text was not read."""
_CHAPTER: Final = re.compile(r"(?<![\d:.(])(\d{1,2})(?!\d)(?:[:.]\d+\w*)*")


class Measure(StrEnum):
    """What a law sets a most, or a least, for."""

    RECEIPT = "receipt"  # most: until it is said that the complaint arrived
    REFUSAL = "refusal"  # most: until it is said that it is not taken up
    OUTCOME = "outcome"  # most: until there is an outcome
    ADVISED = "advised"  # the same, where a committee advises first
    EXTENSION = "extension"  # most: how much more time
    ON_ADVICE = "on-advice"  # most: from the advice of a committee to the decision
    DATA = "data"  # most: until a request about data is answered
    REPORT = "report"  # most: until something is reported outside
    WINDOW = "window"  # least: how long somebody has to complain
    GONE_TO = "gone-to"  # least: how long somebody has to go to a body outside
    SINCE = "since"  # least: how long from what it is about, whenever it was answered
    RULING = "ruling"  # most: until that body has ruled
    OPENS = "opens"  # most: until one may go there, though no answer came
    FEEDBACK = "feedback"  # most: until it is said what is done with it


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """
    One number in a law and its article; no length where the law leaves no room at all.

    `stage` is the only stage it is for, counted from 1; zero is the first, or none.
    `from_filing` tells that the law counts from the day the complaint came in.
    """

    measure: Measure
    length: Length | None
    source: str
    stage: int = 0
    from_filing: bool = False

    @property
    def is_checked(self) -> bool:
        """Return whether its number was laid beside the text of that law."""
        return not self.source.endswith(UNCHECKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusals:
    """
    The grounds of a law on which a complaint need not be taken up: a closed list.

    `articles` recognises those that are in it; None where the law knows no ground.
    """

    source: str
    articles: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """
    Which bodies outside the limits of a law are about, as they are called.

    `named` recognises those that the law is about by their name alone, whatever law a
    file names. `award` is the sum in cents that such a body must at least be able to
    award, and `source` its article; zero where the law sets none. `demanded` is the
    article by which there must be such a body, `at_once` the one by which somebody may
    go there without having been heard here first; empty where the law has none.
    """

    called: re.Pattern[str]
    named: re.Pattern[str] | None = None
    award: int = 0
    source: str = ""
    demanded: str = ""
    at_once: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """
    Whom a law gives whoever complains to stand beside them, and its article.

    `called` recognises them by what they are called; `seeks` tells that they look for a
    solution as well, and so may receive what they help to write.
    """

    source: str
    called: re.Pattern[str]
    seeks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """
    A law or a code, how it is recognised where it is cited, and its limits.

    `chapter` is the one about complaints, where others of that law are about other
    things. `for_everybody` tells that it counts without being named. `refusals` is what
    it says of not taking a complaint up, `outside` of which bodies to go to next,
    `helper` of who stands beside whoever complains; None where that is not known here.
    """

    name: str
    cited: re.Pattern[str]
    limits: tuple[Limit, ...] = ()
    chapter: str = ""
    for_everybody: bool = False
    refusals: Refusals | None = None
    outside: Outside | None = None
    helper: Helper | None = None

    def is_cited_in(self, source: str) -> bool:
        """Return whether this text names the law."""
        return self.cited.search(source) is not None

    def is_ground_in(self, source: str) -> bool:
        """Return whether it names the law for complaints: its chapter, or all of it."""
        found = self.cited.search(source)
        if found is None or not self.chapter:
            return found is not None
        chapters = _CHAPTER.findall(source[found.end() :])
        return not chapters or self.chapter in chapters
