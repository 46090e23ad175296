"""The lines under the greeting of a mail: who wrote it, and how to reach them."""

from __future__ import annotations

import re
from typing import Final

from gehoord.handling.mail.phrases import phrases
from gehoord.handling.mail.reachable import LONGEST_LINE
from gehoord.words.in_mails import FAREWELLS

MOST_LINES: Final = 10
LONGEST_NAME: Final = 80  # characters

_GREETING = re.compile(
    r"""^\s*+(?:
        (?:met\s+)?(?:vriendelijke|hartelijke|beleefde|beste|lieve)\s+groet(?:en|jes)?
        |groet(?:en|jes)?|hoogachtend|mvg|m\.v\.g\.
        |(?:with\s+)?(?:kind|best|warm(?:est)?)\s+regards|regards|best\s+wishes
        |(?:yours\s+)?(?:sincerely|faithfully|truly)|cheers
    )\b[\s,.:]*(?:van\s+)?(?P<rest>[^\n]*)$""",
    re.IGNORECASE | re.VERBOSE,
)
_DASHES: Final = frozenset({"--", "-- "})
_NAME = re.compile(
    r"(?:[^\W\d_][\w.'’-]*\.?)(?:[ ]+(?:[^\W\d_][\w.'’-]*\.?)){0,5}(?:,? [A-Z]{2,4})?"
)
_TITLES: Final = frozenset(
    {"mr", "drs", "ir", "ing", "dr", "prof", "mw", "mevr", "dhr", "ds"}
)
_NO_NAME = re.compile(
    r"\b(?:verstuurd|verzonden|sent|from|mijn|my|iphone|ipad|outlook|tel|adres|www)\b",
    re.IGNORECASE,
)


def signature(own: str) -> str:
    """
    Return the lines under the last greeting in what someone wrote themselves.

    What was said behind the greeting on its own line comes first; nothing when
    there is no greeting, or when the letter goes on below it.
    """
    lines = own.rstrip().split("\n")
    first = max(0, len(lines) - 2 * MOST_LINES)
    for number in range(len(lines) - 1, first - 1, -1):
        line = lines[number][:LONGEST_LINE]
        rest = _behind_greeting(line)
        if rest is None:
            continue
        below = lines[number + 1 :]
        if len([each for each in below if each.strip()]) > MOST_LINES:
            return ""
        return "\n".join([rest, *below] if rest else below).strip("\n")
    return ""


def _behind_greeting(line: str) -> str | None:
    """Return what stands behind a greeting on its line; None where there is none."""
    if match := _GREETING.match(line):
        return match["rest"].strip()
    if match := phrases(FAREWELLS).match(said := line.strip()):
        return said[match.end() :].strip(" ,.:")
    return "" if line in _DASHES else None


def name_in(signed: str) -> str:
    """Return the name that a signature begins with, or nothing."""
    first = next((line.strip() for line in signed.split("\n") if line.strip()), "")
    first = first[:LONGEST_LINE].strip(" ,.*_-")
    is_titled = first.partition(" ")[0].rstrip(".").lower() in _TITLES
    is_name = _NAME.fullmatch(first) and (first[:1].isupper() or is_titled)
    is_short = len(first) <= LONGEST_NAME and not _NO_NAME.search(first)
    return first if is_name and is_short else ""
